"""The patience of one fetch: its deadlines, and the person's wish to stop."""

import queue
import socket
import threading
import time
from collections.abc import Callable

from reader.errors import SourceError
from reader.sources.base import Cancelled, Limits

SLICE_SECONDS = 0.1
"""How long a wait may be deaf to the wish to stop."""

Resolve = Callable[[str, int], list[str]]
"""Host and port to numeric addresses, the best first; raises OSError."""


class Watch:
    """Says how long may still be waited, and raises when that is over."""

    def __init__(
        self, location: str, limits: Limits, cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        self.location = location
        self._limits = limits
        self._cancelled = cancelled
        self._end = time.monotonic() + limits.total_seconds
        self._first_byte_end: float | None = None

    def expect_answer(self) -> None:
        """A request begins: its first byte is due soon."""
        self._first_byte_end = time.monotonic() + self._limits.first_byte_seconds

    def answer_began(self) -> None:
        """The first byte is there."""
        self._first_byte_end = None

    def left(self) -> float:
        """Return the seconds that may still be waited.

        Raises:
            Cancelled: The person asked to stop.
            SourceError: No time is left.
        """
        if self._cancelled():
            raise Cancelled("stopped", location=self.location)
        now = time.monotonic()
        if now >= self._end:
            seconds = self._limits.total_seconds
            raise SourceError(
                f"not complete after {seconds:g} s: the server is too slow; try again later",
                location=self.location,
            )
        if self._first_byte_end is None:
            return self._end - now
        if now >= self._first_byte_end:
            seconds = self._limits.first_byte_seconds
            raise SourceError(
                f"no answer after {seconds:g} s: the server is too slow; try again later",
                location=self.location,
            )
        return min(self._end, self._first_byte_end) - now


def system_resolve(host: str, port: int) -> list[str]:
    """Return the numeric addresses of a host as the system knows them, the best first."""
    answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(answer[4][0]) for answer in answers))


def resolve_within(watch: Watch, resolve: Resolve, host: str, port: int) -> list[str]:
    """Look a host up without waiting longer than `watch` allows.

    The system's own look-up knows no deadline, so it runs in a thread that may be left behind.

    Raises:
        OSError: It has no address.
        SourceError: It took too long.
    """
    answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            answers.put(resolve(host, port))
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else OSError(str(error)))

    threading.Thread(target=look_up, name="look-up", daemon=True).start()
    while True:
        try:
            answer = answers.get(timeout=min(watch.left(), SLICE_SECONDS))
        except queue.Empty:
            continue
        if isinstance(answer, OSError):
            raise answer
        return answer
