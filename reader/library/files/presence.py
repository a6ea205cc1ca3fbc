"""What stands at a path, as far as the system lets one look."""

import os
from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether something stands at `path`, behind links; False where one may not look.

    Before Python 3.14 ``pathlib`` raises what the system says of a folder that others may not
    enter or of a name that is too long. Whoever opens the path then gets to hear it, with its name.
    """
    return os.path.exists(path)  # noqa: PTH110


def is_folder(path: Path) -> bool:
    """Whether a folder stands at `path`, behind links; False where one may not look."""
    return os.path.isdir(path)  # noqa: PTH112


def is_link(path: Path) -> bool:
    """Whether a symbolic link stands at `path`; False where one may not look."""
    return os.path.islink(path)  # noqa: PTH114
