"""Writing small files of the data directory atomically."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from reader.library.files.ids import new_id
from reader.library.files.lock import locked
from reader.library.files.permissions import make_private_directory, make_private_file
from reader.library.files.safe_rename import sync_directory


def update_file(place: Path, change: Callable[[], bytes]) -> None:
    """Replace a file, which only the user can read; it is on disk when this returns.

    Args:
        place: The file.
        change: Reads the old content if it needs it, and returns the new one; other processes wait.

    Raises:
        OSError: It cannot be written, or `change` raised it; the old file is unchanged.
    """
    make_private_directory(place.parent)
    with locked(place.parent, exclusive=True):
        _replace(place, change())


def unfinished_beside(place: Path) -> Path:
    """Return an unused name for a file that will replace `place`, recognised if it is left."""
    return place.with_name(f".{new_id()}.part")


def _replace(place: Path, content: bytes) -> None:
    unfinished = unfinished_beside(place)
    try:
        make_private_file(unfinished)
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(place)
        sync_directory(place.parent)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
        raise
