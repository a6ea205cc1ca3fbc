"""Absolute paths, in a working directory that may have been deleted."""

import os

from reader.errors import SourceError


def absolute_path(path: str) -> str:
    """Return an absolute path, with symbolic links as they are.

    Raises:
        SourceError: It is relative to a working directory that was deleted.
    """
    try:
        return os.path.abspath(path)  # noqa: PTH100 - links stay as they are
    except OSError as error:
        reason = "the directory you are in has been deleted"
        raise SourceError(reason, location=path) from error
