"""Occupations in definite phrases of languages other than English: la cinéaste."""

from reader.analysis.grammar.phrases.complements import GENITIVE
from reader.analysis.languages.function_words import ROMANCE_YEARS
from reader.analysis.persons.roles.occupations import occupations
from reader.startup.light_functools import cache
from reader.text.word_sets import word_set

DEFINITE = {  # definite articles, with the gender they tell
    "the": "", "der": "m", "die": "f", "le": "m", "el": "m", "la": "f", "l'": "",
    "de": "", "het": "", "il": "m", "lo": "m", "o": "m", "a": "f",
}  # fmt: skip
_PARENTS = frozenset({"mutter", "vater", "großmutter", "großvater", "grossmutter", "grossvater"})
_OF_ONE = frozenset({"eines", "einer", "von", "zweier", "dreier"})
_PLURALS = (  # endings of nouns for several persons, which share the article of one woman
    "en", "er", "leute", "gäste", "wirte", "räte", "ärzte", "anwälte", "vorstände", "kräfte",
    "söhne", "profis", "fans", "chefs", "stars", "teams", "freunde", "hunde", "feinde",
)  # fmt: skip
_KIN = ("mutter", "schwester", "tochter")  # zweifache Mutter, Krankenschwester
_ELDERS = frozenset({"herr", "dame"})  # der alte Herr; "der Herr" alone is too vague
# adjectives before the noun: la jeune femme
_ATTRIBUTES = word_set("""
jeune vieil vieille vieux petit petite grand grande joven antiguo antigua veterano veterana
propio propia próprio própria stesso stessa giovane vecchio anziana jovem velho velha antigo antiga
""")
_RELATED = frozenset({"mère", "père", "madre", "padre", "mãe", "pai"})
_FEMININE = (  # of nouns after an elided article: l'avocate, l'experte; not: l'artiste, l'athlète
    "euse", "trice", "ienne", "ère", "ée", "éenne", "ue", "ante", "ente", "inte", "erte", "cate",
    "oise", "aise", "aine", "ande", "mise", "mie", "tie", "eure", "gnole",
)  # fmt: skip
_MASCULINE = ("ore", "iere")  # l'attore, l'infermiere
_THIS = {"ce": "m", "cet": "m", "cette": "f"}
_THINGS = frozenset(
    {"source", "étude", "association", "entreprise", "organisation", "agence", "ong"}
)
_OF_EITHER_GENDER = frozenset({"punta", "mezzala", "star", "recrue"})  # and the same article
_ELIDED = ("l'", "l’")
_NOUN_LAST = frozenset({"de", "nl"})
_PREFIXES = ("ex", "néo", "neo", "co", "archi", "super")
_ROMANCE = frozenset({"fr", "es", "it", "pt"})
_LONGEST = 4  # words
_SHORTEST_COMPOUND = 9  # letters
_SHORTEST_OCCUPATION = 6


def non_english_occupation(mention: str, code: str) -> tuple[str, str] | None:
    """Return the occupation noun and the gender in a definite phrase; None if there is none.

    The noun comes last in German and Dutch, and first in the Romance languages.
    """
    words = mention.lower().split()
    if len(words) > _LONGEST and words[-1] in ROMANCE_YEARS:
        words = words[:-3]  # le boulanger de 54 ans
    if code == "de" and words[1:2] and words[1] in _PARENTS and words[2:3] and words[2] in _OF_ONE:
        return words[1], DEFINITE.get(words[0], "")  # die Mutter eines Zehnjährigen
    if code == "de" and len(words) > 2 and words[-1] in _ELDERS and words[0] in ("der", "die"):
        return words[-1], DEFINITE[words[0]]
    if words and words[0][:2] in _ELIDED:
        words[:1] = ["l'", words[0][2:]]
    if code == "fr" and 2 <= len(words) <= _LONGEST and words[0] in _THIS:
        person = words[1] not in _THINGS  # cette mère de famille
        return (words[1], _THIS[words[0]]) if person else None
    if not 2 <= len(words) <= _LONGEST or words[0] not in DEFINITE:
        return None
    if code == "de" and (
        any(word in GENITIVE for word in words[2:]) or is_plural(words[0], words[-1])
    ):
        return None  # die Nichte der Malerin: somebody else; die Forscher
    noun = words[-1] if code in _NOUN_LAST else words[1]
    if noun in _ATTRIBUTES and len(words) > 2 and code not in _NOUN_LAST:
        noun = words[2]
    if noun not in occupations(code) and code in _ROMANCE:
        noun = _without_prefix(noun)
    if noun in _RELATED and _ends_in_name(mention):
        return None  # la mère d'Odile: somebody not named so far
    aged = code == "it" and noun.endswith("enne")  # il ventiseienne
    if noun not in occupations(code) and not aged and not (code == "de" and is_compound(noun)):
        return None
    if words[0] == "l'":
        return noun, gender_after_elision(noun, code)
    return noun, "" if noun in _OF_EITHER_GENDER else DEFINITE[words[0]]


def gender_after_elision(noun: str, code: str) -> str:
    """Return the gender that the ending of a noun after "l'" tells; "" for l'artiste, l'atleta."""
    if noun.endswith(_FEMININE if code == "fr" else "trice"):
        return "f"
    if code == "it" and noun.endswith("a"):  # l'operaia
        return "" if occupations(code).isdisjoint((f"{noun[:-1]}o", f"{noun[:-1]}e")) else "f"
    return "" if noun.endswith("e") and not noun.endswith(_MASCULINE) else "m"


def _without_prefix(noun: str) -> str:
    """Return a Romance noun without a prefix that keeps it a person's: ex-mannequin, neodottore."""
    prefix = next((each for each in _PREFIXES if noun.startswith(each)), "")
    return noun.removeprefix(prefix).removeprefix("-")


def is_plural(article: str, noun: str) -> bool:
    """Whether a German noun for persons, in lower case like its article, is plural: die Gäste."""
    return article == "die" and noun.endswith(_PLURALS) and not noun.endswith(_KIN)


def _ends_in_name(mention: str) -> bool:
    last = mention.rsplit(maxsplit=1)[-1].replace("’", "'")
    return last.rpartition("'")[2][:1].isupper()


def is_compound(noun: str) -> bool:
    """Whether a German noun is a compound of an occupation: Chefdiplomat, Rallyefahrer."""
    if len(noun) > _SHORTEST_COMPOUND and noun.endswith(_long_occupations()):
        return True
    hyphened, _, occupation = noun.rpartition("-")
    return len(hyphened) > 1 and occupation in occupations("de")  # Volksmusik-Star


@cache
def _long_occupations() -> tuple[str, ...]:
    return tuple(word for word in occupations("de") if len(word) >= _SHORTEST_OCCUPATION)
