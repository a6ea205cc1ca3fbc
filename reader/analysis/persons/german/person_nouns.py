"""Unlisted German nouns for persons, recognised by article and ending: die Engadinerin."""

from reader.analysis.persons.roles.non_english_occupations import is_plural

_BODIES = (  # endings of nouns in -er or -e for organisations and texts, which speak as well
    "papier", "dossier", "theater", "orchester", "komitee", "center", "kloster", "lager",
    "sender", "hersteller", "betreiber", "anbieter", "versorger", "versicherer", "autobauer",
    "maschinenbauer", "flugzeugbauer", "dienstleister", "zulieferer", "ausrüster", "discounter",
    "entwickler", "veranstalter", "ausrichter", "eigentümer", "verleiher", "newsletter", "ticker",
)  # fmt: skip
_THINGS = frozenset({
    "name", "gedanke", "glaube", "wille", "friede", "buchstabe", "riese", "gigant", "computer",
    "medizin", "disziplin", "doktrin", "grund", "folder", "flyer", "filter", "poster", "banner",
    "register", "cover", "kontor", "motor", "reaktor", "sektor", "faktor",
    "ufer", "messer", "ende", "alter", "leder", "feuer", "meter", "zimmer",
})  # fmt: skip
_MEN = (
    "er", "e", "ist", "ling", "eur", "mann", "är", "demokrat", "coach", "graf", "dent",
    "gent", "ant", "tor", "sor", "pontifex", "herr", "mensch", "eut",
)  # fmt: skip
_WOMEN = (
    "in", "frau", "ine", "mutter", "schwester", "kraft", "tochter", "dame", "tante", "witwe",
    "hebamme", "nonne", "oma",
)  # fmt: skip
_ADJECTIVES = ("ige", "iche", "ische", "ale", "ende", "te")  # die Angeklagte
_OF_EITHER_GENDER = frozenset({"opfer", "kind", "mitglied"})
_SHORTEST = 4  # letters
_FAMILIES = frozenset({"brüder", "schwestern", "geschwister", "eheleute", "gebrüder", "vettern"})
_GOES_ON = (" und ", " sowie ")


def means_person(article: str, noun: str) -> bool:
    """Whether a German noun after an article, both in lower case, has the form of a person's.

    This is reliable only for subjects that speak: "so der Burgenländer", not "der Hammer fiel".
    """
    if len(noun) < _SHORTEST or noun in _THINGS or noun.endswith(_BODIES):
        return False
    if article == "der":
        return noun.endswith(_MEN)
    if article == "das":
        return noun in _OF_EITHER_GENDER
    return article == "die" and (noun.endswith(_WOMEN) or noun.endswith(_ADJECTIVES))


def follows_several(text: str, at: int, word: str) -> bool:
    """Whether a word stands alone behind a plural, and so is no name: trugen die Forscher | Masken.

    But: die Brüder | Vogel, die Minister | Vogel und Tal.
    """
    before = text[text.rfind("\n", 0, at) + 1 : at].lower().split()[-2:]
    if len(before) < 2 or not is_plural(*before) or before[1] in _FAMILIES:
        return False
    end = at + len(word)
    listed = text.startswith(", ", end) and text[end + 2 : end + 3].isupper()
    return not (listed or text.startswith(_GOES_ON, end))
