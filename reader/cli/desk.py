"""What most verbs need: the library with its messages told, and articles read in turn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from reader.cli import output
from reader.cli.request import Request
from reader.text.typed import TYPE_CHECKING

if TYPE_CHECKING:  # each costs a few milliseconds, and printing an article needs neither
    from pathlib import Path

    from reader.library.store import Library


def data_directory(request: Request) -> Path | None:
    """Return the data directory of the command line, or None when it names none."""
    return request.path("data-dir")


@contextmanager
def library_of(request: Request) -> Iterator[Library]:
    """Open the library, and tell what it has to say before it is closed.

    Raises:
        LibraryError: It cannot be read.
    """
    from reader.library.opening import open_library
    from reader.library.shared_folder import sync_folder

    library = open_library(data_directory(request), sync_dir=sync_folder())
    try:
        yield library
    finally:
        library.close()  # first: it sends what was saved, and may have to tell that it cannot
        for message in (*library.messages, library.unsent):
            if message:
                output.tell(message)
