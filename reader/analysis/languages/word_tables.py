"""The words of a language in a form that loads at once.

A text looks up a few hundred of the six thousand words and names of its language. To make a
dictionary and sets of all takes longer than to search, for each of these, the few words that begin
like it: a twenty-fifth of the instructions of finding the quotes of an article.
"""

from collections.abc import Iterable, Mapping

from reader.analysis.languages.lexicon import Language
from reader.startup.light_typing import Any

_BEGINNING = 2  # letters; words that share them are one string
_NAMES = "masculine", "feminine", "first_names"  # fields that are sets of thousands of names


class WordTable:
    """Lower-case words with a number each, like a dictionary.

    Args:
        lines: The beginnings of words to lines with a word and its number each, between line feeds.
    """

    __slots__ = ("_lines",)

    def __init__(self, lines: Mapping[str, str]) -> None:
        self._lines = lines

    def get(self, word: str, default: int = 0) -> int:
        """Return the number of a word; `default` for unknown words."""
        lines = self._lines.get(word[:_BEGINNING])
        if lines is None:
            return default
        at = lines.find(f"\n{word} ")
        if at < 0:
            return default
        begins = at + len(word) + 2
        return int(lines[begins : lines.find("\n", begins)])

    def __contains__(self, word: object) -> bool:
        return self.get(str(word)) > 0


class NameTable:
    """The names of a table that have a bit, like a set.

    Args:
        table: Names with the bits that they have.
        bit: One of these.
    """

    __slots__ = ("_bit", "_table")

    def __init__(self, table: WordTable, bit: int) -> None:
        self._table, self._bit = table, bit

    def __contains__(self, name: object) -> bool:
        return self._table.get(str(name)) & self._bit > 0

    def isdisjoint(self, names: Iterable[str]) -> bool:
        """Whether none of `names` is one of these."""
        return not any(name in self for name in names)


def packed(language: Language) -> dict[str, Any]:
    """Return the fields of a language as data that loads at once, for `unpacked`."""
    fields = dict(vars(language))
    names: dict[str, int] = {}
    for place, field in enumerate(_NAMES):
        for name in fields.pop(field):
            names[name] = names.get(name, 0) | 1 << place
    return {**fields, "classes": _lines_of(fields["classes"]), "names": _lines_of(names)}


def unpacked(fields: Mapping[str, Any]) -> Language:
    """Return the language of which `packed` returned the fields; its words are tables."""
    others = dict(fields)
    table = WordTable(others.pop("names"))
    names = {field: NameTable(table, 1 << place) for place, field in enumerate(_NAMES)}
    return Language(**{**others, "classes": WordTable(others["classes"]), **names})


def _lines_of(numbers: Mapping[str, int]) -> dict[str, str]:
    """Return the lines of a `WordTable`."""
    found: dict[str, list[str]] = {}
    for word, number in numbers.items():
        found.setdefault(word[:_BEGINNING], [""]).append(f"{word} {number}")
    return {beginning: "\n".join([*lines, ""]) for beginning, lines in found.items()}
