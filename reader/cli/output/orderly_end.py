"""Ending by a signal without leaving unfinished files behind."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

_NAMES = ("SIGTERM", "SIGHUP")  # SIGINT is an exception already; Windows has only some


class _Ended(BaseException):
    """A signal was received that ends the process."""


@contextmanager
def ending_orderly() -> Iterator[None]:
    """Let signals that end the process first end the block, as Ctrl+C does, then the process.

    Otherwise a hidden part of an export, or a copy of a library, would stay on the disk. A signal
    that is ignored, as by ``nohup``, or handled by an embedding program is left alone.
    """
    received: list[int] = []
    watched: list[int] = []

    def end(number: int, _: object) -> None:
        if not received:  # a closing terminal sends several, which must not interrupt the end
            received.append(number)
            raise _Ended

    try:
        with suppress(_Ended):
            for number in _unhandled():
                watched.append(number)
                _handle(number, end)
            yield
    finally:
        with suppress(_Ended):  # received just now
            for number in watched:
                _handle(number, signal.SIG_DFL)
        if received:  # whatever the block made of its end
            _handle(received[0], signal.SIG_DFL)
            os.kill(os.getpid(), received[0])


def _unhandled() -> list[int]:
    """Return the signals that would end the process at once."""
    there = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    return [number for number in there if signal.getsignal(number) == signal.SIG_DFL]


def _handle(number: int, handler: "Callable[[int, object], None] | signal.Handlers") -> None:
    """Handle a signal, if this is the main thread."""
    with suppress(ValueError):
        signal.signal(number, handler)
