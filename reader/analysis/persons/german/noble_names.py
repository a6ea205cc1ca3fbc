"""German noble names with "zu", elsewhere an ordinary preposition: Ada zu Hohenquill."""

from reader.analysis.grammar.phrases.noun_phrases import NOBLE_TITLES
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.roles.occupations import occupations
from reader.startup.lazy_regex import lazily

_ROLE = 40  # code points before a name that may contain the role
_HOUSE = lazily(r" zu ([^\W\d_a-zß-öø-ÿ][^\W\d_]+(?:-[^\W\d_]+)*)(?![\w-])")
_NOUNS_AFTER_ZU = frozenset({  # Präsident Jan zu Beginn der Sitzung
    "beginn", "ende", "gast", "hause", "besuch", "recht", "unrecht", "wort", "hilfe", "anfang",
    "fuß", "weihnachten", "ostern", "pfingsten", "protokoll", "tode", "wasser", "pferd",
    "gunsten",
})  # fmt: skip


def house_after(text: str, written: str, at: int, end: int, language: Language) -> int:
    """Return the end of the name ``text[at:end]`` if it continues with "zu", else 0.

    "Zu" has to follow a title of nobility, two first names, or one after a role or such a title:
    "Abgeordnete Jan zu Hohenquill", "Fürst Jan zu Hohenquill", "Jan-Ole zu Hohenquill", not
    "sagte Jan zu Vogel".
    """
    house = _HOUSE.match(text, end)
    if house is None:
        return 0
    named = house[1].lower()
    if named in _NOUNS_AFTER_ZU or named in language.first_names:
        return 0
    words = written.lower().split(" ")
    if words[-1] not in NOBLE_TITLES:
        first, hyphen, second = words[-1].partition("-")
        if first not in language.first_names:
            return 0
        if (second if hyphen else len(words) > 1 and words[-2]) in language.first_names:
            return house.end()
        if text.startswith(" (", house.end()) and text[house.end() + 2 : house.end() + 4].isupper():
            return house.end()  # Jan zu Hohenquill (CSU)
        before = [*text[max(0, at - _ROLE) : at].lower().split(), *words[:-1]]
        if not before or not _is_role(before[-1], language):
            return 0
    return house.end()


def _is_role(word: str, language: Language) -> bool:
    if word in NOBLE_TITLES:
        return True
    classes = language.classes.get(word, 0) or lx.classes_by_ending(word, language)
    return bool(classes & lx.TITLE) or word in occupations(language.code)
