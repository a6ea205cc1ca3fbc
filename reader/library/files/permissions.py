"""Files and directories that only the user can read, whatever the umask."""

import os
import stat
from contextlib import suppress
from pathlib import Path

from reader.library.files.safe_rename import sync_directory

DIRECTORY_MODE, FILE_MODE = 0o700, 0o600
_OTHERS = 0o077  # what other users may do
_OTHERS_WRITE = 0o022


def make_private_directory(path: Path) -> None:
    """Create `path` and its missing parents, each accessible only to the user, on disk.

    Raises:
        OSError: It cannot be created, or something else exists there.
    """
    if path.is_dir():
        return
    missing = [path]
    while not missing[-1].parent.exists() and missing[-1].parent != missing[-1]:
        missing.append(missing[-1].parent)
    for directory in reversed(missing):
        try:
            directory.mkdir(DIRECTORY_MODE)
        except FileExistsError:
            if not directory.is_dir():
                raise
        else:
            undo_umask(directory, DIRECTORY_MODE)
            sync_directory(directory.parent)


def make_private_file(path: Path) -> None:
    """Create an empty file that must not exist yet.

    Raises:
        OSError: It cannot be created.
    """
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE_MODE)
    os.close(descriptor)
    undo_umask(path, FILE_MODE)


def undo_umask(path: Path | str, mode: int) -> None:
    """Give the owner what the umask took away; not on file systems without permissions."""
    with suppress(OSError):
        if _is_file_or_directory(os.stat(path).st_mode):  # noqa: PTH116 - takes a string, too
            os.chmod(path, mode)  # noqa: PTH101


def _is_file_or_directory(mode: int) -> bool:
    """Whether it is no device: a link to ``/dev/null`` must not lock that, if root runs us."""
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode)


def is_open_to_others(path: Path) -> bool:
    """Whether other users can read or write it; False if it is no file or directory."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return os.name == "posix" and _is_file_or_directory(mode) and bool(mode & _OTHERS)


def is_writable_by_others(path: Path) -> bool:
    """Whether other users can create or delete files in a directory."""
    try:
        return os.name == "posix" and bool(path.stat().st_mode & _OTHERS_WRITE)
    except OSError:
        return False


def restrict_to_owner(path: Path) -> bool:
    """Remove the permissions of other users; return whether only the owner can read it now."""
    if is_open_to_others(path):
        with suppress(OSError):
            path.chmod(DIRECTORY_MODE if path.is_dir() else FILE_MODE)
    return not is_open_to_others(path)
