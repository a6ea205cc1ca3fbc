"""Parses a PDF into an article, with pypdfium2 (the extra ``pdf``)."""

import re
from collections.abc import Iterator, Sequence
from math import inf
from typing import TYPE_CHECKING

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.block_text import marks_after, marks_before
from reader.parsing.builder import ArticleBuilder
from reader.parsing.lines.datelines import dateline_end_before_text, names_speaker
from reader.parsing.lines.picture_credits import credit_start
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.plain_text.marked_lines import Shape
from reader.parsing.printed.columns import in_reading_order, with_late_lines_in_place
from reader.parsing.printed.detached_pieces import attach_marks, join_pieces
from reader.parsing.printed.letter_bullets import with_letter_bullets
from reader.parsing.printed.linked_words import LinkedLine, marks_in
from reader.parsing.printed.page_blocks import shapes_of_pages
from reader.parsing.printed.pdfium.document_tags import join_tagged_rows, tags_of
from reader.parsing.printed.pdfium.drawn_bullets import DRAWING_PROGRAMS, drawn_bullets
from reader.parsing.printed.pdfium.form_fields import typed_fields, with_typed_fields
from reader.parsing.printed.pdfium.glyphs import close_letter_spacing, correct_glyphs
from reader.parsing.printed.pdfium.outline import outline_entries
from reader.parsing.printed.pdfium.printed_page import PrintedPage
from reader.parsing.printed.pdfium.right_to_left import mirrored
from reader.parsing.printed.pdfium.turned_pages import stamps_first, upright_page
from reader.parsing.printed.pdfium.web_links import web_links
from reader.parsing.printed.picture_captions import tag_captions
from reader.parsing.printed.printed_head import NEAR_TOP, with_head
from reader.parsing.printed.printed_line import PageLine, has_lines_side_by_side
from reader.parsing.printed.tables.printed_contents import join_contents_entries
from reader.parsing.printed.tables.printed_tables import join_table_rows
from reader.parsing.printed.tables.stacked_cells import join_stacked_rows
from reader.startup.garbage_collector import GarbageCollectionPaused

if TYPE_CHECKING:
    import pypdfium2

MAX_PAGES = 1500
_CAPTIONS = (BlockKind.CAPTION, BlockKind.PARAGRAPH)
_MAX_CHARACTERS = 10_000_000
_LEAST_CHARACTERS = 12  # per page on average; with fewer, the pages are scans
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_TEX_COMMANDS = re.compile(r"\s*\[[^\]]{0,20}\]\s*|\s{2,}")  # TeX commands left in the metadata
_PLACEHOLDER_AUTHOR = re.compile(
    r"\(?(?:anonymous|unspecified|unknown|user|admin|author)\)?", re.IGNORECASE
)
_LOGIN = re.compile(r"[a-z\d._-]{1,20}")
_PROGRAM_TITLE = re.compile(  # file names, and default titles of programs
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
            return _article_of(document, location)
    except pypdfium2.PdfiumError as error:
        raise ParseError("is a damaged PDF", location=location) from error
    finally:
        document.close()


def _article_of(document: "pypdfium2.PdfDocument", location: str) -> Article:
    import pypdfium2.raw as pdfium

    count = len(document)
    draws_bullets = DRAWING_PROGRAMS.search(_metadata_value(document, "Producer")) is not None
    is_tagged = pdfium.FPDFCatalog_IsTagged(document.raw)
    pages = []
    links: list[LinkedLine] = []
    characters = 0
    for number in range(min(count, MAX_PAGES)):
        lines, linked = _page_lines(
            document, number, draws_bullets=draws_bullets, is_tagged=is_tagged
        )
        pages.append(lines)
        links += linked
        characters += sum(len(line.text) for line in lines)
        if characters > _MAX_CHARACTERS:
            break
    if characters < _LEAST_CHARACTERS * max(1, len(pages)):
        raise ParseError("is a PDF of scanned pages, which hold no text", location=location)
    meta = _file_metadata(document)
    shapes = shapes_of_pages(pages, outline_entries(document.raw), meta.title)
    shapes, meta = with_head(shapes, meta)
    builder = ArticleBuilder(meta)
    _add_shapes(builder, list(_with_whole_credits(shapes)), links)
    if len(pages) < count:
        builder.add_notice(f"only the first {len(pages)} of {count} pages are shown")
    return builder.build(location)


def _with_whole_credits(shapes: Sequence[Shape]) -> Iterator[Shape]:
    """Yield the blocks, with a name in the line below "Photo:" as part of the credit."""
    open_credit: Shape | None = None
    for shape in shapes:
        is_caption = shape.kind in _CAPTIONS
        if open_credit is not None:
            whole = f"{open_credit.text} {shape.text}"
            if is_caption and credit_start(whole) is not None:
                yield open_credit._replace(text=whole)
                open_credit = None
                continue
            yield open_credit
        opens = is_caption and shape.text.endswith(":")
        opens = opens and credit_start(f"{shape.text} Lund") is not None
        open_credit = shape if opens else None
        if open_credit is None:
            yield shape
    if open_credit is not None:
        yield open_credit


def _add_shapes(
    builder: ArticleBuilder, shapes: Sequence[Shape], links: Sequence[LinkedLine]
) -> None:
    """Add the blocks to the article; datelines and credits become blocks of their own."""
    linked = marks_in([shape.text for shape in shapes], links)
    for index, shape in enumerate(shapes):
        kind, text, level, label = shape
        marks = linked.get(index, [])
        may_open = index < NEAR_TOP and kind is BlockKind.PARAGRAPH
        end = dateline_end_before_text(text) if may_open else 0
        if end and not names_speaker(text[:end], (other.text for other in shapes[index + 1 :])):
            builder.add(BlockKind.DATELINE, text[:end])
            text, marks = text[end:], marks_after(marks, end)
        credit = credit_start(text) if kind in _CAPTIONS else None
        if kind is BlockKind.RULE:
            builder.add_rule()
        elif credit is not None:
            builder.add(BlockKind.CAPTION, text[:credit], marks=marks_before(marks, credit))
            builder.add(BlockKind.CREDIT, text[credit:], marks=marks_after(marks, credit))
        else:
            builder.add(kind, text, level=level, label=label, marks=marks)


def _page_lines(
    document: "pypdfium2.PdfDocument", number: int, *, draws_bullets: bool, is_tagged: bool
) -> tuple[list[PageLine], list[LinkedLine]]:
    """Return the lines of one page in reading order, and its links; none if it is damaged."""
    import pypdfium2

    try:
        page, text_page = upright_page(document, number)
    except pypdfium2.PdfiumError:
        return [], []
    try:
        tags = tags_of(page.raw) if is_tagged else {}
        width = page.get_width()
        printed = PrintedPage(text_page, width, tags)
        fields = typed_fields(page.raw)
        pieces = with_typed_fields(printed.lines(fields), fields)
        lines = [
            line._replace(text=close_letter_spacing(correct_glyphs(line.text)))
            for line in stamps_first(_shown(join_pieces(pieces), page))
        ]
        if draws_bullets:
            lines += drawn_bullets(page, lines, right_to_left=printed.is_right_to_left)
        if printed.is_right_to_left:
            lines = mirrored(lines, width)
        if tags:
            lines = join_tagged_rows(lines)
        lines = with_letter_bullets(attach_marks(lines))
        lines = join_contents_entries(join_stacked_rows(lines))
        lines = join_stacked_rows(lines, short=True)
        if has_lines_side_by_side(lines):
            lines = join_table_rows(in_reading_order(lines))
        lines = with_late_lines_in_place(lines)
        if printed.is_right_to_left:  # the lines are mirrored, but not links and pictures
            return lines, []
        lines = tag_captions(page, lines)
        return lines, web_links(document.raw, page.raw, text_page.raw, lines)
    finally:
        text_page.close()
        page.close()


def _shown(lines: Sequence[PageLine], page: "pypdfium2.PdfPage") -> Sequence[PageLine]:
    """Return the lines inside what is shown of a sheet; marks for printers stand outside.

    What runs over the lower edge of a sheet of which all is shown stays, for it is text; and if
    most lines are outside the part that is shown, that is wrong.
    """
    left, bottom, right, top = box = page.get_cropbox()
    if box == page.get_mediabox():
        bottom = -inf
    inside = [
        line
        for line in lines
        if bottom < line.y + line.size and line.y < top and left < line.right and line.left < right
    ]
    return inside if 2 * len(inside) > len(lines) else lines


def _metadata_value(document: "pypdfium2.PdfDocument", key: str) -> str:
    """Return a metadata value of the file; empty if it cannot be decoded."""
    try:
        return str(document.get_metadata_value(key))
    except UnicodeDecodeError:
        return ""


def _file_metadata(document: "pypdfium2.PdfDocument") -> Meta:
    title = _metadata_value(document, "Title").strip()
    author = (
        _TEX_COMMANDS.sub(" ", _metadata_value(document, "Author")).replace(" ,", ",").strip(" ,;")
    )
    author = author if any(map(str.isalpha, author)) else ""
    day = _DATE.match(_metadata_value(document, "CreationDate"))
    return Meta(
        title="" if _PROGRAM_TITLE.search(title) or _PLACEHOLDER_AUTHOR.fullmatch(title) else title,
        byline="" if _PLACEHOLDER_AUTHOR.fullmatch(author) or _LOGIN.fullmatch(author) else author,
        published=iso_date("-".join(day.groups())) if day else "",
    )
