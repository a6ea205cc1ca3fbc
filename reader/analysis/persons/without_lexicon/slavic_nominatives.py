"""The nominative of a Slavic name whose surname alone stands in it: Олега Сомова, Сомов.

Only genitives are read, by the ends of both words; what is not sure keeps its case.
"""

from collections.abc import Container

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage

_SURNAMES = (  # ends of genitives, and of their nominatives
    ("a", ""), ("а", ""), ("я", "й"), ("я", "ь"), ("ka", "ek"), ("ka", "ko"), ("ка", "ко"),
    ("ца", "ец"), ("ця", "ець"), ("la", "el"), ("ла", "ел"), ("ého", "ý"), ("ího", "í"),
    ("iego", "i"), ("ego", "y"), ("ого", "ий"), ("ого", "ый"), ("ого", "ой"), ("его", "ий"),
    ("ové", "ová"), ("ovej", "ová"), ("é", "á"), ("ej", "á"), ("iej", "a"), ("ej", "a"),
    ("ой", "а"), ("ой", "ая"), ("ої", "а"), ("y", "a"), ("ы", "а"), ("и", "а"), ("i", "a"),
    ("e", "a"), ("", ""),
)  # fmt: skip
_WOMENS = "yыиіїi"  # last letters of the genitives of first names that are women's, and "e" of some
_MENS_ENDS = ("a", "а", "я", "ho", "go", "го")  # of surnames
_WOMENS_SURNAMES = ("ова", "ева", "ёва", "єва", "ина", "іна", "їна")  # and men's in the genitive
_SHORTEST = 3  # letters


def nominative(name: str, alone: Container[str], language: CasedLanguage) -> str:
    """Return the nominative of a first name and a surname in the genitive, or an empty string.

    `alone` are the words with capitals that stand alone in the text, the surname among them.
    """
    first, _, last = name.partition(" ")
    if " " in last or len(first) < _SHORTEST:
        return ""
    surname = _surname(last, alone)
    if not surname:
        return ""
    is_woman = first[-1] in _WOMENS or (first[-1] in "eе" and not last.endswith(_MENS_ENDS))
    if not is_woman and surname == last:
        return ""
    pairs = language.womens_genitives if is_woman else language.mens_genitives
    for genitive, written in pairs:
        if first.endswith(genitive):
            return f"{first.removesuffix(genitive)}{written} {surname}"
    return ""


def may_be_womans(first: str, last: str) -> bool:
    """Whether a name may be a woman's in the nominative as well as a man's in the genitive."""
    return first[-1] in "ая" and last.endswith(_WOMENS_SURNAMES)


def _surname(last: str, alone: Container[str]) -> str:
    """Return the nominative of a surname if it stands alone, or an empty string."""
    for genitive, written in _SURNAMES:
        surname = last.removesuffix(genitive) + written
        if last.endswith(genitive) and len(surname) >= _SHORTEST and surname in alone:
            return surname
    return ""
