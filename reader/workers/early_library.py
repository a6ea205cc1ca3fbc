"""Opens the library in a thread while the program is still being imported."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from reader.errors import ReaderError
from reader.library.store import ArticleRecord, Library
from reader.session.library_overview import LibraryOverview, load_overview, records_of
from reader.workers.background import BackgroundTask


class EarlyLibrary(BackgroundTask[Library]):
    """Opens the library, and queries what is listed first.

    Args:
        open_library: Opens it.
        files: The files of a folder that are listed; None lists the library.

    Attributes:
        shelf: The overview of the library; None until it is known, and for a folder.
        records: The library's records of the files.
    """

    def __init__(self, open_library: Callable[[], Library], files: Sequence[Path] | None) -> None:
        self._open, self._files = open_library, files
        self.shelf: LibraryOverview | None = None
        self.records: Mapping[Path, ArticleRecord] = {}
        super().__init__("the library")

    def _compute(self, _: Callable[[], bool]) -> Library:
        library = self._open()
        if self._files is None:
            self.shelf = load_overview(library)
        else:
            self.records = records_of(library, self._files)
        return library

    def answers_within(self, seconds: float) -> bool:
        """Whether the first list is ready within so many seconds."""
        try:
            return self.result_within(seconds) is not None
        except ReaderError:
            return False  # the screen reports the error when it uses the library

    def opened(self) -> Library:
        """Return the library; waits for it, and retries if opening failed.

        Raises:
            LibraryError: It cannot be opened now either.
        """
        try:
            return self.wait(lambda: False)
        except ReaderError:
            return self._open()
