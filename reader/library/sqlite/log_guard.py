"""Closing an unusable connection without losing the content of the write-ahead log.

The last connection to be closed writes the log back into the database and deletes it. If the
shared-memory index of the log can be read but not written at that moment, as on an unreliable disk,
SQLite (3.46) takes its own failure for a busy reader, writes nothing back, and deletes the log
anyway: every save since the last checkpoint would be lost.
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

_FIRST_BYTE, _BYTE_COUNT = 0x40000002, 510
"""The bytes that readers lock in a database; https://sqlite.org/src/file/src/os.h."""


def close_keeping_log(connection: sqlite3.Connection, path: Path) -> None:
    """Close a connection to the database at `path` as if there were another one.

    The log is then left to usable connections. Where the system has no locks between connections of
    one process, the connection is closed normally.
    """
    with _simulated_reader(path):
        connection.close()


@contextmanager
def _simulated_reader(path: Path) -> Iterator[None]:
    """Lock a database as a reader in another process would, even against this process."""
    with ExitStack() as held:
        if hasattr(fcntl, "F_OFD_SETLK"):
            with suppress(OSError):
                descriptor = held.enter_context(held_open(path))
                fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, _lock_request(fcntl.F_RDLCK))
                held.callback(
                    fcntl.fcntl, descriptor, fcntl.F_OFD_SETLK, _lock_request(fcntl.F_UNLCK)
                )
        yield


def _lock_request(kind: int) -> bytes:
    """Return the ``struct flock`` for the reader bytes."""
    return pack("hhqqi", kind, os.SEEK_SET, _FIRST_BYTE, _BYTE_COUNT, 0)
