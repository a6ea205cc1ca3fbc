"""Ending by a signal without leaving unfinished files behind."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType

_NAMES = ("SIGTERM", "SIGHUP")  # SIGINT is an exception already; Windows has only some


class _Ended(BaseException):
    """A signal was received that ends the process."""


@contextmanager
def ending_orderly() -> Iterator[None]:
    """Let signals that end the process first end the block, as Ctrl+C does, then the process.

    Otherwise a hidden part of an export, or a copy of a library, would stay on the disk. A signal
    that is ignored, as by ``nohup``, or handled by an embedding program is left alone. A closing
    terminal, or a person, sends several: those after the first must not interrupt the end.
    """
    received: list[int] = []
    watched: list[int] = []
    interrupt = signal.getsignal(signal.SIGINT)

    def end(number: int, _: object) -> None:
        if not received:
            received.append(number)
            raise _Ended

    def pass_on(number: int, frame: FrameType | None) -> None:
        if received in ([], [number]) and callable(interrupt):
            received[:] = [number]
            interrupt(number, frame)

    try:
        with suppress(_Ended):
            for number in _unhandled():
                watched.append(number)
                _handle(number, end)
            if callable(interrupt):
                _handle(signal.SIGINT, pass_on)
            yield
    finally:
        with suppress(_Ended):  # received just now
            for number in watched:
                _handle(number, signal.SIG_DFL)
            if callable(interrupt):
                _handle(signal.SIGINT, interrupt)
        if received and received[0] in watched:  # whatever the block made of its end
            _handle(received[0], signal.SIG_DFL)
            os.kill(os.getpid(), received[0])


def _unhandled() -> list[int]:
    """Return the signals that would end the process at once."""
    there = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    return [number for number in there if signal.getsignal(number) == signal.SIG_DFL]


def _handle(
    number: int, handler: "Callable[[int, FrameType | None], object] | signal.Handlers"
) -> None:
    """Handle a signal, if this is the main thread."""
    with suppress(ValueError):
        signal.signal(number, handler)
