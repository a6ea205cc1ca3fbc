"""Finds the format of bytes, and has its parser return the article."""

from collections.abc import Callable
from functools import partial

from reader.errors import ParseError
from reader.model.article import Article
from reader.parsing.encoding.magic import CRAWL, KINDLE, OFFICE, describe_binary
from reader.parsing.formats import (
    ARTICLE_TABLE,
    ASCIIDOC,
    EPUB,
    FEED,
    FORMATS,
    HTML,
    MAIL,
    MARKDOWN,
    OPENDOCUMENT,
    OTHER_XML,
    PDF,
    PLAIN,
    RESTRUCTURED_TEXT,
    RICH_TEXT,
    SUBTITLES,
    WEB_ARCHIVE,
    WORD,
    XML_PROLOGUE,
    Format,
    Parser,
)
from reader.startup.lazy_modules import load
from reader.startup.lazy_regex import DOTALL, IGNORECASE, MULTILINE, lazily
from reader.startup.light_functools import cache, lru_cache
from reader.startup.light_typing import cast
from reader.text.media_types import split_media_type

_WHOLE_PAGE = lazily(  # and not Markdown that begins with a picture or a box
    XML_PROLOGUE + rb"<(?:!doctype\s+html|html|head|body|meta|title|rss|feed)[\s>/]",
    IGNORECASE | DOTALL,
)

# how Markdown is recognised without a file name: a comment of a script looks like a heading, too
_FRONT_MATTER = lazily(
    rb"---[ \t]*\r?\n[A-Za-z][\w-]{0,30}:(?:[^\n]{0,400}\n){1,60}?---[ \t]*\r?\n"
)
_MARKDOWN_HEADING = lazily(rb"(?:\A|\n[ \t]*\r?\n)#{1,6} [^\n]{1,300}\r?\n[ \t]*\r?\n")
_MARKDOWN_MARKS = lazily(
    rb"\]\((?:https?:|mailto:|\.{0,2}/|#|\w[^)\s]{0,200}\.\w)|!\[\w|\n\[[^\]\n]{1,100}\]: https?:"
    rb"|(?<![\w*(,])\*\*[^\s*][^*\n]{0,200}[^\s*,(]\*\*(?![\w*])"
)
_TITLED_PROSE = lazily(rb"# [^\n]{1,300}\r?\n[ \t]*\r?\n[^\s#\x00-\x20][^\n]{100}")

_PLUGIN_README = lazily(rb"=== [^\n]{1,200} ===[ \t]*\r?\n(?:[A-Z][\w ]{1,40}:[^\n]{0,400}\n){2}")


# signs of markup in files named like plain text, as the documentation of Django and Git
_DIRECTIVE = lazily(
    rb"^\.\. (?:_[^\n:]{1,80}:(?:\r?$| )|(?:toctree|note|warning|code-block|code|image|figure"
    rb"|contents|versionadded|versionchanged|deprecated|highlight|sourcecode|seealso|admonition"
    rb"|raw|include|hint|tip|topic|sidebar|epigraph|list-table|csv-table)::)"
    rb"|^:(?:Authors?|Contact|Copyright|Date|Revision|Version|Status|Abstract):[ \t]",
    MULTILINE,
)
_ROLE = lazily(rb"(?<![\w`]):[a-z]{2,12}:`[^`\n]|``[^`\n]{1,80}``|\w`_{1,2}(?=\W)")
_BLOCK_STYLE = lazily(
    rb"^\[(?:verse|source|listing|quote|NOTE|TIP|WARNING|horizontal|\[[\w-]{1,60}\])[^\]\n]{0,80}\]\r?$"
    rb"|\blinkgit:[\w-]{1,60}\[\d\]|^(?:include|image)::[^\s\[\]]{1,200}\[[^\]\n]{0,200}\]\r?$",
    MULTILINE,
)
_MACRO = lazily(
    rb"\b(?:link|linkgit|xref):[^\s\[\]]{1,200}\[|<<[\w-]{1,60}(?:,[^<>\n]{1,80})?>>|^={2,5} \S"
    rb"|^--?[\w-]{1,40}(?:[= ][^\n]{1,40})?::\r?$",
    MULTILINE,
)
_FEWEST_SIGNS = 3

_HTML_ROOT = lazily(  # below a comment that is too long for recognising a page
    rb"\s*(?:(?:<\?[^>]{0,400}>|<!--(?:[^-]|-(?!->))*-->)\s*){0,20}<(?:!doctype\s+)?html[\s>]",
    IGNORECASE,
)
_XML_SUFFIXES = (".xml", ".nitf", ".dita")
_PARAGRAPH_ENDS = lazily(rb"</(?:\w{1,10}:)?(?:p|t|para)>")
_FEWEST_PARAGRAPHS = 2  # in an XML file that is read as a text
_EXAMINED_XML = 100_000  # bytes
_NEWS = lazily(rb"<(?:\w{1,10}:)?(?:nitf|NewsML|newsItem|newsMessage)[\s>]")

_BINARY = (PDF, EPUB, OPENDOCUMENT, WORD, WEB_ARCHIVE)  # parsed by a C library, or archives
_ZIP_SIGNATURE = b"PK\x03\x04"
_EPUB_CONTAINER = b"META-INF/container.xml"  # a member that only books have
_OPENDOCUMENT_MEMBERS = (b"META-INF/manifest.xml", b"content.xml")
_OFFICE_CONTENT_TYPES, _WORD_FOLDER = b"[Content_Types].xml", b"word/"
_OFFICE_MEMBERS = (_OFFICE_CONTENT_TYPES, b"Index/Document.iwa")  # of Microsoft and of Apple
_ENCRYPTED_OFFICE = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"  # a stream, in UTF-16
_UNSPECIFIC_TYPES = frozenset(
    {"", "text/plain", "application/octet-stream", "binary/octet-stream", "application/x-download"}
)
_READABLE_ALTERNATIVES = {
    OFFICE: "DOCX, ODT or PDF",
    KINDLE: "EPUB",
    CRAWL: "HTML, page by page",
}
_OTHER_CONTENT = {
    "image": "an image",
    "audio": "a sound recording",
    "video": "a video",
    "font": "a font",
}
# Markup, and headers that only certain software writes: they count more than the extension.
_UNMISTAKABLE = (
    *(b"<", b"Path: ", b"Newsgroups: ", b"Xref: ", b"Return-Path: ", b"Received: "),
    *(b".. title:", b".. slug:", b".. date:"),
)
_TRANSPORT_HEADER = lazily(rb"^(?:mime-version|message-id)[ \t]?:", IGNORECASE | MULTILINE)
_SENDER = lazily(rb"^from:[^\n]{0,200}\w@\w", IGNORECASE | MULTILINE)
_SENT = lazily(rb"^date:[^\n]{4,40}\d:\d\d:\d\d [+-]\d{4}", IGNORECASE | MULTILINE)
_END_OF_HEADERS = lazily(rb"\r?\n\r?\n")
_SNIFFED_BYTES = 4096
_LONG_BYTES = 200_000  # length of a plain text from which its beginning is parsed first
_BEGINNING_SIZES = (30_000, 90_000)  # lengths of beginnings that are tried, in bytes
_ARTICLE_COLUMNS = ((b"title", b"headline"), (b"text", b"body", b"content", b"article"))
_PRINTED_HEAD_BYTES = 4 * 1024  # bytes in which a manual or agency copy can be recognised
_SUBPROCESS_BYTES = 256 * 1024  # below this a page is parsed faster than a process starts
_SLOW_BYTES = 512 * 1024  # of plain text; if every line is a block it takes half a second
_DOCUMENTS = (WORD, RICH_TEXT, OPENDOCUMENT, PDF)
_SIGNS_IN_PAGES = (
    b"End of Document",
    b" DOCUMENTS<",
    b">Document ",
    b"GBI-Genios",
    b"publiC-lblNodoc",
)
_COMPRESSED_SUFFIXES = (".gz", ".bz2", ".xz", ".zip")
_WHITE_SPACE = b"\xef\xbb\xbf \t\r\n\f\v"


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
    if not body.strip(_WHITE_SPACE + b"\x00"):
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
    if len(body) < _LONG_BYTES or find_format(body, essence, location) is not PLAIN:
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
    if len(body) < _LONG_BYTES:
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
    return row in _BINARY or (row not in (None, PLAIN) and len(body) > _SUBPROCESS_BYTES)


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


def find_format(body: bytes, media_type: str = "", location: str = "") -> Format:
    """Return the format of `body`; `media_type` has no parameters and may be empty.

    Unmistakable content takes precedence, then a specific media type, then markup at the
    beginning, then the file name extension; anything else is plain text.

    Raises:
        ParseError: It is of a kind that contains no article.
    """
    find = _find_again if len(body) <= _SUBPROCESS_BYTES else _find_format
    row = find(body, media_type, location)
    is_long = row is ARTICLE_TABLE and len(body) >= _LONG_BYTES
    return PLAIN if is_long and not _may_list_articles(body) else row


def _find_format(body: bytes, media_type: str, location: str) -> Format:
    start = body[:_SNIFFED_BYTES].lstrip(_WHITE_SPACE)
    by_content = next((row for row in FORMATS if row.matches_start(start)), None)
    if (binary := _binary_format(body, start, by_content)) is not None:
        return binary
    _refuse_other_content(body, media_type, location)
    if (declared := _declared_format(media_type, by_content)) is not None:
        return declared
    suffix = _suffix(location)
    by_suffix = next((row for row in FORMATS if suffix in row.suffixes), None)
    if by_content is not None and (
        media_type not in _UNSPECIFIC_TYPES or _outweighs_name(start, by_content, by_suffix)
    ):
        return by_content
    if by_content is by_suffix is None and _is_text_in_xml(body, start, suffix):
        return OTHER_XML
    if (named := _named_format(start, by_content, by_suffix) or by_content) is not None:
        return named
    if by_suffix and media_type != "text/plain":
        format_name = by_suffix.suffixes[0][1:].upper()
        raise ParseError(
            f"is named like {format_name} but is not one, or is damaged", location=location
        )
    if media_type.endswith("xml"):
        return HTML
    return MARKDOWN if not suffix and _is_markdown(start) else PLAIN


_find_again = lru_cache(maxsize=1)(_find_format)
"""The same for what is short enough to be referenced longer; each is asked for several times."""


def _may_list_articles(body: bytes) -> bool:
    """Whether the first line of a table may name columns for titles and texts."""
    columns = body[:_SNIFFED_BYTES].partition(b"\n")[0].replace(b"\0", b"").lower()
    return all(any(map(columns.__contains__, names)) for names in _ARTICLE_COLUMNS)


def _binary_format(body: bytes, start: bytes, by_content: Format | None) -> Format | None:
    """Return the format of an archive, a binary file or rich text, which nothing else outweighs."""
    archived = _find_archived_format(body) if start.startswith(_ZIP_SIGNATURE) else None
    if by_content is EPUB and archived:  # its compressed media type may be that of a document
        return archived
    return by_content if by_content in _BINARY or by_content is RICH_TEXT else archived


def _declared_format(media_type: str, by_content: Format | None) -> Format | None:
    """Return the format of a specific media type; None if the type says too little."""
    declared = next((row for row in FORMATS if media_type in row.media_types), None)
    if declared is HTML and by_content is FEED:  # as browsers do: many servers mislabel feeds
        return FEED
    specific = media_type not in _UNSPECIFIC_TYPES and declared not in _BINARY
    return declared if specific else None


def _outweighs_name(start: bytes, by_content: Format, by_suffix: Format | None) -> bool:
    """Whether what a text begins with is unmistakable, whatever its file is called."""
    if by_suffix is MARKDOWN and not _WHOLE_PAGE.match(start):
        return False  # which may contain markup of other formats
    sent = by_content is MAIL and _has_transport_headers(start)
    return sent or start.startswith(_UNMISTAKABLE)


def _named_format(
    start: bytes, by_content: Format | None, by_suffix: Format | None
) -> Format | None:
    """Return the text format of a file name, unless the text shows that the name says too little.

    None if the name has no extension of a text format.
    """
    if by_suffix is PLAIN:
        return SUBTITLES if by_content is SUBTITLES else _markup_of_plain(start) or PLAIN
    if by_suffix is HTML and _FRONT_MATTER.match(start):  # the source of a page, for a generator
        return MARKDOWN
    return by_suffix if by_suffix not in _BINARY else None


def _find_archived_format(body: bytes) -> Format | None:
    """Return the format of a ZIP archive by the names of its members, or None."""
    if _EPUB_CONTAINER in body:
        return EPUB
    if _OFFICE_CONTENT_TYPES in body and _WORD_FOLDER in body:
        return WORD
    return OPENDOCUMENT if all(name in body for name in _OPENDOCUMENT_MEMBERS) else None


def _refuse_other_content(body: bytes, media_type: str, location: str) -> None:
    """Raise `ParseError` if `body` is an image, a program or anything else without an article."""
    description = describe_binary(body) or _OTHER_CONTENT.get(media_type.partition("/")[0])
    if not description:
        return
    if body.startswith(_ZIP_SIGNATURE) and any(name in body for name in _OFFICE_MEMBERS):
        description = OFFICE
    if description == OFFICE and _ENCRYPTED_OFFICE in body:
        raise ParseError("is a document that needs a password", location=location)
    formats = _READABLE_ALTERNATIVES.get(description)
    advice = f"which is not read here; save it as {formats}" if formats else "not an article"
    raise ParseError(f"is {description}, {advice}", location=location)


def _is_markdown(start: bytes) -> bool:
    """Whether a text without a file name, as from a pipe, is Markdown."""
    if start.startswith(b"---"):
        return _FRONT_MATTER.match(start) is not None
    if b"# " not in start:
        return False
    heading = _MARKDOWN_HEADING.search(start) is not None
    return heading and (_MARKDOWN_MARKS.search(start) or _TITLED_PROSE.match(start)) is not None


def _is_text_in_xml(body: bytes, start: bytes, suffix: str) -> bool:
    """Whether XML of no known vocabulary contains paragraphs."""
    if not start.startswith(b"<") or not (start.startswith(b"<?xml") or suffix in _XML_SUFFIXES):
        return False
    if _HTML_ROOT.match(body, 0, _EXAMINED_XML):
        return False
    if _NEWS.search(start):
        return True
    return len(_PARAGRAPH_ENDS.findall(body[:_EXAMINED_XML])) >= _FEWEST_PARAGRAPHS


def _markup_of_plain(start: bytes) -> Format | None:
    """Return the markup of a text that is named like plain text, if it is unmistakable."""
    if _PLUGIN_README.match(start):
        return MARKDOWN
    for markup, sure, likely in (
        (RESTRUCTURED_TEXT, _DIRECTIVE, _ROLE),
        (ASCIIDOC, _BLOCK_STYLE, _MACRO),
    ):
        found = len(sure.findall(start))
        if found and found + len(likely.findall(start)) >= _FEWEST_SIGNS:
            return markup
    return None


def _has_transport_headers(start: bytes) -> bool:
    """Whether the headers include some that only mail programs write, or an exact time."""
    headers = _END_OF_HEADERS.split(start, 1)[0]
    if _TRANSPORT_HEADER.search(headers):
        return True
    return _SENDER.search(headers) is not None and _SENT.search(headers) is not None


@cache
def _load(path: str) -> Parser:
    module, _, name = path.partition(":")
    return cast("Parser", getattr(load(module), name))


def _suffix(location: str) -> str:
    path = location
    if "://" in location:
        from urllib.parse import urlsplit

        try:
            path = urlsplit(location).path
        except ValueError:
            return ""
    name = path.replace("\\", "/").rpartition("/")[2].lower()
    # `body` is already unpacked, but still has the name of the archive
    if name.endswith(_COMPRESSED_SUFFIXES):
        name = name[: name.rindex(".")]
    return name[name.rindex(".") :] if "." in name[1:] else ""
