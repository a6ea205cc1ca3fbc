"""Parse ODT documents (of LibreOffice and OpenOffice), also flat ones (FODT), into an article.

Source of the elements: OpenDocument 1.3, part 3, chapters 5 to 7.
"""

import re
from collections.abc import Iterator, Set

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.archive import Archive
from reader.parsing.documents.item_numbers import count_of
from reader.parsing.documents.lines import Face, Line, LineWriter
from reader.parsing.documents.manuscript import assemble
from reader.parsing.documents.opendocument_styles import Styles, attribute
from reader.parsing.documents.rows import row_lines
from reader.parsing.documents.styles import Style
from reader.parsing.safe_xml import Element, parse_xml, text_of

_ZIP = b"PK\x03\x04"
_SPACES = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 200
_LEFT_OUT = frozenset({  # generated text, and text that was deleted
    "tracked-changes", "table-of-content", "alphabetical-index", "illustration-index",
    "table-index", "object-index", "user-index", "annotation", "annotation-end", "forms",
    "sequence-decls", "variable-decls", "user-field-decls", "bibliography-mark", "ruby-text",
    "soft-page-break", "event-listeners", "covered-table-cell",
})  # fmt: skip
_DRAWN = frozenset({"frame", "a", "g", "rect", "custom-shape", "text-box"})


def parse_opendocument(body: bytes, *, charset: str | None = None, location: str = "") -> Article:  # noqa: ARG001
    """Return an ODT document as an article.

    Raises:
        ParseError: It is damaged or encrypted, or holds no text.
        RefusedError: It unpacks to more than is safe, or declares harmful entities.
    """
    parts = [body]
    if body.startswith(_ZIP):
        archive = Archive(body, location)
        names = ("content.xml", "styles.xml", "meta.xml")
        parts = [archive.read(name) for name in names if name in archive]
    roots = [parse_xml(part, location=location) for part in parts]
    text = next((each for root in roots for each in root.iter("{*}text") if _holds(each)), None)
    if text is None:
        raise ParseError("is a document without text", location=location)
    meta = next((each for root in roots for each in root.iter("{*}meta")), None)
    title = "" if meta is None else text_of(next(meta.iter("{*}title"), None))
    document = _Document(Styles(roots), _deletions(text))
    lines = list(document.lines(text))
    return assemble(lines, document.notes, Meta(title=title), location)


def _holds(element: Element) -> bool:
    """Whether it is the text of the document, and not that of a field."""
    return "office" in str(element.tag)


class _Document:
    """A document being read.

    Attributes:
        notes: The footnotes so far.
    """

    def __init__(self, styles: Styles, deletions: Set[str]) -> None:
        self._styles = styles
        self._deletions = deletions
        self._deleting: set[str] = set()
        self._marks = 0
        self._drawn: list[Element] = []
        self._counts: dict[tuple[str, int], int] = {}
        self.notes: list[Line] = []

    def lines(self, container: Element) -> Iterator[Line]:
        """Return the paragraphs and rows in an element, in order."""
        for element in container.iterchildren("{*}*"):
            name = _name(element)
            if name in ("p", "h"):
                yield from self._paragraph(element, name)
            elif name == "list":
                yield from self._list(element, "", 1)
            elif name == "table":
                yield from row_lines(list(self._rows(element)))
            elif name in _DRAWN:
                yield from self._draw(element)
            elif name in ("section", "index-body", "numbered-paragraph"):
                yield from self.lines(element)

    def _paragraph(self, element: Element, name: str) -> Iterator[Line]:
        style = self._styles.of(attribute(element, "style-name"))
        writer = LineWriter()
        face = Face(
            bool(style.bold), bool(style.italic), style.size, monospace=bool(style.monospace)
        )
        self._say(element, writer, face)
        drawn, self._drawn = self._drawn, []
        if writer.text.strip() and not style.left_out:
            kind, level = style.kind or BlockKind.PARAGRAPH, style.level
            if name == "h" and kind is not BlockKind.HEADLINE:
                outline = attribute(element, "outline-level")
                kind, level = BlockKind.HEADING, count_of(outline, 1)
            yield writer.line(kind, level, indent=style.indent)
        for each in drawn:
            yield from self._draw(each)
        if not drawn and not writer.text.strip() and not style.left_out:
            yield Line(BlockKind.PARAGRAPH, "")

    def _list(self, element: Element, style: str, level: int) -> Iterator[Line]:
        """Yield the items of a list; headings that are merely numbered by it are not items."""
        style = attribute(element, "style-name") or style
        form = self._styles.list_form(style, level)
        key = (style, level)
        continues = attribute(element, "continue-numbering") == "true"
        if not continues and not attribute(element, "continue-list"):
            self._counts[key] = form.start - 1
        for item in element.iterchildren("{*}list-item", "{*}list-header"):
            first = _name(item) == "list-item"
            start = count_of(attribute(item, "start-value"), -1)
            if start >= 0:
                self._counts[key] = start - 1
            for child in item.iterchildren("{*}*"):
                if _name(child) == "list":
                    yield from self._list(child, style, level + 1)
                    continue
                depth = max(level, self._styles.of(attribute(child, "style-name")).item)
                for line in self._lines_of_item(child):
                    if line.kind is not BlockKind.PARAGRAPH or not line.text:
                        yield line
                        continue
                    label = " "
                    if first:
                        self._counts[key] = self._counts.get(key, 0) + 1
                        label = form.label(self._counts[key])
                        first = False
                    yield line._replace(kind=BlockKind.LIST_ITEM, level=depth, label=label)

    def _lines_of_item(self, child: Element) -> Iterator[Line]:
        name = _name(child)
        if name in ("p", "h"):
            yield from self._paragraph(child, name)
        elif name in _DRAWN:
            yield from self._draw(child)

    def _rows(self, table: Element) -> Iterator[list[list[Line]]]:
        for element in table.iterchildren("{*}*"):
            name = _name(element)
            if name == "table-row":
                cells = element.iterchildren("{*}table-cell")
                yield [list(self.lines(cell)) for cell in cells]
            elif name in ("table-header-rows", "table-rows", "table-row-group"):
                yield from self._rows(element)

    def _draw(self, element: Element) -> Iterator[Line]:
        """Yield the text of a text box, or the description of a picture."""
        name = _name(element)
        if name in ("text-box", "rect", "custom-shape"):
            yield from self.lines(element)
            return
        boxes = list(element.iterchildren("{*}text-box"))
        for box in boxes:
            yield from self.lines(box)
        if not boxes and next(element.iterchildren("{*}image"), None) is not None:
            said = text_of(next(element.iterchildren("{*}desc", "{*}title"), None))
            yield Line(BlockKind.IMAGE, said if " " in said else "")
        elif name in ("a", "g"):
            for child in element.iterchildren("{*}frame"):
                yield from self._draw(child)

    def _write(self, text: str | None, writer: LineWriter, face: Face) -> None:
        """Add text with its white space collapsed, unless it was deleted with changes tracked."""
        if text and not self._deleting:
            writer.say(_SPACES.sub(" ", text), face)

    def _say(self, element: Element, writer: LineWriter, face: Face) -> None:
        """Add the words of a paragraph."""
        self._write(element.text, writer, face)
        for child in element.iterchildren("{*}*"):
            name = _name(child)
            if name == "span":
                style = self._styles.of(attribute(child, "style-name"))
                self._say(child, writer, _changed(face, style))
            elif name == "a" and not _is_drawn(child):
                href = attribute(child, "href")
                self._say(child, writer, face._replace(href=href if ":" in href else ""))
            elif name == "s":
                count = attribute(child, "c")
                spaces = count_of(count, 1)
                writer.say(" " * min(spaces, _MOST_SPACES), face)
            elif name == "tab":
                writer.say(" ", face)
            elif name == "line-break":
                writer.say("\n", face)
            elif name in ("change-start", "change-end"):
                self._change(child, name)
            elif name == "note":
                self._note(child, writer, face)
            elif name in _DRAWN:
                self._drawn.append(child)
            elif name not in _LEFT_OUT:
                self._say(child, writer, face)
            self._write(child.tail, writer, face)

    def _change(self, element: Element, name: str) -> None:
        change = attribute(element, "change-id")
        if name == "change-end":
            self._deleting.discard(change)
        elif change in self._deletions:
            self._deleting.add(change)

    def _note(self, note: Element, writer: LineWriter, face: Face) -> None:
        self._marks += 1
        number = self._marks
        writer.say(f"[{number}]", Face(size=face.size))
        drawn, self._drawn = self._drawn, []
        for body in note.iterchildren("{*}note-body"):
            said = [line for line in self.lines(body) if line.text.strip()]
            for at, line in enumerate(said):
                label = " " if at else f"{number}."
                self.notes.append(line._replace(kind=BlockKind.FOOTNOTE, level=1, label=label))
        self._drawn = drawn


def _deletions(text: Element) -> Set[str]:
    """Return the identifiers of the tracked changes that delete text."""
    deletions = text.iter("{*}deletion")
    regions = (each.getparent() for each in deletions)
    return {attribute(region, "id") for region in regions if region is not None}


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _is_drawn(link: Element) -> bool:
    return "drawing" in str(link.tag)


def _changed(face: Face, style: Style) -> Face:
    """Return the formatting of a span inside `face`."""
    return face._replace(
        bold=face.bold if style.bold is None else style.bold,
        italic=face.italic if style.italic is None else style.italic,
        size=style.size or face.size,
        monospace=face.monospace if style.monospace is None else style.monospace,
    )
