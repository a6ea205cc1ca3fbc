"""Opening the database file with its settings, and converting SQLite's errors into ours."""

import errno
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from reader.errors import LibraryError, system_reason
from reader.library.files.presence import dangling_link, is_folder, is_there
from reader.library.sqlite.rows import RowDamageError

BUSY_SECONDS = 5.0
"""How long a save waits while another process writes."""

_EXCLUSIVE_SECONDS = 0.2

MAGIC = b"SQLite format 3\x00"

_REASONS = {
    sqlite3.SQLITE_BUSY: "another program is writing to it: try again in a moment",
    sqlite3.SQLITE_LOCKED: "another program is writing to it: try again in a moment",
    sqlite3.SQLITE_FULL: "no space left on the disk: free some, then try again",
    sqlite3.SQLITE_READONLY: "it cannot be written: is the disk or the directory read-only?",
    sqlite3.SQLITE_IOERR: "reading or writing failed: is the disk full or gone?",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened: is the disk full or the directory gone?",
    sqlite3.SQLITE_PERM: "permission denied",
    sqlite3.SQLITE_NOMEM: "not enough memory",
}
_NOT_ALLOWED = (errno.EROFS, errno.EACCES, errno.EPERM)
UNWRITABLE = frozenset((
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
))  # fmt: skip
"""Error codes after which reading may still work in another way."""

INCONCLUSIVE = frozenset((
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_FULL, sqlite3.SQLITE_INTERRUPT,
))  # fmt: skip
"""Error codes that say nothing about the state of the file."""

UNREADABLE = (sqlite3.Error, UnicodeDecodeError, OverflowError)
"""Exceptions on reading a damaged file; SQLite's messages may quote bytes that are not UTF-8."""

_DAMAGE_CODES = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_MISMATCH))


class DamageError(Exception):
    """The file is not a sound database, or its rows differ from what was written."""


def connect(
    path: Path, *, parameters: str = "mode=rw", exclusive: bool = False, damaged: bool = False
) -> sqlite3.Connection:
    """Open an existing database, in autocommit mode.

    Args:
        path: The file.
        parameters: Of the SQLite URI: ``mode=rw``, ``mode=ro``, ``mode=ro&immutable=1``.
        exclusive: Whether to lock others out, which makes the shared-memory file unnecessary.
        damaged: Whether to read what is possible even if the file is truncated or its schema
            damaged.

    Raises:
        sqlite3.Error: It cannot be opened, or is not a database.
    """
    connection = sqlite3.connect(
        f"file:{quote(str(path))}?{parameters}",
        timeout=_EXCLUSIVE_SECONDS if exclusive else BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        uri=True,
    )
    try:
        if exclusive:  # first, because any access to the file creates the shared-memory file
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        if damaged:
            connection.execute("PRAGMA writable_schema=ON")  # else SQLite refuses such files
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA cell_size_check=ON")
        if sys.platform == "darwin":  # where fsync does not flush the disk's cache
            connection.execute("PRAGMA fullfsync=ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        from reader.library.sqlite.log_guard import close_keeping_log  # hardly ever needed

        close_keeping_log(connection, path)  # else it stays locked while the error is referenced
        raise
    return connection


def pragma_value(connection: sqlite3.Connection, pragma: str) -> int:
    """Return the value of a pragma that is a number."""
    row: tuple[int] = connection.execute(f"PRAGMA {pragma}").fetchone()
    return row[0]


@contextmanager
def atomic(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit everything done inside, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


@contextmanager
def converted_errors(place: Path) -> Iterator[None]:
    """Convert errors into LibraryError, and damage into DamageError."""
    try:
        yield
    except RowDamageError as damage:
        raise DamageError(str(damage)) from damage
    except UnicodeDecodeError as damage:
        raise DamageError("a text in it differs from what was written") from damage
    except sqlite3.Error as error:
        if error_code(error) in _DAMAGE_CODES or _is_schema_damage(error):
            raise DamageError(str(error)) from error
        raise LibraryError(reason_for(error, place), location=str(place)) from error
    except OSError as error:
        if error.filename and error.errno == errno.EEXIST and Path(error.filename).parent == place:
            place = Path(error.filename)  # a file in place of a folder of ours
        reason = _why_no_folder(place) or system_reason(error)
        if error.errno in _NOT_ALLOWED:
            reason += ": --data-dir DIR keeps notes elsewhere"
        raise LibraryError(reason, location=str(place)) from error


def _why_no_folder(place: Path) -> str:
    """Return what is in the place of a folder; empty if it is one, or nothing is there."""
    if is_there(place):
        return "" if is_folder(place) else "is a file, not a folder"
    link = dangling_link(place)
    if link is None:
        return ""
    return f"{'' if link == place else f'{link} '}is a link to something that does not exist"


def error_code(error: sqlite3.Error) -> int:
    """Return the primary code of an SQLite error."""
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return code & 0xFF


def is_lock_conflict(error: LibraryError) -> bool:
    """Whether the only cause of an error is that another program holds the database lock."""
    cause = error.__cause__
    busy = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return isinstance(cause, sqlite3.Error) and error_code(cause) in busy


def reason_for(error: sqlite3.Error, place: Path) -> str:
    """Return the cause of an error in the directory `place`, and what to do, without its name."""
    code = error_code(error)
    if code in UNWRITABLE and is_folder(place) and not os.access(place, os.W_OK):
        code = sqlite3.SQLITE_READONLY  # which SQLite does not always detect
    return _REASONS.get(code, str(error))


_SEARCH_INDEX_ERRORS = (
    "invalid fts5", "vtable constructor failed", "SQL logic error", "constraint failed",
)  # fmt: skip
"""Error messages if the tables of the full-text index are damaged."""


def _is_schema_damage(error: sqlite3.Error) -> bool:
    """Whether an error means that tables are missing or contain values of wrong types."""
    text = str(error)
    return text.startswith(
        ("no such table", "no such column", "malformed", "Could not decode", *_SEARCH_INDEX_ERRORS)
    )


def engine_version() -> str:
    """Return the version of SQLite."""
    return sqlite3.sqlite_version
