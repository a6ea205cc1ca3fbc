"""Determiners that stand alone before a verb of saying: Otros dijeron, Andere sagten."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ROMANCE_AND, ROMANCE_THAT
from reader.analysis.languages.token import CAPITAL, WORD, Token
from reader.text.word_sets import word_set

_SEVERAL = word_set("""
otros otras algunos algunas muchos muchas varios varias unos unas esos esas estos estas outros
outras alguns algumas muitos muitas vários várias esses essas estes alcuni alcune molti molte questi
queste quelli quelle certains certaines plusieurs
""")
_ONE = word_set("""
otro otra uno ese esa outro outra um uma esse essa aquele aquela questo questa quello quella
""")
GERMAN_SEVERAL = word_set("andere manche einige viele mehrere wenige")
"""German determiners for several people."""
_ALL = _SEVERAL | _ONE | GERMAN_SEVERAL
_AND = ROMANCE_AND | {"und"}
_WHAT = ROMANCE_THAT | {"was"}  # was | andere sagten
_PLURALS = ("on", "an", "en", "am", "em", "no", "nt")  # endings of verbs
_PAST = ("ó", "ou", "ò")
_SAYS = frozenset({  # unlike: otra pregunta
    "dijo", "dice", "disse", "diz", "dit", "decía", "dizia", "diceva",
})  # fmt: skip


def stands_alone(s: Sequence[Token], at: int) -> bool:
    """Whether the determiner at a token is the subject of the verb of saying behind it."""
    word = s[at].lower
    if word not in _ALL or at + 1 >= len(s) or _is_governed_or_joined(s, at):
        return False
    verb = s[at + 1]
    if word in GERMAN_SEVERAL:
        attribute = at + 2 < len(s) and s[at + 2].kind == CAPITAL  # viele | genannten Gründe
        return bool(verb.classes & lx.SAY) and verb.lower.endswith("en") and not attribute
    main = at + 1 + (verb.classes & lx.AUXILIARY != 0)  # hanno | detto
    if main >= len(s) or not s[main].classes & lx.REPORT:
        return False
    if main + 1 < len(s) and s[main + 1].kind == CAPITAL:
        return False  # Questo disse | Ada Neri
    if main > at + 1:
        return True
    if word in _SEVERAL:
        return verb.lower.endswith(_PLURALS)
    return verb.lower in _SAYS or verb.lower.endswith(_PAST)


def _is_governed_or_joined(s: Sequence[Token], at: int) -> bool:
    """Whether the determiner belongs to what precedes it: lo que | otros, a | otros, X y | otros.

    Unlike: según | otros, «Sí», y | otros.
    """
    if not at:
        return False
    before = s[at - 1]
    if before.lower in _AND:
        return at > 1 and s[at - 2].kind in (WORD, CAPITAL) and not s[at - 2].classes & lx.VERB
    if before.classes & lx.ACCORDING:
        return False
    return before.lower in _WHAT or bool(before.classes & (lx.RELATIVE | lx.PREPOSITION))
