"""Lists of LaTeX documents: how their items are numbered."""

from reader.parsing.lines.item_numbers import item_number
from reader.parsing.markups.latex.latex_commands import NUMBER_FORMS, NUMBERED_LISTS
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

_START = lazily(r"\bstart\s*=\s*(\d{1,4})\b")
_NUMBER_FORM = lazily(r"(\(?)\\(alph|Alph|roman|Roman|arabic)(?:\*|\{\w{1,8}\})([.):]{0,2})")
_SHORT_LABEL = lazily(r"(\(?)([aAiI1])([.):]{1,2})")
_USUAL_LABEL = ("", "decimal", ".")
_HIGHEST_NUMBER = 9999


class LatexList(NamedTuple):
    """An open list.

    Attributes:
        name: That of its environment.
        number: That of its last item.
        label: How its items are numbered: a number format between signs.
        quoted: How many quotations are around it.
    """

    name: str
    number: int = 0
    label: tuple[str, str, str] = _USUAL_LABEL
    quoted: int = 0

    @property
    def is_numbered(self) -> bool:
        """Whether its items have numbers."""
        return self.name in NUMBERED_LISTS

    @property
    def item_label(self) -> str:
        """The label of its last item."""
        before, form, after = self.label
        return f"{before}{item_number(self.number, form)}{after}"

    def defined(self, name: str, value: str, depth: int) -> "LatexList":
        """Return the list with what a command sets: the number before its first item, or labels.

        So Pandoc writes lists that begin with another number, or have letters.

        Args:
            name: What is set.
            value: To what.
            depth: How many numbered lists are open.
        """
        counter = f"enum{item_number(depth, 'lowerRoman')}"
        if name == counter and value.isdecimal():
            return self._replace(number=min(int(value[:6]), _HIGHEST_NUMBER))
        if name == f"\\label{counter}":
            return self._replace(label=_label_form(value) or self.label)
        return self


def begun_list(name: str, options: str, quoted: int) -> LatexList:
    """Return the list that an environment begins.

    Args:
        name: Its name.
        options: What is between square brackets behind it.
        quoted: How many quotations are around it.
    """
    start = _START.search(options)
    number = int(start[1]) - 1 if start else 0
    return LatexList(name, number, _label_form(options) or _USUAL_LABEL, quoted)


def _label_form(source: str) -> tuple[str, str, str] | None:
    """Return how a list is numbered by its options or a definition; None if they do not say."""
    found = _NUMBER_FORM.search(source) or _SHORT_LABEL.fullmatch(source.strip())
    return (found[1], NUMBER_FORMS[found[2]], found[3]) if found else None
