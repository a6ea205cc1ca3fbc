"""The subject that the pronoun before a reporting verb repeats: Quill mocked what he called “…”."""

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.phrases.noun_phrases import Phrase, without_shares
from reader.analysis.grammar.subjects.phrase_up_to_verb import phrase_up_to_verb
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, WORD

_OWN = frozenset({"its", "their"})
_CLAUSES = frozenset({"as", "while", "whereas", "though", "although", "but"})
_JOINTS = _CLAUSES | {"and"}


def main_subject_for_pronoun(view: SentenceView, subject: Phrase) -> Phrase | None:
    """Return the main subject for the pronoun in "Quill mocked what he called “…”".

    Both corefer, and the name is the more informative of the two. The `subject` follows "what".
    """
    s = view.s
    if subject[0] != subject[1] or subject[0] == 0:
        return None
    main = view.main  # found last, since it takes longest
    if main is None or main[1] >= subject[0] or not s[subject[0]].classes & lx.SUBJECT:
        return None
    if s[subject[0]].lower == "it" and (body := _body_inside_report(view, subject[0])):
        return body
    if s[subject[0] - 2].lower == "in" and (
        outer_subject := _subject_of_outer_report(view, subject[0])
    ):
        return outer_subject
    if (judge := _judge_of_free_relative(view, subject[0] - 2)) is not None:
        return judge
    if (nearer := _subject_of_clause_between(view, main[1], subject[0])) is not None:
        return nearer
    head = s[main[1]]
    same = head.lower == s[subject[0]].lower
    if same or (head.kind == CAPITAL and not s[main[0]].classes & lx.SUBJECT):
        return without_shares(s, main)
    return None


def _judge_of_free_relative(view: SentenceView, verb: int) -> Phrase | None:
    """Return the named X of "the vote was close, with X attacking what he called “…”"."""
    s = view.s
    subject = view.subject(verb) if verb > 0 and s[verb].classes & lx.STRONG_CUES else None
    if subject is None or subject[1] != verb - 1 or s[subject[1]].kind != CAPITAL:
        return None
    return subject


def _body_inside_report(view: SentenceView, pronoun: int) -> Phrase | None:
    """Return the X of "Quill said that X would end what it calls “…”"."""
    s = view.s
    said = next((cue for cue in view.cues if s[cue].classes & lx.REPORT), pronoun)
    start = 1 + next((at for at in range(said, pronoun) if s[at].lower == "that"), said)
    named = phrase_up_to_verb(s, start, pronoun) if start < pronoun else None
    if named is None or s[named[0]].classes & lx.SUBJECT or s[named[0]].lower in _OWN:
        return None
    return named if s[named[1]].classes & lx.INSTITUTION or s[named[1]].kind == CAPITAL else None


def _subject_of_clause_between(view: SentenceView, main: int, subject: int) -> Phrase | None:
    """Return the X of a later clause: "…, as X rejected what it called “…”".

    Or of "…, and X lost her temper over what she called “…”", with any verb in English.
    """
    if view.language.code == "en" and (named := _name_after_joint(view, main, subject)):
        return named
    for cue in reversed(view.cues):
        if main < cue < subject:
            phrase = view.subject(cue)
            opens = phrase is not None and view.s[phrase[0] - 1].lower in _CLAUSES
            return phrase if opens else None
    return None


def _name_after_joint(view: SentenceView, main: int, pronoun: int) -> Phrase | None:
    """Return the name that opens the last clause before a pronoun: …, and | Ada Quill lost.

    No comma may close that clause, and the pronoun has to agree with the name.
    """
    s = view.s
    comma = next((at for at in range(pronoun - 2, main, -1) if s[at].text == ","), 0)
    first = comma + 2
    if not comma or s[comma + 1].lower not in _JOINTS or s[first].kind != CAPITAL:
        return None
    named = phrase_up_to_verb(s, first, pronoun)
    if named is None or s[named[1]].kind != CAPITAL or not _agrees(view, named, s[pronoun].lower):
        return None
    verb = s[named[1] + 1]
    acts = verb.kind == WORD and not verb.classes & (lx.PREPOSITION | lx.CONJUNCTION)
    return named if acts else None


def _agrees(view: SentenceView, named: Phrase, pronoun: str) -> bool:
    """Whether "he", "she", "it" or "they" may stand for a name: not "he" for Ada, "she" for Delta.

    Only a name of two words or more is somebody's as far as a sentence alone shows it.
    """
    men, women = view.language.masculine, view.language.feminine
    first, last = named
    given = {token.lower for token in view.s[first : max(last, first + 1)]}
    if view.s[last].classes & lx.DAY:
        return False
    if pronoun not in men and pronoun not in women:
        return men.isdisjoint(given) and women.isdisjoint(given)
    others = women if pronoun in men else men
    somebody = first < last and not view.s[last].classes & lx.INSTITUTION
    return somebody and others.isdisjoint(given)


def _subject_of_outer_report(view: SentenceView, subject: int) -> Phrase | None:
    """Return the X of "…, X said on Monday, in what they called “…”"."""
    for cue in reversed(view.cues):
        if cue < subject and view.s[cue].classes & lx.SAY:
            return view.subject(cue)
    return None
