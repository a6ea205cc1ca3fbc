"""Opens articles for verbs: from the network, from cached pages, or from stored texts."""

from reader import pipeline
from reader.cli.command_line.request import Request
from reader.errors import LibraryError, ParseError, SourceError
from reader.model.article import Article
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TypeVar

    from reader.library.files.page_cache import PageCache
    from reader.library.store import Library
    from reader.sources.base import Loaded

    Answer = TypeVar("Answer")


class Access:
    """How a command opens articles; can be sent to a subprocess.

    Args:
        data_dir: The data directory that was named; None for the usual one.
        offline: Whether the network must not be asked; the settings may say so too.
    """

    def __init__(self, data_dir: "Path | None" = None, *, offline: bool = False) -> None:
        self.data_dir, self.offline = data_dir, offline

    def open(self, source: str) -> Article:
        """Return the article of a source.

        Raises:
            ReaderError: It cannot be read, and no copy of it is kept, or it is a folder.
        """
        if not pipeline.is_web(source):
            try:
                return pipeline.open_article(source, parser=parse)
            except SourceError as error:
                instead = _of_folder(source) or _of_pipe(source)
                if instead is None:
                    raise
                raise instead from error
        return pipeline.open_article(
            source, offline=self.is_offline(), copies=self.copies(), parser=parse
        )

    def open_or_kept(self, source: str) -> Article:
        """Return the article of a source, in the text kept for its notes when its page has gone.

        Raises:
            ReaderError: It cannot be read, and nothing is kept of it.
        """
        try:
            return self.open(source)
        except (SourceError, ParseError) as error:
            kept = self._kept(source, error.message) if pipeline.is_web(source) else None
            if kept is None:
                raise
            return kept

    def copies(self) -> "PageCache":
        """Return the copies of pages."""
        from reader.library.files.directories import copies_directory
        from reader.library.files.page_cache import PageCache

        return PageCache(copies_directory(self.data_dir))

    def is_offline(self) -> bool:
        """Whether the network must not be asked."""
        if self.offline:
            return True
        from reader.cli.library_access import settings_told

        return settings_told().offline

    def ask(self, question: "Callable[[Library], Answer]", otherwise: "Answer") -> "Answer":
        """Return what the library answers; `otherwise` where there is none yet.

        Raises:
            LibraryError: It cannot be read.
        """
        from reader.library.files import directories
        from reader.library.files.presence import is_folder

        if not is_folder(directories.data_directory(self.data_dir)):
            return otherwise
        from reader.library.opening import open_library

        library = open_library(self.data_dir)
        try:
            return question(library)
        finally:
            library.close()

    def _kept(self, source: str, reason: str) -> Article | None:
        from reader.library.editions import kept_article

        try:
            return self.ask(lambda library: kept_article(library, source, reason), None)
        except LibraryError:
            return None  # why the page cannot be read counts more


def parse(loaded: "Loaded") -> Article:
    """Return the article in what was loaded, parsed in another process where it is large or risky.

    Raises:
        ReaderError: As `parser.parse_isolated` does.
    """
    if not pipeline.is_weighty(loaded):
        return pipeline.parse(loaded)
    from reader.workers.parser import parse_isolated

    return parse_isolated(loaded)


def access_of(request: Request) -> Access:
    """Return the access to articles that a request asks for."""
    return Access(request.path("data-dir"), offline=request.has("offline"))


def _of_folder(source: str) -> SourceError | None:
    """Return the error that says what a folder can be used for; None for anything else."""
    from os.path import isdir

    from reader.sources.file import local_path

    if not isdir(local_path(source)):  # noqa: PTH112 - pathlib costs 4 ms
        return None
    from shlex import quote

    named = quote(local_path(source))
    can = (
        f"pullquote {named} lists its articles on a terminal, pullquote quotes {named} their quotes"
    )
    return SourceError(f"a folder, not an article; {can}", location=source)


def _of_pipe(source: str) -> SourceError | None:
    """Return the error that says how to read a named pipe, as shells make of ``<(…)``, or None."""
    from pathlib import Path

    from reader.sources.file import local_path

    try:
        if not Path(local_path(source)).is_fifo():
            return None
    except OSError:  # a name that is too long
        return None
    return SourceError(
        "to read from a pipe, give - as the source: … | pullquote -", location=source
    )
