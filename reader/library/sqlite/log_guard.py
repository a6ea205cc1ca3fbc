"""Closing a connection that could not be used, without losing what is in the write-ahead log.

The last connection to be closed writes the log back into the database and deletes it. When the
index of the log can be read but not written at that moment, as on a disk that fails now and then,
SQLite (3.46) takes its own refusal for a busy reader, writes nothing back, and deletes it all the
same: every save since the last writing back would be gone.
"""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from reader.library.files.ids import new_id
from reader.library.files.safe_rename import place_new
from reader.library.sqlite.database_files import TEMPORARY


def close_keeping_log(connection: sqlite3.Connection, path: Path) -> None:
    """Close a connection to the database at `path`; a log that was not written back stays.

    A second name is kept for the log meanwhile. Where there is none, or the disk has no such names,
    it is closed as always.
    """
    log = path.with_name(f"{path.name}-wal")
    kept = path.with_name(f"{TEMPORARY}{new_id()}.sqlite3-wal")
    try:
        os.link(log, kept)
        before = _state(path)
    except OSError:
        connection.close()
        return
    try:
        connection.close()
    finally:
        with suppress(OSError):  # FileExistsError: it was not deleted, or another one begins
            if _state(path) == before:
                place_new(kept, log)
        with suppress(OSError):
            kept.unlink(missing_ok=True)


def _state(path: Path) -> tuple[int, int]:
    """Return what differs after something was written to a file."""
    status = path.stat()
    return status.st_size, status.st_mtime_ns
