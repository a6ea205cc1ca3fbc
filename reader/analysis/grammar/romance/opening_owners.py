"""Owners of what a sentence tells of, who speak next: La voix de X tremble."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF, OF_OR_BY
from reader.analysis.languages.function_words import ROMANCE_ARTICLES
from reader.analysis.languages.token import CAPITAL, WORD, Token

_SHORTEST = 5  # tokens: La voix de Quill tremble
_VERSIONS = frozenset({"versão", "versión", "version", "versione"})


def owner_of_version(s: Sequence[Token]) -> Phrase | None:
    """Return the X of a sentence that announces what X tells: Não é essa a versão de X."""
    for noun in range(1, len(s) - 2):
        if s[noun].lower in _VERSIONS and s[noun + 1].lower in OF_OR_BY:
            owner = phrase_after(s, noun + 2)
            return owner if owner is not None and s[owner[1]].kind == CAPITAL else None
    return None


def owner_of_opening_thing(s: Sequence[Token]) -> Phrase | None:
    """Return the X of a sentence about a thing of X: La voix de X tremble, La casa de X se inundó.

    The thing may be a relative, but nobody with an office.
    """
    if len(s) < _SHORTEST or s[0].lower not in ROMANCE_ARTICLES or s[1].kind != WORD:
        return None
    if s[1].classes & lx.SPEAKER_NOUN or s[2].lower not in OF:
        return None
    owner = phrase_after(s, 3) if s[3].kind == CAPITAL else None
    if owner is None or owner[1] + 1 >= len(s) or s[owner[1]].kind != CAPITAL:
        return None
    return owner if s[owner[1] + 1].kind == WORD else None
