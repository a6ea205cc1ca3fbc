"""Noticing that another window has written to the library, at next to no cost."""

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from time import monotonic

from reader.errors import LibraryError
from reader.library.store import Library
from reader.tui.shelf import Shelf

_LOOK_SECONDS = 1.5
_WRITTEN = (".sqlite3", ".sqlite3-wal")  # the endings of the database and of its log


class Watch:
    """Calls `changed` at most two seconds after something was written to the library.

    While it runs the time stamps of the database's files are looked at every 1.5 seconds, in the
    library's own thread: three system calls, and nothing on the screen's thread but a timer.
    What this very process wrote is noticed too.

    Args:
        shelf: The library.
        changed: Called in the screen's thread.
    """

    def __init__(self, shelf: Shelf, changed: Callable[[], None]) -> None:
        self._shelf, self._changed = shelf, changed
        self._folder = str(shelf.directory or "")
        self._timer: asyncio.TimerHandle | None = None
        self._looking: asyncio.Task[None] | None = None
        self._seen: object = None
        self._looked = 0.0

    def start(self) -> None:
        """Look every 1.5 seconds from now on, and now when it was looked before."""
        if self._timer is None:
            if self._seen is not None:
                self._look()
            self._arm()

    def stop(self) -> None:
        """Look no more: the window is not looked at either."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def close(self) -> None:
        """Stop for good."""
        self.stop()
        if self._looking is not None:
            self._looking.cancel()

    def glance(self) -> None:
        """Look now when that was long ago: a key says that somebody is there."""
        if self._seen is not None and monotonic() - self._looked > _LOOK_SECONDS:
            self._look()

    async def acknowledge(self) -> None:
        """Take what is there now as known: this window has written it."""
        with suppress(LibraryError, RuntimeError):
            self._seen = await self._traces()

    def _arm(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(_LOOK_SECONDS, self._tick)

    def _tick(self) -> None:
        self._look()
        self._arm()

    def _look(self) -> None:
        self._looked = monotonic()
        if self._looking is None or self._looking.done():  # a disk may take its time
            self._looking = asyncio.get_running_loop().create_task(self._compare())

    async def _compare(self) -> None:
        with suppress(LibraryError, RuntimeError):  # told when something is saved; or leaving
            traces = await self._traces()
            before, self._seen = self._seen, traces
            if before != traces:  # at the first look too: something may have come before it
                self._changed()

    async def _traces(self) -> object:
        return await self._shelf.ask(lambda library: _traces(library, self._folder))


def _traces(library: Library, folder: str) -> object:
    """Return what differs after something was written to the library."""
    if not folder:
        return library.revision()
    try:
        with os.scandir(folder) as entries:
            return [_stamp(each) for each in entries if each.name.endswith(_WRITTEN)]
    except OSError:
        return ()


def _stamp(entry: os.DirEntry[str]) -> tuple[str, int, int]:
    status = entry.stat()
    return entry.name, status.st_size, status.st_mtime_ns
