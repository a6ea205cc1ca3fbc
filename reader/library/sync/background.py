"""The background thread that syncs the library with the shared folder while the program runs."""

from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from time import monotonic
from typing import Protocol

from reader.errors import LibraryError

_FIRST_SECONDS = 1.0
"""The start of the program comes first."""

_LOOK_SECONDS = 2.0
_RETRY_SECONDS = 30.0
_PATIENCE = 50
"""A look at the folder may take this part of the time; on a slow network looks are rarer."""


class Exchanges(Protocol):
    """What is to be done in the background; see `Exchange`."""

    def run(self) -> object:
        """Send ours, take theirs; raises LibraryError."""
        ...

    def send(self) -> object:
        """Send ours; raises LibraryError."""
        ...

    def seen(self) -> object:
        """Return what differs after others have changed the folder; raises OSError."""
        ...

    def stop(self) -> None:
        """End soon."""
        ...


class BackgroundSync:
    """Runs exchanges in a thread of its own, which ends with the process at the latest."""

    def __init__(self, make: Callable[[], Exchanges], *, lasting: bool) -> None:
        """Begin, in a second, when it is for long.

        Args:
            make: Makes the exchange; called in the thread.
            lasting: Whether to look at the folder all the time, or only to send before the end.
        """
        self._make, self._lasting = make, lasting
        self._exchange: Exchanges | None = None
        self._wake = Event()
        self._closing = self._has_news = False
        self._problem = ""
        self._thread: Thread | None = None
        if lasting:
            self._start()

    def nudge(self) -> None:
        """Send what was saved, or is just being saved, soon."""
        self._has_news = True
        self._wake.set()

    @property
    def problem(self) -> str:
        """Why the last exchange failed, one line; empty when it did not."""
        return self._problem

    def close(self, seconds: float = 2.0) -> None:
        """Send what was saved, waiting at most so long: a folder may hang."""
        self._closing = True
        if self._exchange is not None:
            self._exchange.stop()
        if self._thread is None and self._has_news:
            self._start()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(seconds)

    def _start(self) -> None:
        self._thread = Thread(target=self._work, name="sync", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        with suppress(RuntimeError):  # the interpreter is leaving
            if self._lasting:
                self._wait(_FIRST_SECONDS, nudges=False)
                self._follow()
            if self._has_news:
                self._attempt(lambda exchange: exchange.send())

    def _follow(self) -> None:
        """Exchange now, and whenever something has changed here or there.

        What changes while an exchange goes on is seen by the next look.
        """
        before: object = self  # like nothing that a folder looks like
        while not self._closing:
            began = monotonic()
            now = self._look()
            pause = max(_LOOK_SECONDS, _PATIENCE * (monotonic() - began))
            done = True
            if now != before:
                done = self._attempt(lambda exchange: exchange.run())
                before = now if done else self
            elif self._has_news:
                done = self._attempt(lambda exchange: exchange.send())
            self._wait(pause if done else max(pause, _RETRY_SECONDS))

    def _look(self) -> object:
        """Return what the folder looks like; None when it is not there."""
        try:
            return self._made().seen()
        except (OSError, LibraryError):
            return None

    def _attempt(self, work: Callable[[Exchanges], object]) -> bool:
        self._has_news = False
        try:
            work(self._made())
        except (OSError, LibraryError) as error:
            self._problem = str(error)
        except Exception as error:  # noqa: BLE001 - the last one in this thread who can answer
            from reader.library.files.crash_reports import write_report

            report = write_report(error)
            self._problem = f"sync failed with an internal error; a crash report is in {report}"
        else:
            self._problem = ""
            return True
        self._has_news = True
        return False

    def _made(self) -> Exchanges:
        if self._exchange is None:
            self._exchange = self._make()
        return self._exchange

    def _wait(self, seconds: float, *, nudges: bool = True) -> None:
        """Wait until there is something to send, or so long."""
        self._wake.clear()  # first: what comes after that is either seen below or wakes
        is_due = nudges and self._has_news and seconds < _RETRY_SECONDS
        if not self._closing and not is_due:
            self._wake.wait(seconds)
