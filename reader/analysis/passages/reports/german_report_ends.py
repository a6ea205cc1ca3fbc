"""Where a German clause with "dass" ends: dass der Bau zu teuer ist |, und lobte den Rat."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_AND = frozenset({"und", "sowie", "aber"})
_ENDS = (POINT, QUOTED)
_PAST = ("te", "ten")
_OTHER = lx.PARTICIPLE | lx.DETERMINER | lx.PREPOSITION | lx.CONJUNCTION | lx.NOUN_TOO


def end_of_clause(s: Sequence[Token], first: int) -> int:
    """Return the token behind a clause with "dass" whose words begin at `first`.

    The subject of the main clause may go on to act: …, dass er alt sei |, übte aber Kritik; …,
    dass er alt sei | und weigerte sich. Not: dass sie kommen und gehen; dass er, wenn es regnet,
    geht.
    """
    for at in range(first + 2, len(s) - 3):
        joined = s[at].lower in _AND
        if not joined and s[at].text != ",":
            continue
        verb = at + 1 + (not joined and s[at + 1].lower in _AND)
        goes_on = s[at - 1].kind == WORD and s[verb + 1].kind not in _ENDS
        if goes_on and _is_finite(s[verb], s[verb + 1]):
            return at
    return len(s)


def _is_finite(token: Token, after: Token) -> bool:
    """Whether a word is a finite verb that can open a clause without its subject."""
    if token.kind != WORD or token.classes & _OTHER:
        return False
    if token.classes & lx.FULL_VERB:
        return not token.lower.endswith("en") or token.lower.endswith("ten")
    past = not token.classes and token.lower.endswith(_PAST)
    return past and after.kind != CAPITAL  # not: bestimmte Boote
