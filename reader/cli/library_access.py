"""Opens the library for a verb, prints its messages, and does its daily upkeep."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from reader.cli.command_line.request import Request
from reader.cli.output import streams
from reader.errors import LibraryError
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:  # each costs a few milliseconds, and printing an article needs neither
    from reader.library.store import Library
    from reader.model.settings import Settings


def settings_reporting_problems() -> Settings:
    """Return the settings; report the first mistake in them, and where to see the others.

    Only `doctor` and the reader count them: keys are checked there.
    """
    from reader.library.settings.configuration import load_settings

    settings, problems = load_settings()
    if problems:
        more = " (and more: pullquote doctor lists all)"
        streams.print_message_once(problems[0] + (more if len(problems) > 1 else ""))
    return settings


@contextmanager
def library_of(request: Request) -> Iterator[Library]:
    """Open the library; print its messages after it is closed.

    Where there is none, as in a data directory that was misspelt, only what is saved creates one.

    Raises:
        LibraryError: It cannot be read.
    """
    from reader.library.files.directories import data_directory
    from reader.library.files.presence import is_folder
    from reader.library.opening import open_library
    from reader.library.settings.sync_folder import sync_folder

    sync_dir = sync_folder(settings_reporting_problems)
    library = open_library(request.data_dir, sync_dir=sync_dir, creates=False)
    may_be_misspelt = request.data_dir is not None
    try:
        yield library
    except LibraryError:
        may_be_misspelt = False  # the error says why it cannot be created
        raise
    finally:
        library.close()  # first, because it sends changes, which may add a message
        for message in (*library.messages, library.unsent_reason):
            if message:
                streams.print_message_once(message)
        if may_be_misspelt and not is_folder(data_directory(request.data_dir)):
            streams.print_message_once(f"{request.data_dir}: no such data directory")


def run_upkeep(library: Library) -> None:
    """Check and back up the library if due, without delaying the command.

    The command has done its work, so errors are reported but do not make it fail.
    """
    try:
        library.upkeep(in_other_process=True)
    except LibraryError as error:
        streams.print_message(str(error))
