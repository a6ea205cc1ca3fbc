"""Fetching pages that are to be read later, where there may be no network."""

from collections.abc import Sequence
from threading import Event

from textual import work

from reader.errors import ReaderError
from reader.text.counts import counted
from reader.tui.screens.base import CommandScreen
from reader.tui.screens.reading.loading.background_loading import Loading

_MOST_PAGES = 200  # at a time: copies take so much room together
_TOGETHER = 4  # pages that are fetched at the same time


class FetchingAhead(Loading, part=True):
    """Fetches pages in the background, so that there are copies of them."""

    _is_fetching = False

    def fetch_ahead(self, addresses: Sequence[str]) -> str:
        """Begin to fetch pages; return what is told of that, as why it cannot be done.

        How it goes is told on whatever screen is looked at.
        """
        if self.context.settings.offline:
            return "offline: nothing can be fetched"
        if self.context.library_thread.copies is None:
            return "no copies are kept here"
        if not addresses:
            return "nothing unread is listed"
        if self._is_fetching:
            return "pages are being fetched already"
        self._is_fetching = True
        self._fetch_in_background(addresses[:_MOST_PAGES])
        return f"fetching {counted(len(addresses[:_MOST_PAGES]), 'page')} in the background"

    @work(thread=True, group="ahead")
    def _fetch_in_background(self, addresses: Sequence[str]) -> None:
        from concurrent.futures import ThreadPoolExecutor

        def fetched(address: str) -> bool:
            try:
                self._opened(address, Event(), fresh=False, quietly=True)
            except ReaderError:
                return False
            return True

        done = missing = 0
        try:
            with ThreadPoolExecutor(_TOGETHER) as readers:
                for is_there in readers.map(fetched, addresses):
                    done += is_there
                    missing += not is_there
                    told = f"fetching pages: {done + missing} of {len(addresses)}"
                    self.app.call_from_thread(self._tell_anywhere, told)
        finally:
            self._is_fetching = False
        told = f"{counted(done, 'page')} fetched, to be read without network"
        if missing:
            told += f"; {missing} could not be: their feed tells of them"
        self.app.call_from_thread(self._tell_anywhere, told)

    def _tell_anywhere(self, told: str) -> None:
        if isinstance(self.app.screen, CommandScreen):
            self.app.screen.tell(told)
