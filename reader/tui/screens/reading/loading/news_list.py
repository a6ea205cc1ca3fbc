"""The news list: its entries, marking them as read, and returning to it."""

from collections.abc import Callable, Collection, Coroutine, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from reader.commands.table import BY_ID
from reader.errors import LibraryError, ReaderError
from reader.model.article import Article
from reader.text.counts import counted
from reader.tui.context import Picked
from reader.tui.screens.reading.loading.fetching_ahead import fetch_ahead
from reader.tui.screens.reading.loading.opening import Opening
from reader.tui.screens.reading.loading.visiting import ALL_READ
from reader.tui.views.rows.rows import (
    Act,
    ActOnAll,
    ChoosingKey,
    Chosen,
    GoToNext,
    Page,
    Row,
    Rows,
    ShowResult,
)

if TYPE_CHECKING:  # loaded only for feeds
    from reader.session.news import News
    from reader.tui.library_access.entry_marks import EntryMarks


def _named(command: str, label: str = "") -> tuple[str, str, str]:
    """Return the id of a command, its label (unless another is given) and its help."""
    found = BY_ID[command]
    return found.id, label or found.label, found.help


_AGAIN = ChoosingKey(*_named("entries.reload"))
_LEAVE = "q"
_TO_FEED = "Go to the next feed that has unread entries."
_NOTHING = ("No entries: these are not feeds, or they have none.",)


@dataclass(frozen=True)
class _NewsAgain:
    """Reopens a news list; instances that reopen the same list are equal."""

    show: Callable[["News", str], None]
    news: "News"

    def __call__(self, left: str) -> None:
        """Reopen the list at the entry whose article is being left."""
        self.show(self.news, left)


class NewsList:
    """Lists the entries of feeds, with the unread ones marked.

    Args:
        screen: Opens the articles that are chosen.
        reload: Reads the feeds of the list again; takes the address of the entry to go to.
    """

    def __init__(self, screen: Opening, reload: Callable[[str], None]) -> None:
        self._screen, self._reload = screen, reload
        self.news: News | None = None
        self._marks: EntryMarks | None = None  # of the last list
        # by the feeds of each list: its filter when a row was chosen, and whether that was a feed
        self._chosen_in: dict[Sequence[str], tuple[str, bool]] = {}

    def show(self, news: "News", at: str) -> None:
        """List news with the cursor on the entry at address `at`, else on an unread one."""
        self.news = news
        self._screen.start_opening(self._show_news(news, at))

    async def _show_news(self, news: "News", at: str) -> None:
        from reader.tui.views.lists.entry_rows import row_of_entry
        from reader.tui.views.rows.row_filter import with_words

        self._marks = marks = self._marks_of(news)
        await marks.look_up()
        if not self._screen.is_free:
            self._screen.tell("the feeds are loaded: <entry.list> lists their entries")
            return
        addresses = [entry.address for entry in news.entries]
        screen, again = self._screen, _NewsAgain(self.show, news)

        def chosen(chosen: Chosen) -> None:
            is_feed = chosen.row.key in news.locations
            self._chosen_in[news.locations] = chosen.words, is_feed
            if chosen.key == _AGAIN.key:
                self._reload(chosen.row.key)
            elif chosen.key == _LEAVE:
                screen.do_app_back("")
            else:
                among = () if is_feed else addresses
                screen.open(Picked(chosen.row.key), among=among, again=again, reopens=True)

        entries, *others = self._news_pages(marks)
        words, chose_feed = self._chosen_in.pop(news.locations, ("", False))
        listed = with_words(entries.rows, words)
        if not _is_among_others(at, listed):  # the filter would hide the entry, or leave only it
            words, listed = "", entries.rows
        cursor = row_of_entry(listed, at, marks.read)
        entries = entries._replace(cursor=cursor, words=words)
        number = int(bool(others) and chose_feed and at in news.locations)
        if number:
            others = [others[0]._replace(cursor=news.locations.index(at))]
        screen.show_list(entries, *others, then=chosen, number=number)

    def _marks_of(self, news: "News") -> "EntryMarks":
        """Return the marks of a news list; a reloaded one keeps what can be undone."""
        from reader.tui.library_access.entry_marks import EntryMarks

        before, library_thread = self._marks, self._screen.context.library_thread
        if before is None or before.news.locations != news.locations:
            return EntryMarks(news, library_thread)
        return before if before.news is news else EntryMarks(news, library_thread, before.done)

    def _leaving_key(self, news: "News") -> Sequence[ChoosingKey]:
        """Return the key that leaves the entries of several feeds together with what lies below.

        That is a list of feeds, which has nothing to read, or the first of the feeds given at
        start, which nobody asked for. Closing the entries of a single feed leaves the reader on it.
        """
        from reader.session.entries import lists_feeds

        of_feeds = lists_feeds(self._screen.state.article)
        if not (of_feeds or (self._screen.is_first and len(news.feeds) > 1)):
            return []
        label = "quit" if self._screen.is_first else "back"
        below = "the list of feeds itself" if of_feeds else "the first feed itself"
        help_text = f"{'Quit' if self._screen.is_first else 'Go back'}; Esc shows {below}."
        return [ChoosingKey(_LEAVE, label, help_text, needs_row=False)]

    def _news_pages(self, marks: "EntryMarks") -> Sequence[Page]:
        """Return the page of entries, and with several feeds also the page of feeds."""

        def undo_last(_: Row, show_result: ShowResult) -> None:
            self._change(marks, marks.undo(), show_result)

        undo = Act(*_named("entries.undo"), undo_last, needs_row=False)
        if not marks.done:
            undo = undo._replace(label="")
        pages = [self._entries_page(marks, undo)]
        if marks.news.feeds[1:]:
            pages.append(self._feeds_page(marks, undo))
        keys = [_AGAIN, *self._leaving_key(marks.news)]
        return [page._replace(keys=keys) for page in pages]

    def _entries_page(self, marks: "EntryMarks", undo: Act) -> Page:
        from reader.tui.views.lists.entry_rows import entry_rows

        def is_unread(row: Row) -> bool:
            return row.key not in marks.read

        def mark(row: Row, show_result: ShowResult) -> None:
            self._change(marks, marks.mark([row.key]), show_result)

        def unmark(row: Row, show_result: ShowResult) -> None:
            self._change(marks, marks.mark([row.key], unread=True), show_result)

        def mark_all(rows: Sequence[Row], show_result: ShowResult) -> None:
            self._change(marks, marks.mark(row.key for row in rows), show_result)

        fitted = partial(entry_rows, marks.news.entries, marks.read)
        return Page(
            "News",
            fitted(),
            enter="read",
            fitted=fitted,
            empty_text=_NOTHING,
            acts=(
                GoToNext(*_named("entries.unread"), is_unread, ALL_READ),
                Act(*_named("entries.browse"), self._browse_entry),
                Act(*_named("entries.mark"), mark, moves_on=True),
                ActOnAll(*_named("entries.mark_all"), mark_all),
                ActOnAll(*_named("entries.fetch"), self._fetching_ahead(marks)),
                Act(*_named("entries.unmark"), unmark),
                undo,
            ),
            count_text=_count_text(marks.news, marks.read),
        )

    def _feeds_page(self, marks: "EntryMarks", undo: Act) -> Page:
        from reader.tui.views.lists.entry_rows import feed_rows

        unread = {
            feed.location
            for feed in marks.news.feeds
            if any(entry.address not in marks.read for entry in feed.entries)
        }

        def mark(row: Row, show_result: ShowResult) -> None:
            here = [feed for feed in marks.news.feeds if feed.location == row.key]
            addresses = (entry.address for feed in here for entry in feed.entries)
            self._change(marks, marks.mark(addresses), show_result)

        acts = (
            GoToNext("entries.unread", "", _TO_FEED, lambda row: row.key in unread, ALL_READ),
            Act(*_named("entries.mark_all", "mark feed read"), mark),
            ActOnAll(*_named("entries.fetch"), self._fetching_ahead(marks)),
            undo,
        )
        return Page("Feeds", feed_rows(marks.news, marks.read), enter="open", acts=acts)

    def _browse_entry(self, row: Row, show_result: ShowResult) -> None:
        """Open the page of an entry in the browser, and show its host."""
        from reader.session.entry_places import is_in_feed
        from reader.sources.addresses import safe_to_open

        if is_in_feed(row.key):
            show_result((), "this entry has no page: Enter reads it in its feed")
            return
        try:
            opening = safe_to_open(row.key, "")
            self._screen.open_in_browser(opening.argument)
        except ReaderError as error:
            show_result((), str(error))
        else:
            show_result((), f"opened {opening.host}")

    def _fetching_ahead(self, marks: "EntryMarks") -> Callable[[Sequence[Row], ShowResult], None]:
        """Return the action that fetches the unread pages listed, or those of the feeds listed."""

        def run(rows: Sequence[Row], show_result: ShowResult) -> None:
            listed = {row.key for row in rows}
            feeds = [feed for feed in marks.news.feeds if feed.location in listed]
            listed.update(entry.address for feed in feeds for entry in feed.entries)
            unread = {
                page: feed
                for page, feed in marks.news.feed_of_each_page.items()
                if page in listed and page not in marks.read
            }
            show_result((), fetch_ahead(self._screen, unread))

        return run

    def _change(
        self, marks: "EntryMarks", change: Coroutine[object, object, str], show_result: ShowResult
    ) -> None:
        """Change marks in the background, and show the result."""

        async def changed() -> None:
            try:
                notice = await change
            except LibraryError as error:
                show_result((), str(error))
                return
            listed = {entry.address for entry in marks.news.entries}
            state = self._screen.state
            read = state.read_entries.difference(listed).union(marks.read)
            self._screen.show_state(state._replace(read_entries=read))
            show_result(self._news_pages(marks), notice)

        self._screen.start(changed(), change)

    def text_of(self, location: str, error: ReaderError) -> Article | None:
        """Return the text of a page that cannot be opened, from its feed, or None."""
        from reader.session.entry_texts import article_of_entry

        notice = f"The page could not be opened ({error.message}): this is the text from its feed"
        feeds = [feed.article for feed in self.news.feeds] if self.news is not None else []
        for article in (self._screen.state.article, *self._screen.history.articles(), *feeds):
            found = article_of_entry(article, location, notice) if article is not None else None
            if found is not None:
                return found
        return None


def _count_text(news: "News", read: Collection[str]) -> str:
    """Return how many entries are unread and how many feeds are missing; empty without entries."""
    unread, of = sum(each.address not in read for each in news.entries), len(news.entries)
    if not of:
        return ""
    missing = f"   {counted(news.missing, 'feed')} failed" if news.missing else ""
    return (f"{unread:,} unread of {of:,}" if unread else f"all {of:,} read") + missing


def _is_among_others(address: str, rows: Rows) -> bool:
    """Whether rows contain an entry among others."""
    keys = {rows[number].key for number in range(len(rows))} - {""}
    return address in keys and len(keys) > 1
