"""The paragraphs of a page with the formatting that tags, styles and style sheets give them."""

from collections.abc import Iterator, Sequence

from reader.model.article import BlockKind
from reader.parsing.formatted_lines.line import Formatting, Indent, Line, LineWriter, is_monospace
from reader.parsing.html.dom.elements import BLOCKS
from reader.parsing.html.dom.style_sheets import StyleSheet, points
from reader.parsing.html.dom.tree import Element
from reader.parsing.lxml_loading import etree
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple
from reader.text.word_sets import word_set

_WHITE_SPACE = lazily(r"[ \t\r\n\f]+")
DEFAULT_SIZE = 12.0  # points, of text without a size
_BOLD = word_set("b strong")
_ITALIC = word_set("i em")
_FIXED = word_set("code tt kbd samp")
WEIGHTS = ("bold", "6", "7", "8", "9")
SLANTED = ("italic", "oblique")
PARAGRAPHS = word_set("p div")
_KINDS = {
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTATION,
    "pre": BlockKind.CODE,
    "td": BlockKind.TABLE_ROW,
    "th": BlockKind.TABLE_ROW,
    "figcaption": BlockKind.CAPTION,
} | {f"h{level}": BlockKind.HEADING for level in range(1, 7)}


class Context(NamedTuple):
    """The formatting inside an element.

    Attributes:
        formatting: Of its letters.
        indent: Its distances from the margins, with those of the boxes around it.
        kind: The kind of its paragraphs, if an element around them says so.
    """

    formatting: Formatting
    indent: Indent
    kind: BlockKind | None


class Paragraph:
    """A paragraph of the page.

    Attributes:
        element: The element that holds its text; None for a picture.
        writer: Its text.
        context: Its formatting.
        spans: Elements in it that are only there for formatting, with that formatting.
    """

    __slots__ = ("context", "element", "spans", "writer")

    def __init__(self, element: Element | None, context: Context) -> None:
        self.element, self.context = element, context
        self.writer = LineWriter()
        self.spans: list[tuple[Element, Formatting]] = []

    def line(self) -> Line:
        """Return it as a line."""
        context = self.context
        if self.element is None:
            return Line(BlockKind.IMAGE, "")
        kind, tag = context.kind or BlockKind.PARAGRAPH, str(self.element.tag)
        level = int(tag[1]) if kind is BlockKind.HEADING and tag[1:].isdecimal() else 0
        level = 1 if kind is BlockKind.LIST_ITEM else level
        return self.writer.line(kind, level, indent=context.indent)


def paragraphs_of(root: Element, sheet: StyleSheet) -> list[Paragraph]:
    """Return the paragraphs and pictures of a page, in order."""
    found: list[Paragraph] = []
    contexts = [Context(Formatting(size=DEFAULT_SIZE), Indent(), None)]
    boxes: list[Paragraph] = []  # the open elements that may hold text

    def add(text: str | None) -> None:
        if text and boxes:
            boxes[-1].writer.add_run(_WHITE_SPACE.sub(" ", text), contexts[-1].formatting)

    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            context = _context_inside(element, contexts[-1], sheet)
            contexts.append(context)
            if element.tag in BLOCKS:
                boxes.append(Paragraph(element, context))
                found.append(boxes[-1])
            elif element.tag == "img":
                found.append(Paragraph(None, context))
            elif element.tag == "br":
                if boxes:
                    boxes[-1].writer.add_run("\n", context.formatting)
            elif boxes and element.tag in ("span", "font"):
                boxes[-1].spans.append((element, context.formatting))
            add(element.text)
        else:
            contexts.pop()
            if element.tag in BLOCKS:
                boxes.pop()
            add(element.tail)
    return list(_text_paragraphs(found))


def _text_paragraphs(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Yield pictures, paragraphs with text, and those without text or other elements."""
    for each in paragraphs:
        element = each.element
        if element is None or each.writer.text.strip():
            yield each
        elif element.tag in PARAGRAPHS and next(element.iter("img", *BLOCKS), None) is element:
            inner = next(element.iterdescendants("img", *BLOCKS), None)
            if inner is None:
                yield each


def _context_inside(element: Element, outer: Context, sheet: StyleSheet) -> Context:
    """Return the formatting inside an element."""
    tag, declared = element.tag, sheet.of(element)
    formatting, kind = outer.formatting, _KINDS.get(str(tag), outer.kind)
    if tag in _BOLD:
        formatting = formatting._replace(bold=True)
    elif tag in _ITALIC:
        formatting = formatting._replace(italic=True)
    elif tag in _FIXED:
        formatting = formatting._replace(monospace=True)
    elif tag == "font" and (face := element.get("face")):
        formatting = formatting._replace(monospace=_is_fixed(face))
    if not declared:
        if formatting is outer.formatting and kind is outer.kind:
            return outer
        return Context(formatting, outer.indent, kind)
    if weight := declared.get("font-weight"):
        formatting = formatting._replace(bold=weight.startswith(WEIGHTS))
    if slant := declared.get("font-style"):
        formatting = formatting._replace(italic=slant.startswith(SLANTED))
    if family := declared.get("font-family"):
        formatting = formatting._replace(monospace=_is_fixed(family))
    if size := points(declared.get("font-size", ""), formatting.size):
        formatting = formatting._replace(size=round(size, 1))
    if tag == "body":  # the margins of the page
        return Context(formatting, outer.indent, kind)
    left = points(declared.get("margin-left", ""), formatting.size) or 0.0
    right = points(declared.get("margin-right", ""), formatting.size) or 0.0
    first = points(declared.get("text-indent", ""), formatting.size)
    indent = Indent(
        outer.indent.left + left,
        outer.indent.right + right,
        outer.indent.first if first is None else first,
    )
    return Context(formatting, indent, kind)


def _is_fixed(family: str) -> bool:
    """Whether the first font of a list has a fixed width."""
    return is_monospace(family.partition(",")[0])
