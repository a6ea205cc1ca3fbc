"""The news of all feeds at hand in one list: of those named at the start, or of a list of feeds."""

import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from textual import work

from reader.commands.command import Command
from reader.errors import ReaderError
from reader.model.annotation import Goal
from reader.model.article import Article
from reader.text.counts import counted
from reader.tui.early.start import NOT_THERE, FirstArticle
from reader.tui.screens.reading.loading.news_list import NewsList

if TYPE_CHECKING:  # only who reads feeds has need of it
    from reader.session.news import Feed, News

_MOST_FEEDS = 200
_TOGETHER = 4  # feeds that are read at the same time
_NAMES_OF_FEEDS = (".xml", ".rss", ".atom", ".rdf", ".json")  # files that may be feeds


class Gathering(NewsList, part=True):
    """Reads the feeds, and lists what they have."""

    _has_begun = False  # with the article that was named first

    def why_not(self, command: Command) -> str:
        """Return why a command cannot be done; from an entry one comes back to the list."""
        if command.id == "entry.list" and not (self._news or self.is_list_of_articles()):
            return "not a feed: there are no entries here"
        return super().why_not(command)

    def take(
        self,
        article: Article,
        *,
        then: Goal = "",
        first: FirstArticle = NOT_THERE,
        number: int | None = None,
    ) -> None:
        """Put an article on the desk; where feeds alone were named, list what they have."""
        super().take(article, then=then, first=first, number=number)
        if not self._has_begun:
            self._has_begun = True
            if self.is_list_of_articles():
                self._begin_with_news(number)

    def _begin_with_news(self, number: int | None) -> None:
        from reader.session.entries import lists_feeds

        if lists_feeds(self.state.article):
            self._gather(self._feeds())
        elif number == 0 and self._may_all_be_feeds():
            self._gather(self.sources, unasked=True)

    def _may_all_be_feeds(self) -> bool:
        from reader.library.identity.identity import is_url

        names = self.sources
        return 1 < len(names) <= _MOST_FEEDS and all(
            is_url(name) or name.lower().endswith(_NAMES_OF_FEEDS) for name in names
        )

    def do_entry_list(self, _: str) -> None:
        """List the entries of all feeds, the newest first."""
        if self._news is not None and self._is_of(self._news):
            self.list_news(self.state.article.location)
        else:
            self._gather(self._feeds())

    def _is_of(self, news: "News") -> bool:
        """Whether these feeds are at hand still, or one of their entries is read."""
        here = self.state.article.location
        is_entry = not self.is_list_of_articles() or any(
            each.address == here for each in news.entries
        )
        return is_entry or news.locations == tuple(self._feeds())

    def _feeds(self) -> Sequence[str]:
        """Return where the feeds are: those of a list of feeds, else those named at the start."""
        from reader.session.entries import entries_of, stays_read

        article = self.state.article
        if not stays_read(article):
            return entries_of(article)[:_MOST_FEEDS]
        return self.sources[:_MOST_FEEDS] if self.place_among else (article.location,)

    def gather_again(self) -> None:
        """Read the feeds of the list once more."""
        if self._news is not None:
            self._read_feeds(self._news.locations)

    def _gather(self, feeds: Sequence[str], *, unasked: bool = False) -> None:
        """List what feeds have; those that are not here are read first."""
        from reader.session.news import feed_of

        here = self.state.article
        if tuple(feeds) == (here.location,):
            self._gathered([feed_of(here.location, here)], here)
        else:
            self._read_feeds(feeds, unasked=unasked)

    def _read_feeds(self, feeds: Sequence[str], *, unasked: bool = False) -> None:
        """Read feeds in the background; Esc cancels."""
        self.cancel_loading()
        self._cancel = cancel = threading.Event()
        before = {feed.location: feed for feed in self._news.feeds} if self._news else {}
        self._gather_in_background(feeds, cancel, self.state.article, before, unasked)

    @work(thread=True, exclusive=True, group="loading")
    def _gather_in_background(
        self,
        locations: Sequence[str],
        cancel: threading.Event,
        here: Article,
        before: "Mapping[str, Feed]",
        unasked: bool,
    ) -> None:
        from concurrent.futures import ThreadPoolExecutor

        from reader.session.entries import headings_with_links
        from reader.session.news import Feed, feed_of

        show, feeds = self.app.call_from_thread, list[Feed]()
        names = {href: span.of(here.text) for span, href in headings_with_links(here)}

        def read(location: str) -> Feed:
            if unasked and location == here.location:
                return feed_of(location, here)
            try:
                article = self._opened(location, cancel, fresh=False, quietly=True)
            except ReaderError as error:
                known = before.get(location) or Feed(location, names.get(location, location))
                return known._replace(problem=error.message)
            return feed_of(location, article)

        with ThreadPoolExecutor(_TOGETHER) as readers:
            show(self.tell, f"reading {counted(len(locations), 'feed')}   Esc cancels")
            for feed in readers.map(read, locations):
                feeds.append(feed)
                if cancel.is_set():
                    readers.shutdown(wait=False, cancel_futures=True)
                    return
                told = f"reading the feeds: {len(feeds)} of {len(locations)}   Esc cancels"
                show(self.tell, told)
        show(self._gathered, feeds, here, unasked)

    def _gathered(self, feeds: "Sequence[Feed]", here: Article, unasked: bool = False) -> None:
        from reader.session.news import news_of

        self._cancel = None
        self.tell_nothing()
        if unasked and not (_are_feeds(feeds) and self.state.article is here and self.is_current):
            return
        self._news = news = news_of(feeds)
        if len(feeds) == 1 and news.missing:
            self.tell(f"{feeds[0].location}: {feeds[0].problem}", error=True)
        elif news.missing:
            told = f"{counted(news.missing, 'feed')} could not be read: Tab tells which"
            self.tell(told, error=True)
        self.list_news(self.state.article.location)


def _are_feeds(feeds: "Sequence[Feed]") -> bool:
    """Whether what was read has entries throughout."""
    return all(feed.entries or feed.problem for feed in feeds)
