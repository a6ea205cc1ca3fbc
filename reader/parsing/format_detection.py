"""Finds the format of bytes by what they contain, their media type, and the name of their file."""

from reader.errors import ParseError
from reader.parsing.encoding.magic import ARCHIVE, CRAWL, KINDLE, OFFICE, describe_binary
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
)
from reader.startup.lazy_regex import DOTALL, IGNORECASE, MULTILINE, lazily
from reader.startup.light_functools import lru_cache

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
BINARY = (PDF, EPUB, OPENDOCUMENT, WORD, WEB_ARCHIVE)  # parsed by a C library, or archives
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
LONG_BYTES = 200_000  # length of a plain text from which its beginning is parsed first
_ARTICLE_COLUMNS = ((b"title", b"headline"), (b"text", b"body", b"content", b"article"))
SUBPROCESS_BYTES = 256 * 1024  # below this a page is parsed faster than a process starts
_COMPRESSED_SUFFIXES = (".gz", ".bz2", ".xz", ".zip")
WHITE_SPACE = b"\xef\xbb\xbf \t\r\n\f\v"


def find_format(body: bytes, media_type: str = "", location: str = "") -> Format:
    """Return the format of `body`; `media_type` has no parameters and may be empty.

    Unmistakable content takes precedence, then a specific media type, then markup at the
    beginning, then the file name extension; anything else is plain text.

    Raises:
        ParseError: It is of a kind that contains no article.
    """
    find = _find_again if len(body) <= SUBPROCESS_BYTES else _find_format
    row = find(body, media_type, location)
    is_long = row is ARTICLE_TABLE and len(body) >= LONG_BYTES
    return PLAIN if is_long and not _may_list_articles(body) else row


def _find_format(body: bytes, media_type: str, location: str) -> Format:
    start = body[:_SNIFFED_BYTES].lstrip(WHITE_SPACE)
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
    return by_content if by_content in BINARY or by_content is RICH_TEXT else archived


def _declared_format(media_type: str, by_content: Format | None) -> Format | None:
    """Return the format of a specific media type; None if the type says too little."""
    declared = next((row for row in FORMATS if media_type in row.media_types), None)
    if declared is HTML and by_content is FEED:  # as browsers do: many servers mislabel feeds
        return FEED
    specific = media_type not in _UNSPECIFIC_TYPES and declared not in BINARY
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
    return by_suffix if by_suffix not in BINARY else None


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
    if description == ARCHIVE:
        advice = f"{advice}: unpack it first"
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
