"""A progress bar of one line, which is removed at the end."""

import os
import stat
import sys

from reader.startup.light_typing import Self

_CELLS = 30


class ProgressBar:
    """A line like ``[######----] 120 of 400`` on standard error, if that is a terminal.

    Nothing is drawn if standard output is a pipe, because the reading program may be a pager. Other
    output has to be printed between `clear` and the next `show`.
    """

    def __init__(self, total: int) -> None:
        self._total = total
        self._on_screen = False
        terminal = sys.stderr is not None and sys.stderr.isatty()
        self._is_visible = terminal and os.environ.get("TERM") != "dumb" and not _is_piped()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def show(self, done: int) -> None:
        """Redraw the line, unless the change is too small."""
        if not self._is_visible or self._total < 2:
            return
        cells = done * _CELLS // self._total
        if self._on_screen and done % max(1, self._total // 200) and done < self._total:
            return
        self._write(f"\r[{'#' * cells}{'-' * (_CELLS - cells)}] {done} of {self._total}")
        self._on_screen = True

    def clear(self) -> None:
        """Remove the line, so that something else can be printed."""
        if self._on_screen:
            self._write("\r\x1b[K")
            self._on_screen = False

    def _write(self, text: str) -> None:
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except OSError:
            self._is_visible = False


def _is_piped() -> bool:
    """Whether standard output is a pipe."""
    try:
        return sys.stdout is not None and stat.S_ISFIFO(os.fstat(sys.stdout.fileno()).st_mode)
    except (OSError, ValueError):  # closed, or no file
        return False
