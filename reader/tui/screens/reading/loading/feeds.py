"""One list of news from all feeds: those given at program start, or those of a feed list."""

from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from reader.errors import LibraryError, ReaderError
from reader.model.article import Article
from reader.pipeline import is_web
from reader.text.counts import counted
from reader.tui.screens.reading.loading.opening import Opening

if TYPE_CHECKING:  # loaded only for feeds
    from reader.library.files.marked_entries import MarkedEntries
    from reader.session.news import Feed, News
    from reader.tui.screens.reading.loading.news_list import NewsList
    from reader.tui.screens.reading.parts.feed_reader import FeedReader, Wanted

_NAMES_OF_FEEDS = (".xml", ".rss", ".atom", ".rdf", ".json")  # possible feed files


class Feeds(Opening, part=True):
    """Reads feeds and lists their entries."""

    _has_begun = False  # whether the first article was opened
    _linked_from = ""  # location of the list of feeds from which the news were gathered

    @cached_property
    def feed_reader(self) -> "FeedReader":
        """Reads the feeds."""
        from reader.tui.screens.reading.parts.feed_reader import FeedReader

        return FeedReader(self.context, self.tasks, self.tell)

    @cached_property
    def news_list(self) -> "NewsList":
        """Lists their entries."""
        from reader.tui.screens.reading.loading.news_list import NewsList

        return NewsList(self, self._read_again)

    @property
    def _news(self) -> "News | None":
        """The news listed last, if any."""
        return self.news_list.news if "news_list" in self.__dict__ else None

    @property
    def has_entry_list(self) -> bool:
        """Whether there is a list of entries: those here, or those from which this one is."""
        return bool(self._is_list_here or self._news or self._feeds_before())

    @property
    def _is_list_here(self) -> bool:
        """Whether a feed or front page is shown; of a feed, no entry may have a link."""
        article = self.state.article
        return self.entries.are_in(article) or article.meta.lists == "entries"

    @property
    def is_entry_of_news(self) -> bool:
        """Whether one of the news is read, and not a list of them."""
        is_entry = self._news is not None and self.walk.is_here
        return is_entry and not self.entries.are_in(self.state.article)

    def article_opened(self, number: int | None) -> None:
        """Mark an entry as read, or list the entries of a feed list, or of the start-up sources.

        The sources are listed if they all are feeds. An entry is marked if the library could not
        find out that it was opened: if its page has another address than in the feed, if it has no
        page, if the list is too long, or if it was marked as unread.
        """
        from reader.session.entry_places import is_in_feed
        from reader.session.read_entries import MAX_LOOKED_UP

        listed, marked = self.address_in_list, self.context.library_thread.marked_entries
        is_entry = is_web(listed) or is_in_feed(listed)
        is_moved = is_entry and listed != self.state.article.location
        is_unknown = is_moved or len(self.walk.locations) > MAX_LOOKED_UP
        if marked is not None and (is_entry or is_unknown):
            self.start(self._mark_opened(listed, marked, is_unknown=is_unknown))
        is_start, self._has_begun = not self._has_begun, True
        if not self._is_list_here:
            return
        from reader.session.entries import lists_feeds

        if lists_feeds(self.state.article):
            self._gather()
        elif is_start and number == len(self.unreadable) and self._may_all_be_feeds():
            self._gather(unasked=True)

    async def _mark_opened(
        self, address: str, marked: "MarkedEntries", *, is_unknown: bool
    ) -> None:
        def mark(_: object) -> None:
            if is_unknown or marked.among([address], unread=True):
                marked.mark([address])

        with suppress(LibraryError):  # the mark is only a convenience
            await self.context.library_thread.ask(mark)

    def _may_all_be_feeds(self) -> bool:
        from reader.library.identity.address_keys import is_url
        from reader.session.entries import MAX_FEEDS

        names = self.walk.locations
        return 1 < len(names) <= MAX_FEEDS and all(
            is_url(name) or name.lower().endswith(_NAMES_OF_FEEDS) for name in names
        )

    def do_entry_list(self, _: str) -> None:
        """List the entries of all feeds, newest first."""
        feed, news = self._feed_of_entry(), self._news
        if feed is not None:
            self._show_news_of(feed)
        elif news is not None and self._is_at_hand(news):
            self.news_list.show(news, self.address_in_list)
        else:
            self._gather()

    def _feed_of_entry(self) -> Article | None:
        """Return the feed from which this entry was opened, unless the news list contains it."""
        here, news = self.address_in_list, self._news
        if self._is_list_here or (news is not None and _has(news, here)):
            return None
        from reader.session.entries import entries_of

        feeds = self._feeds_before()
        last = feeds[0] if feeds and news is None else None
        return next((feed for feed in feeds if here in entries_of(feed)), last)

    def _feeds_before(self) -> Sequence[Article]:
        """Return the feeds and front pages in the history, most recent first."""
        from reader.session.entries import entries_of, stays_read

        articles = self.history.articles()
        return [each for each in articles if stays_read(each) and entries_of(each)]

    def _is_at_hand(self, news: "News") -> bool:
        """Whether the news list holds the entry shown here, or consists of the feeds shown here."""
        is_entry = not self.entries.are_in(self.state.article) or _has(news, self.address_in_list)
        return is_entry or news.locations == tuple(self._feeds_here()[0])

    def _feeds_here(self) -> tuple[Sequence[str], int]:
        """Return the feeds of a feed list, else the sources, and how many are beyond the limit."""
        from reader.session.entries import MAX_FEEDS, entries_of, stays_read

        here = self.state.article
        feeds = self.walk.locations if stays_read(here) else entries_of(here)
        if stays_read(here) and not self.walk.is_here:
            feeds = (here.location,)
        return feeds[:MAX_FEEDS], 0 if stays_read(here) else max(0, len(feeds) - MAX_FEEDS)

    def _gather(self, *, unasked: bool = False) -> None:
        """List the entries of the feeds here, reading those that are not loaded."""
        from reader.session.entries import lists_feeds

        here = self.state.article
        feeds, left_out = self._feeds_here()
        self._linked_from = here.location if lists_feeds(here) else ""
        if tuple(feeds) == (here.location,):
            self._show_news_of(here)
        else:
            self._read(feeds, left_out=left_out, unasked=unasked)

    def _read_again(self, at: str) -> None:
        """Reload the feeds of the list; the cursor is on the entry at an address again."""
        if self._news is not None:
            self._read(self._news.locations, at=at)

    def _read(
        self, feeds: Sequence[str], *, left_out: int = 0, at: str = "", unasked: bool = False
    ) -> None:
        from reader.tui.screens.reading.parts.feed_reader import Wanted

        news, here = self._news, self.state.article
        wanted = Wanted(feeds, here, self._linked_from, left_out, at, unasked)
        before = {feed.location: feed for feed in news.feeds} if news is not None else {}
        self.feed_reader.read(wanted, before, self._list_feeds)

    def _show_news_of(self, feed: Article) -> None:
        """List the entries of a feed that is already loaded."""
        from reader.session.news import feed_of
        from reader.tui.screens.reading.parts.feed_reader import Wanted

        self._list_feeds(Wanted((), feed), [feed_of(feed.location, feed)])

    def _list_feeds(self, wanted: "Wanted", feeds: "Sequence[Feed]") -> None:
        from reader.session.news import news_of

        self.clear_notice()
        is_here = self.state.article is wanted.here and self.is_free
        if wanted.unasked and not (_are_feeds(feeds) and is_here):
            return
        news = news_of(feeds)
        if len(feeds) == 1 and news.missing:
            self.tell(f"{feeds[0].location}: {feeds[0].problem}", error=True)
        elif news.missing:
            notice = f"{counted(news.missing, 'feed')} could not be read: Tab tells which"
            self.tell(notice, error=True)
        elif wanted.left_out:
            notice = f"{counted(wanted.left_out, 'feed')} beyond the first {len(feeds)} not read"
            self.tell(notice)
        self.news_list.show(news, wanted.at or self.address_in_list)

    def text_elsewhere(self, location: str, error: ReaderError) -> Article | None:
        """Return the text of a page that cannot be opened, from its feed, or None."""
        return self.news_list.text_of(location, error)

    def feed_at_hand(self, location: str) -> Article | None:
        """Return the feed at a location if its entries are listed, as it was read for that."""
        feeds = [feed.article for feed in self._news.feeds] if self._news is not None else []
        return next((each for each in feeds if each and each.location == location), None)


def _has(news: "News", address: str) -> bool:
    """Whether the news have an entry with this address."""
    return any(entry.address == address for entry in news.entries)


def _are_feeds(feeds: "Sequence[Feed]") -> bool:
    """Whether every document that could be read is a feed, or has entries like one."""
    from reader.session.entries import is_feed_or_list

    return all(
        feed.entries or feed.article is None or is_feed_or_list(feed.article) for feed in feeds
    )
