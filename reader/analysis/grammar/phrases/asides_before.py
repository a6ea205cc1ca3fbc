"""What stands between a noun phrase and its verb: Ada Quill | (64) said, Quill | on Monday said."""

from reader.analysis.grammar.phrases.noun_phrases import (
    APPOSITION_REACH,
    Sentence,
    is_named_like_month,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, NUMBER, WORD

BEFORE_DAYS = frozenset({"last", "next", "this", "late", "early"})
"""Words that belong to the day after them."""
_BEFORE_TIMES = frozenset({"last", "this", "next", "years", "days", "weeks", "months"})
BRACKETS = {")": "(", ">": "<"}
"""Closing brackets, with the opening ones."""
_BRACKET_REACH = 4  # tokens


def before_brackets(s: Sentence, closing: int) -> int:
    """Return the last token before a parenthesis: Ada Quill | (64) said; -1 if there is none."""
    sign, opening = BRACKETS[s[closing].text], closing
    while opening >= 0 and s[opening].text != sign and closing - opening < APPOSITION_REACH:
        opening -= 1
    return opening - 1 if opening > 0 and s[opening].text == sign else -1


def before_time(s: Sentence, last: int) -> int:
    """Return the last token before a time phrase: Quill | late on Monday, May | 5; else `last`."""
    token = s[last]
    if not last:
        return last
    if token.classes & lx.DAY and not is_named_like_month(s, last):
        before = last - 1
        while before >= 0 and (
            s[before].lower in BEFORE_DAYS or s[before].classes & lx.PREPOSITION
        ):
            before -= 1
        return before
    if token.kind == NUMBER and s[last - 1].classes & lx.DAY:
        return last - 1
    timed = token.classes & lx.TIME and token.kind == WORD and last > 1
    return _before_amount(s, last - 2) if timed and s[last - 1].lower in _BEFORE_TIMES else last


def _before_amount(s: Sentence, last: int) -> int:
    """Return the last token before an amount: less than two of "less than two weeks ago"."""
    at = last
    while at > 0 and last - at < 4:
        amount = s[at].kind == NUMBER or s[at].classes & lx.DETERMINER
        if not amount and s[at].lower not in {"than", "less", "more", "about", "nearly", "over"}:
            break
        at -= 1
    return at


def opening_of_acronym(s: Sentence, closing: int) -> int:
    """Return the index of the bracket before an acronym in brackets; 0 if none: (DM), <DMQ>."""
    sign = BRACKETS[s[closing].text]
    for at in range(closing - 1, max(0, closing - _BRACKET_REACH), -1):
        if s[at].text == sign:
            return at
        if s[at].kind != CAPITAL and not s[at].text.isupper():
            break
    return 0
