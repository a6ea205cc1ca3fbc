"""Verbs that no list holds, right behind a Romance role before a colon: La sindaca | annuisce."""

from reader.analysis.grammar.phrases.acting_phrases import ATTRIBUTES
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.function_words import ROMANCE_AND, ROMANCE_POSSESSIVES
from reader.analysis.languages.token import WORD, Token
from reader.analysis.text.tokens import Tokens

_OF_BOTH_GENDERS = (  # endings in -a of adjectives for men, too: belga, indígena
    "ista", "ida", "ita", "ata", "ota", "lga", "igena", "ígena", "icola", "ícola", "persa", "celta",
    "zteca", "viola", "rosa",
)  # fmt: skip
_OBJECTS = frozenset({"lo", "li", "se", "si", "le", "lui", "leur", "gli", "ne", "lhe", "me", "nos"})
_ADJECTIVES = tuple(  # endings of adjectives that follow a role
    lx.words("""
al ale ais el elle ista iste ica ique iva aria aire ense ana án ã ina és esa ese aise eña nte ada
ida ata uta é ée eur euse ien ienne osa eux bile ble if ive ère ant ain aine ois oise eca lga ar are
éria ária or ora o
""")
)
_MASCULINE_ARTICLES = frozenset({"il", "lo", "el", "o", "un", "um", "suo", "seu"})


def verb_after_role(s: Tokens, first: int, last: int) -> int:
    """Return the unlisted verb right behind a role before a colon, 0 for none.

    Its object shows it: El presidente | tiende la mano; or that no adjective agrees with the role:
    Il presidente | mastica amaro. Not: el presidente argentino, la ministra de la mano dura.
    """
    role = first + 1 + (s[first + 1].lower in ROMANCE_POSSESSIVES)  # il suo allenatore
    if role >= last or not s[role].classes & lx.TITLE or not s[first].classes & lx.DETERMINER:
        return 0
    verb = s[role + 1]
    if verb.lower in _OBJECTS and s[role + 2].kind == WORD:
        return role + 1  # Ni siquiera la alcaldesa | lo entiende
    if verb.kind != WORD or verb.classes & ~(lx.WEAK | lx.NAME | lx.VERB):
        return 0
    after = s[role + 2]
    if _is_verb_with_complement(verb, after):
        return role + 1
    takes = after.classes & lx.DETERMINER and after.lower not in OF and after.kind == WORD
    masculine = s[first].lower in _MASCULINE_ARTICLES or not s[role].lower.endswith(("a", "e"))
    masculine = masculine and verb.lower.endswith("a")
    masculine = masculine and not verb.lower.endswith(_OF_BOTH_GENDERS)
    return role + 1 if takes or (masculine and after.kind == WORD) else 0


def is_present(s: Tokens, first: int, last: int) -> bool:
    """Whether an unlisted word before a colon is a verb, since no adjective agrees with the noun.

    Il sindaco | sbotta, la sindaca | annuisce; but: la sindaca leghista, il giovane poeta.
    """
    token = s[last]
    if token.kind != WORD or token.classes or s[last + 1].text != ":":
        return False
    governed = s[last - 1].classes & lx.DETERMINER or s[last - 1].lower in OF  # della | ragazza
    if governed or s[last - 1].lower in ATTRIBUTES:
        return False
    if token.lower.endswith("sce"):
        return True
    masculine = s[first].lower in _MASCULINE_ARTICLES and token.lower.endswith("a")
    return masculine and not token.lower.endswith(("ista", "ida"))


def _is_verb_with_complement(verb: Token, after: Token) -> bool:
    """Whether a word behind a role is no adjective, since words follow: saca pecho, mira al futuro.

    Not: la alcaldesa socialista de Lipa, el líder regional saliente.
    """
    if after.kind != WORD or after.lower in OF or after.lower in ROMANCE_AND:
        return False
    return not verb.lower.endswith(_ADJECTIVES) and verb.lower not in ATTRIBUTES
