"""Subjects after a day that opens a Romance sentence without a comma: El lunes | la alcaldesa dijo.

Only asked of sentences that open with one of `ROMANCE_DAY_OPENINGS`.
"""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.phrases.spans_of_time import end_of_span
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.function_words import (
    ROMANCE_DATING,
    ROMANCE_DAY_ATTRIBUTES,
    ROMANCE_DAYS,
    ROMANCE_LATER,
    ROMANCE_THAT,
)
from reader.analysis.languages.token import CAPITAL, POINT, WORD, Token

_SUBJECT_STARTS = lx.DETERMINER | lx.TITLE | lx.RELATIVE
_SHORTEST = 4  # tokens of a sentence with a day, a subject and a verb


def end_of_day(s: Sentence) -> int:
    """Return the index after a day that opens the sentence: El lunes, Ayer, Poco dopo; 0 if none.

    It needs neither a preposition nor a comma.
    """
    opening = s[0].lower
    if len(s) < _SHORTEST:
        return 0
    if opening in ROMANCE_DAYS:
        end = int(s[0].classes & lx.TEMPORAL != 0)  # not in English: Hoy and Quill said
    elif opening in ROMANCE_DATING:
        day = 1 + (s[1].lower in ROMANCE_DAY_ATTRIBUTES)
        end = day + 1 if s[day].classes & lx.TEMPORAL else 0
    else:
        end = end_of_span(s, 0)
        if end < len(s) and s[end].lower in ROMANCE_LATER:
            end = 0 if _governs_noun(s, end + 1) else end + 1
        if end >= len(s):
            return 0
    while 0 < end < len(s) - 1 and _continues_time(s[end]):
        end += 1
    return 0 if s[end].kind == POINT else end


def subject_after_day(s: Sentence, start: int, last: int) -> Phrase | None:
    """Return the subject that has all words from `start` to `last`; None if others are among them.

    Not: Ieri | sera il sindaco; Poco dopo | la riunione il sindaco; Ayer | llovió y el alcalde.
    """
    opens = s[start].kind == CAPITAL or s[start].classes & _SUBJECT_STARTS
    if not opens or any(token.kind == POINT for token in s[start:last]):
        return None
    inner = phrase_before(s, last)
    if inner is None or inner[0] <= start:
        second = any(_begins_second_phrase(s, at) for at in range(start + 1, last))
        return None if second else (start, last)
    before = s[inner[0] - 1]
    named = all(token.kind == CAPITAL for token in s[start : inner[0]])  # Ieri | Domenica Rossi
    if named or before.lower in OF or before.classes & lx.TITLE:
        return (start, last)
    that = start + 1 + bool(s[start].classes & lx.DETERMINER)
    related = s[that].lower in ROMANCE_THAT or s[start].classes & lx.RELATIVE
    clauses = any(token.classes & lx.CONJUNCTION for token in s[that + 1 : inner[0]])
    return (start, last) if related and not clauses else None


def _continues_time(token: Token) -> bool:
    """Whether a word goes on with a time: Ieri | sera, el año | pasado."""
    return token.kind == WORD and bool(
        token.classes & lx.TEMPORAL or token.lower in ROMANCE_DAY_ATTRIBUTES
    )


def _governs_noun(s: Sentence, first: int) -> bool:
    """Whether a noun phrase at `first` belongs to "after": Poco dopo la riunione | il sindaco."""
    for at in range(first + 1, len(s)):
        if s[at].kind not in (WORD, CAPITAL) or s[at].classes & lx.FULL_VERB:
            return False
        if _begins_second_phrase(s, at):
            return True
    return False


def _begins_second_phrase(s: Sentence, at: int) -> bool:
    """Whether an article begins a noun phrase beside another: la riunione | il sindaco."""
    return bool(s[at].classes & lx.DETERMINER) and s[at - 1].lower not in OF
