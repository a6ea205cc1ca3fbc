"""Showing how far work is that takes longer than one waits in silence."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from reader.cli.output.progress import ProgressBar

_PATIENCE_SECONDS = 1.0


@contextmanager
def shown_progress(*, among_data: bool = False) -> Iterator[Callable[[int, int], None]]:
    """Let what is called with "done" and "of" show a line, once that takes longer than a second.

    Args:
        among_data: Whether data are printed meanwhile: on a terminal these show that it goes on.
    """
    if among_data and sys.stdout is not None and sys.stdout.isatty():
        yield lambda _, __: None
        return
    began = monotonic()
    bars: list[ProgressBar] = []

    def show(done: int, of: int) -> None:
        if not bars and monotonic() - began > _PATIENCE_SECONDS:
            bars.append(ProgressBar(of))
        for bar in bars:
            bar.show(done)

    try:
        yield show
    finally:
        for bar in bars:
            bar.clear()
