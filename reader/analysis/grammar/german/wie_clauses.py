"""The speaker named by a German comparative clause after a quote: „…“, wie es Vogel nannte."""

from collections.abc import Sequence

from reader.analysis.grammar.german.phrase_after_verb import phrase_after_adverbs
from reader.analysis.grammar.german.verb_groups import BECOME, HAVE
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_OF, GERMANIC_AS, GERMANIC_IT
from reader.analysis.languages.token import POINT, QUOTED, WORD, Token
from reader.startup.light_typing import NamedTuple

_REACH = 24  # tokens between the quote and "wie", and between "wie" and its verb
_STOPS = frozenset({".", ";", ":", "!", "?"})


class WieClause(NamedTuple):
    """The speaker whose wording a clause with "wie" marks.

    Attributes:
        phrase: The speaker.
        verb: Token index of the verb of the clause.
        refers_to_quote: Whether the clause can only refer to the quote: it is right after it, or
            has "es".
    """

    phrase: Phrase
    verb: int
    refers_to_quote: bool


def wie_clause_after(s: Sequence[Token], quote: int) -> WieClause | None:
    """Return the speaker named by a clause with "wie" after the quote at `quote`.

    "„…“, wie die Chefin, Ada Vogel, gesagt hat", "„…“ wollen, wie es Händler ausdrücken".
    """
    start = _clause_start_after(s, quote)
    if not start:
        return None
    es = s[start].lower in GERMANIC_IT
    if s[start].lower == "sich":
        return None
    first = start + es
    by = s[first].lower in GERMAN_OF
    phrase: Phrase | None
    if s[first].classes & lx.DETERMINER and first + 1 < len(s) and s[first + 1].kind == QUOTED:
        phrase = (first, first + 1)  # wie die „Abendpost“ berichtet
    else:
        phrase = phrase_after(s, first + 1) if by else phrase_after_adverbs(s, first)
    if phrase is None or (s[phrase[0]].classes & lx.OBLIQUE and not by):
        return None
    verb = _reporting_verb_after(s, phrase[1] + 1, passive=by)
    return WieClause(phrase, verb, refers_to_quote=es or start <= quote + 3) if verb else None


def _clause_start_after(s: Sequence[Token], quote: int) -> int:
    """Return the token after the "wie" that opens a clause after the quote; 0 if none."""
    for at in range(quote + 1, min(len(s) - 2, quote + _REACH)):
        if s[at].kind == QUOTED or s[at].text in _STOPS:
            return 0
        if s[at].lower in GERMANIC_AS:
            return at + 1 if at == quote + 1 or s[at - 1].kind == POINT else 0
    return 0


def _reporting_verb_after(s: Sequence[Token], start: int, *, passive: bool) -> int:
    """Return the reporting verb that ends the clause; 0 if none.

    `passive` allows a passive auxiliary after it: the clause has an agent ("von X").
    """
    for at in range(start, min(len(s), start + _REACH)):
        token = s[at]
        if token.kind == QUOTED or token.text in _STOPS or token.lower == "sich":
            return 0  # wie sich der Rat nennt
        if token.kind != WORD or not token.classes & lx.STRONG_CUES:
            continue
        end = at + 1
        if end < len(s) and s[end].lower in (HAVE | BECOME if passive else HAVE):
            end += 1
        elif end < len(s) and s[end].lower in BECOME:
            return 0  # wie Vogel genannt wird
        if end >= len(s) or s[end].kind == POINT:
            return at
    return 0
