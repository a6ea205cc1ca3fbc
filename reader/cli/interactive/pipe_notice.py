"""A notice while another program takes its time to fill the pipe."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer
from typing import TextIO

_DELAY_SECONDS = 0.5
# fits into 30 cells, since only one row is erased; what is written next begins at the margin
_NOTICE = "reading stdin: ctrl+c ends it\r"
_ERASE = "\r\x1b[K"


@contextmanager
def reading_told(output: TextIO | None, delay_seconds: float = _DELAY_SECONDS) -> Iterator[None]:
    """Say that standard input is being read, if that takes long; then erase it.

    Args:
        output: Where to say it, if that is a terminal; None if it is closed.
        delay_seconds: When to say it.
    """
    if output is None or not output.isatty():
        yield
        return
    told, terminal = False, output

    def tell() -> None:
        nonlocal told
        told = True
        terminal.write(_NOTICE)
        terminal.flush()

    timer = Timer(delay_seconds, tell)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        if told:
            terminal.write(_ERASE)
            terminal.flush()
