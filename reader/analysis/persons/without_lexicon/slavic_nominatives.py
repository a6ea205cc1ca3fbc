"""The nominative of a Slavic name whose surname alone stands in it: Олега Сомова, Сомов.

Only genitives are read, by the ends of both words; what is not sure keeps its case.
"""

from collections.abc import Container, Sequence

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.text.word_sets import word_set

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
_LATIN_WOMENS_SURNAMES = ("ova", "eva", "ina", "ska", "cka")
_MEN = word_set("""
Александр Альберт Антон Артур Артём Ахмед Богдан Борис Вадим Виктор Владимир Владислав Вячеслав
Герман Глеб Давид Денис Егор Захар Ибрагим Иван Ильдар Кирилл Константин Леонид Магомед Макар
Максим Марат Марк Михаил Мурад Назар Олег Остап Роберт Роман Руслан Рустам Семён Станислав Степан
Тарас Тимур Филипп Фёдор Эдуард Ярослав
""")
_MENS_GENITIVES = frozenset({"Павла", "Петра", "Льва"})
_SHORTEST = 3  # letters
_LATIN_MEN = word_set("""
Adam Andrzej Artur Aleksandar Bartosz Boris Branislav Bronisław Bruno Czesław Damian Damir Daniel
Dariusz David Davor Dawid Domagoj Dragan Dražen Eduard Edward Emil Erik Filip František Goran
Grzegorz Henryk Hrvoje Hubert Igor Ivan Jakub Jan Janusz Jarosław Jaroslav Josef Josip Kamil
Kazimierz Konrad Krystian Krzysztof Ladislav Leopold Ludvík Łukasz Maciej Maksym Marcin Marian
Mariusz Martin Mateusz Michal Mieczysław Mikołaj Milan Milorad Milos Mirosław Miroslav Nenad Oleg
Oskar Patrik Patryk Petar Petr Piotr Predrag Przemysław Radim Radosław Radoslav Rafał Robert Roman
Rudolf Ryszard Sebastian Slobodan Sławomir Stanisław Stanislav Stjepan Szymon Tadeusz Tomasz
Václav Viktor Vladimír Vladimir Vojtěch Wiktor Władysław Wojciech Zbigniew Zdravko Zoran
""")
"""First names whose genitive adds an -a."""


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


def is_mans_genitive(words: Sequence[str], alone: Container[str]) -> bool:
    """Whether a first name and a surname are those of a man in the genitive: Ивана Сомова.

    In Latin letters only if the surname stands alone in the nominative: Jana Quilla, Quill.
    """
    first, last = words[0], words[-1]
    if first[-1] == last[-1] == "a":
        is_womans = last.endswith(_LATIN_WOMENS_SURNAMES)
        stands_alone = last[:-1] in alone and last not in alone
        is_man = first[:-1] in _LATIN_MEN and len(last) > _SHORTEST + 1
        return is_man and stands_alone and not is_womans
    is_man = first in _MENS_GENITIVES or (first[-1] == "а" and first[:-1] in _MEN)
    return is_man and last.endswith(_WOMENS_SURNAMES)


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
