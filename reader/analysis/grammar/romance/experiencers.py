"""Whom something moves in a Romance sentence: A Ada Quill le indigna la respuesta: «…»."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.acting_phrases import named_owner
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import TO
from reader.analysis.languages.token import QUOTED, WORD, Token
from reader.text.word_sets import word_set

_MOVES = word_set("""
piace piacciono piaceva piacevano piacque dispiace dispiacciono dispiaceva spiace spiaceva preoccupa
preoccupano preoccupava interessa interessano interessava preme premono premeva sembra sembrano
sembrava sembrò pare paiono pareva parve importa importano importava basta bastano bastava conviene
duole plaît plaisent plaisait plaira plut déplaît déplaisent déplaisait suffit suffisent suffisait
suffira importe importent importait convient convenait paraît paraissait parut semble semblent
semblait agrada agradam agradava agradou desagrada desagradam desagradou preocupa preocupam
preocupava preocupou interessam interessou importam importou custa custam custava custou dói doía
doeu parece parecem parecia pareceu bastam bastou choca chocou incomoda incomodam incomodou
surpreende surpreendeu convém indigna indignou irrita irritou angustia aterra
""")
_MOVED = word_set("""
piaciuto piaciuta piaciuti piaciute dispiaciuto dispiaciuta interessato interessata bastato bastata
sembrato sembrata parso parsa plu déplu suffi paru semblé
""")
"""Participles of such verbs, with their auxiliary: Ad Ada Neri non è mai piaciuta la fretta."""
_SPANISH_MOVES = (  # beginnings of verbs
    "indign", "preocup", "sorpre", "gust", "disgust", "molest", "duel", "doli", "dolí", "enfad",
    "alegr", "encant", "import", "inquiet", "convenc", "convien", "irrit", "emocion", "fascin",
    "apasion", "entristec", "entristez", "extrañ", "bast", "ofend", "interes", "entusiasm",
    "agrad", "desagrad", "urg", "parec", "angusti", "aterra", "conmov", "conmuev", "cuesta",
    "costaba",
)  # fmt: skip
_LONGEST_ASIDE = 16  # tokens between two commas
_REACH = 12  # tokens from whom something moves to the verb
_DATIVES = frozenset({"le", "les", "lhe", "lhes", "gli", "lui", "leur", "nos"})
_SPANISH_DATIVES = frozenset({"le", "les"})


def experiencer(s: Sequence[Token], end: int) -> Phrase | None:
    """Return whom something moves in a clause that opens with them and ends before `end`.

    A Ada Quill no le gusta; al alcalde le preocupa; ad Ada Quill non basta; à la maire, le projet
    ne plaît guère. Not to whom somebody says something: A Ada Quill le respondió Poe.
    """
    phrase = named_owner(s, 1) if s[0].lower in TO and end > 2 else None
    if phrase is None:
        return None
    first = _after_aside(s, phrase[1] + 1, end)
    for verb in range(first, min(phrase[1] + _REACH, end)):
        token = s[verb]
        if token.kind == QUOTED or token.classes & lx.SAY or token.text in ";:":
            return None
        if token.kind == WORD and _moves(s, first, verb):
            return phrase
    return None


def _moves(s: Sequence[Token], first: int, verb: int) -> bool:
    """Whether a word is a verb that moves somebody, in Spanish behind "le", which repeats them.

    The same word is often an adjective: Al alcalde responde indignada Ada Gil; gente importante.
    """
    word, before = s[verb].lower, s[verb - 1]
    if word.startswith(_SPANISH_MOVES):
        dative = verb - 1 - _has_or_is(before)  # le ha molestado
        if s[dative].lower in _SPANISH_DATIVES:
            return True
    if word in _MOVED:
        return any(_has_or_is(token) for token in s[first:verb])
    noun = before.classes & (lx.DETERMINER | lx.PREPOSITION) and before.lower not in _DATIVES
    return word in _MOVES and not noun


def _has_or_is(token: Token) -> bool:
    """Whether a word is an auxiliary, and not a clitic, which has that class as well."""
    return bool(token.classes & lx.AUXILIARY and token.classes & lx.VERB)


def _after_aside(s: Sequence[Token], at: int, end: int) -> int:
    """Return the token after an apposition between commas, or `at`: A Quill | , alcaldesa, | le."""
    if at >= end or s[at].text != ",":
        return at
    closed = range(at + 1, min(end, at + _LONGEST_ASIDE))
    return next((comma + 1 for comma in closed if s[comma].text == ","), at)
