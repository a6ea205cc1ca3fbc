"""Closing a connection that could not be used, without losing what is in the write-ahead log.

The last connection to be closed writes the log back into the database and deletes it. When the
index of the log can be read but not written at that moment, as on a disk that fails now and then,
SQLite (3.46) takes its own refusal for a busy reader, writes nothing back, and deletes it all the
same: every save since the last writing back would be gone.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from struct import pack

from reader.library.sqlite.held_files import held_open

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_FIRST, _COUNT = 0x40000002, 510
"""The bytes of a database that who reads has locked; https://sqlite.org/src/file/src/os.h."""


def close_keeping_log(connection: sqlite3.Connection, path: Path) -> None:
    """Close a connection to the database at `path`, and let SQLite take it for one of several.

    The log is left to those that can be used; where the system has no locks between the
    connections of one process, it is closed as always.
    """
    with _read_by_another(path):
        connection.close()


@contextmanager
def _read_by_another(path: Path) -> Iterator[None]:
    """Lock a database as a reader of another process does, against this very process as well."""
    with ExitStack() as held:
        if hasattr(fcntl, "F_OFD_SETLK"):
            with suppress(OSError):
                descriptor = held.enter_context(held_open(path))
                fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, _lock(fcntl.F_RDLCK))
                held.callback(fcntl.fcntl, descriptor, fcntl.F_OFD_SETLK, _lock(fcntl.F_UNLCK))
        yield


def _lock(kind: int) -> bytes:
    """Return the ``struct flock`` for the bytes of readers."""
    return pack("hhqqi", kind, os.SEEK_SET, _FIRST, _COUNT, 0)
