"""Showing a progress bar for work that takes long."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from reader.cli.output import streams
from reader.cli.output.progress import ProgressBar

_DELAY_SECONDS = 1.0


@contextmanager
def delayed_progress(*, among_data: bool = False) -> Iterator[Callable[[int, int], None]]:
    """Yield a callback for the numbers done and in total, which shows a bar after a second.

    Args:
        among_data: Whether data are printed meanwhile; if to a terminal, they replace the bar.
    """
    if among_data and streams.is_any_terminal():
        yield lambda _, __: None
        return
    began = monotonic()
    bars: list[ProgressBar] = []

    def show(done: int, of: int) -> None:
        if not bars and monotonic() - began > _DELAY_SECONDS:
            bars.append(ProgressBar(of))
        for bar in bars:
            bar.show(done)

    try:
        yield show
    finally:
        for bar in bars:
            bar.clear()
