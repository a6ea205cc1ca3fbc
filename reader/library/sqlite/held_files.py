"""Reading database files without closing them, which would drop SQLite's locks.

POSIX drops all locks of a process on a file when the process closes any descriptor of that file.
Another process would then believe to be the last user of the database, and delete the write-ahead
log that this one still writes. So a descriptor, once open, is kept open.

Source: https://sqlite.org/howtocorrupt.html, 2.2.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

_MAX_OPEN = 64
"""Descriptors kept open; no process uses that many databases at a time."""

_PIECE_BYTES = 1 << 20

_open_descriptors: dict[tuple[int, int], int] = {}
_mutex = Lock()


def read_head(path: Path, count: int) -> bytes:
    """Return the first bytes of a file.

    Raises:
        OSError: It cannot be read.
    """
    if not hasattr(os, "pread"):  # Windows, where locks do not get lost
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
        for piece in read_pieces(path):
            copy.write(piece)


def read_pieces(path: Path) -> Iterator[bytes]:
    """Yield the content of a file, a megabyte at a time.

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
    """Yield an open descriptor of a file, which must not be closed; others wait meanwhile.

    Raises:
        OSError: It cannot be opened.
    """
    with _mutex:
        yield _descriptor(path)


def _descriptor(path: Path) -> int:
    """Return an open descriptor of a file, reusing one that is kept."""
    status = path.stat()
    identity = status.st_dev, status.st_ino  # not reused while a descriptor is open
    descriptor = _open_descriptors.pop(identity, -1)
    if descriptor < 0:
        descriptor = os.open(path, os.O_RDONLY)
        status = os.fstat(descriptor)
        identity = status.st_dev, status.st_ino
        descriptor = _open_descriptors.pop(identity, descriptor)
        _close_surplus()
    _open_descriptors[identity] = descriptor  # most recently used last
    return descriptor


def _close_surplus() -> None:
    """Close the descriptors of deleted files, and the least recently used beyond the limit."""
    for identity, descriptor in (*_open_descriptors.items(),):
        if len(_open_descriptors) >= _MAX_OPEN or os.fstat(descriptor).st_nlink == 0:
            os.close(_open_descriptors.pop(identity))
