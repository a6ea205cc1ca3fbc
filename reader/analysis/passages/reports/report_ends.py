"""Clauses with "that" after a reporting verb: whether they are reports, and where they end."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.cues import is_negated
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_body, means_people
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import CLAUSE_JOINTS, ENGLISH_ADDRESSING
from reader.analysis.languages.token import POINT, POSSESSIVE, WORD, Token
from reader.text.word_sets import word_set

_FINITE = word_set("""
is are was were has have had does do did will would can could may might must should shall isn't
aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't
""")
_SAYS = frozenset({"said", "says"})
_WROTE = frozenset({"write", "writes", "wrote", "written"})
_ASSERTING_STEMS = ("sa", "confirm", "announc", "disclos", "reveal")
_AUXILIARY_LIKE_WORDS = frozenset({"all", "both", "sometimes"})


def is_relative_that(s: Sequence[Token], that: int, cue: int) -> bool:
    """Whether "that" is a relative pronoun: posted a note that compared the two."""
    if that > cue + 1 and s[cue].lower in _SAYS and s[cue + 1].classes & lx.DETERMINER:
        when = lx.TIME | lx.DAY | lx.PREPOSITION
        if not any(token.classes & when for token in s[cue + 1 : that]):
            return True  # said the plan that Poe had drawn up would fail
    if that > cue + 2 and s[cue].lower in _WROTE and _is_text_written(s[cue + 1 : that]):
        return True
    at = that + 1
    if s[at].kind == POSSESSIVE:  # a book that's on sale; not: told Poe, said Monday that's late
        timed = any(token.classes & (lx.TIME | lx.DAY) for token in s[cue + 1 : that])
        return that > cue + 1 and not timed and s[cue].lower not in ENGLISH_ADDRESSING
    while at < len(s) - 1 and s[at].classes & lx.AUXILIARY and s[at].lower not in _FINITE:
        at += 1  # that also appears
    after = s[at]
    noun = after.classes & (lx.NOUN_TOO | lx.DETERMINER | lx.PREPOSITION | lx.TITLE)
    acts = bool(after.classes & lx.FINITE) and not noun and after.lower not in _AUXILIARY_LIKE_WORDS
    return that > cue + 1 and after.kind == WORD and acts


def _is_text_written(between: Sequence[Token]) -> bool:
    """Whether what is between "wrote" and "that" is no reader: the number into a book."""
    if not between[0].classes & lx.DETERMINER:
        return False
    if any(token.classes & lx.REPORT or token.kind == POINT for token in between):
        return False  # wrote a letter asking that
    nouns = between[1:3]  # the | harbour master
    return not any(
        means_people(t.lower, t.classes) or means_body(t.lower, t.classes) for t in nouns
    )


def is_negated_report(s: Sequence[Token], cue: int) -> bool:
    """Whether the report is negated: they have not confirmed that …. But: did not deny that …."""
    return s[cue].lower.startswith(_ASSERTING_STEMS) and is_negated(s, cue)


def next_report(view: SentenceView, start: int) -> int:
    """Return where the next report after `start` begins, else the end of the sentence.

    Quill said that it was late, but Poe said it was not; nobody moved.
    """
    s = view.s
    for at in range(start + 1, len(s) - 3):
        if s[at].text == ";":
            return at
        if s[at].text == "," and s[at + 1].lower in CLAUSE_JOINTS:
            for cue in view.cues:
                subject = view.subject(cue) if cue > at + 2 and s[cue].classes & lx.SAY else None
                if subject is not None and subject[0] == at + 2:
                    return at
    return len(s)


def end_of_report(view: SentenceView, phrase: Phrase, that: int) -> int:
    """Return where the report ends: with the sentence, or with the clause that contains it.

    Quill, who has said that it was late, left; though Quill said that it was late, Poe left.
    """
    s = view.s
    if (other := next_report(view, that)) < len(s):
        return other
    aside = bool(s[0].classes & (lx.CONJUNCTION | lx.PREPOSITION | lx.LEAD))
    main = view.main if aside else None
    if main is not None and main[0] > that + 1 and s[main[0] - 1].text == ",":
        return main[0] - 1
    first = phrase[0]
    if first < 2 or not s[first].classes & lx.RELATIVE or s[first - 1].text != ",":
        return len(s)
    acts = False
    for at in range(that + 1, len(s) - 1):
        if acts and s[at].text == "," and is_finite(s[at + 1]):
            return at
        acts = acts or is_finite(s[at]) or s[at].lower.endswith("ed")
    return len(s)


def end_of_addition(s: Sequence[Token], first: int, end: int, *, inserted: bool) -> int:
    """Return where what a participle adds ends before `end`, as its sentence goes on.

    Args:
        s: The sentence.
        first: The first token of the report.
        end: Where the report ends otherwise.
        inserted: Whether the verb of the participle's subject is still to come: Quill, saying | it
            was late |, left; not: Quill objected, saying | it was late |, and left.
    """
    for at in range(first + 1, end - 2):
        joined = s[at + 1].lower in CLAUSE_JOINTS
        if s[at].text == "," and (joined or inserted) and _may_act(s[at + 1 + joined]):
            return at
    return end


def _may_act(token: Token) -> bool:
    is_verb = token.classes & (lx.FULL_VERB | lx.AUXILIARY) or token.lower.endswith("ed")
    return token.kind == WORD and bool(is_verb)


def is_finite(token: Token) -> bool:
    """Whether a word can be a finite verb, as of the main clause after a comma: , has denied."""
    if token.kind != WORD or token.lower in _FINITE:
        return token.kind == WORD
    return bool(token.classes & lx.FULL_VERB and not token.classes & (lx.PARTICIPLE | lx.NOUN_TOO))
