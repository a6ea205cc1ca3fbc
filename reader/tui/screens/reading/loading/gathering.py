"""One list of news from all feeds: those given at program start, or those of a feed list."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from reader.commands.command import Command
from reader.commands.table import BY_ID
from reader.errors import ReaderError, RefusedError
from reader.model.article import Article
from reader.pipeline import is_web
from reader.text.counts import counted
from reader.tui.screens.reading.loading.news_list import NewsList
from reader.tui.screens.reading.parts.loader import LOADING, open_in_thread
from reader.tui.screens.reading.parts.tasks import Task
from reader.tui.views.hints import Hint

if TYPE_CHECKING:  # loaded only for feeds
    from reader.session.news import Feed, News

_NAMES_OF_FEEDS = (".xml", ".rss", ".atom", ".rdf", ".json")  # possible feed files


class Gathering(NewsList, part=True):
    """Reads feeds and lists their entries."""

    _has_begun = False  # whether the first article was opened
    _listed_at = ""  # the address at which the cursor was in a list that is reloaded
    _left_out = 0  # number of feeds of a list beyond the limit, which are not read
    _list_of_feeds = ""  # location of the feed list from which the news were gathered

    def why_not(self, command: Command) -> str:
        """Return why a command is not available; from an entry, its list can be reached."""
        has_list = self.is_list_of_articles() or self._news or self._feeds_before()
        if command.id == "entry.list" and not has_list:
            return "not a feed: there are no entries here"
        return super().why_not(command)

    def hints(self) -> list[Hint]:
        """Add the key to the next unread entry where one of the news is read."""
        known = super().hints()
        is_entry = self._news is not None and self.place_among and not self.is_list_of_articles()
        if not is_entry or self.state.selection is not None:
            return known
        return [*known[:1], self._hint(BY_ID["entry.unread"]), *known[1:]]

    def article_opened(self, number: int | None) -> None:
        """List the entries of a feed list, or of the start-up sources if they all are feeds."""
        super().article_opened(number)
        is_start, self._has_begun = not self._has_begun, True
        if not self.is_list_of_articles():
            return
        from reader.session.entries import lists_feeds

        if lists_feeds(self.state.article):
            self._gather(self._feeds())
        elif is_start and number == len(self.unreadable) and self._may_all_be_feeds():
            self._gather(self.sources, unasked=True)

    def _may_all_be_feeds(self) -> bool:
        from reader.library.identity.identity import is_url
        from reader.session.entries import MAX_FEEDS

        names = self.sources
        return 1 < len(names) <= MAX_FEEDS and all(
            is_url(name) or name.lower().endswith(_NAMES_OF_FEEDS) for name in names
        )

    def do_entry_list(self, _: str) -> None:
        """List the entries of all feeds, newest first."""
        feed = self._feed_of_entry()
        if feed is not None:
            self._show_news_of(feed)
        elif self._news is not None and self._is_at_hand(self._news):
            self.list_news(self.address_in_list)
        else:
            self._gather(self._feeds())

    def _feed_of_entry(self) -> Article | None:
        """Return the feed from which this entry was opened, unless the news list contains it."""
        here, news = self.address_in_list, self._news
        if self.is_list_of_articles() or (news is not None and _has(news, here)):
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
        is_entry = not self.is_list_of_articles() or _has(news, self.address_in_list)
        return is_entry or news.locations == tuple(self._feeds())

    def _feeds(self) -> Sequence[str]:
        """Return the feed locations: those of a feed list, else the sources given at start."""
        from reader.session.entries import MAX_FEEDS, entries_of, stays_read

        article = self.state.article
        self._left_out = 0
        if not stays_read(article):
            feeds = entries_of(article)
            self._left_out = max(0, len(feeds) - MAX_FEEDS)
            return feeds[:MAX_FEEDS]
        return self.sources[:MAX_FEEDS] if self.place_among else (article.location,)

    def gather_again(self, at: str) -> None:
        """Reload the feeds of the list; the cursor is on the entry at an address again."""
        if self._news is not None:
            self._read_feeds(self._news.locations)
            self._listed_at = at

    def _gather(self, feeds: Sequence[str], *, unasked: bool = False) -> None:
        """List the entries of feeds, reading those that are not loaded."""
        from reader.session.entries import lists_feeds

        here = self.state.article
        self._list_of_feeds = here.location if lists_feeds(here) else ""
        if tuple(feeds) == (here.location,):
            self._show_news_of(here)
        else:
            self._read_feeds(feeds, unasked=unasked)

    def _show_news_of(self, feed: Article) -> None:
        """List the entries of a feed that is already loaded."""
        from reader.session.news import feed_of

        self._list_feeds([feed_of(feed.location, feed)], self.state.article)

    def _read_feeds(self, feeds: Sequence[str], *, unasked: bool = False) -> None:
        """Read feeds in the background; Esc lists what they have so far."""
        here, linked_from = self.state.article, self._list_of_feeds
        is_fresh, total, self._listed_at = not self.context.settings.offline, len(feeds), ""
        before = {feed.location: feed for feed in self._news.feeds} if self._news else {}

        def read(location: str, cancelled: Callable[[], bool]) -> Article:
            if unasked and location == here.location:
                return here
            return open_in_thread(
                self.context, location, cancelled, fresh=is_fresh, linked_from=linked_from
            )

        def work(task: Task) -> None:
            from reader.session.entries import headings_with_links
            from reader.session.news import Feed, feed_of
            from reader.workers.by_host import request_by_host

            names = {href: span.of(here.text) for span, href in headings_with_links(here)}
            known = (before.get(each) or Feed(each, names.get(each, each)) for each in feeds)
            found = {each.location: each._replace(problem="not loaded in time") for each in known}
            answers = request_by_host(feeds, read, task.is_cancelled)
            for number, (location, article, error) in enumerate(answers, 1):
                if article is not None:
                    found[location] = feed_of(location, article, found[location].name)
                elif error is not None:
                    found[location] = self._unread_feed(found[location], error, task)
                notice = f"reading the feeds: {number} of {total}   Esc lists what is there"
                task.show(self.tell, notice)
            task.answer(self._list_feeds, [found[each] for each in feeds], here, unasked)

        self.tell(f"reading {counted(total, 'feed')}   Esc lists what is there")
        self.tasks.begin(LOADING, work, answers_early=True)

    def _unread_feed(self, feed: "Feed", error: ReaderError, task: Task) -> "Feed":
        """Return a feed that cannot be read now, with the entries of its cached copy, if any."""
        from reader.session.news import feed_of

        location = feed.location
        if feed.article is None and is_web(location) and not isinstance(error, RefusedError):
            with suppress(ReaderError):
                copy = open_in_thread(self.context, location, task.is_cancelled, offline=True)
                feed = feed_of(location, copy, feed.name)
        return feed._replace(problem=error.message)

    def _list_feeds(self, feeds: "Sequence[Feed]", here: Article, unasked: bool = False) -> None:
        from reader.session.news import news_of

        self.clear_notice()
        if unasked and not (_are_feeds(feeds) and self.state.article is here and self.is_current):
            return
        self._news = news = news_of(feeds)
        if len(feeds) == 1 and news.missing:
            self.tell(f"{feeds[0].location}: {feeds[0].problem}", error=True)
        elif news.missing:
            notice = f"{counted(news.missing, 'feed')} could not be read: Tab tells which"
            self.tell(notice, error=True)
        elif self._left_out:
            self.tell(f"{counted(self._left_out, 'feed')} beyond the first {len(feeds)} not read")
        self.list_news(self._listed_at or self.address_in_list)


def _has(news: "News", address: str) -> bool:
    """Whether the news have an entry with this address."""
    return any(entry.address == address for entry in news.entries)


def _are_feeds(feeds: "Sequence[Feed]") -> bool:
    """Whether every document that could be read has entries."""
    return all(feed.entries or feed.problem for feed in feeds)
