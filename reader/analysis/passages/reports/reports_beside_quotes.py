"""English reported speech in a sentence that quotes as well: said it was late and called it “…”."""

from bisect import bisect_left
from collections.abc import Iterator

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.cues import is_negated
from reader.analysis.grammar.clauses.passives import is_passive
from reader.analysis.grammar.clauses.reporters import ASKED, logical_subject
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import POINT
from reader.analysis.passages.reports.indirect_speech import reported_words

_JOINTS = frozenset({"and", "but"})
_WHEN = frozenset({"when", "if", "after", "once", "being", "as"})  # said so when | told that
_MIN_WORDS = 4
_BEFORE_QUOTE = frozenset({"indirect-that", "indirect-said"})  # rules

Report = tuple[Phrase, int, tuple[int, int, str]]
"""The speaker, the token index of the verb, and what `reported_words` returns."""


def reports_beside_quotes(view: SentenceView, quoting: int | None) -> Iterator[Report]:
    """Yield the reports before the first quote and after the last one.

    `quoting` is the token index of the verb of a quote: in “…,” Quill said of the plan that it
    “…” it reports nothing else.
    """
    s, first, last = view.s, view.quotes[0], view.quotes[-1]
    for cue in view.cues:
        after = cue > last
        if not s[cue].classes & lx.SAY or (not after and cue > first) or s[cue - 1].lower == "to":
            continue
        if (after and cue == quoting) or s[cue].lower in ASKED or s[cue - 1].lower in _WHEN:
            continue
        phrase = logical_subject(view, cue)
        if phrase is None or is_negated(s, cue) or is_passive(s, cue):
            continue
        if after and phrase[0] < last and not _is_joined(view, cue):
            continue
        words = reported_words(view, phrase, cue)
        if words is not None and words[2] in _BEFORE_QUOTE:
            words = words if after else _up_to_joint(view, phrase, words)
            if words is not None and (not after or words[0] >= s.ends[last]):
                yield phrase, cue, words
                if not after:
                    return


def _is_joined(view: SentenceView, cue: int) -> bool:
    """Whether a verb goes on with a subject before a quote: “…” | and has said; “…”, adding.

    Not: said that the letter, a “late” one, the “plea” of a few, suggests that it was over.
    """
    s, at = view.s, cue - 1
    while s[at].classes & lx.AUXILIARY or s[at].lower.endswith("ly"):
        at -= 1
    return s[at].lower in _JOINTS or s[at].kind == POINT


def _up_to_joint(
    view: SentenceView, phrase: Phrase, words: tuple[int, int, str]
) -> tuple[int, int, str] | None:
    """Return the words of a report before the clause with the first quote, None if in one clause.

    Said it was late | and that it was “…”; said it was late | and called it “…”.
    """
    s = view.s
    start = bisect_left(s.starts, words[0])
    for joint in range(view.quotes[0] - 1, start + _MIN_WORDS - 1, -1):
        if _opens_clause(view, phrase, joint):
            last = joint - 1 - (s[joint - 1].text == ",")
            return words[0], s.ends[last], words[2]
    return None


def _opens_clause(view: SentenceView, phrase: Phrase, joint: int) -> bool:
    """Whether what a subject says besides begins at a token: | and that it was; | but called it."""
    s, verb = view.s, joint + 1
    if s[joint].lower not in _JOINTS:
        return False
    return s[verb].lower == "that" or (verb in view.cues and view.subject(verb) == phrase)
