"""Styles and numbering of a DOCX document: the kind of each paragraph, and its label.

Source of the elements: ECMA-376, Office Open XML, part 1, chapter 17.
"""

from collections.abc import Iterator, Mapping

from reader.model.article import BlockKind
from reader.parsing.documents.item_numbers import count_of, item_number
from reader.parsing.documents.lines import is_monospace
from reader.parsing.documents.styles import DEEPEST, Style, inherited, item_level, kind_of_style
from reader.parsing.safe_xml import Element
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

_LEVELS = 9
_HEADING = lazily(r"heading (\d)")
_TWIPS = lazily(r"-?\d{1,6}")
_LEVEL_SIGN = lazily(r"%([1-9])")
_LEFT_OUT = ("toc ", "contents ", "table of ", "header", "footer", "index ")
_ON = frozenset({"", "1", "true", "on", "single"})


def value(element: Element | None, name: str = "val") -> str:
    """Return an attribute from the namespace of its element; empty if there is none."""
    if element is None:
        return ""
    space = str(element.tag).partition("}")[0]
    try:
        return str(element.get(f"{space}}}{name}", ""))
    except ValueError:  # lxml parses namespaces with control characters, but rejects look-ups
        return ""


def named(element: Element, name: str) -> Element | None:
    """Return the first child with that local name in any namespace."""
    return next(element.iterchildren(f"{{*}}{name}"), None)


def is_on(element: Element | None) -> bool | None:
    """Whether a toggle property such as bold is on; None if it is not set."""
    return None if element is None else value(element).lower() in _ON


def size_of(properties: Element | None) -> float:
    """Return the font size in run properties, in points; 0.0 if they set none."""
    size = value(named(properties, "sz")) if properties is not None else ""
    return count_of(size, 0) / 2


def font_of(properties: Element | None) -> bool | None:
    """Whether run properties set a font of fixed width; None if they set no font."""
    fonts = named(properties, "rFonts") if properties is not None else None
    font = value(fonts, "ascii") or value(fonts, "hAnsi")
    return is_monospace(font) if font else None


def indents_of(properties: Element | None) -> tuple[float | None, float | None, float | None]:
    """Return left, right and first-line indent in paragraph properties, in points."""
    indent = named(properties, "ind") if properties is not None else None
    if indent is None:
        return None, None, None
    hanging = _points(value(indent, "hanging"))
    left = _points(value(indent, "left") or value(indent, "start"))
    right = _points(value(indent, "right") or value(indent, "end"))
    return left, right, _points(value(indent, "firstLine")) if hanging is None else -hanging


def _points(twips: str) -> float | None:
    return int(twips) / 20 if _TWIPS.fullmatch(twips[:9]) else None


class Styles:
    """The styles of a document, by identifier."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._made: dict[str, Style] = {}
        self.usual = 0.0
        if root is None:
            return
        for style in root.iterchildren("{*}style"):
            self._elements[value(style, "styleId")] = style
            if value(style, "default") in ("1", "true") and value(style, "type") == "paragraph":
                self._elements.setdefault("", style)
        usual = next(root.iter("{*}rPrDefault"), None)
        if usual is not None:
            self.usual = size_of(named(usual, "rPr"))

    def of(self, identifier: str) -> Style:
        """Return a style, with what it inherits."""
        if identifier not in self._made:
            self._made[identifier] = self._resolved(identifier)
        return self._made[identifier]

    def _resolved(self, identifier: str) -> Style:
        chain: list[Style] = []
        for _ in range(DEEPEST):
            element = self._elements.get(identifier)
            if element is None:
                break
            chain.append(_style(element))
            identifier = value(named(element, "basedOn")) or "\0"
        return inherited(chain)


def _style(element: Element) -> Style:
    name = value(named(element, "name")).lower()
    paragraph, run = named(element, "pPr"), named(element, "rPr")
    kind, level = kind_of_style(name), 0
    heading = _HEADING.match(name)
    if heading:
        kind, level = BlockKind.HEADING, int(heading[1])
    elif paragraph is not None and kind is None:
        outline = count_of(value(named(paragraph, "outlineLvl")), _LEVELS)
        if outline < _LEVELS:
            kind, level = BlockKind.HEADING, outline + 1
    number = number_of(paragraph)
    if number is None and name.startswith("list bullet"):
        number = ("", 0)
    bold = is_on(named(run, "b")) if run is not None else None
    italic = is_on(named(run, "i")) if run is not None else None
    left, right, first = indents_of(paragraph)
    return Style(
        kind, level, name.startswith(_LEFT_OUT), number, bold, italic, size_of(run), font_of(run),
        left, right, first, item_level(name),
    )  # fmt: skip


def number_of(properties: Element | None) -> tuple[str, int] | None:
    """Return the list and level in paragraph properties, or None."""
    if properties is None or (number := named(properties, "numPr")) is None:
        return None
    level = value(named(number, "ilvl"))
    return value(named(number, "numId")), min(count_of(level, 0), _LEVELS - 1)


class _Level(NamedTuple):
    """A level of a list: its number format, the text around the number, its first number."""

    form: str
    sign: str
    start: int


class Numbering:
    """The lists of a document, and the current number of each."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        for each in root.iterchildren("{*}abstractNum"):
            self._levels[value(each, "abstractNumId")] = dict(_levels(each))
        for each in root.iterchildren("{*}num"):
            identifier = value(each, "numId")
            self._lists[identifier] = value(named(each, "abstractNumId"))
            self._restarts[identifier] = dict(_restarts(each))

    def label(self, number: tuple[str, int]) -> str | None:
        """Count the next item and return its label: empty for a bullet, None without a label."""
        identifier, level = number
        if identifier == "0":
            return None
        abstract = self._lists.get(identifier, "")
        levels: Mapping[int, _Level] = self._levels.get(abstract, {})
        own = levels.get(level)
        if own is None or own.form == "bullet":
            return ""
        counts = self._counts.setdefault(abstract, {})
        start = self._restarts.get(identifier, {}).pop(level, None)
        if start is not None:
            counts[level] = start - 1
        counts[level] = counts.get(level, own.start - 1) + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        if own.form == "none" and "%" not in own.sign:
            return own.sign.strip() or None

        def counted(at: int) -> str:
            each = levels.get(at, own)
            return "" if each.form == "none" else item_number(counts.get(at, each.start), each.form)

        return _LEVEL_SIGN.sub(lambda found: counted(int(found[1]) - 1), own.sign).strip() or None


def _restarts(listing: Element) -> Iterator[tuple[int, int]]:
    """Yield the levels at which a list starts anew, with its first number there."""
    for level in listing.iterchildren("{*}lvlOverride"):
        at = count_of(value(level, "ilvl"), -1)
        start = count_of(value(named(level, "startOverride")), -1)
        if at >= 0 and start >= 0:
            yield at, start


def _levels(abstract: Element) -> Iterator[tuple[int, _Level]]:
    for level in abstract.iterchildren("{*}lvl"):
        at, start = value(level, "ilvl"), value(named(level, "start"))
        if (place := count_of(at, -1)) >= 0:
            form = value(named(level, "numFmt")) or "decimal"
            begins = count_of(start, 1)
            yield place, _Level(form, value(named(level, "lvlText"))[:40], begins)
