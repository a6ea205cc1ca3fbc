"""The deadlines of one fetch, and its cancellation."""

import queue
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from reader.errors import SourceError
from reader.sources.base import Cancelled, Limits

SLICE_SECONDS = 0.1
"""The longest interval between two checks for cancellation."""

Result = TypeVar("Result")

Resolve = Callable[[str, int], list[str]]
"""Resolves host and port to numeric addresses, best first; raises OSError."""


class Watch:
    """Tracks how long a fetch may still wait; raises on timeout or cancellation."""

    def __init__(
        self, location: str, limits: Limits, cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        self.location = location
        self._limits = limits
        self._cancelled = cancelled
        self._end = time.monotonic() + limits.total_seconds
        self._first_byte_end: float | None = None

    def start_response_timeout(self) -> None:
        """Start the timeout for the first byte of a response."""
        self._first_byte_end = time.monotonic() + self._limits.first_byte_seconds

    def stop_response_timeout(self) -> None:
        """Stop the timeout for the first byte: it has arrived."""
        self._first_byte_end = None

    def remaining_seconds(self) -> float:
        """Return the seconds that may still be waited.

        Raises:
            Cancelled: The user cancelled.
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
                is_silence=True,
            )
        return min(self._end, self._first_byte_end) - now


def system_resolve(host: str, port: int) -> list[str]:
    """Return the numeric addresses of a host from the system resolver, best first."""
    answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(answer[4][0]) for answer in answers))


def wait_for(
    watch: Watch, work: Callable[[], Result], discard: Callable[[Result], object] = lambda _: None
) -> Result:
    """Return the result of `work`, unless `watch` ends the wait first.

    For system calls that support neither a deadline nor cancellation: they run in a thread, which
    is abandoned when the wait ends.

    Args:
        watch: The deadlines and the cancellation.
        work: The call to wait for; its exceptions are raised here.
        discard: Called with a result that arrives when nobody waits for it any more.
    """
    answers: queue.SimpleQueue[Result | _Failure] = queue.SimpleQueue()
    over = threading.Event()

    def run() -> None:
        answer: Result | _Failure
        try:
            answer = work()
        except Exception as error:  # noqa: BLE001 - re-raised in the waiting thread
            answer = _Failure(error)
        answers.put(answer)
        if over.is_set():
            discard_waiting()

    def discard_waiting() -> None:
        with suppress(queue.Empty):
            answer = answers.get_nowait()  # by whichever of the two threads comes last
            if not isinstance(answer, _Failure):
                discard(answer)

    threading.Thread(target=run, name="waited for", daemon=True).start()
    try:
        while True:
            try:
                answer = answers.get(timeout=min(watch.remaining_seconds(), SLICE_SECONDS))
            except queue.Empty:
                continue
            if isinstance(answer, _Failure):
                raise answer.error
            return answer
    finally:
        over.set()
        discard_waiting()


class _Failure:
    """An exception, as the answer of a thread."""

    def __init__(self, error: Exception) -> None:
        self.error = error
