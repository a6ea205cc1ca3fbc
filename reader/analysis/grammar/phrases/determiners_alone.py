"""Determiners that stand alone before a verb of saying: Otros dijeron, Andere sagten."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, Token
from reader.text.word_sets import word_set

_SEVERAL = word_set("""
otros otras algunos algunas muchos muchas varios varias unos unas esos esas estos estas
outros outras alguns algumas muitos muitas vários várias esses essas estes estas
alcuni alcune molti molte questi queste quelli quelle certains certaines plusieurs
""")
_ONE = word_set("""
otro otra uno una ese esa outro outra um uma esse essa aquele aquela questo questa quello quella
""")
_GERMAN = word_set("andere manche einige viele mehrere wenige")
_PLURALS = ("on", "an", "en", "am", "em", "no", "nt")  # endings of verbs
_PAST = ("ó", "ou", "ò")
_SAYS = frozenset({"dijo", "dice", "disse", "diz", "dit", "dicía"})  # unlike: otra pregunta


def stands_alone(s: Sequence[Token], at: int) -> bool:
    """Whether the determiner at a token is the subject of the verb of saying behind it."""
    if at + 1 >= len(s):
        return False
    word, verb = s[at].lower, s[at + 1]
    if word in _GERMAN:
        attribute = at + 2 < len(s) and s[at + 2].kind == CAPITAL  # viele | genannten Gründe
        return bool(verb.classes & lx.SAY) and verb.lower.endswith("en") and not attribute
    several = word in _SEVERAL
    if not several and word not in _ONE:
        return False
    if verb.classes & lx.AUXILIARY and at + 2 < len(s):  # hanno | detto
        return bool(s[at + 2].classes & lx.REPORT)
    if not verb.classes & lx.REPORT:
        return False
    lower = verb.lower
    return lower.endswith(_PLURALS) if several else lower in _SAYS or lower.endswith(_PAST)
