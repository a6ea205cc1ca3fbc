"""Clauses with "as" that name a source: como afirmó X, come ha detto X, comme l'explique X."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.acting_phrases import if_somebody
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.romance.adverbials import skip_adverbials
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ROMANCE_ITSELF
from reader.analysis.languages.token import POINT, WORD, Token

_CLITICS = frozenset({"le", "l'", "lo", "la", "les", "gli", "nos", "ci", "o", "a"})
_REACH = 5  # tokens between "as" and its verb


def reporter_after_as(s: Sequence[Token], index: int) -> Phrase | None:
    """Return the X of "como afirmó X", "comme l'a dit X", "come X ha spiegato"; else None.

    X must have a name, be a role or a body: no proverb, as in "come dice il proverbio".
    """
    verb = _verb_after(s, index + 1)
    phrase = phrase_after(s, skip_adverbials(s, verb + 1)) if verb else _subject_before(s, index)
    return if_somebody(s, phrase)


def _verb_after(s: Sequence[Token], start: int) -> int:
    """Return the verb of saying that begins at a token, after clitics and auxiliaries; 0 if none.

    A passive or reflexive verb has no speaker: como se explicó, comme cela a été dit.
    """
    at = start
    while at + 1 < len(s) and at - start < _REACH:
        token = s[at]
        if token.kind != WORD:
            return 0
        if token.classes & lx.REPORT and not token.classes & (lx.TITLE | lx.DETERMINER):
            return at
        if token.lower not in _CLITICS and not _is_auxiliary(token):
            return 0
        at += 1
    return 0


def _is_auxiliary(token: Token) -> bool:
    return bool(token.classes & lx.AUXILIARY) and token.lower not in ROMANCE_ITSELF


def _subject_before(s: Sequence[Token], index: int) -> Phrase | None:
    """Return the X of "come X ha spiegato", if the clause ends with its verb."""
    phrase = phrase_after(s, index + 1) if index + 1 < len(s) else None
    verb = _verb_after(s, phrase[1] + 1) if phrase is not None else 0
    return phrase if verb and s[verb + 1].kind == POINT else None
