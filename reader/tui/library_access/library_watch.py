"""Noticing that another window has written to the library, without cost while none does."""

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic

from reader.errors import LibraryError
from reader.library.sqlite.change_signals import ChangeListener
from reader.tui.library_access.library_thread import LibraryThread

_LOOK_SECONDS = 1.5
_WRITTEN = (".sqlite3", ".sqlite3-wal")  # suffixes of the database and its write-ahead log


class Watch:
    """Calls `changed` soon after something was written to the library.

    Writers send a signal through a socket (`reader.library.sqlite.change_signals`), so that nothing
    has to be polled. Where such sockets are not available, the modification times of the database
    files are checked every 1.5 seconds. Writes by this process are noticed as well.

    Args:
        library_thread: The library.
        changed: Called in the screen's thread.
    """

    def __init__(self, library_thread: LibraryThread, changed: Callable[[], None]) -> None:
        self._library_thread, self._changed = library_thread, changed
        self._folder = str(library_thread.directory or "")
        self._listener: ChangeListener | None = None
        self._running = False
        self._timer: asyncio.TimerHandle | None = None
        self._looking: asyncio.Task[None] | None = None
        self._again = False
        self._seen: object = None
        self._looked = 0.0

    def start(self) -> None:
        """Start watching; check at once if this was watching before."""
        if self._running:
            return
        self._running = True
        if self._seen is not None:
            self._look()
        if self._listener is None:
            # the socket is created later, when the program is up and the library exists
            self._arm()

    def stop(self) -> None:
        """Stop watching while the window is not in use."""
        self._running = False
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def close(self) -> None:
        """Stop for good."""
        self.stop()
        if self._listener is not None:
            with suppress(RuntimeError):
                asyncio.get_running_loop().remove_reader(self._listener.fileno())
            self._listener.close()
            self._listener = None
        if self._looking is not None:
            self._looking.cancel()

    def _listen(self) -> bool:
        """Listen for change signals; return whether that is possible."""
        if not self._folder:
            return False
        try:
            self._listener = ChangeListener(Path(self._folder))
            asyncio.get_running_loop().add_reader(self._listener.fileno(), self._on_signal)
        except (OSError, NotImplementedError):  # NotImplementedError: Windows' event loop
            if self._listener is not None:
                self._listener.close()
                self._listener = None
            return False
        return True

    def _on_signal(self) -> None:
        if self._listener is not None:
            self._listener.drain()
        if self._running:
            self._look()

    def check_after_pause(self) -> None:
        """Check now if the last check was long ago; called on key presses."""
        if self._seen is not None and monotonic() - self._looked > _LOOK_SECONDS:
            self._look()

    async def acknowledge(self) -> None:
        """Regard the present content as known, because this window has written it."""
        with suppress(LibraryError, RuntimeError):
            self._seen = await self._traces()

    def _arm(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(_LOOK_SECONDS, self._tick)

    def _tick(self) -> None:
        self._timer = None
        self._look()
        if not self._listen():
            self._arm()

    def _look(self) -> None:
        self._looked = monotonic()
        if self._looking is None or self._looking.done():  # the disk may be slow
            self._looking = asyncio.get_running_loop().create_task(self._compare())
        else:
            self._again = True  # check once more for writes during the check

    async def _compare(self) -> None:
        again = True
        while again:
            self._again = False
            with suppress(LibraryError, RuntimeError):  # shown on saving, or the program is leaving
                traces = await self._traces()
                before, self._seen = self._seen, traces
                # also on the first check: something may have changed before it
                if before != traces:
                    self._changed()
            again = self._again

    async def _traces(self) -> object:
        return await self._library_thread.ask(lambda _: _traces(self._folder))


def _traces(folder: str) -> object:
    """Return a value that changes with every write to the library."""
    try:
        with os.scandir(folder) as entries:
            return [_stamp(each) for each in entries if each.name.endswith(_WRITTEN)]
    except OSError:
        return ()


def _stamp(entry: os.DirEntry[str]) -> tuple[str, int, int]:
    status = entry.stat()
    return entry.name, status.st_size, status.st_mtime_ns
