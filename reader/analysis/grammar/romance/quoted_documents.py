"""Documents in which words are read: si legge nella nota, peut-on lire dans X."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.acting_phrases import named_owner
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.romance.adverbials import PRESS
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF_OR_BY
from reader.analysis.languages.function_words import ROMANCE_INDEFINITE
from reader.analysis.languages.token import WORD, Token

_MAY_ONE = frozenset({  # "one may": si può, se puede, pode-se, peut-on
    "si", "se", "può", "poteva", "puede", "podía", "pode", "podia", "pode-se", "peut-on",
    "pouvait-on", "on", "peut", "pouvait",
})  # fmt: skip
_READ = frozenset({
    "legge", "leggeva", "leggere", "lee", "leía", "leer", "leerse",
    "lê", "lia", "ler", "lê-se", "lia-se", "ler-se", "lire", "lit-on", "lisait-on", "lit",
})  # fmt: skip
_IN = frozenset({
    "in", "nel", "nella", "nello", "nell'", "nei", "nelle", "su", "sul", "sulla", "sui", "en",
    "em", "no", "na", "nos", "nas", "num", "numa", "dans", "sur",
})  # fmt: skip
_IN_A = frozenset({"num", "numa"})
_DOCUMENT_REACH = 10  # tokens
_LONGEST_MODAL = 4  # tokens: si poteva
_AUTHOR_REACH = 7  # tokens: una nota diffusa ieri sera da X


def document_read_in(s: Sequence[Token], start: int) -> tuple[Phrase, int] | None:
    """Return the document of "«…», si legge nella nota", "peut-on lire dans X", and the verb.

    An indefinite document stands for its authors: si legge in una nota di | X. If they are not
    named there, it does not count: they have been named before.
    """
    at = start
    while at < min(start + _LONGEST_MODAL, len(s)) and s[at].lower in _MAY_ONE:
        at += 1
    if at + 2 >= len(s) or s[at].lower not in _READ or s[at + 1].lower not in _IN:
        return None
    paper = phrase_after(s, at + 2)
    if paper is None and s[at + 2].kind == WORD and not s[at + 2].classes & lx.DETERMINER:
        paper = (at + 2, at + 2)  # its article is in the preposition: nel | comunicato
    indefinite = s[at + 1].lower in _IN_A or (paper and s[paper[0]].lower in ROMANCE_INDEFINITE)
    if indefinite:
        paper = _author_of_document(s, at + 2)
    return (paper, at) if paper is not None else None


def _author_of_document(s: Sequence[Token], document: int) -> Phrase | None:
    """Return the X of "un communiqué de X", "una nota diffusa ieri da X", "a carta do X"."""
    for of in range(document + 1, min(document + _AUTHOR_REACH, len(s) - 1)):
        if s[of].kind != WORD or s[of].classes & lx.CONJUNCTION:
            return None
        if s[of].lower not in OF_OR_BY or s[of + 1].lower in PRESS:
            continue
        if author := named_owner(s, of + 1):
            return author
    return None


def document_read_before(s: Sequence[Token], quote: int) -> Phrase | None:
    """Return the document of "Nella nota si legge che «…»", "En el auto se lee: «…»"."""
    if s[0].lower not in _IN:
        return None
    for at in range(2, min(quote, _DOCUMENT_REACH)):
        if s[at].lower in _READ and s[at - 1].lower in _MAY_ONE:
            paper = phrase_after(s, 1) or ((1, 1) if s[1].kind == WORD else None)
            return paper if paper is not None and paper[1] < at else None
    return None
