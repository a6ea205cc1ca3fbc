"""The daily upkeep: a thorough check, a backup, emptying the trash."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from reader.library.files.permissions import FILE_MODE
from reader.library.identity.same_article import origin_bounds
from reader.library.integrity.backup import (
    back_up_daily,
    is_due,
    last_day_before_today,
    oldest_needed_day,
)
from reader.library.integrity.check import check_rows, check_search_indexes, read_schema_version
from reader.library.integrity.read_only import connect_to_read
from reader.library.sqlite.connection import connect, error_code
from reader.library.sqlite.database_files import CORRECTED, DatabaseFiles
from reader.library.sqlite.rows import STEP_SLOTS, now
from reader.library.sqlite.schema import VERSION
from reader.library.sqlite.transaction import Transaction
from reader.library.store import TRASH_DAYS
from reader.model.annotation import Motivation

_MICROSECONDS = 1_000_000
_STALE_SECONDS = 24 * 3600
_NEEDED = "SELECT key FROM articles WHERE (starred OR annotations > 0)"
_UNNEEDED = (
    f"saved < ? AND digest NOT IN (SELECT digest FROM annotations) AND article NOT IN ({_NEEDED})"
)
"""A condition for editions; those of an article that was merged into another have its old key."""
_IS_MERGED_INTO_NEEDED = (
    f"{_NEEDED} AND key IN (SELECT article FROM aliases WHERE alias > ? AND alias < ?)"
)


def is_maintenance_due(files: DatabaseFiles) -> bool:
    """Whether today's upkeep is still to be done."""
    return is_due(files.backups)


def check_and_back_up(
    path: Path,
    files: DatabaseFiles,
    on_connect: Callable[[sqlite3.Connection], None] = lambda _: None,
) -> bool:
    """Check the whole database and, if it is sound, make today's backup.

    It uses a connection of its own, so that nobody has to wait.

    Args:
        path: Path of the database.
        files: The files of the data directory.
        on_connect: Receives the connection, which another thread may interrupt; the backup is then
            made another time.

    Returns:
        Whether it was completed.

    Raises:
        DamageError: The database is damaged.
        RowDamageError: A row is damaged.
        sqlite3.Error: The database is damaged, or the disk is full.
        OSError: The directory cannot be written.
    """
    with closing(connect(path)) as connection:
        on_connect(connection)
        try:
            check_rows(connection)
            back_up_and_tidy(connection, files)
        except sqlite3.Error as error:
            if error_code(error) != sqlite3.SQLITE_INTERRUPT:
                raise
            return False
    return True


def back_up_and_tidy(connection: sqlite3.Connection, files: DatabaseFiles) -> None:
    """Make today's backup, once, and delete what it makes superfluous.

    Raises:
        sqlite3.Error: The disk is full.
        OSError: The directory cannot be written.
    """
    if back_up_daily(connection, files.backups):
        with suppress(OSError):
            files.backup_failure.unlink(missing_ok=True)
        _delete_old_journals(files)
        _delete_incomplete(files)
        query = "SELECT 1 FROM annotations WHERE motivation = ? LIMIT 1"
        if connection.execute(query, (Motivation.IDENTIFYING.value,)).fetchone() is not None:
            mark_corrections(files)


def mark_corrections(files: DatabaseFiles) -> None:
    """Leave a marker that there are corrections, so that listing quotes opens the library."""
    with suppress(OSError):  # saving the correction must not fail
        (files.directory / CORRECTED).touch(FILE_MODE)


def check_thoroughly(path: Path) -> None:
    """Check the whole database and compare all indexes with the tables; changes nothing.

    Raises:
        DamageError: The database is damaged.
        RowDamageError: A row is damaged.
        sqlite3.Error: The database is damaged, or cannot be read.
    """
    with closing(connect_to_read(path)) as connection:
        check_rows(connection, thoroughly=True)
    if not os.access(path, os.W_OK) or read_schema_version(path) != VERSION:
        return
    with closing(connect(path)) as connection:
        check_search_indexes(connection)


def trash_cutoff(files: DatabaseFiles) -> int:
    """Return the time before which removed notes are deleted, in microseconds since 1970.

    It is measured from the last backup before today, so that a clock that is temporarily years
    ahead deletes nothing.
    """
    until = datetime.now(UTC)
    day = last_day_before_today(files.backups)
    if day is not None:
        until = min(until, datetime.combine(day + timedelta(days=1), time(), UTC))
    return int((until - timedelta(days=TRASH_DAYS)).timestamp() * _MICROSECONDS)


def is_trash_due(connection: sqlite3.Connection, before: int) -> bool:
    """Whether something was removed before a time; see `trash_cutoff`."""
    query = "SELECT 1 FROM annotations WHERE deleted < ? LIMIT 1"
    return connection.execute(query, (before,)).fetchone() is not None


def empty_trash(transaction: Transaction, before: int) -> None:
    """Delete what was removed before a time, and what no annotation needs.

    That is empty drafts, logged steps as old as that, and editions.
    """
    execute = transaction.connection.execute
    expired = execute("DELETE FROM annotations WHERE deleted < ? RETURNING id", (before,))
    transaction.deleted += (("annotations", str(each)) for (each,) in expired.fetchall())
    execute("DELETE FROM drafts WHERE text = ''")
    steps = "DELETE FROM drafts WHERE substr(slot, 1, ?) = ? AND saved < ?"
    execute(steps, (len(STEP_SLOTS), STEP_SLOTS, before))
    unneeded = execute(f"SELECT digest, article FROM editions WHERE {_UNNEEDED}", (before,))
    for digest, key in unneeded.fetchall():
        if execute(_IS_MERGED_INTO_NEEDED, origin_bounds(key)).fetchone() is None:
            execute("DELETE FROM editions WHERE digest = ?", (digest,))


def _delete_old_journals(files: DatabaseFiles) -> None:
    """Delete the journals of days that are covered by two backups."""
    yesterday = f"{datetime.now(UTC) - timedelta(days=1):%Y-%m-%d}"
    needed = min(oldest_needed_day(files.backups), yesterday)
    for path in files.journal.glob("*.jsonl") if files.journal.is_dir() else ():
        if path.stem < needed:
            with suppress(OSError):
                path.unlink()


def _delete_incomplete(files: DatabaseFiles) -> None:
    """Delete incomplete files that a killed process has left."""
    for path in files.unfinished():
        with suppress(OSError):
            if now() / _MICROSECONDS - path.stat().st_mtime > _STALE_SECONDS:
                path.unlink()
