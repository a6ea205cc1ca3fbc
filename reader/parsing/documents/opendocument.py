"""Parse ODT documents (of LibreOffice and OpenOffice), also flat ones (FODT), into an article.

Source of the elements: OpenDocument 1.3, part 3, chapters 5 to 7.
"""

import re
from collections.abc import Iterator, Set

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.archive import Archive
from reader.parsing.builder import CONTINUED
from reader.parsing.documents.joined_paragraphs import JoinedParagraphs
from reader.parsing.documents.manuscript import assemble_article
from reader.parsing.documents.opendocument_styles import Styles
from reader.parsing.documents.styles import Style
from reader.parsing.formatted_lines.line import Formatting, Line, LineWriter, note_lines
from reader.parsing.formatted_lines.rows import Row, table_lines
from reader.parsing.formulas import formula_text
from reader.parsing.lines.item_numbers import parse_count
from reader.parsing.safe_xml import (
    Element,
    attribute,
    child_named,
    first_inside,
    parse_xml,
    tag_name,
    text_of,
)
from reader.parsing.table_columns import TableColumns

_ZIP = b"PK\x03\x04"
_WHITE_SPACE = " \t\r\n"
_SPACES = re.compile(rf"[{_WHITE_SPACE}]+")
_MOST_SPACES = 200
_MOST_REPEATED = 40  # columns
_LEFT_OUT = frozenset({  # generated text, and text that was deleted
    "tracked-changes", "table-of-content", "alphabetical-index", "illustration-index",
    "table-index", "object-index", "user-index", "annotation", "annotation-end", "forms",
    "sequence-decls", "variable-decls", "user-field-decls", "bibliography-mark", "ruby-text",
    "soft-page-break", "event-listeners", "covered-table-cell",
})  # fmt: skip
_MANIFEST = "META-INF/manifest.xml"
_OTHER_CONTENTS = ("{*}spreadsheet", "{*}presentation", "{*}drawing")
_DRAWINGS = frozenset({"frame", "a", "g", "rect", "custom-shape", "text-box"})


def parse_opendocument(body: bytes, *, charset: str | None = None, location: str = "") -> Article:  # noqa: ARG001
    """Return an ODT document as an article.

    Raises:
        ParseError: It is damaged or encrypted, or holds no text.
        RefusedError: It unpacks to more than is safe, or declares harmful entities.
    """
    parts, archive = [body], None
    if body.startswith(_ZIP):
        archive = Archive(body, location)
        if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
            raise ParseError("is a document that needs a password", location=location)
        names = ("content.xml", "styles.xml", "meta.xml")
        parts = [archive.read(name) for name in names if name in archive]
    roots = [parse_xml(part, location=location) for part in parts]
    text = next(
        (each for root in roots for each in root.iter("{*}text") if _is_document_text(each)), None
    )
    if text is None:
        other = next((each for root in roots for each in root.iter(*_OTHER_CONTENTS)), None)
        if other is None:
            raise ParseError("is a document without text", location=location)
        advice = f"is a {tag_name(other)}, which is not read here; save it as PDF"
        raise ParseError(advice, location=location)
    meta = next((each for root in roots for each in root.iter("{*}meta")), None)
    title = "" if meta is None else text_of(first_inside(meta, "title"))
    document = _Document(Styles(roots), _deletions(text), archive)
    lines = list(document.text_of(text))
    return assemble_article(lines, document.notes, Meta(title=title), location)


def _is_document_text(element: Element) -> bool:
    """Whether it is the text of the document, and not that of a field."""
    return "office" in str(element.tag)


class _Document:
    """A document being read.

    Attributes:
        notes: The footnotes so far.
    """

    def __init__(self, styles: Styles, deletions: Set[str], archive: Archive | None) -> None:
        self._styles = styles
        self._archive = archive  # which also holds the formulas; None of a flat document
        self._deletions = deletions
        self._deleting: set[str] = set()
        self._note_count = 0
        self._paragraphs = JoinedParagraphs()
        self._pending_drawings: list[Element] = []
        self._counts: dict[tuple[str, int], int] = {}
        self.notes: list[Line] = []

    def text_of(self, container: Element) -> Iterator[Line]:
        """Return the lines of the text, a cell, a box or a note."""
        return self._paragraphs.apart(self._lines(container))

    def _lines(self, container: Element) -> Iterator[Line]:
        """Return the paragraphs and rows in an element, in order."""
        for element in container.iterchildren("{*}*"):
            name = tag_name(element)
            if name in ("p", "h"):
                yield from self._paragraph(element, name)
            elif name == "list":
                yield from self._list(element, "", 1)
            elif name == "table":
                yield from self._paragraphs.unfinished()
                yield from table_lines(list(self._rows(element, TableColumns())))
            elif name in _DRAWINGS:
                yield from self._drawing_lines(element)
            elif name in ("section", "index-body", "numbered-paragraph"):
                yield from self._lines(element)

    def _paragraph(self, element: Element, name: str) -> Iterator[Line]:
        style = self._styles.resolve(attribute(element, "style-name"))
        writer = self._paragraphs.writer()
        formatting = Formatting(
            bool(style.bold),
            bool(style.italic),
            style.size,
            monospace=bool(style.monospace),
            underlined=bool(style.underlined),
            symbols=style.symbols or "",
        )
        self._add_text(element, writer, formatting)
        if self._deleting:
            self._paragraphs.go_on(writer)
            return
        drawings, self._pending_drawings = self._pending_drawings, []
        if writer.text.strip() and not style.left_out:
            kind, level = style.text_kind, style.level
            if name == "h" and kind is not BlockKind.HEADLINE:
                outline = attribute(element, "outline-level")
                kind, level = BlockKind.HEADING, parse_count(outline, 1)
            label = CONTINUED if kind is BlockKind.LIST_ITEM else ""
            yield writer.line(kind, level or style.item, label, indent=style.indent)
        for each in drawings:
            yield from self._drawing_lines(each)
        if not drawings and not writer.text.strip() and not style.left_out:
            yield style.empty_line

    def _list(self, element: Element, style: str, level: int) -> Iterator[Line]:
        """Yield the items of a list; headings that are merely numbered by it are not items."""
        style = attribute(element, "style-name") or style
        form = self._styles.list_form(style, level)
        key = (style, level)
        continues = attribute(element, "continue-numbering") == "true"
        if not continues and not attribute(element, "continue-list"):
            self._counts[key] = form.start - 1
        for item in element.iterchildren("{*}list-item", "{*}list-header"):
            first = tag_name(item) == "list-item"
            start = parse_count(attribute(item, "start-value"), -1)
            if start >= 0:
                self._counts[key] = start - 1
            for child in item.iterchildren("{*}*"):
                if tag_name(child) == "list":
                    yield from self._list(child, style, level + 1)
                    continue
                depth = max(level, self._styles.resolve(attribute(child, "style-name")).item)
                for line in self._lines_of_item(child):
                    if line.kind is not BlockKind.PARAGRAPH or not line.text:
                        yield line
                        continue
                    label = CONTINUED
                    if first:
                        self._counts[key] = self._counts.get(key, 0) + 1
                        label = form.label(self._counts[key])
                        first = False
                    yield line._replace(kind=BlockKind.LIST_ITEM, level=depth, label=label)

    def _lines_of_item(self, child: Element) -> Iterator[Line]:
        name = tag_name(child)
        if name in ("p", "h"):
            yield from self._paragraph(child, name)
        elif name in _DRAWINGS:
            yield from self._drawing_lines(child)
        elif name == "table":  # as Pandoc writes them
            yield from table_lines(list(self._rows(child, TableColumns())))

    def _rows(self, table: Element, columns: TableColumns) -> Iterator[Row]:
        for element in table.iterchildren("{*}*"):
            name = tag_name(element)
            if name == "table-row":
                cells = [
                    [] if cell is None else list(self.text_of(cell))
                    for cell in _cells_in_columns(element, columns)
                ]
                yield Row(cells, tag_name(table) == "table-header-rows")
            elif name in ("table-header-rows", "table-rows", "table-row-group"):
                yield from self._rows(element, columns)

    def _drawing_lines(self, element: Element) -> Iterator[Line]:
        """Yield the text of a text box, or the description of a picture."""
        name = tag_name(element)
        if name in ("text-box", "rect", "custom-shape"):
            yield from self.text_of(element)
            return
        boxes = list(element.iterchildren("{*}text-box"))
        for box in boxes:
            yield from self.text_of(box)
        if not boxes and child_named(element, "image") is not None:
            description = text_of(child_named(element, "desc", "title"))
            yield Line(BlockKind.IMAGE, description if " " in description else "")
        elif name in ("a", "g"):
            for child in element.iterchildren("{*}frame"):
                yield from self._drawing_lines(child)

    def _write(self, text: str | None, writer: LineWriter, formatting: Formatting) -> None:
        """Add text with its white space collapsed, unless it was deleted with changes tracked."""
        if text and not self._deleting:
            is_indent = formatting.monospace and not writer.is_empty and text[0] == " "
            if writer.is_at_line_start and not is_indent:
                text = text.lstrip(_WHITE_SPACE)
            writer.add_run(_SPACES.sub(" ", text), formatting)

    def _add_text(self, element: Element, writer: LineWriter, formatting: Formatting) -> None:
        """Add the words of a paragraph."""
        self._write(element.text, writer, formatting)
        for child in element.iterchildren("{*}*"):
            name = tag_name(child)
            if name == "span":
                style = self._styles.resolve(attribute(child, "style-name"))
                self._add_text(child, writer, _span_formatting(formatting, style))
            elif name == "a" and not _is_drawing(child):
                href = attribute(child, "href")
                self._add_text(child, writer, formatting._replace(href=href if ":" in href else ""))
            elif name == "s":
                spaces = parse_count(attribute(child, "c"), 1)
                writer.add_run(" " * min(spaces, _MOST_SPACES), formatting)
            elif name == "tab":
                writer.add_run(" ", formatting)
            elif name == "line-break":
                writer.add_run("\n", formatting)
            elif name in ("change-start", "change-end"):
                self._change(child, name)
            elif name == "note":
                self._note(child, writer)
            elif formula := self._formula(child, name):
                self._write(formula, writer, formatting)
            elif name in _DRAWINGS:
                self._pending_drawings.append(child)
                writer.leave_out()
            elif name not in _LEFT_OUT:
                self._add_text(child, writer, formatting)
            self._write(child.tail, writer, formatting)

    def _formula(self, frame: Element, name: str) -> str:
        """Return the formula in a frame; empty if there is none."""
        found = child_named(frame, "object") if name == "frame" else None
        if found is None:
            return ""
        math = first_inside(found, "math")
        part = f"{attribute(found, 'href').removeprefix('./').rstrip('/')}/content.xml"
        if math is None and self._archive is not None and part in self._archive:
            math = parse_xml(self._archive.read(part))
        return formula_text(math) if math is not None and tag_name(math) == "math" else ""

    def _change(self, element: Element, name: str) -> None:
        change = attribute(element, "change-id")
        if name == "change-end":
            self._deleting.discard(change)
        elif change in self._deletions:
            self._deleting.add(change)

    def _note(self, note: Element, writer: LineWriter) -> None:
        self._note_count += 1
        number = self._note_count
        writer.add_note_mark(number)
        drawings, self._pending_drawings = self._pending_drawings, []
        for body in note.iterchildren("{*}note-body"):
            self.notes += list(note_lines(self.text_of(body), f"{number}."))
        self._pending_drawings = drawings


def _deletions(text: Element) -> Set[str]:
    """Return the identifiers of the tracked changes that delete text."""
    regions = (each.getparent() for each in text.iter("{*}deletion"))
    return {attribute(region, "id") for region in regions if region is not None}


def _cells_in_columns(row: Element, columns: TableColumns) -> list[Element | None]:
    """Return the cell in each column; None for what a cell beside or above covers.

    Pandoc writes no elements for what is covered. A cell that spans the whole row is all of it.
    """
    columns.begin_row()
    own = list(row.iterchildren("{*}table-cell"))
    listed = list(row.iterchildren("{*}table-cell", "{*}covered-table-cell"))
    cells: list[Element | None] = []
    for cell in listed:
        if len(own) < len(listed):
            repeated = min(_count(cell, "columns-repeated"), _MOST_REPEATED)
            cells += [cell] if tag_name(cell) == "table-cell" else [None] * repeated
        else:
            column = columns.place(_count(cell, "columns-spanned"), _count(cell, "rows-spanned"))
            cells += [*[None] * (column - len(cells)), cell]
    if len(own) == 1 and cells[0] is not None and _count(cells[0], "columns-spanned") > 1:
        return [*own]
    return [*cells, *[None] * (columns.free - len(cells))]


def _count(cell: Element, name: str) -> int:
    return max(1, parse_count(attribute(cell, f"number-{name}"), 1))


def _is_drawing(link: Element) -> bool:
    return "drawing" in str(link.tag)


def _span_formatting(formatting: Formatting, style: Style) -> Formatting:
    """Return the formatting of a span inside `formatting`."""
    return formatting._replace(
        bold=formatting.bold if style.bold is None else style.bold,
        italic=formatting.italic if style.italic is None else style.italic,
        size=style.size or formatting.size,
        monospace=formatting.monospace if style.monospace is None else style.monospace,
        raised=formatting.raised if style.raised is None else style.raised,
        struck=formatting.struck if style.struck is None else style.struck,
        underlined=formatting.underlined if style.underlined is None else style.underlined,
        symbols=formatting.symbols if style.symbols is None else style.symbols,
    )
