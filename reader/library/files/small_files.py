"""Small files of the data directory that are written as a whole, or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from reader.library.files.ids import new_id
from reader.library.files.permissions import make_private_directory, make_private_file


def replace_file(place: Path, content: bytes) -> None:
    """Put a file of its owner alone in the place of the old one; it is on disk when this returns.

    Raises:
        OSError: It cannot be written; then the old one is still there.
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
