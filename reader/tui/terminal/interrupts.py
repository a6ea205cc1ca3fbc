"""Ignoring Ctrl+C while another program has the terminal."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

_INTERRUPTS = ("SIGINT", "SIGQUIT")  # which a terminal sends to all programs in it


@contextmanager
def interrupts_passed(listen: Callable[[], None]) -> Iterator[None]:
    """Leave Ctrl+C to the program that has the terminal; the loop stands still meanwhile.

    Args:
        listen: Called once those that came are read, to hear of further ones.
    """
    loop = asyncio.get_running_loop()
    for name in _INTERRUPTS:
        with suppress(NotImplementedError, AttributeError):  # Windows has only one, and no handlers
            loop.add_signal_handler(getattr(signal, name), _nothing)
    try:
        yield
    finally:
        loop.call_soon(loop.call_soon, listen)  # the next turn of the loop reads them


def _nothing() -> None:
    pass
