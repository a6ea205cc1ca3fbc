"""Whom something moves in a Romance sentence: A Ada Quill le indigna la respuesta: «…»."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.acting_phrases import names_somebody, owner_phrase
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import TO
from reader.analysis.languages.token import QUOTED, WORD, Token

_MOVES = (  # beginnings of verbs
    "indign", "preocup", "sorpre", "gust", "disgust", "molest", "duel", "dolí", "enfad", "alegr",
    "encant", "import", "inquiet", "convenc", "irrit", "emocion", "fascin", "apasion", "entristec",
    "entristez", "extrañ", "bast", "ofend", "interes", "entusiasm", "agrad", "desagrad", "urge",
    "piac", "dispiac", "spiac", "preoccup", "interess", "preme", "sembr", "pare", "parv", "paraî",
    "sembl", "plaî", "plais", "déplaî", "déplais", "suffi", "convien", "surpreend",
    "incomod", "choca", "chocou", "custa", "custou", "dói", "doeu", "angusti", "aterra", "conmov",
    "cuesta", "costaba",
)  # fmt: skip
_LONGEST_ASIDE = 16  # tokens between two commas
_REACH = 12  # tokens from whom something moves to the verb
_DATIVES = frozenset({"le", "les", "lhe", "lhes", "gli", "lui", "leur", "nos"})


def experiencer(s: Sequence[Token], end: int) -> Phrase | None:
    """Return whom something moves in a clause that opens with them and ends before `end`.

    A Ada Quill no le gusta; al alcalde le preocupa; ad Ada Quill non basta; à la maire, le projet
    ne plaît guère. Not to whom somebody says something: A Ada Quill le respondió Poe.
    """
    phrase = owner_phrase(s, 1) if s[0].lower in TO and end > 2 else None
    if phrase is None or not names_somebody(s, phrase):
        return None
    for verb in range(_after_aside(s, phrase[1] + 1, end), min(phrase[1] + _REACH, end)):
        token, before = s[verb], s[verb - 1]
        if token.kind == QUOTED or token.classes & lx.SAY or token.text in ";:":
            return None
        noun = before.classes & (lx.DETERMINER | lx.PREPOSITION) and before.lower not in _DATIVES
        if token.kind == WORD and not noun and token.lower.startswith(_MOVES):
            return phrase
    return None


def _after_aside(s: Sequence[Token], at: int, end: int) -> int:
    """Return the token after an apposition between commas, or `at`: A Quill | , alcaldesa, | le."""
    if at >= end or s[at].text != ",":
        return at
    closed = range(at + 1, min(end, at + _LONGEST_ASIDE))
    return next((comma + 1 for comma in closed if s[comma].text == ","), at)
