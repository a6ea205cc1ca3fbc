"""The entries of a feed or front page: headings that are links."""

from bisect import bisect_right
from collections.abc import Sequence

from reader.library.identity.address_keys import is_url
from reader.model.article import Article, BlockKind
from reader.model.blocks import BlockColumns, block_at
from reader.model.inline_columns import LinkColumns
from reader.session.footnotes import has_footnotes
from reader.session.moves import jump
from reader.session.state import ReadingState
from reader.text.span import Span

MAX_FEEDS = 200
"""How many feeds of a list of feeds are read."""

_MIN_HEADINGS, _SHARE = 2, 0.5  # number and share of linked headings that make a list of articles


def address_here(state: ReadingState) -> str:
    """Return the URL of the entry at the cursor, or an empty string.

    That is the target of the link under the cursor. In a list of articles without footnotes, it is
    otherwise the entry below whose heading the cursor is, or the first; one whose heading is no
    link has none.
    """
    article = state.article
    link = LinkColumns.of(article.links).at(state.cursor)
    if link is not None and _leads_to_other_page(article, link.href):
        return link.href
    entries = () if has_footnotes(article) else headings_with_links(article)
    at = bisect_right(entries, state.cursor, key=lambda entry: entry[0].start) - 1
    if not entries:
        return ""
    heading, address = entries[max(0, at)]
    return "" if _is_below_other_heading(article, heading.start, state.cursor) else address


def _is_below_other_heading(article: Article, start: int, cursor: int) -> bool:
    """Whether a heading as high as the one at `start` follows it before the cursor."""
    blocks = BlockColumns.of(article.blocks)
    first, last = block_at(blocks, start), block_at(blocks, cursor)
    level = blocks[first].level
    below = blocks[first + 1 : last + 1]
    return any(each.kind is BlockKind.HEADING and each.level <= level for each in below)


def first_entry(article: Article) -> Span | None:
    """Return the heading of the entry that is at hand above all entries."""
    entries = () if has_footnotes(article) else headings_with_links(article)
    return entries[0][0] if entries else None


def entries_of(article: Article) -> Sequence[str]:
    """Return the URLs of the headings that are links, in order, without duplicates."""
    return tuple(dict.fromkeys(href for _, href in headings_with_links(article)))


def stays_read(article: Article) -> bool:
    """Whether entries that were read stay read; the feeds of a list of feeds get new entries."""
    return not lists_feeds(article)


def is_feed_or_list(article: Article) -> bool:
    """Whether this is a feed or a list of feeds, whatever is in it now."""
    return article.meta.lists == "entries" or lists_feeds(article)


def lists_feeds(article: Article) -> bool:
    """Whether this is a list of feeds, in OPML."""
    return article.meta.lists == "feeds"


def read_spans(state: ReadingState) -> Sequence[Span]:
    """Return the headings of the entries that have been read."""
    return [span for span, href in headings_with_links(state.article) if href in state.read_entries]


def unread_count(state: ReadingState) -> int:
    """Return the number of unread entries in a list of articles."""
    return len(set(entries_of(state.article)) - state.read_entries)


def next_unread(state: ReadingState) -> ReadingState:
    """Go to the next unread entry, cyclically; returns the same state if there is none."""
    entries = headings_with_links(state.article)
    unread = [heading.start for heading, href in entries if href not in state.read_entries]
    if not unread:
        return state
    number = bisect_right(unread, state.cursor)
    return jump(state, unread[number % len(unread)])


def headings_with_links(article: Article) -> Sequence[tuple[Span, str]]:
    """Return the headings of a list of articles that are links, with their URLs.

    An article is such a list when it is a feed, or most of its headings are links. Headings inside
    the text of an entry of a feed are not among them.
    """
    headings = dict(BlockColumns.of(article.blocks).levels_of(BlockKind.HEADING))
    is_feed = article.meta.lists == "entries"
    of_list = is_feed_or_list(article)
    top = min(headings.values(), default=0) if is_feed else None
    found = [
        (Span(start, end), href)
        for start, end, href in LinkColumns.of(article.links).rows()
        if start in headings and top in (None, headings[start])
        if _leads_to_other_page(article, href)
    ]
    enough = 1 if of_list else max(_MIN_HEADINGS, len(headings) * _SHARE)
    return found if len(found) >= enough else ()


def _leads_to_other_page(article: Article, href: str) -> bool:
    """Whether a link points to another page."""
    return is_url(href) and href.partition("#")[0] != article.location.partition("#")[0]
