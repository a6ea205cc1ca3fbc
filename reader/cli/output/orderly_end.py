"""Ending by a signal without leaving unfinished files behind."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Never

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

    def end(number: int, _: object) -> Never:
        received.append(number)
        raise _Ended

    watched = _watched(end)
    try:
        yield
    except _Ended:
        signal.signal(received[0], signal.SIG_DFL)
        os.kill(os.getpid(), received[0])
    finally:
        for number in watched:
            signal.signal(number, signal.SIG_DFL)


def _watched(end: Callable[[int, object], Never]) -> list[int]:
    """Handle the signals that would end the process at once, and return them."""
    watched: list[int] = []
    for name in _NAMES:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            try:
                signal.signal(number, end)
            except ValueError:  # not the main thread
                break
            watched.append(number)
    return watched
