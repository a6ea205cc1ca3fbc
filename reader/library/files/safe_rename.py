"""Giving a finished file its name: never that of another, and still there after a power failure."""

import os
from contextlib import suppress
from pathlib import Path


def rename_to_unused(finished: Path, path: Path) -> None:
    """Give a file a name that is not in use.

    Raises:
        FileExistsError: The name is in use.
        OSError: The file cannot be renamed.
    """
    try:
        os.link(finished, path)
    except FileExistsError:
        raise
    except OSError:  # the file system has no hard links
        if path.exists():
            raise FileExistsError(17, "file exists", str(path)) from None
        finished.rename(path)


def sync_directory(directory: Path) -> None:
    """Flush the names in a directory to disk, where the system supports that."""
    with suppress(OSError):
        descriptor = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
