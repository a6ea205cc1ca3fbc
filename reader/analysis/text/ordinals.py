"""German ordinals, whose full stop does not end a sentence: in der 89. Minute."""

from collections.abc import Sequence

from reader.analysis.languages.lexicon import CONJUNCTION, DETERMINER, LEAD, SUBJECT
from reader.analysis.languages.token import CAPITAL, Token

_FIRST_ORDINAL = 2  # tokens before the point of an ordinal
_LONGEST = 3  # digits; four are a year
_WITH_ARTICLE = frozenset({"am", "im", "zum", "zur", "vom", "beim", "ins", "ans"})


def is_ordinal(tokens: Sequence[Token], index: int) -> bool:
    """Whether a sign after a number marks a German ordinal: in der 89. Minute, zum 60. Mal."""
    if tokens[index].text != ".":
        return False
    after = tokens[index + 1]
    if tokens[index - 1].text == "1" and after.text.isupper() and len(after.text) > 1:
        return True  # the name of a club: 1. FC Hafen
    if index < _FIRST_ORDINAL:
        return False
    number = tokens[index - 1].text
    if not number.isdecimal() or len(number) > _LONGEST:
        return False  # a result or a version: ein 2:0. Kelch war enttäuscht.
    before = tokens[index - 2]
    opens = after.classes & (DETERMINER | SUBJECT | LEAD | CONJUNCTION) or after.kind != CAPITAL
    determined = before.classes & DETERMINER or before.lower in _WITH_ARTICLE
    return bool(determined) and not opens
