"""Parse FictionBook (FB2), the format of Russian e-book libraries, into an article.

Source of the elements: the schema of FictionBook 2.2.
"""

from collections.abc import Iterator, Sequence

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.block_text import marks_after
from reader.parsing.builder import CONTINUED, ArticleBuilder
from reader.parsing.formatted_lines.bold_headings import recognise_bold_headings
from reader.parsing.formatted_lines.line import (
    RULE_LINE,
    Formatting,
    Indent,
    Line,
    LineWriter,
    add_line,
)
from reader.parsing.formatted_lines.rows import Row, table_lines
from reader.parsing.formatted_lines.typed_items import mark_typed_items
from reader.parsing.formatted_lines.unstyled import join_code_lines, recognise_kinds
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.safe_xml import (
    Element,
    child_named,
    first_inside,
    local_name,
    parent_name,
    parse_xml,
    text_of,
)
from reader.startup.lazy_regex import lazily

_LOWEST_LEVEL = 6
_KINDS = {
    "p": BlockKind.PARAGRAPH,
    "subtitle": BlockKind.HEADING,
    "text-author": BlockKind.PARAGRAPH,
}
_OUTER_MARKS = lazily(r"(?:(?:•|\d{1,3}\.)\xa0)+(?=(?:•|\d{1,3}\.)\xa0)")
_INDENT_OF_ITEM = 20.0  # points
_NAMES = ("first-name", "middle-name", "last-name")


def parse_fictionbook(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return a book as one article; its title is the headline, its sections have headings.

    Raises:
        ParseError: It is not a FictionBook, or has no text.
        RefusedError: It declares harmful entities.
    """
    root = parse_xml(body, charset=charset, location=location)
    builder = ArticleBuilder(_meta(root))
    builder.add_head()
    before = len(builder)
    lines: list[Line] = []
    notes: list[Line] = []
    for part in root.iterchildren("{*}body"):
        if (part.get("name") or "").lower() in ("notes", "comments", "footnotes"):
            notes += _note_lines(part)
        else:
            lines += _section_lines(part, 1)
    for line in (*_recognised(lines), *notes):
        add_line(builder, line)
    if len(builder) == before:
        raise ParseError("is a FictionBook without readable text", location=location)
    return builder.build(location)


def _recognised(lines: list[Line]) -> list[Line]:
    """Return the lines with what the format has no elements for.

    These are lists and code; and programs that convert other books to it set headings in bold.
    """
    lines = join_code_lines(recognise_kinds(lines))
    if not any(line.kind is BlockKind.HEADING for line in lines):
        lines = recognise_bold_headings(lines)
    return mark_typed_items([*map(_with_depth, lines)])


def _with_depth(line: Line) -> Line:
    """Return an item that repeats the marks of those around it, as Pandoc does, indented instead.

    So "2. • gulls" is an item in the second one.
    """
    outer = _OUTER_MARKS.match(line.text)
    if outer is None:
        return line
    indent = Indent(left=_INDENT_OF_ITEM * len(outer[0].split()))
    marks = marks_after(line.marks, outer.end())
    return line._replace(text=line.text[outer.end() :], marks=marks, indent=indent)


def _meta(root: Element) -> Meta:
    info = first_inside(root, "title-info")
    if info is None:
        return Meta()
    fields = {local_name(child): text_of(child) for child in reversed(info)}
    authors = [
        " ".join(filter(None, (text_of(first_inside(each, name)) for name in _NAMES)))
        for each in info.iterchildren("{*}author")
    ]
    date = child_named(info, "date")
    return Meta(
        title=fields.get("book-title", ""),
        byline=", ".join(filter(None, authors)),
        published="" if date is None else iso_date(date.get("value", "") or text_of(date)),
        language=fields.get("lang", ""),
    )


def _section_lines(section: Element, level: int) -> Iterator[Line]:
    """Yield the lines of a section, or of the whole body, whose title is already the headline."""
    for child in section.iterchildren("{*}*"):
        name = local_name(child)
        if name == "section":
            yield from _section_lines(child, min(level + 1, _LOWEST_LEVEL))
        elif name == "title":
            title = " ".join(filter(None, (text_of(line) for line in child)))
            if level > 1:
                yield Line(BlockKind.HEADING, title, level)
        elif name in ("epigraph", "cite", "poem", "annotation"):
            yield from _quoted_lines(child)
        elif name == "table":
            yield from table_lines(list(map(_row, child.iterchildren("{*}tr"))))
        elif name == "image":
            yield from _picture_lines(child)
        elif name == "empty-line":
            yield Line(BlockKind.PARAGRAPH, "")
        elif name in _KINDS:
            yield from _lines_of(child, _KINDS[name], min(level + 1, _LOWEST_LEVEL))


def _row(element: Element) -> Row:
    """Return the row of a table, whose cells hold words or paragraphs."""
    cells = [
        [_line_of(each, BlockKind.PARAGRAPH) for each in _paragraphs(cell)]
        for cell in element.iterchildren("{*}td", "{*}th")
    ]
    return Row(cells, child_named(element, "th") is not None)


def _paragraphs(cell: Element) -> Sequence[Element]:
    """Return the paragraphs of a cell, or the cell if it has words that are in none."""
    paragraphs = () if (cell.text or "").strip() else (*cell.iterchildren("{*}p"),)
    return paragraphs or (cell,)


def _quoted_lines(element: Element) -> Iterator[Line]:
    """Yield quoted text: each paragraph as a block, a stanza as one block."""
    verses: list[str] = []
    for child in element.iterchildren("{*}*"):
        name = local_name(child)
        if name in ("v", "text-author"):
            verses.append(text_of(child))
            continue
        if verses:
            yield Line(BlockKind.QUOTATION, "\n".join(verses))
            verses = []
        if name in ("stanza", "poem", "cite", "title"):
            yield from _quoted_lines(child)
        elif name != "empty-line":
            yield from _lines_of(child, BlockKind.QUOTATION, 0)
    if verses:
        yield Line(BlockKind.QUOTATION, "\n".join(verses))


def _note_lines(part: Element) -> Iterator[Line]:
    """Yield the footnotes of a book, each with its number."""
    for section in part.iterchildren("{*}section"):
        sign = text_of(child_named(section, "title"))
        label = f"{sign.strip('[]().')}." if sign else ""
        for line in section.iter("{*}p", "{*}v"):
            if parent_name(line) != "title":
                yield _line_of(line, BlockKind.FOOTNOTE)._replace(level=1, label=label)
                label = CONTINUED


def _lines_of(element: Element, kind: BlockKind, level: int) -> Iterator[Line]:
    """Yield a paragraph, and the pictures in it."""
    line = _line_of(element, kind)
    if kind is BlockKind.HEADING and not any(map(str.isalnum, line.text)):
        yield RULE_LINE
    else:
        yield line._replace(level=level) if kind is BlockKind.HEADING else line
    for picture in element.iter("{*}image"):
        yield from _picture_lines(picture)


def _picture_lines(picture: Element) -> Iterator[Line]:
    """Yield a picture, and its title as the caption."""
    description, title = picture.get("alt", ""), picture.get("title", "")
    yield Line(BlockKind.IMAGE, description)
    if title and title != description:
        yield Line(BlockKind.CAPTION, title)


def _line_of(element: Element, kind: BlockKind) -> Line:
    """Return a paragraph with note marks in brackets, and its formatting."""
    writer = LineWriter()
    _write_runs(writer, element, Formatting())
    return writer.line(kind)


def _write_runs(writer: LineWriter, element: Element, formatting: Formatting) -> None:
    writer.add_run(_on_one_line(element.text), formatting)
    for child in element.iterchildren("{*}*"):
        name = local_name(child)
        if name == "a":
            words = text_of(child)
            addresses = (str(v) for key, v in child.attrib.items() if str(key).endswith("href"))
            address = next(addresses, "")
            if child.get("type") == "note" or (address.startswith("#") and words.isdigit()):
                writer.add_run(f"[{words.strip('[]')}]", Formatting(is_note_mark=True))
            else:
                href = address if "://" in address else ""
                _write_runs(writer, child, formatting._replace(href=href))
        else:
            _write_runs(writer, child, _formatted(formatting, name))
        writer.add_run(_on_one_line(child.tail), formatting)


def _formatted(formatting: Formatting, name: str) -> Formatting:
    if name == "strong":
        return formatting._replace(bold=True)
    if name == "emphasis":
        return formatting._replace(italic=True)
    if name == "strikethrough":
        return formatting._replace(struck=True)
    if name == "sup":
        return formatting._replace(raised=True)
    return formatting._replace(monospace=True) if name == "code" else formatting


def _on_one_line(text: str | None) -> str:
    return " ".join(text.split("\n")) if text else ""
