"""The output stream of the terminal."""

from collections.abc import Callable
from threading import get_ident
from time import sleep
from typing import TextIO

_WRITTEN_SECONDS = 0.001  # interval at which the end of a write is looked for


class Screen:
    """The output stream of the terminal, for one thread at a time.

    Once the terminal is gone, writes are dropped, so that drawing does not block.

    Args:
        file: The terminal.
        gone: Called once, in the writing thread, when the terminal no longer accepts data.
    """

    def __init__(self, file: TextIO, gone: Callable[[], None]) -> None:
        self._file, self._gone, self._is_gone = file, gone, False
        self._writing: int | None = None  # the thread that is at it

    def fileno(self) -> int:
        """Return the descriptor of the terminal."""
        return self._file.fileno()

    def write(self, text: str) -> None:
        """Write to the terminal."""
        self._try(lambda: self._file.write(text))

    def flush(self) -> None:
        """Flush the output."""
        self._try(self._file.flush)

    def end(self) -> None:
        """Wait until another thread has written what it is writing, and drop whatever follows."""
        self._is_gone = True
        while self._writing not in (None, get_ident()):
            sleep(_WRITTEN_SECONDS)

    def _try(self, action: Callable[[], object]) -> None:
        self._writing = get_ident()  # before `_is_gone` is read, since `end` sets that first
        try:
            if not self._is_gone:
                action()
        except OSError:
            self._is_gone = True
            self._gone()
        finally:
            self._writing = None
