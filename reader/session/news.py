"""The entries of several feeds as one list, newest first."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from reader.model.article import ENTRY_PLACE, Article, BlockKind
from reader.model.blocks import block_at
from reader.model.inline_columns import LinkColumns
from reader.parsing.feeds.feed import RECORDING
from reader.session.entries import headings_with_links, is_feed_or_list
from reader.session.entry_places import is_in_feed
from reader.startup.light_typing import NamedTuple
from reader.text.days import in_local_time, parse_moment, readable_day

_NO_FEED = "has no entries: this is not a feed"


class Feed(NamedTuple):
    """A feed with its entries.

    Attributes:
        location: Its path or URL.
        name: Its name.
        entries: Its entries, in its own order.
        article: The feed as an article; None if it has never been read.
        problem: Why it could not be read now, in one line.
    """

    location: str
    name: str
    entries: "Sequence[Entry]" = ()
    article: Article | None = None
    problem: str = ""


class News(NamedTuple):
    """The entries of several feeds.

    Attributes:
        feeds: The feeds, in the order given.
        entries: The entries of all of them, newest first.
    """

    feeds: Sequence[Feed]
    entries: "Sequence[Entry]"

    @property
    def locations(self) -> tuple[str, ...]:
        """The locations of the feeds."""
        return tuple(feed.location for feed in self.feeds)

    @property
    def feed_of_each(self) -> Mapping[str, str]:
        """The location of the feed of each entry, by the address of the entry."""
        return {
            entry.address: feed.location for feed in reversed(self.feeds) for entry in feed.entries
        }

    @property
    def feed_of_each_page(self) -> Mapping[str, str]:
        """Like `feed_of_each`, but only the entries that have a page, and the newest first."""
        feeds = self.feed_of_each
        return {each.address: feeds[each.address] for each in self.entries if each.has_page}

    @property
    def missing(self) -> int:
        """How many feeds could not be read."""
        return sum(bool(feed.problem) for feed in self.feeds)


class Entry(NamedTuple):
    """One entry of a feed.

    Attributes:
        title: Its heading, one line.
        address: The URL of the article; of an entry without a page, that of its place in the feed.
        feed: The name of its feed.
        moment: The time of publication as ``2021-03-11T14:05``, in local time, or as given if the
            feed has no time zone; only a date, or empty, if no more is known.
        has_page: Whether `address` is that of a page of its own, not of a recording or a place in
            the feed.
    """

    title: str
    address: str
    feed: str
    moment: str
    has_page: bool = True

    @property
    def day(self) -> str:
        """The date of publication in readable form; empty when unknown."""
        return readable_day(self.moment[:10])

    @property
    def time(self) -> str:
        """The time of publication; empty when unknown."""
        return self.moment[11:]


def entries_in(article: Article) -> Sequence[Entry]:
    """Return the entries of a feed in its own order, repeated ones once; none for anything else.

    The time of publication is read from the line below each heading.
    """
    text, blocks = article.text, article.blocks
    following = {
        one.span.start: other.span.of(text)
        for one, other in pairwise(blocks)
        if one.kind is BlockKind.HEADING and other.kind is BlockKind.BYLINE
    }
    recordings = {
        href
        for start, _, href in LinkColumns.of(article.links).rows()
        if text.startswith(RECORDING, start - len(RECORDING))
    }
    places = article.places if article.meta.lists == "entries" else ()
    without_page = [
        (blocks[block_at(blocks, at)].span, f"{article.location}#{name}")
        for name, at in places
        if name.startswith(ENTRY_PLACE)
    ]
    return _without_repeats(
        Entry(
            " ".join(span.of(text).split()),
            address,
            article.title,
            in_local_time(parse_moment(following.get(span.start, "").partition(" · ")[0])),
            address not in recordings and not is_in_feed(address),
        )
        for span, address in sorted((*headings_with_links(article), *without_page))
    )


def feed_of(location: str, article: Article, name: str = "") -> Feed:
    """Return the feed in the article that was read at `location`.

    `name` is for one without a title, and for an article that turns out to be no feed.
    """
    entries = entries_in(article)
    if not entries and not is_feed_or_list(article):
        return Feed(location, name or article.title or location, (), article, _NO_FEED)
    return Feed(location, article.title or name or location, entries, article)


def news_of(feeds: Sequence[Feed]) -> News:
    """Return the entries of all feeds as one list."""
    return News(tuple(feeds), newest_first(entry for feed in feeds for entry in feed.entries))


def newest_first(entries: Iterable[Entry]) -> Sequence[Entry]:
    """Return entries by publication time; those without a time last.

    An entry that is in several feeds is listed once.
    """
    return sorted(_without_repeats(entries), key=lambda entry: entry.moment, reverse=True)


def _without_repeats(entries: Iterable[Entry]) -> Sequence[Entry]:
    """Return the first entry with each address."""
    by_address: dict[str, Entry] = {}
    for entry in entries:
        by_address.setdefault(entry.address, entry)
    return tuple(by_address.values())
