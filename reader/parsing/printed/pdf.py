"""Parses a PDF into an article, with pypdfium2 (the extra ``pdf``)."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.lines.datelines import dateline_end
from reader.parsing.lines.name_lines import name_lines_beside_date
from reader.parsing.lines.picture_credits import credit_start
from reader.parsing.lines.shapes import byline_names
from reader.parsing.lines.written_dates import is_date_line, iso_date
from reader.parsing.plain_text.structure import Shape
from reader.parsing.printed.columns import in_reading_order
from reader.parsing.printed.document_tags import tags_of, with_tagged_rows
from reader.parsing.printed.drawn_apart import with_marks, with_pieces
from reader.parsing.printed.drawn_bullets import DRAWING_PROGRAMS, drawn_bullets
from reader.parsing.printed.glyphs import closed_up, legible
from reader.parsing.printed.marked_authors import marked_authors
from reader.parsing.printed.outline import entries_of
from reader.parsing.printed.page_lines import shapes_of_pages
from reader.parsing.printed.printed_contents import with_entries
from reader.parsing.printed.printed_line import PageLine, stand_beside
from reader.parsing.printed.printed_page import PrintedPage
from reader.parsing.printed.printed_tables import with_rows
from reader.parsing.printed.stacked_cells import with_stacked_rows
from reader.startup.garbage_collector import GarbageCollectionPaused

if TYPE_CHECKING:
    import pypdfium2

MAX_PAGES = 1500
_LONGEST_NAMES = 120  # characters
_CAPTIONS = (BlockKind.CAPTION, BlockKind.PARAGRAPH)
_HEAD = 4  # blocks among which the byline is
_NEAR_TOP = 10  # blocks among which date and dateline are
_OPENED = 20  # characters of the paragraph that follows a dateline
_MAX_CHARACTERS = 10_000_000
_LEAST_CHARACTERS = 12  # per page on average; with fewer, the pages are scans
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_BETWEEN = re.compile(r",\s(?:and\s)?|\s(?:and|und|et|y|&)\s")
_LISTED = re.compile(r"[,;]\s+")
_COMMANDS = re.compile(r"\s*\[[^\]]{0,20}\]\s*|\s{2,}")  # TeX commands left in the metadata
_NOBODY = re.compile(r"\(?(?:anonymous|unspecified|unknown|user|admin|author)\)?", re.IGNORECASE)
_LOGIN = re.compile(r"[a-z\d._-]{1,20}")
_TOOLS = re.compile(  # file names, and default titles of programs
    r"microsoft|untitled|\.(?:docx?|indd|qx[dp]|pdf|tex|dvi|od[tp]|rtf|pptx?|pages|p65|e?ps|ai)\b"
    r"|^(?:powerpoint|powerpoint[ -]pr[eä]sentation|presentation|presentación|présentation)"
    r"(?: powerpoint)?\s?\d*$|^(?:https?|file)://|^\S*_\S*$"
    r"|^(?:slide|folie|diapositive|layout|document|dokument|documento)\s?\d+$",
    re.IGNORECASE,
)


def parse_pdf(body: bytes, *, charset: str | None = None, location: str = "") -> Article:  # noqa: ARG001
    """Return the text of a PDF as an article.

    Raises:
        ParseError: It is damaged, encrypted or a scan, or the extra ``pdf`` is not installed.
    """
    try:
        import pypdfium2
    except ImportError as error:
        advice = "is a PDF; to read those, install pullquote with its extra: pullquote[pdf]"
        raise ParseError(advice, location=location) from error
    try:
        document = pypdfium2.PdfDocument(body)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ParseError("is a PDF that needs a password", location=location) from error
        raise ParseError("is a damaged PDF", location=location) from error
    try:
        with GarbageCollectionPaused():
            return _read(document, location)
    except pypdfium2.PdfiumError as error:
        raise ParseError("is a damaged PDF", location=location) from error
    finally:
        document.close()


def _read(document: "pypdfium2.PdfDocument", location: str) -> Article:
    import pypdfium2.raw as pdfium

    count = len(document)
    draws_bullets = DRAWING_PROGRAMS.search(_said(document, "Producer")) is not None
    is_tagged = pdfium.FPDFCatalog_IsTagged(document.raw)
    pages = []
    characters = 0
    for number in range(min(count, MAX_PAGES)):
        lines = _lines(document, number, draws_bullets=draws_bullets, is_tagged=is_tagged)
        pages.append(lines)
        characters += sum(len(line.text) for line in lines)
        if characters > _MAX_CHARACTERS:
            break
    if characters < _LEAST_CHARACTERS * max(1, len(pages)):
        raise ParseError("is a PDF of scanned pages, which hold no text", location=location)
    meta = _meta(document)
    shapes = shapes_of_pages(pages, entries_of(document.raw), meta.title)
    builder = ArticleBuilder()
    builder.meta = _add(builder, shapes, meta)
    if len(pages) < count:
        builder.add_notice(f"only the first {len(pages)} of {count} pages are shown")
    return builder.build(location)


def _add(builder: ArticleBuilder, shapes: Sequence[Shape], meta: Meta) -> Meta:
    """Add the blocks to the article, and return the metadata of the document."""
    headline = next((each.text for each in shapes if each.kind is BlockKind.HEADLINE), "")
    signed = _signed(shapes, meta.byline)
    names = [_names(each.text, meta.byline) for each in shapes[:_HEAD]]
    said = next(
        (
            name
            for name, each in zip(names, shapes, strict=False)
            if name and each.kind is not BlockKind.HEADLINE
        ),
        "",
    )
    for index, shape in enumerate(shapes):
        kind, text, level, label = shape
        large = kind is BlockKind.HEADING and _names(text, "")
        signs = index in signed or (
            index < _HEAD and (large or (kind is BlockKind.PARAGRAPH and _names(text, meta.byline)))
        )
        if kind is BlockKind.HEADING and index < _HEAD and is_date_line(text):
            kind, level = BlockKind.PARAGRAPH, 0
        level = 0 if signs else level
        end = dateline_end(text) if index < _NEAR_TOP and kind is BlockKind.PARAGRAPH else 0
        if 0 < end < len(text) - _OPENED:
            builder.add(BlockKind.DATELINE, text[:end])
            text = text[end:]
        credit = credit_start(text) if kind in _CAPTIONS else None
        if kind is BlockKind.RULE:
            builder.add_rule()
        elif credit is not None and not signs:
            builder.add(BlockKind.CAPTION, text[:credit])
            builder.add(BlockKind.CREDIT, text[credit:])
        else:
            builder.add(BlockKind.BYLINE if signs else kind, text, level=level, label=label)
    return Meta(
        title=headline or meta.title,
        byline=said or ", ".join(signed.values()) or meta.byline,
        published=_printed_day(shapes) or meta.published,
    )


def _signed(shapes: Sequence[Shape], author: str) -> dict[int, str]:
    """Return the names in lines next to the date below the headline, by the index of the line.

    Args:
        shapes: The shapes of the document.
        author: The author in the metadata, where names that are adjacent on the page may be
            separated.
    """
    head = _head(shapes)
    below = 1 + next((at for at, shape in enumerate(head) if shape.kind is BlockKind.HEADLINE), -1)
    lines = [shape.text for shape in head[below:]]
    named = _LISTED.split(author)
    return {
        below + at: ", ".join(named) if " ".join(named) == lines[at] else lines[at]
        for at in name_lines_beside_date(lines)
    }


def _head(shapes: Sequence[Shape]) -> list[Shape]:
    """Return the shapes above the text, possibly with one introductory paragraph."""
    long = [at for at, shape in enumerate(shapes[:_NEAR_TOP]) if len(shape.text) > _LONGEST_NAMES]
    return list(shapes[: long[1] if len(long) > 1 else _NEAR_TOP])


def _printed_day(shapes: Sequence[Shape]) -> str:
    """Return the date in a short line above the text; the metadata has only the file's date."""
    short = (shape.text for shape in _head(shapes) if len(shape.text) <= _LONGEST_NAMES)
    return next(filter(None, map(iso_date, short)), "")


def _names(line: str, author: str) -> str:
    """Return the names in a byline; `author` is the author in the metadata."""
    named = byline_names(line) or ", ".join(marked_authors(line))
    if named or not author or author not in line or len(line) > _LONGEST_NAMES:
        return named
    others = _BETWEEN.split(line)
    return line if all(0 < len(name.split()) <= 4 for name in others) else ""


def _lines(
    document: "pypdfium2.PdfDocument", number: int, *, draws_bullets: bool, is_tagged: bool
) -> list[PageLine]:
    """Return the lines of one page in reading order; none if the page is damaged."""
    import pypdfium2

    try:
        page = document[number]
        text_page = page.get_textpage()
    except pypdfium2.PdfiumError:
        return []
    try:
        tags = tags_of(page.raw) if is_tagged else {}
        lines = PrintedPage(text_page, page.get_width(), tags).lines()
        lines = [line._replace(text=closed_up(legible(line.text))) for line in with_pieces(lines)]
        if draws_bullets:
            lines += drawn_bullets(page, lines)
        if tags:
            lines = with_tagged_rows(lines)
        lines = with_entries(with_stacked_rows(with_marks(lines)))
        lines = with_stacked_rows(lines, short=True)
        return with_rows(in_reading_order(lines)) if stand_beside(lines) else lines
    finally:
        text_page.close()
        page.close()


def _said(document: "pypdfium2.PdfDocument", key: str) -> str:
    """Return a metadata value of the file; empty if it cannot be decoded."""
    try:
        return str(document.get_metadata_value(key))
    except UnicodeDecodeError:
        return ""


def _meta(document: "pypdfium2.PdfDocument") -> Meta:
    title = _said(document, "Title").strip()
    author = _COMMANDS.sub(" ", _said(document, "Author")).replace(" ,", ",").strip(" ,;")
    author = author if any(map(str.isalpha, author)) else ""
    day = _DATE.match(_said(document, "CreationDate"))
    return Meta(
        title="" if _TOOLS.search(title) or _NOBODY.fullmatch(title) else title,
        byline="" if _NOBODY.fullmatch(author) or _LOGIN.fullmatch(author) else author,
        published=iso_date("-".join(day.groups())) if day else "",
    )
