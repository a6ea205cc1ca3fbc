"""Dutch bodies that look like names: het Rode Kruis, de Belgische Spoorwegen, Stichting Lipa."""

from collections.abc import Container, Sequence

from reader.analysis.languages.lexicon import TITLE, Language
from reader.text.word_sets import word_set

_ADJECTIVES = ("se", "che", "ke", "te", "ge")  # Nederlandse, Belgische, Koninklijke, Witte
_BEFORE_PRONOUNS = frozenset(  # omdat het Quill lukt
    {"omdat", "dat", "als", "terwijl", "toen", "nu", "hoe", "wanneer", "zodat", "hoewel", "of"}
)
_BODIES = frozenset({
    "actiegroep", "bewonersgroep", "bond", "broederschap", "coöperatie", "federatie", "fonds",
    "genootschap", "gezelschap", "hogeschool", "instituut", "koepel", "natuurbond", "omroep",
    "organisatie", "partij", "platform", "scholengroep", "stichting", "uitgeverij", "universiteit",
    "vakbond", "vereniging", "wijkraad", "woningcorporatie", "zorggroep",
})  # fmt: skip
_COMMON_ADJECTIVES = word_set("""
arme blauwe blije boze brede dode dolle droge dubbele dure eerste enorme felle gele gewonde
goede grijze groene grote halve harde hele hoge jonge kale kapotte kleine korte koude kwade
laatste lage lange late lege lichte losse mooie natte nieuwe nauwe oude rijke rode ruime slechte
snelle sterke stille strenge tweede valse verse vierde volle vreemde vrije vroege warme wilde witte
woeste zachte zieke zwakke zware zwarte
""")
_OF_ADJECTIVES = ("ige", "lijke", "ische", "bare", "loze", "zame", "ende", "ieve", "euze", "rgde")
_MOST_FIELDS = 5  # words
_ADJECTIVE_AND_NOUN = 2  # words
_REACH = 16  # code points before the words


def is_noun_after_article(words: Sequence[str], text: str, at: int) -> bool:
    """Whether capitalised words at offset `at` are no name, by the word before them.

    No name follows "het" or a body, and an adjective, but no unknown first name, follows "de".
    """
    before = text[max(0, at - _REACH) : at].lower().split()
    if not before or text[at - 1] != " ":
        return False
    if before[-1] in _BODIES:
        return True
    if len(words) != _ADJECTIVE_AND_NOUN:
        return False
    if before[-1] == "het":
        return len(before) < 2 or before[-2] not in _BEFORE_PRONOUNS
    return before[-1] == "de" and words[0].endswith(_ADJECTIVES)


def begins_with_body(lowers: Sequence[str], first_names: Container[str]) -> bool:
    """Whether capitalised words are a body: Stichting Lipa Helpt, not Bond Ada Quill."""
    return len(lowers) > 1 and lowers[0] in _BODIES and lowers[1] not in first_names


def office_with_fields(words: Sequence[str], language: Language) -> str:
    """Return an office and its fields at the end: minister van Sociale Zaken en Havens | Quill."""
    link = max((at for at, word in enumerate(words) if word == "van"), default=0)
    if not link or not language.classes.get(words[link - 1].lower(), 0) & TITLE:
        return ""
    fields = [word.rstrip(",") for word in words[link + 1 :] if word != "en"]
    listed = bool(fields) and len(fields) <= _MOST_FIELDS and words[-1].isalpha()
    named = listed and all(word[:1].isupper() and word.isalpha() for word in fields)
    return " ".join(words[link - 1 :]) if named else ""


def is_adjective(lower: str) -> bool:
    """Whether a word in small letters is an adjective with an ending: oude, but not verbeke."""
    return lower in _COMMON_ADJECTIVES or lower.endswith(_OF_ADJECTIVES)
