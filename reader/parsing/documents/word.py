"""Parse DOCX documents (of Word, LibreOffice, Google Docs and Pages) into an article.

Source of the elements: ECMA-376, Office Open XML, part 1, chapter 17.
"""

from collections.abc import Iterator

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.archive import Archive
from reader.parsing.block_text import marks_moved
from reader.parsing.documents.fields import OpenFields, with_place
from reader.parsing.documents.joined_paragraphs import JoinedParagraphs
from reader.parsing.documents.manuscript import assemble_article
from reader.parsing.documents.styles import Style
from reader.parsing.documents.word_package import WordPackage, relation_id
from reader.parsing.documents.word_styles import (
    Numbering,
    Styles,
    attribute_value,
    font_of,
    font_size,
    indents_of,
    is_on,
    is_raised,
    list_number,
)
from reader.parsing.formatted_lines.line import (
    RULE_LINE,
    Formatting,
    Indent,
    Line,
    LineWriter,
    note_lines,
)
from reader.parsing.formatted_lines.rows import Row, table_lines
from reader.parsing.formatted_lines.symbol_fonts import symbol_font
from reader.parsing.formulas import formula_text
from reader.parsing.lines.item_numbers import parse_count
from reader.parsing.safe_xml import Element, child_named, first_inside, tag_name, text_of
from reader.startup.lazy_regex import IGNORECASE, lazily

_SIDES = ("top", "bottom", "left", "right", "start", "end")
_IS_RULE = "{urn:schemas-microsoft-com:office:office}hr"
_GENERATED_DESCRIPTION = lazily(
    r"(?:description (?:automatically )?generated\b.*|ai-generated content\b.*"
    r"|automatisch generierte beschreibung|ki-generierte inhalte\b.*"
    r"|description générée automatiquement|le contenu généré par l.ia\b.*"
    r"|descripción generada automáticamente|el contenido generado por ia\b.*"
    r"|descrizione generata automaticamente|il contenuto generato dall.ia\b.*"
    r"|descrição gerada automaticamente|automatisch gegenereerde beschrijving"
    r"|automatiskt genererad beskrivning|automatisk generert beskrivelse"
    r"|beskrivelse, der er oprettet automatisk|opis wygenerowany automatycznie"
    r"|автоматически созданное описание)\W*$",
    IGNORECASE,
)
_WRAPPERS = frozenset({  # elements that only wrap runs or paragraphs
    "ins", "smartTag", "sdt", "sdtContent", "customXml", "moveTo", "fldSimple", "dir", "bdo",
    "hyperlink", "rubyBase", "ruby",
})  # fmt: skip
_CODE = lazily(r"(?![dD][89a-fA-F])[0-9a-fA-F]{4}")  # of a character, without surrogates
_CHARACTERS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "‑", "ptab": " "}
_NO_LINE = ("", "none")
_MOST_COLUMNS = 60  # that one cell spans
_FIRST_ROW = 0x20  # bit of the parts of a table that look different
_NOTE_KINDS = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


def parse_word(body: bytes, *, charset: str | None = None, location: str = "") -> Article:  # noqa: ARG001
    """Return a DOCX document as an article, without tracked deletions.

    Raises:
        ParseError: It is damaged or encrypted, or holds no text.
        RefusedError: It unpacks to more than is safe, or declares harmful entities.
    """
    return _Document(WordPackage(Archive(body, location), location), location).article()


class _Document:
    """A document being read."""

    def __init__(self, package: WordPackage, location: str) -> None:
        self._package = package
        self._location = location
        self._styles = Styles(package.part("styles"))
        self._numbering = Numbering(package.part("numbering"))
        self._targets = package.targets()  # of the links in the part that is read
        self._fields = OpenFields()
        self._notes: list[tuple[str, str]] = []
        self._boxes: list[Element] = []
        self._paragraphs = JoinedParagraphs()

    def article(self) -> Article:
        body = child_named(self._package.document(), "body")
        if body is None:
            raise ParseError("is a document without text", location=self._location)
        lines = list(self._text_of(body))
        has_text = any(line.text.strip() for line in lines)
        pages = [] if has_text else self._package.embedded_pages(body)
        if pages:
            from reader.parsing.documents.embedded_pages import article_of_pages

            return article_of_pages(pages, self._location)
        return assemble_article(lines, list(self._note_lines()), self._meta(), self._location)

    def _meta(self) -> Meta:
        root = self._package.core_properties()
        return Meta() if root is None else Meta(title=text_of(first_inside(root, "title")))

    # paragraphs
    def _text_of(self, container: Element) -> Iterator[Line]:
        """Return the lines of the body, a cell, a box or a note."""
        return self._paragraphs.apart(self._lines(container))

    def _lines(self, container: Element) -> Iterator[Line]:
        for element in container.iterchildren("{*}*"):
            name = tag_name(element)
            if name == "p":
                yield from self._paragraph(element)
                boxes, self._boxes = self._boxes, []
                for box in boxes:
                    yield from self._text_of(box)
            elif name == "tbl":
                yield from self._paragraphs.unfinished()
                rows = list(self._rows(element))
                if rows and self._has_header_row(element):
                    rows[0] = rows[0]._replace(repeats=True)
                yield from table_lines(rows)
            elif name == "AlternateContent":
                chosen = child_named(element, "Choice")
                yield from self._lines(element if chosen is None else chosen)
            elif name in _WRAPPERS and not _is_contents(element):
                yield from self._lines(element)

    def _has_header_row(self, table: Element) -> bool:
        """Whether the style of a table sets its first row apart, and the table wants that."""
        properties = child_named(table, "tblPr")
        look = child_named(properties, "tblLook")
        style = attribute_value(child_named(properties, "tblStyle"))
        named = attribute_value(look, "firstRow")
        wants = named in ("1", "true") if named else _wants_first_row(attribute_value(look))
        return wants and self._styles.sets_first_row_apart(style)

    def _rows(self, table: Element) -> Iterator[Row]:
        for element in table.iterchildren("{*}*"):
            name = tag_name(element)
            if name == "tr":
                found = list(_cells(element))
                cells = [list(self._cell(cell)) for cell in found]
                if len(found) > 1:
                    cells = [
                        each
                        for cell, lines in zip(found, cells, strict=True)
                        for each in (lines, *([[]] * (_columns_of(cell) - 1)))
                    ]
                head = child_named(child_named(element, "trPr"), "tblHeader")
                yield Row(cells, bool(is_on(head)))
            elif name in _WRAPPERS:
                yield from self._rows(element)

    def _cell(self, cell: Element) -> Iterator[Line]:
        merged = child_named(child_named(cell, "tcPr"), "vMerge")
        if merged is None or attribute_value(merged) == "restart":
            yield from self._text_of(cell)

    def _paragraph(self, element: Element) -> Iterator[Line]:
        properties = child_named(element, "pPr")
        style = self._styles.resolve(attribute_value(child_named(properties, "pStyle")))
        writer = self._paragraphs.writer()
        drawings: list[Line] = []
        self._runs(element, writer, style, drawings, "")
        yield from drawings
        is_end_deleted = child_named(child_named(properties, "rPr"), "del", "moveFrom") is not None
        is_number = writer.text.isdigit()  # of a chapter
        if is_end_deleted or (_is_drop_cap(properties) and not is_number):
            self._paragraphs.go_on(writer)
            return
        left, right, first = indents_of(properties)
        indent = Indent(
            style.indent.left if left is None else left,
            style.indent.right if right is None else right,
            style.indent.first if first is None else first,
        )
        if style.left_out:
            return
        if not writer.text.strip():
            if not drawings:
                yield RULE_LINE if _has_border(properties) else style.empty_line
            return
        kind, level = style.text_kind, style.level
        outline = attribute_value(child_named(properties, "outlineLvl"))
        if kind is BlockKind.PARAGRAPH and (above := parse_count(outline, 9)) < 9:
            kind, level = BlockKind.HEADING, above + 1
        if kind is BlockKind.LIST_ITEM:
            yield writer.line(kind, style.item, " ")
            return
        number = list_number(properties) or style.number
        label = self._numbering.label(number) if number else None
        continues_item = label is not None and label.isspace()
        if number is None or label is None or (continues_item and style.kind):
            yield writer.line(kind, level, indent=indent)
        elif kind is BlockKind.HEADING:
            yield _heading_with_label(writer, label, level)
        else:
            yield writer.line(BlockKind.LIST_ITEM, max(number[1] + 1, style.item), label)

    # runs
    def _runs(
        self, container: Element, writer: LineWriter, style: Style, drawings: list[Line], href: str
    ) -> None:
        for element in container.iterchildren("{*}*"):
            name = tag_name(element)
            if name == "r":
                self._run(element, writer, style, drawings, href)
            elif name in ("oMath", "oMathPara"):
                writer.add_run(formula_text(element), Formatting())
            elif name in _WRAPPERS:
                target = self._link_target(element) if name == "hyperlink" else href
                self._runs(element, writer, style, drawings, target)

    def _link_target(self, link: Element) -> str:
        target = self._targets.get(relation_id(link), "")
        return with_place(target, attribute_value(link, "anchor"))

    def _run(
        self, run: Element, writer: LineWriter, style: Style, drawings: list[Line], href: str
    ) -> None:
        properties = child_named(run, "rPr")
        if is_on(child_named(properties, "vanish")):
            return
        formatting = self._face(properties, style, href or self._fields.address)
        for element in run.iterchildren("{*}*"):
            name = tag_name(element)
            if name == "t":
                if not self._fields.has_open_instruction:
                    writer.add_run(element.text or "", formatting)
            elif name == "br" and attribute_value(element, "type") in ("page", "column"):
                writer.add_run("\n", formatting)
            elif name in _CHARACTERS:
                writer.add_run(_CHARACTERS[name], formatting)
            elif name == "sym":
                writer.add_run(*_symbol(element, formatting))
            elif name in _NOTE_KINDS:
                self._notes.append((_NOTE_KINDS[name], attribute_value(element, "id")))
                writer.add_note_mark(len(self._notes))
            elif name == "instrText":
                self._fields.add_instruction(element.text or "")
            elif name == "fldChar":
                self._fields.change(attribute_value(element, "fldCharType"))
            elif name in ("drawing", "pict", "AlternateContent", "object"):
                self._collect_drawing(element, drawings)
                writer.leave_out()
            elif name == "ruby":
                self._runs(element, writer, style, drawings, href)

    def _face(self, properties: Element | None, style: Style, href: str) -> Formatting:
        letters = self._styles.resolve(attribute_value(child_named(properties, "rStyle")) or "\0")
        bold, italic = is_on(child_named(properties, "b")), is_on(child_named(properties, "i"))
        (monospace, symbols), raised = font_of(properties), is_raised(properties)
        struck = any(is_on(child_named(properties, name)) for name in ("strike", "dstrike"))
        for inherited in (letters, style):
            bold = inherited.bold if bold is None else bold
            italic = inherited.italic if italic is None else italic
            monospace = inherited.monospace if monospace is None else monospace
            symbols = inherited.symbols if symbols is None else symbols
            raised = inherited.raised if raised is None else raised
        size = font_size(properties) or letters.size or style.size or self._styles.default_size
        return Formatting(
            bool(bold), bool(italic), size, href, bool(monospace), bool(raised), struck,
            symbols or "", underlined=attribute_value(child_named(properties, "u")) not in _NO_LINE,
        )  # fmt: skip

    def _collect_drawing(self, element: Element, drawings: list[Line]) -> None:
        """Keep the description of a picture, a rule, and text boxes, which follow the paragraph."""
        if tag_name(element) == "AlternateContent":
            chosen = child_named(element, "Choice")
            element = element if chosen is None else chosen
        inside = set[Element]()  # the content of a text box is read together with it
        for box in element.iter("{*}txbxContent"):
            if box not in inside:
                self._boxes.append(box)
                inside.update(box.iter("{*}txbxContent"))
        if next(element.iter("{*}pic", "{*}imagedata"), None) is not None:
            descriptions = (each.get("descr") or "" for each in element.iter("{*}docPr"))
            words = _GENERATED_DESCRIPTION.sub("", next(descriptions, "")).strip()
            drawings.append(Line(BlockKind.IMAGE, words if " " in words else ""))
        elif any(each.get(_IS_RULE) == "t" for each in element.iter("{*}rect")):
            drawings.append(RULE_LINE)

    # notes
    def _note_lines(self) -> Iterator[Line]:
        """Yield the notes in the order of their marks; notes inside notes come last."""
        parts: dict[str, dict[str, Element]] = {}
        targets: dict[str, dict[str, str]] = {}
        at = 0
        while at < len(self._notes):
            part, identifier = self._notes[at]
            at += 1
            if part not in parts:
                root = self._package.part(part)
                parts[part] = {} if root is None else {attribute_value(n, "id"): n for n in root}
                targets[part] = self._package.targets(part)
            self._targets = targets[part]
            note = parts[part].pop(identifier, None)
            if note is None:
                continue
            yield from note_lines(list(self._text_of(note)), f"{at}.")


def _has_border(properties: Element | None) -> bool:
    """Whether a paragraph has a line above or below it, which Word makes of typed hyphens.

    With lines beside it, it is part of a box.
    """
    borders = child_named(properties, "pBdr")
    styles = {name: attribute_value(child_named(borders, name)) for name in _SIDES}
    drawn = {name for name, style in styles.items() if style not in ("", "nil", "none")}
    return bool(drawn) and drawn <= {"top", "bottom"}


def _symbol(element: Element, formatting: Formatting) -> tuple[str, Formatting]:
    """Return an inserted symbol, and its formatting, with the font that it is drawn in."""
    code = attribute_value(element, "char")
    text = chr(int(code, 16)) if _CODE.fullmatch(code) else ""
    return text, formatting._replace(symbols=symbol_font(attribute_value(element, "font")))


def _cells(row: Element) -> Iterator[Element]:
    for element in row.iterchildren("{*}*"):
        name = tag_name(element)
        if name == "tc":
            yield element
        elif name in _WRAPPERS:
            yield from _cells(element)


def _wants_first_row(look: str) -> bool:
    """Whether the bits that say which parts of a table look different include the first row."""
    try:
        return bool(int(look[:8] or "0", 16) & _FIRST_ROW)
    except ValueError:
        return False


def _columns_of(cell: Element) -> int:
    """Return how many columns a cell spans."""
    span = child_named(child_named(cell, "tcPr"), "gridSpan")
    return max(1, min(parse_count(attribute_value(span), 1), _MOST_COLUMNS))


def _is_drop_cap(properties: Element | None) -> bool:
    """Whether a paragraph is only the large letter with which the next one begins."""
    frame = child_named(properties, "framePr")
    return frame is not None and attribute_value(frame, "dropCap") not in ("", "none")


def _is_contents(element: Element) -> bool:
    """Whether a part is a generated table of contents."""
    properties = child_named(element, "sdtPr")
    gallery = None if properties is None else first_inside(properties, "docPartGallery")
    return attribute_value(gallery).lower() == "table of contents"


def _heading_with_label(writer: LineWriter, label: str, level: int) -> Line:
    """Return a heading with its number before it."""
    line = writer.line(BlockKind.HEADING, level)
    if not label:
        return line
    marks = marks_moved(line.marks, len(label) + 1)
    return line._replace(text=f"{label} {line.text}", marks=marks)
