"""The entries of several feeds as one list, newest first."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from reader.model.article import Article, BlockKind
from reader.session.entries import headings_with_links
from reader.startup.light_typing import NamedTuple
from reader.text.days import by_local_clock, day, read_moment


class Feed(NamedTuple):
    """One of the feeds.

    Attributes:
        location: Where it is.
        name: What it is called.
        entries: What it has, in its order.
        article: The feed as it was read; None when it never was.
        problem: Why it could not be read now, one line.
    """

    location: str
    name: str
    entries: "Sequence[Entry]" = ()
    article: Article | None = None
    problem: str = ""


class News(NamedTuple):
    """The entries of several feeds.

    Attributes:
        feeds: In the order in which they were named.
        entries: Those of all of them, the newest first.
    """

    feeds: Sequence[Feed]
    entries: "Sequence[Entry]"

    @property
    def locations(self) -> tuple[str, ...]:
        """Where the feeds are."""
        return tuple(feed.location for feed in self.feeds)

    @property
    def feed_of_each(self) -> Mapping[str, str]:
        """Where the feed of each entry is, by the address of the entry."""
        return {
            entry.address: feed.location for feed in reversed(self.feeds) for entry in feed.entries
        }

    @property
    def missing(self) -> int:
        """How many feeds could not be read."""
        return sum(bool(feed.problem) for feed in self.feeds)


class Entry(NamedTuple):
    """One entry of a feed.

    Attributes:
        title: Its heading, one line.
        address: Where it is read.
        feed: What its feed is called.
        moment: When it was published, as ``2021-03-11T14:05`` by the clock of this place, or by its
            own where the feed names no zone; a day, or nothing, where no more is known.
    """

    title: str
    address: str
    feed: str
    moment: str

    @property
    def day(self) -> str:
        """The day it was published, as people read it; empty when unknown."""
        return day(self.moment[:10])

    @property
    def time(self) -> str:
        """The time of that day; empty when unknown."""
        return self.moment[11:]


def entries_in(article: Article) -> Sequence[Entry]:
    """Return the entries of a feed in its own order; none for anything else.

    When each was published is read from the line below its heading. A feed, which is called as its
    outlet is, may have one entry.
    """
    few = 1 if article.meta.site == article.title else 2
    text, blocks = article.text, article.blocks
    following = {
        one.span.start: other.span.of(text)
        for one, other in pairwise(blocks)
        if one.kind is BlockKind.HEADING and other.kind is BlockKind.BYLINE
    }
    return [
        Entry(
            " ".join(span.of(text).split()),
            href,
            article.title,
            by_local_clock(read_moment(following.get(span.start, "").partition(" · ")[0])),
        )
        for span, href in headings_with_links(article, few=few)
    ]


def feed_of(location: str, article: Article) -> Feed:
    """Return what was read at the address of a feed."""
    return Feed(location, article.title or location, entries_in(article), article)


def news_of(feeds: Sequence[Feed]) -> News:
    """Return what feeds have together."""
    return News(tuple(feeds), newest_first(entry for feed in feeds for entry in feed.entries))


def newest_first(entries: Iterable[Entry]) -> Sequence[Entry]:
    """Return entries by publication time; those without a time last.

    One that several feeds have is listed once.
    """
    by_address: dict[str, Entry] = {}
    for entry in entries:
        by_address.setdefault(entry.address, entry)
    return sorted(by_address.values(), key=lambda entry: entry.moment, reverse=True)
