"""Parses the beginning of a long plain text, if it is certain to equal that of the whole."""

from collections.abc import Callable
from io import BytesIO

from reader.model.article import Article, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.long_text import decoded_start, last_blank_line, utf8_size
from reader.parsing.lines.chunks import (
    common_spaces,
    normalize_newlines,
    split_chunks,
    split_further,
)
from reader.parsing.lines.wrapping import SAMPLED_CHUNKS, wrapped_width
from reader.parsing.plain_text.plain import (
    find_hyphen_marker,
    may_be_book,
    may_be_manual_or_wire_copy,
    may_be_searched_whole,
    must_be_read_whole,
)
from reader.parsing.plain_text.plain_head import find_head, set_book_head
from reader.parsing.plain_text.plain_page import Page
from reader.parsing.plain_text.plain_shapes import find_shapes
from reader.parsing.plain_text.typewritten import single_spaced
from reader.startup.lazy_regex import lazily

_CHECKED_BYTES = 200_000  # bytes after the cut that are checked
_LONGEST_PROMOTION = 12_000  # bytes; promotion at the end of a text is shorter
_FEWEST = 60  # paragraphs; with fewer the head of the text is uncertain
_UNCERTAIN = 3  # paragraphs before the cut that may depend on what follows
_BLANK_BYTES = 40  # a longer line is not blank
_INDENT = lazily(rb"\n *(?=[^ \n])")
_OTHER_NEWLINES = (b"\r", b"\v", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xa9")


def parse_start(
    body: bytes, *, charset: str | None = None, location: str = "", at_most: int = 60_000
) -> tuple[Article, int] | None:
    """Return the first blocks of a long text, to be shown while the rest is parsed.

    The blocks, the text up to their end and the metadata equal those that `parse_plain` finds.

    Args:
        body: The whole text.
        charset: As in `parse_plain`.
        location: As in `parse_plain`.
        at_most: How many bytes to parse; cut at a blank line, or at a line end if there is none.

    Returns:
        An article of the certain blocks, and the approximate number of code points that remain.
        None if that is uncertain: the text is not UTF-8, is hardly longer than `at_most`, or its
        layout does not follow from its beginning.

    Cost: that of `at_most` bytes, and one pass over `body` (some 10 ms for 10 MB).
    """
    if must_be_read_whole(body):
        return None
    text, fields = body, None
    if may_be_book(body):
        from reader.parsing.gutenberg import find_undecoded_book

        text, fields = find_undecoded_book(body) or (body, None)
    blank = max(0, last_blank_line(text, 0, at_most))
    cut = max(0, text.rfind(b"\n", 0, at_most))
    if not cut or not _has_enough_after(text[cut : cut + _CHECKED_BYTES]):
        return None
    size = utf8_size(body, charset)
    if size is None or not _has_same_indent(text, decoded_start(text[: blank or cut])):
        return None
    if fields is None and may_be_searched_whole(body, size):
        return None
    mark_hyphens = None if fields is not None else find_hyphen_marker(body)
    page = _page_of_chunks(text, blank, mark_hyphens) if blank else None
    if page is None and mark_hyphens is None:
        page = _page_of_lines(text, blank, cut, size)
    if page is None:
        return None
    page.has_links = True
    if fields is None:
        find_head(page, with_headline=True)
    else:
        set_book_head(page, fields)
    find_shapes(page)
    builder = ArticleBuilder(Meta(**page.fields))
    page.emit(builder, leave_out=_UNCERTAIN)
    start = builder.build(location)
    return start, max(0, size - len(start.text))


def _has_enough_after(rest: bytes) -> bool:
    """Whether enough text follows that the last blocks cannot be before the cut."""
    parts = (rest[: 2 * _LONGEST_PROMOTION], rest)  # the first of them nearly always decides
    return any(len(part.translate(None, b" \t\r\n\f\v")) > _LONGEST_PROMOTION for part in parts)


def _has_same_indent(body: bytes, start: str) -> bool:
    """Whether the common indent of all lines is the same as that of the start."""
    text = normalize_newlines(start).lstrip("\n\ufeff")
    if not text.startswith((" ", "\t")):
        return text != ""
    if may_be_manual_or_wire_copy(start):
        return False
    indent = common_spaces(text)
    if not indent:
        return True
    rest = body.replace(b"\r\n", b"\n") if b"\r" in body else body
    indents = (found.end() - found.start() - 1 for found in _INDENT.finditer(rest.rstrip()))
    return min(indents, default=0) == indent and not any(map(rest.__contains__, _OTHER_NEWLINES))


def _page_of_chunks(
    body: bytes, cut: int, mark_hyphens: Callable[[list[str]], list[str]] | None
) -> Page | None:
    """Return the paragraphs before a cut at a blank line; None if the layout is uncertain."""
    start = decoded_start(body[:cut])
    chunks = split_chunks(start)
    if len(chunks) < _FEWEST or single_spaced(start) is not start:
        return None
    if not any("\n" in chunk for chunk in chunks):
        return Page(chunks)
    has_lone_returns = body.count(b"\r") != body.count(b"\r\n")
    if has_lone_returns or any(map(body.__contains__, _OTHER_NEWLINES[1:])):
        return None
    wrapped = _chunks_of_several_lines(body, common_spaces(start))
    if mark_hyphens:
        chunks, wrapped = mark_hyphens(chunks), mark_hyphens(wrapped)
    return Page(chunks, wrapped_width(wrapped))


def _chunks_of_several_lines(body: bytes, indent: int) -> list[str]:
    """Return the first chunks of several lines, as many as tell the width of a text.

    Args:
        body: The text.
        indent: The number of spaces by which all lines are indented.

    Cost: if there are few such chunks, 8 ms for 10 MB.
    """
    found: list[str] = []
    lines: list[bytes] = []
    for line in BytesIO(body):
        if not _is_blank(line):
            lines.append(line[indent:])
            continue
        if len(lines) > 1:
            found += split_further(decoded_start(b"".join(lines)))
            if len(found) >= SAMPLED_CHUNKS:
                return found
        lines = []
    return found + split_further(decoded_start(b"".join(lines)))


def _is_blank(line: bytes) -> bool:
    if line.isspace():
        return True
    return len(line) < _BLANK_BYTES and not line.decode("utf-8", "replace").strip()


def _page_of_lines(body: bytes, blank: int, cut: int, size: int) -> Page | None:
    """Return the paragraphs before a line end if each line is one; None if that is uncertain.

    Args:
        body: The text.
        blank: Where the last blank line before `cut` begins; 0 if there is none. The lines above
            it, such as headline and byline, are apart from each other.
        cut: The line end.
        size: The code points of the text.
    """
    from reader.parsing.plain_text.long_lines import is_paragraph_per_line

    above = decoded_start(body[:blank])
    chunks = split_chunks(decoded_start(body[:cut]))
    if len(chunks) != len(split_chunks(above)) + 1 or any("\n" in chunk for chunk in chunks[:-1]):
        return None
    lines = len(chunks) + chunks[-1].count("\n")
    below = body[blank:].lstrip(b"\r\n")
    if lines < _FEWEST or not is_paragraph_per_line(below, size - len(above)):
        return None
    page = Page(chunks)
    return page if len(page.texts) == lines and not page.known else None
