"""Checking what exists at a path, without raising errors."""

import os
import stat
from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether something exists at `path`, following links; False if that cannot be found out.

    Before Python 3.14 ``pathlib`` raises an error for an inaccessible directory or a name that is
    too long. Here the error is left to whoever opens the path.
    """
    return os.path.exists(path)  # noqa: PTH110


def is_folder(path: Path) -> bool:
    """Whether a directory exists at `path`, following links; False if that cannot be found out."""
    return os.path.isdir(path)  # noqa: PTH112


def is_link(path: Path) -> bool:
    """Whether `path` is a symbolic link; False if that cannot be found out."""
    return os.path.islink(path)  # noqa: PTH114


def dangling_link(path: Path) -> Path | None:
    """Return the link to what does not exist, as an absent disk, that `path` is or is below."""
    return next(
        (each for each in (path, *path.parents) if is_link(each) and not is_there(each)), None
    )


def is_stream(path: Path) -> bool:
    """Whether `path` is a device or a pipe; False if that cannot be found out."""
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116
    except (OSError, ValueError):
        return False
    return stat.S_ISCHR(mode) or stat.S_ISBLK(mode) or stat.S_ISFIFO(mode)


def is_occupied(path: Path) -> bool:
    """Whether something exists at `path` that writing would replace; see `is_there`."""
    return is_there(path) and not is_stream(path)
