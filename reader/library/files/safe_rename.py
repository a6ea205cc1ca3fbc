"""Renaming a finished file without ever replacing another."""

import os
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
