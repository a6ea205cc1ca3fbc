"""The background thread that syncs the library with the shared folder while the program runs."""

from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from time import monotonic
from typing import Protocol

from reader.errors import THREADS_REFUSED, LibraryError

_START_DELAY_SECONDS = 1.0
"""Delay after which the first exchange starts, so that it does not slow down the start."""

_POLL_SECONDS = 2.0
_RETRY_SECONDS = 30.0
_PAUSE_FACTOR = 50
"""Pause relative to the duration of a look at the folder, which is long on slow networks."""


class Exchanges(Protocol):
    """The work of the background thread; see `Exchange`."""

    def run(self) -> object:
        """Send and receive; raises LibraryError."""

    def send(self) -> object:
        """Send; raises LibraryError."""

    def folder_state(self) -> object:
        """Return a value that changes when others change the folder; raises OSError."""

    def stop(self) -> None:
        """Stop at the next opportunity."""


class BackgroundSync:
    """Runs exchanges in a daemon thread."""

    def __init__(self, make: Callable[[], Exchanges], *, continuous: bool) -> None:
        """Start the thread after a delay, if `continuous`.

        Args:
            make: Creates the exchange; called in the thread.
            continuous: Whether to watch the folder all the time, or only to send at the end.
        """
        self._create_exchange, self._lasting = make, continuous
        self._exchange: Exchanges | None = None
        self._wake = Event()
        self._closing = self._has_unsent = False
        self._problem = ""
        self._thread: Thread | None = None
        if continuous:
            self._start()

    def nudge(self) -> None:
        """Send soon what was, or is being, saved."""
        self._has_unsent = True
        self._wake.set()

    @property
    def problem(self) -> str:
        """Why the last exchange failed, in one line; empty if it did not."""
        return self._problem

    def close(self, seconds: float = 2.0) -> None:
        """Send what was saved, waiting for a limited time, because the folder may hang."""
        self._closing = True
        if self._exchange is not None:
            self._exchange.stop()
        if self._thread is None and self._has_unsent:
            self._start()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(seconds)

    def _start(self) -> None:
        thread = Thread(target=self._work, name="sync", daemon=True)
        try:
            thread.start()
        except RuntimeError:  # what was saved is saved nevertheless, and sent another time
            self._problem = f"sync failed: {THREADS_REFUSED}"
        else:
            self._thread = thread

    def _work(self) -> None:
        with suppress(RuntimeError):  # the interpreter is shutting down
            if self._lasting:
                self._wait(_START_DELAY_SECONDS, nudges=False)
                self._exchange_until_closed()
            if self._has_unsent:
                self._attempt(lambda exchange: exchange.send())

    def _exchange_until_closed(self) -> None:
        """Exchange now, and whenever something changes here or in the folder.

        Changes during an exchange are detected by the next look.
        """
        before: object = self  # differs from every state of the folder
        while not self._closing:
            began = monotonic()
            now = self._folder_state()
            pause = max(_POLL_SECONDS, _PAUSE_FACTOR * (monotonic() - began))
            done = True
            if now != before:
                done = self._attempt(lambda exchange: exchange.run())
                before = now if done else self
            elif self._has_unsent:
                done = self._attempt(lambda exchange: exchange.send())
            self._wait(pause if done else max(pause, _RETRY_SECONDS))

    def _folder_state(self) -> object:
        """Return the state of the folder, or None if it is not available."""
        try:
            return self._current_exchange().folder_state()
        except (OSError, LibraryError):
            return None

    def _attempt(self, work: Callable[[Exchanges], object]) -> bool:
        self._has_unsent = False
        try:
            work(self._current_exchange())
        except (OSError, LibraryError) as error:
            self._problem = str(error)
        except Exception as error:  # noqa: BLE001 - the outermost handler in this thread
            from reader.library.files.crash_reports import reason_of

            self._problem = f"sync failed: {reason_of(error)}"
        else:
            self._problem = ""
            return True
        self._has_unsent = True
        return False

    def _current_exchange(self) -> Exchanges:
        if self._exchange is None:
            self._exchange = self._create_exchange()
        return self._exchange

    def _wait(self, seconds: float, *, nudges: bool = True) -> None:
        """Wait for a limited time, or until there is something to send."""
        self._wake.clear()  # before the checks: later events are seen by them, or wake
        is_due = nudges and self._has_unsent and seconds < _RETRY_SECONDS
        if not self._closing and not is_due:
            self._wake.wait(seconds)
