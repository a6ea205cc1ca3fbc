"""Plain text to an article, whole or its beginning alone."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from typing import TYPE_CHECKING

from reader.model.article import Article, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.decode import decode_text, find_codec
from reader.parsing.plain_page import Page
from reader.parsing.wrapping import SAMPLED_CHUNKS, split_chunks, wrapped_width

if TYPE_CHECKING:
    from reader.parsing.gutenberg import Book


def parse_plain(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in plain text.

    Raises:
        ParseError: There is no text in it.
    """
    return article_from_text(decode_text(body, charset), location=location)


def parse_start(
    body: bytes, *, charset: str | None = None, location: str = "", at_most: int = 60_000
) -> tuple[Article, int] | None:
    """Return the first blocks of a long text, to be shown while the rest is parsed.

    They, the text before their end and the metadata are those that `parse_plain` finds.

    Args:
        body: All of the text.
        charset: As in `parse_plain`.
        location: As in `parse_plain`.
        at_most: How many bytes to look at; cut at an empty line.

    Returns:
        The article of the blocks that are certain, and about how many code points are to come.
        None when that is not sure: the text is no UTF-8, hardly longer than `at_most`, or its
        layout cannot be told from its beginning.

    Cost: that of `at_most` bytes, and one look at all of `body` (some 10 ms for 10 MB).
    """
    cut = _cut(body, at_most)
    if b"PROJECT GUTENBERG" in body[:_BOOK_HEAD]:
        return None
    if not cut or not _goes_on(body[cut : cut + _SEEN_AFTER]):
        return None
    size = _utf8_size(body, charset)
    if size is None:
        return None
    chunks = split_chunks(_decoded(body[:cut]))
    if len(chunks) < _FEWEST or body[:cut].lstrip(_NEWLINES)[:1] in b" \t":
        return None
    width = None
    if any("\n" in chunk for chunk in chunks):
        sample = split_chunks(_decoded(body[: _cut(body, _SAMPLED)]))
        if sum("\n" in chunk for chunk in sample) < SAMPLED_CHUNKS:
            return None
        width = wrapped_width(sample)
    page = Page(chunks, width)
    page.has_links = True
    page.look_at_head(with_headline=True)
    page.look_at_the_rest()
    builder = ArticleBuilder(Meta(**page.fields))
    page.emit(builder, leave_out=_UNSURE)
    start = builder.build(location)
    return start, max(0, size - len(start.text))


def _cut(body: bytes, at_most: int) -> int:
    """Where the last empty line within `at_most` bytes begins; 0 when there is none."""
    return max(body.rfind(b"\n\n", 0, at_most), body.rfind(b"\r\n\r\n", 0, at_most), 0)


def _utf8_size(body: bytes, charset: str | None) -> int | None:
    """Return the code points in `body`; None unless `decode_text` reads all of it as UTF-8."""
    marked = body.startswith(BOM_UTF8)
    if charset and find_codec(charset) != "utf-8" and not marked:
        return None
    if b"\x00" in body[:_SEEN_AFTER] or body.startswith((BOM_UTF16_BE, BOM_UTF16_LE)):
        return None
    if b"\x1b$" in body and not marked:
        return None
    decoder = getincrementaldecoder("utf-8")("replace" if marked else "strict")
    size = 0
    try:
        for start in range(0, len(body), _DECODED):
            piece = body[start : start + _DECODED]
            plain = piece.isascii() and not decoder.getstate()[0]
            size += len(piece) if plain else len(decoder.decode(piece))
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return None
    return size


def _decoded(start: bytes) -> str:
    return start.removeprefix(BOM_UTF8).decode("utf-8", "replace")


def _goes_on(rest: bytes) -> bool:
    """Whether so much follows that no paragraph before it is among the last of the text."""
    return len(rest.translate(None, b" \t\r\n\f\v")) > _MUCH


_BOOK_HEAD = 30_000  # bytes or characters in which the licence of a book ends
_SEEN_AFTER = 200_000  # bytes behind the cut that are looked at
_MUCH = 12_000  # bytes; what may be promotion at the end of a text has fewer
_FEWEST = 60  # paragraphs; with fewer the head of the text cannot be told
_UNSURE = 3  # paragraphs before the cut that may depend on what follows
_DECODED = 65_536  # bytes that are decoded at once, to use no memory
_SAMPLED = 1_000_000  # bytes from which the width of wrapped text is told
_NEWLINES = BOM_UTF8 + b"\r\n\f\v"


def article_from_text(text: str, *, location: str = "", meta: Meta | None = None) -> Article:
    """Return the article in decoded plain text, with `meta` where the text says nothing itself.

    Raises:
        ParseError: There is no text in it.
    """
    builder = ArticleBuilder(meta)
    add_text(builder, text)
    return builder.build(location)


def _book(text: str) -> "Book | None":
    if "PROJECT GUTENBERG" not in text[:_BOOK_HEAD]:
        return None
    from reader.parsing.gutenberg import open_book

    return open_book(text)


def add_text(builder: ArticleBuilder, text: str, *, with_headline: bool = True) -> None:
    """Add all of a plain text to `builder`, and what its head says to the builder's `meta`.

    Args:
        builder: Takes the blocks.
        text: Decoded, as it came.
        with_headline: Whether a short first line is the headline.
    """
    book = _book(text)
    page = Page(split_chunks(book.text if book else text))
    page.has_links = "://" in text
    if book:
        page.open_book(book.fields)
    else:
        page.look_at_head(with_headline)
        page.look_at_tail()
    page.look_at_the_rest()
    meta = builder.meta
    found = {key: value for key, value in page.fields.items() if not getattr(meta, key)}
    builder.meta = meta._replace(**found)
    page.emit(builder)
