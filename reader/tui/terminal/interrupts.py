"""Signals while another program has the terminal, and while it is being handed over."""

import asyncio
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from reader.first_screen.terminal import ENDING_SIGNALS, end_even_if_stalled
from reader.tui.terminal.terminal_exit import SIGNALLED

_INTERRUPTS = ("SIGINT", "SIGQUIT")  # sent to all programs in the terminal's foreground group
_IGNORED = signal.SIG_IGN  # as under nohup


@contextmanager
def interrupts_ignored(listen: Callable[[], None]) -> Iterator[None]:
    """Ignore Ctrl+C while another program has the terminal and the event loop is blocked.

    Args:
        listen: Called once pending signals are handled, to install the usual handlers again.
    """
    loop = asyncio.get_running_loop()
    for name in _INTERRUPTS:
        with suppress(NotImplementedError, AttributeError):  # Windows lacks SIGQUIT and handlers
            loop.add_signal_handler(getattr(signal, name), lambda: None)
    try:
        yield
    finally:
        loop.call_soon(loop.call_soon, listen)  # pending signals are read in the next iteration


@contextmanager
def ended_even_if_stalled() -> Iterator[None]:
    """Let signals end the program while it waits for the terminal, and so handles no events.

    If the terminal takes what was written after all, the usual handlers get the signal.
    """
    heeded: list[int] = []

    def heed(number: int, _: object) -> None:
        heeded.append(number)
        end_even_if_stalled(SIGNALLED + number)

    numbers = [getattr(signal, name) for name in ENDING_SIGNALS]
    usual = {number: signal.getsignal(number) for number in numbers}
    usual = {each: handler for each, handler in usual.items() if handler not in (None, _IGNORED)}
    for number in usual:
        signal.signal(number, heed)
    try:
        yield
    finally:
        if heeded:
            signal.setitimer(signal.ITIMER_REAL, 0)
        for number, handler in usual.items():
            signal.signal(number, handler)
            signal.siginterrupt(number, False)  # noqa: FBT003 - as the event loop has it
        for number in heeded:
            os.kill(os.getpid(), number)
