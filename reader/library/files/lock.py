"""Locks between processes, on lock files or directories."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.library.files.permissions import FILE_MODE, undo_umask
from reader.library.files.presence import is_folder

try:
    import fcntl
except ImportError:  # Windows, where an open file cannot be moved anyway
    fcntl = None  # type: ignore[assignment]


@contextmanager
def try_lock(path: Path) -> Iterator[bool]:
    """Hold a lock file or directory exclusively if it is free; yield whether it was.

    Where locks do not work it is always free.
    """
    descriptor, is_free = -1, True
    if fcntl is not None:
        with suppress(OSError):
            descriptor = _open(path)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                is_free = False
    try:
        yield is_free
    finally:
        if descriptor >= 0:
            os.close(descriptor)


@contextmanager
def locked(path: Path, *, exclusive: bool = False) -> Iterator[None]:
    """Hold a lock file or directory, waiting for conflicting holders.

    Where locks do not work (some network file systems, a read-only directory) nobody is excluded:
    SQLite's own locks still protect the database.
    """
    descriptor = -1
    if fcntl is not None:
        with suppress(OSError):
            descriptor = _open(path)
            fcntl.flock(descriptor, fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH)
    try:
        yield
    finally:
        if descriptor >= 0:
            os.close(descriptor)


def _open(path: Path) -> int:
    """Open what is locked, creating a lock file if nothing is there; raises OSError."""
    if is_folder(path):
        return os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC
    try:
        descriptor = os.open(path, flags, FILE_MODE)
    except PermissionError:  # a lock file from under such a umask, or one of another user
        undo_umask(path, FILE_MODE)
        return os.open(path, flags, FILE_MODE)
    if os.fstat(descriptor).st_mode & FILE_MODE != FILE_MODE:  # the umask took it away
        undo_umask(path, FILE_MODE)
    return descriptor
