"""Reading files of databases without closing them, which would take SQLite's locks away.

POSIX drops all locks that a process has on a file when the process closes any descriptor of that
file. Another process then takes itself for the last one that uses the database, and deletes the
write-ahead log into which this one goes on writing. So a descriptor, once open, is kept.

Source: https://sqlite.org/howtocorrupt.html, 2.2.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

_MOST = 64
"""Kept open; no process uses so many databases at a time."""

_PIECE_BYTES = 1 << 20

_held: dict[tuple[int, int], int] = {}
_mutex = Lock()


def read_head(path: Path, count: int) -> bytes:
    """Return the first bytes of a file.

    Raises:
        OSError: It cannot be read.
    """
    if not hasattr(os, "pread"):  # Windows, where locks do not go
        with path.open("rb") as file:
            return file.read(count)
    with _mutex:
        return os.pread(_descriptor(path), count, 0)


def copy_file(path: Path, target: Path) -> None:
    """Copy a file.

    Raises:
        OSError: It cannot be read, or the copy cannot be written.
    """
    with target.open("wb") as copy:
        for piece in pieces(path):
            copy.write(piece)


def pieces(path: Path) -> Iterator[bytes]:
    """Yield all bytes of a file, a megabyte at a time.

    Raises:
        OSError: It cannot be read.
    """
    if not hasattr(os, "pread"):
        with path.open("rb") as file:
            while piece := file.read(_PIECE_BYTES):
                yield piece
        return
    with _mutex:
        descriptor, at = _descriptor(path), 0
        while piece := os.pread(descriptor, _PIECE_BYTES, at):
            yield piece
            at += len(piece)


@contextmanager
def held_open(path: Path) -> Iterator[int]:
    """Yield an open descriptor of a file; it is not to be closed, and no other is given meanwhile.

    Raises:
        OSError: It cannot be opened.
    """
    with _mutex:
        yield _descriptor(path)


def _descriptor(path: Path) -> int:
    """Return an open descriptor of a file, the one that is kept if there is one."""
    status = path.stat()
    identity = status.st_dev, status.st_ino  # nobody else's as long as a descriptor is open
    descriptor = _held.pop(identity, -1)
    if descriptor < 0:
        descriptor = os.open(path, os.O_RDONLY)
        status = os.fstat(descriptor)
        identity = status.st_dev, status.st_ino
        descriptor = _held.pop(identity, descriptor)
        _let_go()
    _held[identity] = descriptor  # as the last one
    return descriptor


def _let_go() -> None:
    """Close the files that were deleted, and those looked at longest ago when there are many."""
    for identity, descriptor in (*_held.items(),):
        if len(_held) >= _MOST or os.fstat(descriptor).st_nlink == 0:
            os.close(_held.pop(identity))
