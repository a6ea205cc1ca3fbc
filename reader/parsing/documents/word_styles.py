"""Styles and numbering of a DOCX document: the kind of each paragraph, and its label.

Source of the elements: ECMA-376, Office Open XML, part 1, chapter 17.
"""

from collections.abc import Iterator, Mapping

from reader.model.article import BlockKind
from reader.parsing.documents.styles import InheritedStyles, Style, item_level, kind_of_style
from reader.parsing.formatted_lines.line import is_monospace
from reader.parsing.formatted_lines.symbol_fonts import symbol_font
from reader.parsing.lines.item_numbers import item_number, parse_count
from reader.parsing.safe_xml import Element, child_named, first_inside
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

_LEVELS = 9
_HEADING = lazily(r"heading (\d)")
_TWIPS = lazily(r"-?\d{1,6}")
_LEVEL_PLACEHOLDER = lazily(r"%([1-9])")
_LEFT_OUT = ("toc ", "contents ", "table of ", "header", "footer", "index ")
_ON = frozenset({"", "1", "true", "on", "single"})


def attribute_value(element: Element | None, name: str = "val") -> str:
    """Return an attribute from the namespace of its element; empty if there is none."""
    if element is None:
        return ""
    space = str(element.tag).partition("}")[0]
    try:
        return str(element.get(f"{space}}}{name}", ""))
    except ValueError:  # lxml parses namespaces with control characters, but rejects look-ups
        return ""


def is_on(element: Element | None) -> bool | None:
    """Whether a toggle property such as bold is on; None if it is not set."""
    return None if element is None else attribute_value(element).lower() in _ON


def font_size(properties: Element | None) -> float:
    """Return the font size in run properties, in points; 0.0 if they set none."""
    return parse_count(attribute_value(child_named(properties, "sz")), 0) / 2


def font_of(properties: Element | None) -> tuple[bool, str] | tuple[None, None]:
    """Return whether run properties set a font of fixed width, and the symbol font they set.

    None if they set no font.
    """
    fonts = child_named(properties, "rFonts")
    font = attribute_value(fonts, "ascii") or attribute_value(fonts, "hAnsi")
    return (is_monospace(font), symbol_font(font)) if font else (None, None)


def indents_of(properties: Element | None) -> tuple[float | None, float | None, float | None]:
    """Return left, right and first-line indent in paragraph properties, in points."""
    indent = child_named(properties, "ind")
    hanging = _points(attribute_value(indent, "hanging"))
    left = _points(attribute_value(indent, "left") or attribute_value(indent, "start"))
    right = _points(attribute_value(indent, "right") or attribute_value(indent, "end"))
    first = _points(attribute_value(indent, "firstLine")) if hanging is None else -hanging
    return left, right, first


def _points(twips: str) -> float | None:
    return int(twips) / 20 if _TWIPS.fullmatch(twips[:9]) else None


class Styles(InheritedStyles):
    """The styles of a document, by identifier."""

    def __init__(self, root: Element | None) -> None:
        super().__init__()
        self._elements: dict[str, Element] = {}
        self.default_size = 0.0
        if root is None:
            return
        for style in root.iterchildren("{*}style"):
            self._elements[attribute_value(style, "styleId")] = style
            is_default = attribute_value(style, "default") in ("1", "true")
            if is_default and attribute_value(style, "type") == "paragraph":
                self._elements.setdefault("", style)
        self.default_size = font_size(child_named(first_inside(root, "rPrDefault"), "rPr"))

    def sets_first_row_apart(self, identifier: str) -> bool:
        """Whether a style of tables sets their first row in bold, as it does for headings."""
        element = self._elements.get(identifier)
        if element is None:
            return False
        parts = element.iterchildren("{*}tblStylePr")
        first = (part for part in parts if attribute_value(part, "type") == "firstRow")
        return any(is_on(child_named(child_named(part, "rPr"), "b")) for part in first)

    def _chain(self, name: str) -> Iterator[Style]:
        while (element := self._elements.get(name)) is not None:
            yield _style(element)
            name = attribute_value(child_named(element, "basedOn")) or "\0"


def _style(element: Element) -> Style:
    name = attribute_value(child_named(element, "name")).lower()
    paragraph, run = child_named(element, "pPr"), child_named(element, "rPr")
    kind, level = kind_of_style(name), 0
    heading = _HEADING.match(name)
    if heading:
        kind, level = BlockKind.HEADING, int(heading[1])
    elif kind is None:
        outline = parse_count(attribute_value(child_named(paragraph, "outlineLvl")), _LEVELS)
        if outline < _LEVELS:
            kind, level = BlockKind.HEADING, outline + 1
    number = list_number(paragraph)
    if number is None and name.startswith("list bullet"):
        number = ("", 0)
    bold, italic = is_on(child_named(run, "b")), is_on(child_named(run, "i"))
    left, right, first = indents_of(paragraph)
    monospace, symbols = font_of(run)
    return Style(
        kind, level, name.startswith(_LEFT_OUT), number, bold, italic, font_size(run), monospace,
        left, right, first, item_level(name), is_raised(run), symbols=symbols,
    )  # fmt: skip


def is_raised(properties: Element | None) -> bool | None:
    """Whether letters with these properties are above the line; None if they do not say."""
    place = attribute_value(child_named(properties, "vertAlign"))
    return place == "superscript" if place else None


def list_number(properties: Element | None) -> tuple[str, int] | None:
    """Return the list and level in paragraph properties; None without a list, as of subtitles."""
    number = child_named(properties, "numPr")
    identifier = attribute_value(child_named(number, "numId"))
    if not identifier:
        return None
    level = attribute_value(child_named(number, "ilvl"))
    return identifier, min(parse_count(level, 0), _LEVELS - 1)


_BOXES = frozenset("☐☑☒✓✔✗✘")
"""Bullets that say whether an item is done."""


class _Level(NamedTuple):
    """A level of a list: its number format, the text around the number, its first number."""

    form: str
    pattern: str
    start: int


class Numbering:
    """The lists of a document, and the current number of each."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._own_levels: dict[str, dict[int, _Level]] = {}  # which differ from the other lists'
        if root is None:
            return
        for each in root.iterchildren("{*}abstractNum"):
            self._levels[attribute_value(each, "abstractNumId")] = dict(_levels(each))
        for each in root.iterchildren("{*}num"):
            identifier = attribute_value(each, "numId")
            self._lists[identifier] = attribute_value(child_named(each, "abstractNumId"))
            self._restarts[identifier] = dict(_restarts(each))
            for override in each.iterchildren("{*}lvlOverride"):
                self._own_levels.setdefault(identifier, {}).update(_levels(override))

    def label(self, number: tuple[str, int]) -> str | None:
        """Count the next item and return its label: empty for a bullet, None without a label.

        A space if its bullet is one, as for further paragraphs of an item in documents of Pandoc.
        """
        identifier, level = number
        if identifier == "0":
            return None
        abstract = self._lists.get(identifier, "")
        levels: Mapping[int, _Level] = self._levels.get(abstract, {})
        if identifier in self._own_levels:
            levels = {**levels, **self._own_levels[identifier]}
        own = levels.get(level)
        if own is None or own.form == "bullet":
            bullet = "" if own is None else own.pattern
            return bullet if bullet in _BOXES or bullet.isspace() else ""
        counts = self._counts.setdefault(abstract, {})
        start = self._restarts.get(identifier, {}).pop(level, None)
        if start is not None:
            counts[level] = start - 1
        counts[level] = counts.get(level, own.start - 1) + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        if own.form == "none" and "%" not in own.pattern:
            return own.pattern.strip() or None

        def number_at(at: int) -> str:
            each = levels.get(at, own)
            return "" if each.form == "none" else item_number(counts.get(at, each.start), each.form)

        return (
            _LEVEL_PLACEHOLDER.sub(lambda found: number_at(int(found[1]) - 1), own.pattern).strip()
            or None
        )


def _restarts(listing: Element) -> Iterator[tuple[int, int]]:
    """Yield the levels at which a list starts anew, with its first number there."""
    for level in listing.iterchildren("{*}lvlOverride"):
        at = parse_count(attribute_value(level, "ilvl"), -1)
        start = parse_count(attribute_value(child_named(level, "startOverride")), -1)
        if at >= 0 and start >= 0:
            yield at, start


def _levels(abstract: Element) -> Iterator[tuple[int, _Level]]:
    for level in abstract.iterchildren("{*}lvl"):
        at, start = attribute_value(level, "ilvl"), attribute_value(child_named(level, "start"))
        if (place := parse_count(at, -1)) >= 0:
            form = attribute_value(child_named(level, "numFmt")) or "decimal"
            first = parse_count(start, 1)
            yield place, _Level(form, attribute_value(child_named(level, "lvlText"))[:40], first)
