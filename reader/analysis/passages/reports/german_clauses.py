"""What a German verb reports besides a clause behind or before it: an infinitive, a judgement."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.reported_mood import has_mood, opens_in_mood
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import Token
from reader.analysis.passages.reports.german_asides import is_report_around, words_beside_wie
from reader.analysis.passages.reports.german_infinitives import infinitive_words
from reader.analysis.passages.reports.german_report_ends import end_of_clause
from reader.analysis.passages.reports.german_reports import is_no_voice, judged_words
from reader.analysis.passages.reports.german_statements import judged_clause

Words = tuple[int, int, str]
"""The first token of a report, the token behind it, and the rule."""


def german_words(view: SentenceView, phrase: Phrase, cue: int) -> Words | None:
    """Return what the verb at `cue` with the subject `phrase` reports as only Germans do, or None.

    That is an infinitive, what a clause with "wie" stands beside, and what a verb that judges is
    about.
    """
    s = view.s
    if (words := infinitive_words(s, cue, phrase, view.language)) is not None:
        return (*words, "indirect-infinitive")
    if (beside := words_beside_wie(s, cue, phrase)) is not None:
        return beside
    if s[cue].classes & lx.REPORT:
        return None
    if clause := judged_clause(s, cue):
        return clause, end_of_clause(s, clause), "indirect-that"
    return judged_words(s, cue, phrase, view.language.reporting_mood)


def holds_source(view: SentenceView, at: int, phrase: Phrase) -> bool:
    """Whether a sentence is a report with its source inside: Der Bau ist laut Vogel zu teuer.

    Args:
        view: The sentence.
        at: Token index of the word that makes `phrase` a source.
        phrase: The source.
    """
    if min(at, phrase[0]) <= 1 or not is_report_around(view.s, at, phrase):
        return False
    return not is_no_voice(view.s, phrase, view.language)


def is_in_mood(s: Sequence[Token], first: int, mood: frozenset[str]) -> bool:
    """Whether a clause is in the mood of reported speech: die Brücke | sei sicher."""
    return has_mood(s[first:], mood) or opens_in_mood(s, first)
