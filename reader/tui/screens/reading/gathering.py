"""The news of all feeds at hand in one list: of those named at the start, or of a list of feeds."""

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import work

from reader.commands.command import Command
from reader.errors import LibraryError, ReaderError
from reader.text.counts import counted
from reader.tui.screens.reading.returning import Returning
from reader.tui.views.rows import Chosen, Page

if TYPE_CHECKING:  # only who reads feeds has need of it
    from reader.session.news import Entry

_MOST_FEEDS = 200
_AGAIN = ("r", "look again")


class Gathering(Returning, part=True):
    """Lists what the feeds have, and reads one entry after the other in that order."""

    _news: "tuple[Sequence[str], Sequence[Entry]] | None" = None  # the feeds, and what they have

    def why_not(self, command: Command) -> str:
        """Return why a command cannot be done; from an entry one comes back to the list."""
        if command.id == "entry.list" and not (self._news or self.is_list_of_articles()):
            return "not a feed: there are no entries here"
        return super().why_not(command)

    def do_entry_list(self, _: str) -> None:
        """List the entries of all feeds, the newest first."""
        if self._news is not None and self._is_of(*self._news):
            self._list_news(*self._news)
        else:
            self._gather(self._feeds())

    def _is_of(self, feeds: Sequence[str], entries: "Sequence[Entry]") -> bool:
        """Whether these feeds are at hand still, or one of their entries is read."""
        here = self.state.article.location
        is_entry = not self.is_list_of_articles() or any(each.address == here for each in entries)
        return is_entry or tuple(feeds) == tuple(self._feeds())

    def _feeds(self) -> Sequence[str]:
        """Return where the feeds are: those of a list of feeds, else those named at the start."""
        from reader.session.entries import entries_of, stays_read

        article = self.state.article
        if not stays_read(article):
            return entries_of(article)[:_MOST_FEEDS]
        return self.sources[:_MOST_FEEDS] if self.place_among else (article.location,)

    def _gather(self, feeds: Sequence[str]) -> None:
        """Read the feeds that are not here in the background; Esc cancels."""
        from reader.session.news import entries_in

        if tuple(feeds) == (self.state.article.location,):
            self._gathered(feeds, entries_in(self.state.article), 0)
            return
        self.cancel_loading()
        self._cancel = cancel = threading.Event()
        self._gather_in_background(feeds, cancel)

    @work(thread=True, exclusive=True, group="loading")
    def _gather_in_background(self, feeds: Sequence[str], cancel: threading.Event) -> None:
        from reader.session.news import entries_in

        show, missing = self.app.call_from_thread, 0
        entries: list[Entry] = []
        for number, location in enumerate(feeds, 1):
            show(self.tell, f"reading the feeds: {number} of {len(feeds)}   Esc cancels")
            try:
                entries += entries_in(self._opened(location, cancel, fresh=False))
            except ReaderError:
                missing += 1
            if cancel.is_set():
                return
        show(self._gathered, feeds, entries, missing)

    def _gathered(self, feeds: Sequence[str], entries: "Sequence[Entry]", missing: int) -> None:
        from reader.session.news import newest_first

        self._cancel = None
        self._news = feeds, newest_first(entries)
        self.tell_nothing()
        if missing:
            self.tell(f"{counted(missing, 'feed')} could not be read", error=True)
        self._list_news(*self._news)

    def _list_news(self, feeds: Sequence[str], entries: "Sequence[Entry]") -> None:
        self.start(self._show_news(feeds, entries))

    async def _show_news(self, feeds: Sequence[str], entries: "Sequence[Entry]") -> None:
        from reader.tui.arrival import read_among
        from reader.tui.views.entry_rows import entry_rows

        addresses = [entry.address for entry in entries]
        try:
            read = await self.context.library_thread.ask(lambda lib: read_among(addresses, lib))
        except LibraryError:
            read = frozenset()  # told when something is to be saved

        def chosen(chosen: Chosen) -> None:
            if chosen.key == _AGAIN[0]:
                self._gather(feeds)
            else:
                self.open(chosen.row.key, among=addresses)

        rows = entry_rows(entries, read)
        here = self.state.article.location
        at = next((n for n, row in enumerate(rows) if row.key and row.key == here), -1)
        unread = (n for n, row in enumerate(rows) if row.key and row.key not in read)
        page = Page(
            "News",
            rows,
            at if at >= 0 else next(unread, 0),
            "read",
            teaching=("No entries: these are no feeds, or they have none.",),
        )
        self.show_list(page, then=chosen, keys=[_AGAIN])
