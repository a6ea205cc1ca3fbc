"""Paragraph and character styles of word processors, and what they inherit."""

from collections.abc import Iterator, Sequence
from itertools import islice

from reader.model.article import BlockKind
from reader.parsing.formatted_lines.line import RULE_LINE, Indent, Line
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

_TERMS = frozenset({"definition term", "list heading"})
_KINDS = {  # of Word, Pandoc and LibreOffice
    "title": BlockKind.HEADLINE,
    **dict.fromkeys(("author", "byline"), BlockKind.BYLINE),
    **dict.fromkeys(("illustration", "figure", "table", "drawing"), BlockKind.CAPTION),
    **dict.fromkeys(("subtitle", "date"), BlockKind.PARAGRAPH),  # they inherit from the title
    "horizontal line": BlockKind.RULE,
    **dict.fromkeys((*_TERMS, "definition", "list contents"), BlockKind.LIST_ITEM),
} | dict.fromkeys(
    ("html preformatted", "macro text", "source code", "preformatted text"), BlockKind.CODE
)
_DEFINITION = lazily(r"(definition(?: term)?)(?: definition)?(?: tight)?")
_QUOTATION = lazily(r"(?:intense |block ?|pull ?)?quot(?:e|ation)s?(?: \d)?|block text|blockquote")
_CAPTION = lazily(r"(?:(?:image|figure|table|picture|photo) ?)?caption|captioned (?:image|figure)")

_ITEM = lazily(r"(?:list(?: bullet| number| continue)?|numbering)(?: ([2-9]))?(?: start| end)?")
_MAX_INHERITANCE = 20  # longest chain of styles that is followed: it may be a circle


class Style(NamedTuple):
    """The properties that a style sets for paragraphs or characters; None where it sets none.

    Attributes:
        kind: The kind of a paragraph; a rule only if it is empty.
        level: The level of a heading, from 1; 0 for none.
        left_out: Whether it is for a table of contents, or for page headers and footers.
        number: Identifier of its list, and the level in it from 0, where the style names one.
        bold: Whether the letters are bold.
        italic: Whether the letters are italic.
        size: Font size in points; 0.0 when unknown.
        monospace: Whether its font has a fixed width.
        left: Left indent in points.
        right: Right indent in points.
        first: Indent of the first line relative to the others, in points.
        item: The level of a list item that the name of the style tells, from 1; 0 for none.
        raised: Whether the letters are above the line.
        struck: Whether they are struck through.
        underlined: Whether they are underlined.
        symbols: The symbol font that the letters are in; empty for other fonts.
    """

    kind: BlockKind | None = None
    level: int = 0
    left_out: bool = False
    number: tuple[str, int] | None = None
    bold: bool | None = None
    italic: bool | None = None
    size: float = 0.0
    monospace: bool | None = None
    left: float | None = None
    right: float | None = None
    first: float | None = None
    item: int = 0
    raised: bool | None = None
    struck: bool | None = None
    symbols: str | None = None
    underlined: bool | None = None

    @property
    def text_kind(self) -> BlockKind:
        """The kind of a paragraph with text."""
        return BlockKind.PARAGRAPH if self.kind in (None, BlockKind.RULE) else self.kind

    @property
    def empty_line(self) -> Line:
        """A paragraph without text."""
        return RULE_LINE if self.kind is BlockKind.RULE else Line(BlockKind.PARAGRAPH, "")

    @property
    def indent(self) -> Indent:
        """Its distances from the margins."""
        return Indent(self.left or 0.0, self.right or 0.0, self.first or 0.0)


def kind_of_style(name: str) -> BlockKind | None:
    """Return the kind of paragraphs with a style of this name, in lower case; None if unknown.

    Word has English names inside its files in every language, LibreOffice for its own styles.
    """
    name = _plain_name(name)
    if name in _KINDS:
        return _KINDS[name]
    if _QUOTATION.fullmatch(name):
        return BlockKind.QUOTATION
    return BlockKind.CAPTION if _CAPTION.fullmatch(name) else None


def item_level(name: str) -> int:
    """Return the level of list items with a style of this name, in lower case; 0 for others."""
    found = _ITEM.fullmatch(name)
    if found:
        return int(found[1] or 1)
    name = _plain_name(name)
    return 2 - (name in _TERMS) if _KINDS.get(name) is BlockKind.LIST_ITEM else 0


def _plain_name(name: str) -> str:
    """Return the name of a style for terms and definitions without what says how they are set."""
    found = _DEFINITION.fullmatch(name)
    return found[1] if found else name


class InheritedStyles:
    """The styles of a document by name, each with what it inherits; resolved once."""

    def __init__(self) -> None:
        self._resolved: dict[str, Style] = {}

    def resolve(self, name: str) -> Style:
        """Return a style, with what it inherits."""
        if name not in self._resolved:
            self._resolved[name] = _merged(list(islice(self._chain(name), _MAX_INHERITANCE)))
        return self._resolved[name]

    def _chain(self, name: str) -> Iterator[Style]:
        """Yield the style itself, followed by each that the one before is based on."""
        raise NotImplementedError


def _merged(chain: Sequence[Style]) -> Style:
    """Return the first style of a chain with what it inherits from the others."""
    return Style(
        kind=next((each.kind for each in chain if each.kind), None),
        level=next((each.level for each in chain if each.level), 0),
        left_out=any(each.left_out for each in chain),
        number=next((each.number for each in chain if each.number), None),
        bold=next((each.bold for each in chain if each.bold is not None), None),
        italic=next((each.italic for each in chain if each.italic is not None), None),
        size=next((each.size for each in chain if each.size), 0.0),
        monospace=next((each.monospace for each in chain if each.monospace is not None), None),
        left=next((each.left for each in chain if each.left is not None), None),
        right=next((each.right for each in chain if each.right is not None), None),
        first=next((each.first for each in chain if each.first is not None), None),
        item=next((each.item for each in chain if each.item), 0),
        raised=next((each.raised for each in chain if each.raised is not None), None),
        underlined=next((each.underlined for each in chain if each.underlined is not None), None),
        struck=next((each.struck for each in chain if each.struck is not None), None),
        symbols=next((each.symbols for each in chain if each.symbols is not None), None),
    )
