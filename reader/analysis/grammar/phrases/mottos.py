"""Romance bodies whose name is a motto: le collectif Stop au port, il comitato No al ponte."""

from reader.analysis.grammar.phrases.noun_phrases import Sentence, end_of_capitals
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF, TO
from reader.analysis.languages.token import CAPITAL, WORD, Token
from reader.text.word_sets import word_set

_CRIES = word_set("stop no non não basta touche debout halte fuera fora sos sì sí oui sim")
_IMPERATIVES = ("ons", "emos", "amos", "iamo", "em")  # endings: Sauvons, Salvemos, Salvem
_OF_THE = OF - {"de", "d'", "di", "da"}
_WITH_ARTICLE = (OF | TO) - {"a"}  # au, du; but in Portuguese: Parem | a Ponte
_AGAINST = word_set("contre contra contro")  # with an article; not: contre | toute attente
_FOR = word_set("pour por para per")
_CAUSES = _FOR | _AGAINST | word_set("sans sin sem senza")
_PLURAL = ("s", "x", "e", "i")  # endings: Vecinos | por; not: dijo el grupo Quill | para
_NO_NOUN = lx.REPORT | lx.AUXILIARY | lx.TEMPORAL | lx.SUBJECT | lx.OBJECT | lx.CONJUNCTION
_LINKS = lx.PREPOSITION | lx.DETERMINER
_MOST_LINKS = 3  # tokens: pas | à mon | port


def motto_end(s: Sentence, noun: int) -> int:
    """Return the last token of the motto that names the body at `noun`; 0 if it has none.

    A word with a capital follows the noun.
    """
    at = noun + 1
    calls, orders = s[at].lower in _CRIES, s[at].lower.endswith(_IMPERATIVES)
    at = link = end_of_capitals(s, at + 1)
    at += at < len(s) and s[at].lower == "pas"
    while at < len(s) and at < link + _MOST_LINKS and s[at].classes & _LINKS:
        at += 1
    if at == link or at >= len(s) or s[at].kind not in (WORD, CAPITAL) or s[at].classes & _NO_NOUN:
        return 0
    if not (calls or (orders and _begins_object(s[link])) or _continues_name(s, link, at)):
        return 0
    return at if s[at].kind == WORD else end_of_capitals(s, at) - 1


def _begins_object(token: Token) -> bool:
    """Whether a word may follow an imperative: Sauvons | le port; not: el grupo Ramos | a."""
    article = token.classes & lx.DETERMINER and token.lower not in _WITH_ARTICLE
    return bool(article) or token.lower in _CAUSES


def _continues_name(s: Sentence, link: int, noun: int) -> bool:
    """Whether a preposition at `link` leads to a noun in the name: Mères | contre le bruit."""
    before, preposition = s[link - 1].lower, s[link].lower
    if s[noun].kind == CAPITAL and (before.endswith(_PLURAL) or preposition not in _FOR):
        return preposition in _OF_THE | _CAUSES
    return preposition in (_AGAINST if noun > link + 1 else _OF_THE)
