"""Whom a German sentence asks something: "fragte den Wirt, ob …", "wollte von Ada Vogel wissen"."""

from collections.abc import Sequence

from reader.analysis.grammar.german.phrase_after_verb import phrase_after_adverbs
from reader.analysis.grammar.german.verb_groups import GERMANIC_BY
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, Token

_WILL = frozenset({"will", "wollte", "wollten", "wollen"})
_ASKS = frozenset({"fragt", "fragte", "fragten", "fragen"})
_AFTER_PERSON = frozenset({",", "nach", "danach"})  # fragte X, wer …; fragte X nach dem Grund
_NO_SUBJECT = lx.LEAD | lx.TEMPORAL | lx.PREPOSITION | lx.CONJUNCTION


def person_asked(s: Sequence[Token]) -> Phrase | None:
    """Return whom a sentence without quotes asks something, or None; the cost is linear."""
    source: Phrase | None = None
    wants = False
    for at in range(1, len(s) - 1):
        lower = s[at].lower
        wants = wants or lower in _WILL
        if wants and lower in GERMANIC_BY:
            source = phrase_after(s, at + 1)
        elif lower == "wissen" and source is not None:
            return source
        elif lower in _ASKS and _is_subject(s[at - 1]):
            asked = phrase_after(s, at + 1) or phrase_after_adverbs(s, at + 1)
            after = s[asked[1] + 1 : asked[1] + 2] if asked is not None else ()
            return asked if after and after[0].lower in _AFTER_PERSON else None
    return None


def _is_subject(token: Token) -> bool:
    """Whether the word before a verb ends its subject: Der Richter | fragte; not: Dann | fragte."""
    if token.classes & lx.SUBJECT:
        return True
    return token.kind == CAPITAL and not token.classes & _NO_SUBJECT
