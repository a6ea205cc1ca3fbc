"""The formats that are read: their parsers, media types, suffixes, and how their bytes begin."""

from reader.model.article import Article
from reader.startup.lazy_regex import DOTALL, IGNORECASE, lazily
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple, Protocol
from reader.text.media_types import PAGE_TYPES

if TYPE_CHECKING:
    import re


class Parser(Protocol):
    """Parses the bytes of one format into an article."""

    def __call__(self, body: bytes, *, charset: str | None, location: str) -> Article:
        """Return the article in `body`.

        Args:
            body: Not empty.
            charset: The encoding declared in transport; it may be wrong or unknown.
            location: The path or URL it came from; relative links are resolved against it.

        Raises:
            ParseError: There is no article in it.
        """


class Format(NamedTuple):
    """How a format is recognised, and who parses it.

    Attributes:
        parser: ``module:function``, imported when first needed.
        media_types: In lower case.
        suffixes: File name extensions in lower case, with the dot.
        sniff: Matches the beginning of bytes of this format (white space and BOM removed).
        first_bytes: All possible first bytes of the format; empty for any.
        required_strings: In lower case; the beginning contains one of them. Empty if unknown.
        usual_starts: Strings in lower case with which files of the format usually begin.
    """

    parser: str
    media_types: tuple[str, ...]
    suffixes: tuple[str, ...]
    sniff: "re.Pattern[bytes] | None" = None
    first_bytes: bytes = b""
    required_strings: tuple[bytes, ...] = ()
    usual_starts: tuple[bytes, ...] = ()

    def matches_start(self, start: bytes) -> bool:
        """Whether `start` looks like the beginning of bytes of this format."""
        if self.sniff is None or (self.first_bytes and start[:1] not in self.first_bytes):
            return False
        low = start.lower()
        if self.usual_starts and low.startswith(self.usual_starts):
            return True
        if self.required_strings and not any(sign in low for sign in self.required_strings):
            return False
        return self.sniff.match(start) is not None


_COMMENT = rb"(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*)?"
XML_PROLOGUE = (
    rb"(?:<\?xml[^>]{0,200}>\s*)?" + _COMMENT + rb"(?:<\?xml-stylesheet[^>]{0,400}>\s*)?" + _COMMENT
)
_DOCTYPE = rb"(?:<!DOCTYPE\s(?!html)[^>\[]{0,400}(?:\[[^\]]{0,2000}\]\s{0,20})?>\s*)?"

_FIRST_MAIL_HEADERS = (  # headers that a message may begin with
    rb"from|path|newsgroups|xref|return-path|received(?:-spf)?|message-id|date|subject|mime-version"
    rb"|delivered-to|envelope-to|dkim-signature|domainkey-signature|authentication-results"
    rb"|arc-[\w-]{1,40}|snapshot-content-location|x-[\w-]{1,40}|content-[\w-]{1,40}"
)

PDF = Format(
    "reader.parsing.printed.pdf:parse_pdf",
    ("application/pdf", "application/x-pdf"),
    (".pdf",),
    sniff=lazily(rb"%PDF-", IGNORECASE),
    first_bytes=b"%",
)
EPUB = Format(
    "reader.parsing.books.epub:parse_epub",
    ("application/epub+zip",),
    (".epub",),
    # the media type should be stored uncompressed, but some programs compress it
    sniff=lazily(rb"PK\x03\x04(?:.{26}mimetypeapplication/epub|.{4}\x08\0.{20}mimetype)", DOTALL),
    first_bytes=b"P",
)
OPENDOCUMENT = Format(
    "reader.parsing.documents.opendocument:parse_opendocument",
    ("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-flat-xml"),
    (".odt", ".ott", ".fodt"),
    sniff=lazily(
        rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument\.text"
        rb"|(?:<\?xml[^>]{0,200}>\s*)?<office:document\s[^>]{0,8000}opendocument\.text",
        DOTALL,
    ),
    first_bytes=b"P<",
    required_strings=(b"opendocument.text",),
)
WORD = Format(
    "reader.parsing.documents.word:parse_word",
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
    (".docx", ".docm", ".dotx"),
)
RICH_TEXT = Format(
    "reader.parsing.documents.rich_text:parse_rich_text",
    ("application/rtf", "text/rtf"),
    (".rtf",),
    sniff=lazily(rb"\{\\rtf", IGNORECASE),
    first_bytes=b"{",
)
FICTIONBOOK = Format(
    "reader.parsing.books.fictionbook:parse_fictionbook",
    ("application/x-fictionbook+xml", "application/x-fictionbook"),
    (".fb2",),
    sniff=lazily(XML_PROLOGUE + rb"<(?:\w{1,10}:)?FictionBook[\s>]", DOTALL),
    first_bytes=b"<",
    required_strings=(b"fictionbook",),
)
JATS = Format(
    "reader.parsing.documents.journal_article:parse_journal_article",
    ("application/jats+xml",),
    (".nxml", ".jats"),
    sniff=lazily(
        XML_PROLOGUE + rb"(?:<!DOCTYPE\s+(?:article|pmc-articleset)\b[^>\[]{0,80}(?:JATS|NLM)"
        rb"|" + _DOCTYPE + rb"<(?:article\b[^>]{0,2000}\s(?:article-type|dtd-version)="
        rb"|article\b[^>]{0,2000}>\s*<front[>\s]|pmc-articleset[>\s]))",
        DOTALL,
    ),
    first_bytes=b"<",
    required_strings=(b"jats", b"nlm", b"article-type", b"dtd-version", b"<front", b"articleset"),
)
DOCBOOK = Format(
    "reader.parsing.documents.docbook:parse_docbook",
    ("application/docbook+xml", "application/x-docbook+xml"),
    (".docbook", ".dbk"),
    sniff=lazily(
        XML_PROLOGUE
        + rb"(?:<!DOCTYPE\s[^>\[]{0,80}DocBook|"
        + _DOCTYPE
        + rb"<\w{1,20}\b[^>]{0,2000}docbook\.org/ns"
        # one file of many
        rb"|<(?:chapter|preface|appendix|sect1|section|refentry)\b[^>]{0,200}>\s*"
        rb"(?:<!--.{0,400}?-->\s*|<\?[^>]{0,200}>\s*)?"
        rb"<(?:title|info|(?:chapter|sect1|refentry)info|refmeta|refnamediv)\b)",
        IGNORECASE | DOTALL,
    ),
    first_bytes=b"<",
    required_strings=(
        *(b"docbook", b"<chapter", b"<preface", b"<appendix", b"<sect1", b"<section", b"<refentry"),
    ),
)
TEI = Format(
    "reader.parsing.documents.tei:parse_tei",
    ("application/tei+xml",),
    (".tei",),
    sniff=lazily(
        rb"(?:<\?[^>]{0,400}>\s*|<!--.{0,2000}?-->\s*){0,8}"
        + _DOCTYPE
        + rb"<TEI(?:\.2|Corpus)?[\s>]",
        IGNORECASE | DOTALL,
    ),
    first_bytes=b"<",
    required_strings=(b"<tei",),
)
MAIL = Format(
    "reader.parsing.messages.mail:parse_mail",
    ("message/rfc822", "multipart/related", "application/x-mimearchive", "application/mbox"),
    (".eml", ".emlx", ".mht", ".mhtml", ".mbox"),
    sniff=lazily(
        rb"(?:From [^\n]{1,200}\n)?"
        rb"(?:" + _FIRST_MAIL_HEADERS + rb"):[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n)*"
        rb"(?:"
        + _FIRST_MAIL_HEADERS
        + rb"|to|cc|reply-to|sender|in-reply-to|references|list-[\w-]{1,40}):",
        IGNORECASE,
    ),
    first_bytes=b"ACDEFMNPRSXacdefmnprsx",
)
WEB_ARCHIVE = Format(
    "reader.parsing.messages.web_archive:parse_web_archive",
    ("application/x-webarchive",),
    (".webarchive",),
    sniff=lazily(
        rb"bplist00.{0,400}WebMainResource|"
        + XML_PROLOGUE
        + rb"(?:<!DOCTYPE\s+plist[^>]{0,200}>\s*)?"
        rb"<plist[^>]{0,80}>\s*<dict>\s*<key>WebMainResource",
        DOTALL,
    ),
    first_bytes=b"b<",
    required_strings=(b"webmainresource",),
)
FEED = Format(
    "reader.parsing.feeds.feed_article:parse_feed",
    (
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/feed+json",
        "text/x-opml",
    ),
    (".rss", ".atom", ".opml", ".enex"),
    sniff=lazily(
        XML_PROLOGUE + _DOCTYPE + rb"(?:<rss[\s>]|<(?:\w+:)?feed[\s>]|<rdf:RDF[\s>]|<opml[\s>]"
        rb"|<en-export[\s>])"
        rb"|\{[^{}\[\]]{0,1500}\"version\"\s*:\s*\"https?:\\?/\\?/jsonfeed\.org\\?/",
        DOTALL,
    ),
    first_bytes=b"<{",
    required_strings=(b"<rss", b"feed", b"<rdf:rdf", b"<opml", b"<en-export"),
)
HTML = Format(
    "reader.parsing.html.page:parse_html",
    PAGE_TYPES,
    (".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp"),
    sniff=lazily(
        XML_PROLOGUE + rb"<(?:!doctype\s+html|html|head|body|meta|title|script|link|article|div"
        rb"|p|h1|table|section|main)[\s>/]",
        IGNORECASE | DOTALL,
    ),
    first_bytes=b"<",
    usual_starts=(b"<!doctype html>", b"<html>", b"<html "),
)
SUBTITLES = Format(
    "reader.parsing.spoken.subtitles:parse_subtitles",
    ("text/vtt", "application/x-subrip", "text/x-ssa", "text/x-ass"),
    (".vtt", ".srt", ".sbv", ".ass", ".ssa"),
    sniff=lazily(
        rb"WEBVTT[ \t\r\n]|\[Script Info\][ \t]*\r?\n|\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:"
        rb"|\d{1,4}\r?\n\d\d:\d\d:\d\d,\d{3} --> "
        rb"|0?0:(?:00:)?\d\d[ \t]*\r?\n[^\r\n]{1,300}\r?\n(?:\d{1,2}:)?\d{1,2}:\d\d[ \t]*\r?\n",
        IGNORECASE,
    ),
    first_bytes=b"Ww0123456789[",
)
TIMED_TEXT = Format(
    "reader.parsing.spoken.timed_text:parse_timed_text",
    ("application/ttml+xml", "application/ttaf+xml"),
    (".ttml", ".dfxp", ".itt"),
    sniff=lazily(XML_PROLOGUE + rb"<(?:\w{1,10}:)?tt\s[^>]{0,2000}/ns/tt(?:ml|af)", DOTALL),
    first_bytes=b"<",
    required_strings=(b"/ns/tt",),
)
TRANSCRIPT = Format(
    "reader.parsing.spoken.transcripts:parse_transcript",
    (),
    (),
    sniff=lazily(
        rb"\{[^{}\[\]]{0,400}\"segments\"\s*:\s*\[\s*\{[^{}\[\]]{0,400}\"start(?:Time)?\"\s*:"
        rb"|\{\s{0,40}\"text\"\s*:\s*\"(?:[^\"\\]|\\.)*+(?:\"\s*,\s*\"segments\"|\\?\Z)"
    ),
    first_bytes=b"{",
    required_strings=(b'"segments"', b'"text"'),
)
GEMINI = Format("reader.parsing.markups.gemini:parse_gemini", ("text/gemini",), (".gmi", ".gemini"))
ORG = Format("reader.parsing.markups.org:parse_org", ("text/org", "text/x-org"), (".org",))
ASCIIDOC = Format(
    "reader.parsing.markups.asciidoc.asciidoc:parse_asciidoc",
    ("text/asciidoc",),
    (".adoc", ".asciidoc"),
)
MEDIAWIKI = Format(
    "reader.parsing.markups.mediawiki.mediawiki:parse_mediawiki",
    ("text/x-wiki", "text/mediawiki"),
    (".mediawiki", ".wiki"),
)
TEXTILE = Format(
    "reader.parsing.markups.textile:parse_textile",
    ("text/x-textile", "text/textile"),
    (".textile",),
)
RESTRUCTURED_TEXT = Format(
    "reader.parsing.markups.restructured.restructured_text:parse_restructured_text",
    ("text/x-rst", "text/prs.fallenstein.rst"),
    (".rst", ".rest"),
    sniff=lazily(rb"\.\. (?:title|slug|date):[ \t]"),  # metadata of a blog post, in comments
    first_bytes=b".",
)
MARKDOWN = Format(
    "reader.parsing.markdown.markdown:parse_markdown",
    ("text/markdown", "text/x-markdown"),
    (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"),
)
NOTEBOOK = Format(
    "reader.parsing.markups.notebook:parse_notebook",
    ("application/x-ipynb+json",),
    (".ipynb",),
    sniff=lazily(
        rb"\{\s{0,40}\"(?:cells\"\s*:\s*\[\s*(?:\]|\{[^{}\[\]]{0,400}\"(?:cell_type|id|metadata)\")"
        rb"|nbformat\"\s*:)"
    ),
    first_bytes=b"{",
    required_strings=(b"cell_type", b"nbformat"),
)
TEX = Format(
    "reader.parsing.markups.latex.latex:parse_tex",
    ("text/x-tex", "application/x-tex", "application/x-latex"),
    (".tex", ".latex", ".ltx"),
    sniff=lazily(rb"\\document(?:class|style)[\[{]", IGNORECASE),
    first_bytes=b"\\",
)
ROFF = Format(
    "reader.parsing.plain_text.roff_sources:parse_roff",
    ("text/troff", "application/x-troff-man"),
    (".man", ".roff", ".mdoc"),
    sniff=lazily(rb"(?:[.']\\\\?\"[^\n]{0,400}\n|\.\n){0,60}\.(?:TH|Dd)[ \t]", IGNORECASE),
    first_bytes=b".'",
    required_strings=(b".th", b".dd"),
)
OTHER_XML = Format(
    "reader.parsing.documents.other_xml:parse_other_xml", ("application/dita+xml",), (".dita",)
)
JSON_ARTICLE = Format(
    "reader.parsing.feeds.json_article:parse_json_article",
    (),
    (),
    sniff=lazily(rb"(?:\[\s{0,40})?\{\s{0,40}\""),
    first_bytes=b"{[",
    required_strings=(
        *(b'"headline', b'"title"', b'"articlebody"', b'"maintext"', b'"body_html"', b'"bodies"'),
    ),
)
ARTICLE_TABLE = Format(
    "reader.parsing.feeds.article_table:parse_article_table",
    ("text/csv", "text/tab-separated-values"),
    (".csv", ".tsv"),
)
PLAIN = Format(
    "reader.parsing.plain_text.plain:parse_plain", ("text/plain",), (".txt", ".text", ".asc")
)

FORMATS = (
    PDF,
    EPUB,
    OPENDOCUMENT,
    WORD,
    RICH_TEXT,
    FICTIONBOOK,
    JATS,
    DOCBOOK,
    TEI,
    MAIL,
    WEB_ARCHIVE,
    FEED,
    HTML,
    SUBTITLES,
    TIMED_TEXT,
    TRANSCRIPT,
    GEMINI,
    ORG,
    ASCIIDOC,
    MEDIAWIKI,
    TEXTILE,
    RESTRUCTURED_TEXT,
    MARKDOWN,
    NOTEBOOK,
    TEX,
    ROFF,
    OTHER_XML,
    JSON_ARTICLE,
    ARTICLE_TABLE,
    PLAIN,
)
"""In the order in which content is tried; the first that matches wins."""
