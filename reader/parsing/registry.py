"""Has the parser of its format return the article in bytes, as a whole or its beginning first."""

from collections.abc import Callable
from functools import partial

from reader.errors import ParseError
from reader.model.article import Article
from reader.parsing.format_detection import (
    BINARY,
    LONG_BYTES,
    SUBPROCESS_BYTES,
    WHITE_SPACE,
    find_format,
)
from reader.parsing.formats import (
    FEED,
    HTML,
    MARKDOWN,
    OPENDOCUMENT,
    PDF,
    PLAIN,
    RICH_TEXT,
    WORD,
    Format,
    Parser,
)
from reader.startup.lazy_modules import load
from reader.startup.light_functools import cache
from reader.startup.light_typing import cast
from reader.text.media_types import split_media_type

_BEGINNING_SIZES = (30_000, 90_000)  # lengths of beginnings that are tried, in bytes
_PRINTED_HEAD_BYTES = 4 * 1024  # bytes in which a manual or agency copy can be recognised
_SLOW_BYTES = 512 * 1024  # of plain text; if every line is a block it takes half a second
_DOCUMENTS = (WORD, RICH_TEXT, OPENDOCUMENT, PDF)
_SIGNS_IN_PAGES = (
    b"End of Document",
    b" DOCUMENTS<",
    b">Document ",
    b"GBI-Genios",
    b"publiC-lblNodoc",
)


def parse_article(body: bytes, *, media_type: str | None = None, location: str = "") -> Article:
    """Return the article in `body`, without any I/O.

    Args:
        body: The bytes of a file or of an HTTP response.
        media_type: As in an HTTP header, perhaps with a charset; None to decide by the content
            and the extension of `location`.
        location: The path or URL it came from.

    Raises:
        ParseError: There is no article in it: empty, binary, damaged, or too much for this machine.
    """
    if not body.strip(WHITE_SPACE + b"\x00"):
        raise ParseError("is empty", location=location)
    essence, charset = split_media_type(media_type or "")
    row = find_format(body, essence, location)
    parser = row.parser
    if row is HTML and any(map(body.__contains__, _SIGNS_IN_PAGES)):
        parser = "reader.parsing.documents.exported_pages:parse_exported_page"
    try:
        article = _load(parser)(body, charset=charset, location=location)
    except RecursionError as error:
        raise ParseError("is nested too deeply", location=location) from error
    except MemoryError as error:
        raise ParseError("needs more memory than there is", location=location) from error
    return _separated(article) if row in _DOCUMENTS else article


def _separated(article: Article) -> Article:
    """Return a document with the articles in it apart, if it is an export of an archive."""
    from reader.parsing.exports.signs import SAMPLE, may_be_export

    if not may_be_export(article.text[:SAMPLE]):
        return article
    from reader.parsing.exports.joining import separated

    return separated(article)


def prepare(
    body: bytes, *, media_type: str | None = None, location: str = ""
) -> Callable[[], Article]:
    """Return a function that completes `parse_article`.

    For a long plain text, the function does not reference `body`, so the caller can release it.

    Raises:
        ParseError: As `parse_article` does; what is returned may raise it, too.
    """
    essence, charset = split_media_type(media_type or "")
    if len(body) < LONG_BYTES or find_format(body, essence, location) is not PLAIN:
        return partial(parse_article, body, media_type=media_type, location=location)
    from reader.parsing.plain_text.plain import prepare_plain

    return prepare_plain(body, charset=charset, location=location)


def parse_beginning(
    body: bytes, *, media_type: str | None = None, location: str = ""
) -> tuple[Article, int] | None:
    """Return the beginning of the article in `body`, if it can be parsed faster than the whole.

    Returns:
        The first blocks of what `parse_article` returns, and about how many code points follow;
        None when `body` has to be parsed as a whole.

    Raises:
        ParseError: It is of a kind that contains no article.
    """
    if len(body) < LONG_BYTES:
        return None
    essence, charset = split_media_type(media_type or "")
    row = find_format(body, essence, location)
    parse_start = _start_parser_of(row)
    if parse_start is None:
        return None
    start = partial(_shortest_beginning, parse_start, location)
    found = start(body, charset)
    if found is None:
        from reader.parsing.encoding.long_text import recode_to_utf8

        recoded = recode_to_utf8(body, charset)
        if recoded is not None and not (row is PLAIN and _must_be_decoded_whole(recoded)):
            found = start(recoded, "utf-8")
    return found


def _must_be_decoded_whole(body: bytes) -> bool:
    """Whether a text may be a manual or agency copy, or was copied with marks between its words."""
    from reader.parsing.encoding.long_text import decoded_start
    from reader.parsing.plain_text.plain import has_copied_marks, may_be_manual_or_wire_copy

    if may_be_manual_or_wire_copy(decoded_start(body[:_PRINTED_HEAD_BYTES])):
        return True
    return has_copied_marks(body.decode("utf-8", "replace"))


def _shortest_beginning(
    parse_start: "Callable[..., tuple[Article, int] | None]",
    location: str,
    body: bytes,
    charset: str | None,
) -> tuple[Article, int] | None:
    """Return the shortest beginning of a UTF-8 text that can be parsed on its own, or None."""
    starts = (
        parse_start(body, charset=charset, location=location, at_most=at_most)
        for at_most in _BEGINNING_SIZES
    )
    return next(filter(None, starts), None)


def _start_parser_of(row: Format) -> "Callable[..., tuple[Article, int] | None] | None":
    if row is PLAIN:
        from reader.parsing.plain_text.plain_start import parse_start

        return parse_start
    if row is MARKDOWN:
        from reader.parsing.markdown.markdown_start import parse_markdown_start

        return parse_markdown_start
    return None


def is_plain(body: bytes, *, media_type: str | None = None, location: str = "") -> bool:
    """Whether `body` is parsed as plain text, or contains no article."""
    return _format_of(body, media_type, location) in (None, PLAIN)


def is_feed(body: bytes, *, media_type: str | None = None, location: str = "") -> bool:
    """Whether `body` is parsed as a feed, or a list of feeds."""
    return _format_of(body, media_type, location) is FEED


def needs_isolation(body: bytes, *, media_type: str | None = None, location: str = "") -> bool:
    """Whether `body` should be parsed in a subprocess, with a deadline and a memory limit."""
    row = _format_of(body, media_type, location)
    return row in BINARY or (row not in (None, PLAIN) and len(body) > SUBPROCESS_BYTES)


def is_slow_to_parse(body: bytes, *, media_type: str | None = None, location: str = "") -> bool:
    """Whether parsing `body` in this process would block a screen for too long."""
    large = len(body) > _SLOW_BYTES and _format_of(body, media_type, location) is not None
    return large or needs_isolation(body, media_type=media_type, location=location)


def _format_of(body: bytes, media_type: str | None, location: str) -> Format | None:
    """Return the format of `body`; None if it has no article, which the parser will report."""
    try:
        return find_format(body, split_media_type(media_type or "")[0], location)
    except ParseError:
        return None


@cache
def _load(path: str) -> Parser:
    module, _, name = path.partition(":")
    return cast("Parser", getattr(load(module), name))
