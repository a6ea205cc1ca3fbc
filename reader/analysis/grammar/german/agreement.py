"""Number agreement in German: an object before the verb is recognised by disagreeing with it.

"Die Vorwürfe des Chefs wies Vogel zurück", "Das Gesetz nannten Kritiker …".
"""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_MANY = frozenset(
    {"mehrere", "einige", "viele", "beide", "zahlreiche", "alle", "zwei", "drei", "vier", "fünf"}
)
_EITHER = frozenset({"die", "diese", "seine", "ihre", "unsere", "meine", "deren", "dessen"})
_ONE = frozenset({"der", "das", "ein", "eine", "dieser", "dieses", "jener"})
_PLURALS = ("ungen", "heiten", "keiten", "schaften", "tionen", "täten")
_SAID = ("worte", "töne", "vorwürfe", "bedenken", "zweifel", "fragen", "sorgen", "grüße")
_JOINTS = frozenset({"und", "sowie"})
_LINKS = _JOINTS | {"noch", "auch", "oder", "wie"}


def disagrees(s: Sequence[Token], phrase: Phrase, verb: int) -> bool:
    """Whether the phrase cannot be the verb's subject because they differ in number."""
    first = phrase[0]
    plural = s[verb].lower.endswith("n") or s[verb].lower == "sind"
    if first and s[first - 1].lower in _LINKS:
        return not plural and _is_pair(s, first)
    if plural:
        opens = first == 0 or s[first - 1].kind in (POINT, QUOTED)
        return opens and s[first].lower in _ONE
    return _is_plural(s, phrase)


def is_object_of_plural(s: Sequence[Token], phrase: Phrase, verb: int) -> bool:
    """Whether one thing or person follows a verb in the plural: Freunde gratulierten | der Chefin.

    Not the first of several: sagten der Wirt aus Lipa und die Wirtin.
    """
    plural = s[verb].lower.endswith("en") and not s[verb].classes & lx.AUXILIARY
    if not plural or s[phrase[0]].lower not in _ONE:
        return False
    for token in s[phrase[0] :]:
        if token.kind == QUOTED or token.text == ":":
            break
        if token.text == "," or token.lower in _JOINTS:
            return False
    return True


def _is_pair(s: Sequence[Token], second: int) -> bool:
    """Whether two names before the verb are coordinated: die Pläne Vogels und Poes."""
    joint = second - 1
    return s[joint].lower in _JOINTS and joint > 0 and s[joint - 1].kind == CAPITAL


def _is_plural(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether the article, adjective or noun marks the phrase as plural: die alten Mönche."""
    first, last = phrase
    opening = s[first].lower
    if last == first + 1 and s[last].lower.endswith(_SAID) and opening.endswith("e"):
        return True  # Deutliche Worte
    if opening in _MANY or opening not in _EITHER or first == last:
        return opening in _MANY
    after = s[first + 1]
    if after.kind == WORD and first + 1 < last:
        return after.lower.endswith("en")
    return after.lower.endswith(_PLURALS)
