"""Writing small files of the data directory atomically."""

import os
from contextlib import suppress
from pathlib import Path

from reader.library.files.ids import new_id
from reader.library.files.permissions import make_private_directory, make_private_file


def replace_file(place: Path, content: bytes) -> None:
    """Replace a file, which only the user can read; it is on disk when this returns.

    Raises:
        OSError: It cannot be written; the old file is unchanged.
    """
    unfinished = place.with_name(f".{new_id()}.part")
    try:
        make_private_directory(place.parent)
        make_private_file(unfinished)
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(place)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
        raise
