"""Giving a finished file its name, never in the place of another."""

import os
from pathlib import Path


def place_new(finished: Path, path: Path) -> None:
    """Give a file a name that nothing has yet.

    Raises:
        FileExistsError: Something has it.
        OSError: It cannot be given.
    """
    try:
        os.link(finished, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(17, "file exists", str(path)) from None
        finished.rename(path)
