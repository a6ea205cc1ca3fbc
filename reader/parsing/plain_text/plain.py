"""Parses plain text into an article."""

from collections.abc import Callable, Sequence
from functools import partial

from reader.model.article import Article, BlockKind
from reader.parsing.block_text import Mark
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.decode import decode_text, may_be_encoded_twice
from reader.parsing.exports.signs import SAMPLE, may_be_export
from reader.parsing.lines.chunks import LAYOUT_SAMPLE, split_chunks
from reader.parsing.plain_text.marked_lines import Shape
from reader.parsing.plain_text.paged_text import (
    PAGE_MARK,
    insert_form_feeds,
    remove_line_numbers,
    remove_running_heads,
)
from reader.parsing.plain_text.plain_head import find_byline_at_end, find_head, set_book_head
from reader.parsing.plain_text.plain_page import Page, find_urls
from reader.parsing.plain_text.plain_shapes import find_promotion, find_shapes
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

with later(globals()):  # not needed for every text
    from reader.parsing import gutenberg
    from reader.parsing.encoding import long_text
    from reader.parsing.exports import joining, recognition
    from reader.parsing.plain_text import (
        broken_words,
        page_numbers,
        pasted_text,
        terminal_text,
        timed_turns,
        typewritten,
        wire_copy,
    )


if TYPE_CHECKING:
    from reader.parsing.gutenberg import Book


def parse_plain(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article for a plain text.

    Raises:
        ParseError: The text is empty, or its encoding cannot be recognised.
    """
    return prepare_plain(body, charset=charset, location=location)()


def prepare_plain(body: bytes, *, charset: str | None, location: str) -> Callable[[], Article]:
    """Decode `body` and return a function that parses it; the function does not hold `body`.

    Raises:
        ParseError: The encoding cannot be recognised.
    """
    if len(body) > _LONG and not may_be_book(body) and not must_be_read_whole(body):
        chunks = long_text.decode_chunks(body, charset)
        if chunks is not None:
            mark_hyphens = find_hyphen_marker(body)
            chunks = mark_hyphens(chunks) if mark_hyphens else chunks
            return partial(_article_from_chunks, chunks, location)
    return partial(article_from_text, decode_text(body, charset), location=location)


def may_be_book(body: bytes) -> bool:
    """Whether a text may be a book with a licence around it."""
    return b"PROJECT GUTENBERG" in body[: 4 * _BOOK_HEAD]


def must_be_read_whole(body: bytes) -> bool:
    """Whether a text may be printer output, a transcript, an export or encoded twice.

    It is read as a whole then.
    """
    if any(body.find(mark, 0, LAYOUT_SAMPLE) >= 0 for mark in _LAYOUT_MARKS):
        return True
    sample = body[:SAMPLE].decode("utf-8", "ignore")
    if may_be_encoded_twice(sample) or _is_export(sample):
        return True
    return _may_have_line_numbers(body[:_NUMBERED_HEAD].decode("latin-1"))


def _is_export(sample: str) -> bool:
    """Whether a text, of which this is the beginning, looks like an export of an archive."""
    if not may_be_export(sample):
        return False
    return recognition.is_export(sample)


def _may_have_line_numbers(text: str) -> bool:
    return _SECOND_LINE.search(text[:_NUMBERED_HEAD]) is not None


def may_be_manual_or_wire_copy(text: str) -> bool:
    """Whether a text may begin as a manual page or wire copy, for which `add_text` has rules."""
    return text[:_RUNNING_HEAD].count("(") > 1 or _may_be_wire_copy(text)


def _may_be_double_spaced(head: str) -> bool:
    """Whether a text has many lines as short as typed ones; paragraphs in one line are longer."""
    lines = head.split("\n")
    long_lines = sum(len(line.rstrip()) > _LONGEST_TYPED for line in lines)
    return len(lines) > _MANY_LINES and long_lines <= _MOST_LONG_LINES


def _may_be_wire_copy(text: str) -> bool:
    """Whether a text may begin like wire copy, or have the end of a take or of the text."""
    return (
        "\n^" in text[:_WIRE_HEAD]
        or text.startswith(_SLUG_STARTS)
        or "\x02" in text[:_WIRE_HEAD]
        or text[3:7].isdigit()
        or _NUMBERED_SLUG.match(text) is not None
        or _LEAD in text.partition("\n")[0]
        or any(mark in text for mark in _IN_COPY)
    )


_LAYOUT_MARKS = (b"\b", b"\x1b", b"\xe2\x80\x90\n", b"\f", PAGE_MARK.encode())
_RUNNING_HEAD = 200  # characters in which a manual page names itself twice
_FEWEST_HYPHENS = 40  # line ends with one in the first `_LONG` bytes of a text with broken words
_TIMED_HEAD = 2000  # characters in which the first turns of a transcript begin
_FEWEST_TIMES = 3  # in their heads
_IN_TIMES = (":0", ":1", ":2", ":3", ":4", ":5")
_NUMBERED_HEAD = 3000  # characters in which the second line of a numbered page begins
_MANY_LINES = 20  # of which every other may be blank
_LONGEST_TYPED = 120  # characters, with some marks and letters that take no cell
_MOST_LONG_LINES = 2  # a title and a note, say
_SECOND_LINE = lazily(r"\n {0,12}2(?: {1,60}\S[^\n]*| *)(?:\n *)?\n {0,12}3[ \n]")
_WIRE_HEAD = 600  # characters in which the header of wire copy begins
_NUMBERED_SLUG = lazily(r"\d{1,2} [A-Z]{3,20} [A-Z]")  # "1 POLITICS Tram"
_SLUG_STARTS = ("BC-", "AM-", "PM-", "AP-", "ZCZC")
_LEAD = "Ld"  # in the slug of a lead that replaces another one
_IN_COPY = ("(MORE)", "(more)", "-more-", "-MORE-", "- more -", "\n# Notizblock\n")
_BOOK_HEAD = 30_000  # characters, of at most four bytes, in which the licence of a book ends
_LONGEST_NUMBER = 20  # characters of the line with the number of a page
_LONGEST_COPY = 66_000  # characters, which are less than `_LONG` bytes, of text with such numbers
_LONG = 200_000  # bytes above which a text is decoded in pieces


def article_from_text(text: str, *, location: str = "") -> Article:
    """Return the article for a decoded plain text.

    Raises:
        ParseError: The text is empty.
    """
    if _is_export(text[:SAMPLE]):
        separate = joining.articles_in_text(
            text, location, partial(_article_without_head, location)
        )
        if separate is not None:
            return separate
    builder = ArticleBuilder()
    add_text(builder, text)
    return builder.build(location)


def _article_without_head(location: str, text: str) -> Article:
    builder = ArticleBuilder()
    add_text(builder, text, with_headline=False)
    return builder.build(location)


def _find_book(text: str) -> "Book | None":
    if "PROJECT GUTENBERG" not in text[:_BOOK_HEAD]:
        return None
    return gutenberg.find_book(text)


def add_text(builder: ArticleBuilder, text: str, *, with_headline: bool = True) -> None:
    """Add a whole plain text to `builder`, and the data in its head to the builder's `meta`.

    Args:
        builder: Receives the blocks.
        text: The decoded text, otherwise unchanged.
        with_headline: Whether a short first line is the headline.
    """
    if "\b" in text or "\x1b" in text or "\u2010\n" in text:
        text = terminal_text.visible_text(text)
    text = _without_copied_marks(text)
    if text[:_RUNNING_HEAD].count("(") > 1:
        text = terminal_text.without_manual_layout(text)
    book = _find_book(text)
    if not book and _may_be_wire_copy(text):
        text = wire_copy.without_transmission_data(text)
    if _may_have_line_numbers(text):
        text = remove_line_numbers(text)
    if PAGE_MARK in text and "\f" not in text:
        text = insert_form_feeds(text)
    if "\f" in text and not book:
        text = remove_running_heads(text)
    if not book and _may_be_double_spaced(text[:_NUMBERED_HEAD]):
        text = typewritten.single_spaced(text)
    if not book and len(text) <= _LONGEST_COPY and _may_have_page_numbers(text):
        text = page_numbers.without_page_numbers(text)
    chunks = split_chunks(book.text if book else text)
    if not book and ("-\n" in text or "-\r\n" in text):
        chunks = _with_marked_hyphens(chunks, text)
    if len(text) <= _LONG and _may_have_times(text[:_TIMED_HEAD]):
        chunks = timed_turns.with_labels(chunks)
    page = Page(chunks)
    page.has_links = "://" in text
    if book:
        set_book_head(page, book.fields)
    else:
        find_head(page, with_headline)
        find_byline_at_end(page)
        find_promotion(page)
    _emit_blocks(page, builder)


def has_copied_marks(text: str) -> bool:
    """Whether copying has left marks in a text, which `add_text` removes."""
    return _without_copied_marks(text) != text


def _without_copied_marks(text: str) -> str:
    if text[:1] == ">" or (";" in text and "&" in text) or "\u00a0" in text:
        return pasted_text.without_copied_marks(text)
    return text


def _may_have_page_numbers(text: str) -> bool:
    """Whether a line may be the number of a page; nearly all texts have none."""
    return any(
        len(line) <= _LONGEST_NUMBER and line.rstrip("-–— \r")[-1:].isdigit()
        for line in map(str.lstrip, text.split("\n"))
    )


def _may_have_times(text: str) -> bool:
    """Whether to look for the turns of a transcript, for which much has to be loaded."""
    if text.count(":") < _FEWEST_TIMES:
        return False
    return sum(map(text.count, _IN_TIMES)) >= _FEWEST_TIMES


def may_be_searched_whole(body: bytes, size: int) -> bool:
    """Whether all of a UTF-8 text may be searched for broken words, or for turns with times.

    Long texts are judged by their beginning, and have no such turns.

    Args:
        body: The text.
        size: Its length in code points.
    """
    if len(body) <= _LONG and (b"-\n" in body or b"-\r\n" in body):
        return True
    return size <= _LONG and _may_have_times(body[: 4 * _TIMED_HEAD].decode("utf-8", "replace"))


def find_hyphen_marker(body: bytes) -> Callable[[list[str]], list[str]] | None:
    """Return what marks the hyphens of a long text that only break a line; None if it has few.

    It takes the chunks of the text, and returns them with soft hyphens there.
    """
    start = body[:_LONG]
    if start.count(b"-\n") + start.count(b"-\r\n") < _FEWEST_HYPHENS:
        return None
    return broken_words.find_marker(start)


def _with_marked_hyphens(chunks: list[str], text: str) -> list[str]:
    """Return the chunks of a text with soft hyphens where they only break a line."""
    body = text[: _LONG + 1].encode("utf-8", "replace")
    if len(body) > _LONG:
        mark = find_hyphen_marker(body)
        return mark(chunks) if mark else chunks
    return broken_words.mark_broken_words(chunks)


def find_blocks(text: str) -> list[tuple[Shape, Sequence[Mark]]]:
    """Return the blocks of a text without a head of its own, each with the URLs in it."""
    if "\f" in text:
        text = remove_running_heads(text)
    page = Page(split_chunks(text))
    find_shapes(page)
    return [
        (shape, find_urls(shape.text) if "://" in shape.text else ())
        for at, words in enumerate(page.texts)
        for shape in page.known.get(at, (Shape(BlockKind.PARAGRAPH, words),))
    ]


def _article_from_chunks(chunks: list[str], location: str) -> Article:
    builder = ArticleBuilder()
    page = Page(chunks)
    page.has_links = True
    find_head(page, with_headline=True)
    find_byline_at_end(page)
    find_promotion(page)
    _emit_blocks(page, builder)
    del page
    chunks.clear()  # only the builder holds them now, and releases each as it is joined
    return builder.build(location)


def _emit_blocks(page: Page, builder: ArticleBuilder) -> None:
    find_shapes(page)
    meta = builder.meta
    missing = {key: value for key, value in page.fields.items() if not getattr(meta, key)}
    builder.meta = meta._replace(**missing)
    page.emit(builder)
