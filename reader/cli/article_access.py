"""Opens articles for verbs: from the network, from cached pages, or from stored texts."""

import sys

from reader import pipeline
from reader.cli.command_line.request import Request, is_passed_pipe
from reader.cli.output import streams
from reader.errors import LibraryError, ParseError, SourceError
from reader.model.article import Article
from reader.sources.base import Limits, Loaded, Page
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TypeVar

    from reader.library.files.page_cache import PageCache
    from reader.library.store import ArticleRecord, Library
    from reader.model.analysis import Analysis

    Answer = TypeVar("Answer")


class Access:
    """How a command opens articles; can be sent to a subprocess.

    Args:
        data_dir: The given data directory; None for the default.
        offline: Whether to stay off the network; the settings may say so too.
    """

    def __init__(self, data_dir: "Path | None" = None, *, offline: bool = False) -> None:
        self.data_dir, self.offline = data_dir, offline

    def open(self, source: str) -> Article:
        """Return the article of a source.

        Raises:
            ReaderError: It cannot be read and there is no cached copy, or it is a folder.
        """
        if is_passed_pipe(source):  # one of several: a single one is standard input
            from reader.sources.stdin import PassedPipeSource

            return parse(Loaded((Page(PassedPipeSource().load(source, Limits()), source),)))
        if not pipeline.is_web(source):
            try:
                return pipeline.open_article(source, parser=parse)
            except SourceError as error:
                instead = _folder_error(source) or _pipe_error(source)
                if instead is None:
                    raise
                raise instead from error
        return pipeline.open_article(
            source, offline=self.is_offline(), copies=self.copies(), parser=parse
        )

    def open_or_stored(self, source: str) -> Article:
        """Return the article of a source, or else the text stored for its notes.

        Raises:
            ReaderError: It cannot be read, and no text is stored.
        """
        try:
            return self.open(source)
        except (SourceError, ParseError) as error:
            kept = self._stored(source, error.message) if pipeline.is_web(source) else None
            if kept is None:
                raise
            return kept

    def copies(self) -> "PageCache":
        """Return the page cache."""
        from reader.library.files.directories import page_cache_directory
        from reader.library.files.page_cache import PageCache

        return PageCache(page_cache_directory(self.data_dir))

    def is_offline(self) -> bool:
        """Whether to stay off the network."""
        if self.offline:
            return True
        from reader.cli.library_access import settings_reporting_problems

        return settings_reporting_problems().offline

    def with_library(
        self,
        question: "Callable[[Library], Answer]",
        default: "Answer",
        tell: "Callable[[str], None]" = streams.print_message_once,
    ) -> "Answer":
        """Call a function with the library, or return `default` if there is no library yet.

        Args:
            question: The function.
            default: Returned if there is no library.
            tell: Called with what the library has to say, such as that it was damaged.

        Raises:
            LibraryError: It cannot be read.
        """
        from reader.library.files import directories
        from reader.library.files.presence import is_folder

        if not is_folder(directories.data_directory(self.data_dir)):
            return default
        from reader.library.opening import open_library

        library = open_library(self.data_dir, creates=False)
        try:
            return question(library)
        finally:
            library.close()
            for message in library.messages:
                tell(message)

    def corrected(
        self,
        article: Article,
        found: "Analysis",
        tell: "Callable[[str], None]" = streams.print_message_once,
    ) -> "Analysis":
        """Return an analysis with the corrections of speakers in the library; report failures."""
        from reader.first_screen.start_hints import may_have_corrections

        if not may_have_corrections(str(self.data_dir or "")):
            return found
        from reader.workers.correcting import with_corrections  # only when there are corrections

        try:
            return self.with_library(
                lambda library: with_corrections(library, article, found), found, tell
            )
        except LibraryError as error:
            tell(f"corrected speakers cannot be shown: {error}")
            return found

    def _stored(self, source: str, reason: str) -> Article | None:
        from reader.library.kept_articles import kept_article

        try:
            return self.with_library(lambda library: kept_article(library, source, reason), None)
        except LibraryError:
            return None  # the error of the page itself is the one to report


def parse(loaded: "Loaded") -> Article:
    """Parse what was loaded, in another process if it is large or risky.

    Raises:
        ReaderError: As `parser.parse_isolated` does.
    """
    if not pipeline.needs_isolation(loaded):
        return pipeline.parse(loaded)
    from reader.workers.parser import parse_isolated

    return parse_isolated(loaded)


def access_of(request: Request) -> Access:
    """Return the access to articles for a request."""
    return Access(request.data_dir, offline=request.has("offline"))


def find_record(library: "Library", source: str) -> "ArticleRecord | None":
    """Return the library's record of a source, however it is named; None for standard input.

    Raises:
        LibraryError: The library cannot be read.
    """
    if source == "-":
        return None
    if pipeline.is_web(source):
        return library.find(source.strip())
    from reader.sources.file import local_path

    try:
        path = local_path(source)
    except SourceError:  # a file on another machine, of which there may be imported notes
        return library.find(source)
    return library.find(path) or _read_through_link(path, library)


def _read_through_link(link: str, library: "Library") -> "ArticleRecord | None":
    """Return the record of an article that was read last through a link that is gone, or None.

    The names of an article are those of files, not of links to them.
    """
    from os import path

    from reader.sources.absolute_paths import absolute_path

    if path.lexists(link):
        return None
    link = absolute_path(link)
    records = library.recent(sys.maxsize)
    return next((record for record in records if record.location == link), None)


def folder_named(source: str) -> str:
    """Return the path of a folder that a source names; empty for other sources.

    Raises:
        SourceError: It is relative to a working directory that was deleted.
    """
    from os import path

    from reader.sources.file import local_path

    try:
        folder = local_path(source)
    except SourceError:  # a file on another machine
        return ""
    is_folder = source not in {"", "-"} and path.isdir(folder)  # noqa: PTH112 - pathlib costs 4 ms
    if is_folder:
        from reader.sources.absolute_paths import absolute_path

        absolute_path(folder)  # raises
    return folder if is_folder else ""


def membership_of(
    folder: str, library: "Library", copies: Access | None = None
) -> "Callable[[ArticleRecord], bool]":
    """Return whether an article was read last in a folder, or is there in another copy.

    As a file is found however it is named, so are those of a folder: by symbolic links, too.

    Args:
        folder: The path of the folder.
        library: The library.
        copies: Opens what is now at the path of a copy, so that no article counts whose place
            another has taken; without it, any file there counts as the copy.
    """
    from os import path, sep

    names = tuple(place(folder).rstrip(sep) + sep for place in (path.abspath, path.realpath))
    known: dict[str, list[str]] = {}
    for file, key in library.files_in(folder).items():
        if path.lexists(file):  # not moved away
            known.setdefault(key, []).append(file)

    def is_copy(file: str, key: str) -> bool:
        return copies is None or _is_article_at(file, key, library, copies)

    def is_inside(record: "ArticleRecord") -> bool:
        key = record.key
        return record.location.startswith(names) or any(
            is_copy(file, key) for file in known.get(key, ())
        )

    return is_inside


def _is_article_at(file: str, key: str, library: "Library", access: Access) -> bool:
    """Whether the file has the text of an article of the library."""
    try:
        record = library.find_existing(access.open(file))
    except (SourceError, ParseError):
        return False
    return record is not None and record.key == key


def _folder_error(source: str) -> SourceError | None:
    """Return the error that says what can be done with a folder; None for other sources."""
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


def _pipe_error(source: str) -> SourceError | None:
    """Return the error that explains how to read a named pipe, or None if it is none."""
    from pathlib import Path

    from reader.sources.file import local_path

    try:
        if not Path(local_path(source)).is_fifo():
            return None
    except OSError:  # the name is too long
        return None
    return SourceError(
        "to read from a pipe, give - as the source: … | pullquote -", location=source
    )
