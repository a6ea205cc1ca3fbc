"""Convert a feed to an article: each entry is a section with its link, date and text."""

from reader.errors import ParseError
from reader.model.article import ENTRY_PLACE, ENTRY_PLACE_DIGITS, Article, BlockKind, Meta
from reader.parsing.block_text import Mark
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.decode import decode_text
from reader.parsing.feeds.closing_link import without_closing_link
from reader.parsing.feeds.feed import RECORDING, Feed, FeedEntry, holds_tags, paragraph_text
from reader.parsing.feeds.xml_feeds import read_xml_feed
from reader.parsing.lines.datelines import dateline_end_before_text
from reader.parsing.safe_xml import parse_xml
from reader.startup.lazy_regex import lazily
from reader.text.days import readable_moment
from reader.text.digest import digest_of

_LONGEST_SUMMARY = 1200  # characters shown of one entry
_LONGEST_CONTENT = 200_000  # characters of an entry that is shown in full
_MOST_FULL_TEXT = 1_500_000  # characters of all entries shown in full; the others are summarized
_MOST_TEXT_OF_NOTES = 10_000_000  # characters with their markup, of one or of all notes
_BLANK = b"\xef\xbb\xbf \t\r\n"
_NOTES, _NOTES_HEAD = b"<en-export", 4096  # bytes in which exported notes begin
_ATTACHED_FILE = lazily(rb"<data\b[^<>]{0,200}>[^<]*+</data>")


def parse_feed(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return an article of the entries: linked title, date, and full text or summary.

    An entry whose full text is in the feed is shown with its structure. An outline in OPML that
    lists no feeds is a document.

    Raises:
        ParseError: It is no feed, or has neither entries nor a home page.
        RefusedError: It tries to do harm.
    """
    feed = read_feed(body, charset=charset, location=location)
    if not feed.entries and (feed.lists_feeds or not feed.url):
        what = "is a list without feeds" if feed.lists_feeds else "is a feed without entries"
        raise ParseError(what, location=location)
    if feed.lists_feeds and _is_outline(feed):
        from reader.parsing.feeds.outline import parse_outline

        return parse_outline(body, charset=charset, location=location)
    builder = ArticleBuilder(
        Meta(
            title=feed.title,
            site=feed.title,
            canonical_url=feed.url,
            language=feed.language,
            lists="feeds" if feed.lists_feeds else "entries",
        )
    )
    remaining = _MOST_TEXT_OF_NOTES if feed.holds_notes else _MOST_FULL_TEXT
    longest = _MOST_TEXT_OF_NOTES if feed.holds_notes else _LONGEST_CONTENT
    builder.add(BlockKind.HEADLINE, feed.title)
    builder.add(BlockKind.PARAGRAPH, feed.about)
    for entry in feed.entries:
        link = (Mark(0, len(entry.title), entry.url),) if entry.url else ()
        if not (entry.url or feed.lists_feeds):
            builder.add_place(_place_name(entry))
        builder.add(BlockKind.HEADING, entry.title, level=2, marks=link)
        date_and_author = (readable_moment(entry.published), entry.author)
        builder.add(BlockKind.BYLINE, " · ".join(filter(None, date_and_author)))
        if entry.recording:
            line = f"{RECORDING}{entry.recording}"
            address = Mark(len(RECORDING), len(line), entry.recording)
            builder.add(BlockKind.PARAGRAPH, line, marks=(address,))
        remaining -= len(entry.content)
        is_listed = remaining < 0 or len(entry.content) > longest
        if is_listed or not _add_full_text(builder, entry, feed.url or location):
            _add_paragraphs(builder, _shortened(entry.summary))
    if not feed.entries:
        builder.add_notice("this feed has no entries now")
    if feed.cut:
        builder.add_notice(f"only the first {len(feed.entries)} entries are listed")
    return builder.build(location)


def read_feed(body: bytes, *, charset: str | None = None, location: str = "") -> Feed:
    """Return a feed with its entries.

    Args:
        body: In any of its dialects.
        charset: The encoding that the carrier named, if any.
        location: Where it came from; relative links are resolved against it.

    Raises:
        ParseError: It is no feed.
        RefusedError: It tries to do harm.
    """
    if body.lstrip(_BLANK).startswith(b"{"):
        from reader.parsing.feeds.json_feeds import read_json_feed

        return read_json_feed(decode_text(body, charset), location)
    if _NOTES in body[:_NOTES_HEAD]:  # lxml drops what follows an element of 10 MB
        body = _ATTACHED_FILE.sub(b"", body)
    return read_xml_feed(parse_xml(body, charset=charset, location=location), location)


def _is_outline(listed: Feed) -> bool:
    """Whether what may list feeds is a document: it has text, and no addresses."""
    return any(each.content for each in listed.entries) and not any(
        each.url for each in listed.entries
    )


def _place_name(entry: FeedEntry) -> str:
    """Return a name for an entry without a page; it is the same as long as the entry is."""
    told = "\n".join((entry.title, entry.published, entry.summary))
    return f"{ENTRY_PLACE}{digest_of(told)[:ENTRY_PLACE_DIGITS]}"


def _add_full_text(builder: ArticleBuilder, entry: FeedEntry, home: str) -> bool:
    """Add the full text of an entry with its structure; return whether it has one."""
    if not holds_tags(entry.content):
        text = paragraph_text(entry.content)
        is_told = entry.summary.split() == text.split()  # perhaps in lines, as it was typed
        _add_paragraphs(builder, entry.summary if is_told else text)
        return bool(text)
    from reader.parsing.fragments import add_fragment
    from reader.parsing.html.dom.addresses import Addresses

    addresses = Addresses(entry.url or home)
    added = add_fragment(
        builder,
        without_closing_link(entry.content, entry.url),
        addresses.absolute,
        title=entry.title,
        parent_level=2,
        is_article=True,
    )
    return added > 0


def _add_paragraphs(builder: ArticleBuilder, text: str) -> None:
    """Add plain text, which may open with a dateline; web addresses in it are links."""
    paragraphs = text.split("\n\n")
    end = dateline_end_before_text(paragraphs[0])
    builder.add(BlockKind.DATELINE, paragraphs[0][:end])
    paragraphs[0] = paragraphs[0][end:]
    if "://" not in text:
        builder.add_paragraphs(paragraphs)
        return
    from reader.parsing.plain_text.plain_page import find_urls

    for paragraph in paragraphs:
        builder.add(BlockKind.PARAGRAPH, paragraph, marks=find_urls(paragraph))


def _shortened(summary: str) -> str:
    if len(summary) <= _LONGEST_SUMMARY:
        return summary
    return summary[:_LONGEST_SUMMARY].rpartition(" ")[0].rstrip() + " …"
