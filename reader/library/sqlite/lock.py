"""A lock between processes: shared by all who write, held alone by the one who repairs."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.library.files.permissions import FILE_MODE

try:
    import fcntl
except ImportError:  # Windows, where an open file cannot be moved away beneath a writer either
    fcntl = None  # type: ignore[assignment]


@contextmanager
def held_if_free(path: Path) -> Iterator[bool]:
    """Hold the lock file `path` alone if nobody else does; yield whether that is so.

    Where locks do not work it is free for everyone.
    """
    descriptor, is_free = -1, True
    if fcntl is not None:
        with suppress(OSError):
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, FILE_MODE)
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
def held(path: Path, *, alone: bool = False) -> Iterator[None]:
    """Hold the lock file `path`; waits for those who hold it in a way that excludes ours.

    Where locks do not work (some network file systems, a directory that cannot be written) it
    lets everyone through: SQLite's own locks still keep the database whole.
    """
    descriptor = -1
    if fcntl is not None:
        with suppress(OSError):
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, FILE_MODE)
            fcntl.flock(descriptor, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
    try:
        yield
    finally:
        if descriptor >= 0:
            os.close(descriptor)
