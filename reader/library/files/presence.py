"""Checking what exists at a path, without raising errors."""

import os
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
