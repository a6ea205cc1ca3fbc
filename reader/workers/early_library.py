"""The library, opened in a thread while the program is still being loaded."""

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from reader.errors import LibraryError
from reader.library.store import ArticleRecord, Library
from reader.session.shelf import Shelf, latest, records_of


class EarlyLibrary:
    """Opens the library from now on, and asks it what is listed first.

    Args:
        open_library: Opens it.
        files: The files of a folder that are listed; None lists the library.

    Attributes:
        shelf: What the library has; None while that is not known, and of a folder.
        records: What it knows of the files.
    """

    def __init__(self, open_library: Callable[[], Library], files: Sequence[Path] | None) -> None:
        self._open, self._files = open_library, files
        self._library: Library | None = None
        self.shelf: Shelf | None = None
        self.records: Mapping[Path, ArticleRecord] = {}
        self._over = threading.Event()
        threading.Thread(target=self._run, name="early library", daemon=True).start()

    def _run(self) -> None:
        try:
            self._library = self._open()
            if self._files is None:
                self.shelf = latest(self._library)
            else:
                self.records = records_of(self._library, self._files)
        except LibraryError:
            return  # the screen tells it when it asks the library
        finally:
            self._over.set()

    def answers_within(self, seconds: float) -> bool:
        """Whether what is listed first is known in so many seconds."""
        return self._over.wait(seconds) and self._library is not None

    def opened(self) -> Library:
        """Return the library, which is opened once more if that went wrong; waits for it.

        Raises:
            LibraryError: It cannot be opened now either.
        """
        self._over.wait()
        return self._library if self._library is not None else self._open()
