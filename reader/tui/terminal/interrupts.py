"""Ignoring Ctrl+C while another program has the terminal."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

_INTERRUPTS = ("SIGINT", "SIGQUIT")  # sent to all programs in the terminal's foreground group


@contextmanager
def interrupts_ignored(listen: Callable[[], None]) -> Iterator[None]:
    """Ignore Ctrl+C while another program has the terminal and the event loop is blocked.

    Args:
        listen: Called once pending signals are handled, to install the usual handlers again.
    """
    loop = asyncio.get_running_loop()
    for name in _INTERRUPTS:
        with suppress(NotImplementedError, AttributeError):  # Windows lacks SIGQUIT and handlers
            loop.add_signal_handler(getattr(signal, name), _nothing)
    try:
        yield
    finally:
        loop.call_soon(loop.call_soon, listen)  # pending signals are read in the next iteration


def _nothing() -> None:
    pass
