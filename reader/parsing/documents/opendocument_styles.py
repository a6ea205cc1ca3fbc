"""Styles and lists of an ODT document: the kind of each paragraph, and the labels of items."""

from collections.abc import Iterable, Iterator

from reader.model.article import BlockKind
from reader.parsing.documents.styles import InheritedStyles, Style, item_level, kind_of_style
from reader.parsing.formatted_lines.line import is_monospace
from reader.parsing.formatted_lines.symbol_fonts import symbol_font
from reader.parsing.lines.item_numbers import item_number, parse_count
from reader.parsing.safe_xml import Element, attribute, child_named
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

_SIZE = lazily(r"(\d{1,3}(?:\.\d{1,3})?)pt")
_LENGTH = lazily(r"(-?\d{0,5}(?:\.\d{1,9})?)(in|cm|mm|pt|pc)")
_UNITS = {"in": 72.0, "cm": 28.35, "mm": 2.835, "pt": 1.0, "pc": 12.0}
_ESCAPED_CHARACTER = lazily(r"_([0-9a-f]{1,4})_")
_LEFT_OUT = ("contents ", "header", "footer", "index ")
_FORMATS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman",
            "I": "upperRoman"}  # fmt: skip


class ListForm(NamedTuple):
    """How a level of a list is numbered.

    Attributes:
        format: The number format; empty for bullets.
        before: Text before the number.
        after: Text after the number.
        start: The number of the first item.
    """

    format: str = ""
    before: str = ""
    after: str = ""
    start: int = 1

    def label(self, count: int) -> str:
        """Return the label of an item; empty for a bullet."""
        return f"{self.before}{item_number(count, self.format)}{self.after}" if self.format else ""


class Styles(InheritedStyles):
    """The styles of a document, by name."""

    def __init__(self, roots: Iterable[Element]) -> None:
        super().__init__()
        self._elements: dict[str, Element] = {}
        self._lists: dict[str, Element] = {}
        self._forms: dict[tuple[str, int], ListForm] = {}
        for root in roots:
            for style in root.iter("{*}style"):
                if attribute(style, "family") in ("paragraph", "text"):
                    self._elements.setdefault(attribute(style, "name"), style)
            for style in root.iter("{*}list-style"):
                self._lists.setdefault(attribute(style, "name"), style)

    def _chain(self, name: str) -> Iterator[Style]:
        element = self._elements.get(name)
        yield _style(name, element)
        while element is not None and (name := attribute(element, "parent-style-name")):
            element = self._elements.get(name)
            yield _style(name, element)

    def list_form(self, name: str, level: int) -> ListForm:
        """Return how a level of a list is numbered."""
        key = name, level
        if key not in self._forms:
            self._forms[key] = self._list_form(name, level)
        return self._forms[key]

    def _list_form(self, name: str, level: int) -> ListForm:
        style = self._lists.get(name)
        levels = list(() if style is None else style.iterchildren("{*}*"))
        for own in range(level, 0, -1):  # a level without a form has that of the level above
            for each in levels:
                if attribute(each, "level") == str(own):
                    return _form(each)
        return ListForm()


def _form(level: Element) -> ListForm:
    if not str(level.tag).endswith("list-level-style-number"):
        return ListForm()
    return ListForm(
        _FORMATS.get(attribute(level, "num-format"), ""),
        attribute(level, "num-prefix")[:10],
        attribute(level, "num-suffix")[:10],
        parse_count(attribute(level, "start-value"), 1),
    )


def _style(name: str, element: Element | None) -> Style:
    display_name = _ESCAPED_CHARACTER.sub(lambda found: chr(int(found[1], 16)), name).lower()
    level = parse_count(display_name[8:], 0) if display_name.startswith("heading ") else 0
    kind = BlockKind.HEADING if level else kind_of_style(display_name)
    letters, shape = (
        child_named(element, "text-properties"),
        child_named(element, "paragraph-properties"),
    )
    weight, slant = attribute(letters, "font-weight"), attribute(letters, "font-style")
    line = attribute(letters, "text-line-through-style")
    below = attribute(letters, "text-underline-style")
    points = _SIZE.fullmatch(attribute(letters, "font-size"))
    font = attribute(letters, "font-name") or attribute(letters, "font-family")
    return Style(
        kind,
        min(level, 6),
        display_name.startswith(_LEFT_OUT),
        bold=(weight in ("bold", "600", "700", "800", "900")) if weight else None,
        italic=(slant != "normal") if slant else None,
        size=float(points[1]) if points else 0.0,
        monospace=is_monospace(font) if font else None,
        left=_points(attribute(shape, "margin-left")),
        right=_points(attribute(shape, "margin-right")),
        first=_points(attribute(shape, "text-indent")),
        item=item_level(display_name),
        raised=_is_raised(attribute(letters, "text-position")),
        struck=(line != "none") if line else None,
        underlined=(below != "none") if below else None,
        symbols=symbol_font(font) if font else None,
    )


def _is_raised(position: str) -> bool | None:
    """Whether letters are above the line: "super 58%", "33% 58%"; None if that is not said."""
    if not position:
        return None
    return position.startswith("super") or position[:1] in "123456789"


def _points(length: str) -> float | None:
    """Return a length in points; None if there is none or it is relative."""
    found = _LENGTH.fullmatch(length[:20])
    return float(found[1]) * _UNITS[found[2]] if found else None
