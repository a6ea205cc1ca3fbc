"""Unlisted German nouns for persons, recognised by article and ending: die Engadinerin."""

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
_WOMEN = ("in", "frau", "ine", "mutter", "schwester", "kraft")
_ADJECTIVES = ("ige", "iche", "ische", "ale", "ende", "te")  # die Angeklagte
_OF_EITHER_GENDER = frozenset({"opfer", "kind", "mitglied"})
_SHORTEST = 4  # letters


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
