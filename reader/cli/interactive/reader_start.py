"""Opening the reader: the only place where the command line uses the TUI."""

import gc
import os
import sys
from collections.abc import Sequence

from reader.cli.interactive.early_article import EarlyArticle
from reader.errors import SourceError
from reader.model.settings import Settings
from reader.startup.light_typing import TYPE_CHECKING
from reader.tui.early.start import Start
from reader.workers.article_cache import article_cache_at

if TYPE_CHECKING:  # takes longer to load than drawing the first frame
    from collections.abc import Callable
    from pathlib import Path

    from reader.library.store import Library


def open_reader(
    sources: Sequence[str],
    *,
    data_dir: str,
    offline: bool,
    ascii_only: bool,
    first_paint: bool,
    commands: Sequence[str],
) -> int:
    """Open the reader and return the exit status when it is left.

    Args:
        sources: Locations of articles, or folders.
        data_dir: The given data directory; empty for the default.
        offline: Whether to stay off the network, whatever the settings say.
        ascii_only: Whether to draw with ASCII only, whatever the settings say.
        first_paint: Whether to draw before the program is loaded.
        commands: Lines of the ``:`` prompt to run first. Nothing is drawn before, since they may
            lead elsewhere.

    Raises:
        ReaderError: The only source cannot be read, or there is no terminal to read keys from.
            Nothing has been drawn.
    """
    gc.disable()  # until the first frame: so far there are only modules, no garbage
    from reader.first_screen.terminal import report_loading, restore_terminal

    folder, files, locations = _expand_folders(sources)
    report_loading()
    is_piped = "-" in locations
    if not is_piped:
        _read_keys_from_terminal()
    first_paint = first_paint and not commands
    beginning = EarlyArticle(locations, data_dir, article_cache_at(data_dir), draws=first_paint)
    beginning.read(offline=offline)
    report_loading()
    if is_piped:
        _read_keys_from_terminal()
    known = None
    if _may_settings_affect_drawing():
        known = _settings(data_dir, offline=offline, ascii_only=ascii_only)
    try:
        beginning.show(Settings(ascii=ascii_only) if known is None else known[0])
        settings, problems = known or _settings(data_dir, offline=offline, ascii_only=ascii_only)
        start = Start(locations, files=files, notices=problems, commands=commands, folder=folder)
        return _load_and_run(beginning, start, settings, draws_list=first_paint and not locations)
    finally:
        restore_terminal()


def _load_and_run(
    beginning: EarlyArticle, start: Start, settings: Settings, *, draws_list: bool
) -> int:
    """Load the program, drawing what becomes available meanwhile, and run it.

    Returns:
        The exit status.
    """
    from pathlib import Path

    from reader.cli.interactive.textual_loading import (
        load_asyncio,
        load_textual,
        substitute_typing_extensions,
    )
    from reader.first_screen.terminal import report_loading

    def loaded() -> None:
        report_loading()
        beginning.update()

    named = Path(beginning.data_dir) if beginning.data_dir else None
    article_cache = beginning.article_cache
    opening = _library_opener(named, settings)
    if draws_list:
        from reader.cli.interactive import early_list

        start, opening = early_list.show(start, settings, opening, article_cache.directory)
    load_asyncio()
    substitute_typing_extensions()
    load_textual(loaded)
    from reader.tui.app import run
    from reader.tui.library_access.library_thread import library_thread_at

    loaded()
    library_thread = library_thread_at(named, opening, article_cache=article_cache)
    return run(settings, library_thread, start._replace(first=beginning.first))


def _library_opener(data_dir: "Path | None", settings: Settings) -> "Callable[[], Library]":
    """Return a function that opens the library."""

    def open_it() -> "Library":
        from pathlib import Path

        from reader.library.opening import open_library

        folder = Path(settings.sync_dir) if settings.sync_dir else None
        return open_library(data_dir, sync_dir=folder, continuous=True)

    return open_it


def _may_settings_affect_drawing() -> bool:
    """Whether the settings affect the first frame; only then are they read before it."""
    from reader.first_screen.start import may_settings_affect_drawing

    try:
        return may_settings_affect_drawing()
    except OSError:  # the settings cannot be located
        return True


def _settings(
    data_dir: str, *, offline: bool, ascii_only: bool
) -> tuple[Settings, tuple[str, ...]]:
    """Return the effective settings, and the problems in them."""
    from pathlib import Path

    from reader.library.settings.colour_names import with_colour_names
    from reader.library.settings.configuration import load_settings

    settings, problems = load_settings()
    settings = settings._replace(
        offline=settings.offline or offline, ascii=settings.ascii or ascii_only
    )
    return with_colour_names(settings, Path(data_dir) if data_dir else None), problems


def _expand_folders(
    sources: Sequence[str],
) -> "tuple[Path | None, Sequence[Path] | None, list[str]]":
    """Return a folder and its files to choose from, or else the locations to read.

    Folders without articles are left out if there is something else to read: a pattern of the shell
    also names those of pictures.

    Raises:
        SourceError: A folder cannot be read, or there are no articles in any.
    """
    folders = [source for source in sources if source != "-" and os.path.isdir(source)]  # noqa: PTH112 - pathlib costs 4 ms
    if not folders:
        return None, None, list(sources)
    from pathlib import Path

    from reader.sources.directory import find_articles, gather_articles

    if len(sources) == 1:
        folder = Path(sources[0])
        return folder, gather_articles(folder), []
    locations: list[str] = []
    for source in sources:
        found = find_articles(Path(source)) if source in folders else (source,)
        locations += map(str, found)
    if not locations:
        gather_articles(Path(sources[0]))  # says why not
    return None, None, locations


def _read_keys_from_terminal() -> None:
    """Read keys from the terminal instead of standard input, unless that is the terminal.

    Standard input may have been the article, the input of a shell loop, or closed.

    Raises:
        SourceError: There is no terminal.
    """
    if os.isatty(0):
        return
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError as problem:
        raise SourceError("there is no terminal to read keys from") from problem
    os.dup2(terminal, 0)
    if terminal:
        os.close(terminal)
    sys.stdin = sys.__stdin__ = os.fdopen(0, "r", closefd=False)  # type: ignore[misc]
