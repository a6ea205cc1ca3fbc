"""What is due once a day: a thorough check, a backup, emptying the trash."""

from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from reader.library.backup import back_up_daily, is_due, oldest_needed_day
from reader.library.check import inspect
from reader.library.connection import connect
from reader.library.creation import TEMPORARY
from reader.library.files import Files
from reader.library.reading import connect_to_read
from reader.library.rows import now
from reader.library.transaction import Transaction

TRASH_DAYS = 30
_MICROSECONDS = 1_000_000
_STALE_SECONDS = 24 * 3600


def is_maintenance_due(files: Files) -> bool:
    """Whether nothing was done today."""
    return is_due(files.backups)


def check_and_back_up(path: Path, files: Files) -> None:
    """Read the whole database and, when it is sound, make today's backup.

    Uses a connection of its own, so that nobody waits for it.

    Raises:
        DamageError: It is damaged.
        RowDamageError: A row is damaged.
        sqlite3.Error: It is damaged, or the disk is full.
        OSError: The directory cannot be written.
    """
    connection = connect(path)
    try:
        inspect(connection)
        made = back_up_daily(connection, files.backups)
    finally:
        connection.close()
    if made:
        _forget_journal(files)
    _sweep(files)


def examine(path: Path) -> None:
    """Read the whole database and compare its indexes with its tables; changes nothing.

    Raises:
        DamageError: It is damaged.
        RowDamageError: A row is damaged.
        sqlite3.Error: It is damaged, or cannot be read.
    """
    connection = connect_to_read(path)
    try:
        inspect(connection, thoroughly=True)
    finally:
        connection.close()


def empty_trash(transaction: Transaction) -> None:
    """Delete what was removed long ago, empty drafts, and editions that no annotation needs."""
    before = now() - int(timedelta(days=TRASH_DAYS).total_seconds()) * _MICROSECONDS
    execute = transaction.connection.execute
    execute("DELETE FROM annotations WHERE deleted < ?", (before,))
    execute("DELETE FROM drafts WHERE text = ''")
    execute(
        "DELETE FROM editions WHERE saved < ? AND digest NOT IN (SELECT digest FROM annotations)"
        " AND article NOT IN (SELECT key FROM articles WHERE starred OR annotations > 0)",
        (before,),
    )


def _forget_journal(files: Files) -> None:
    """Delete the days of the journal that two backups cover."""
    needed = oldest_needed_day(files.backups)
    for path in files.journal.glob("*.jsonl") if files.journal.is_dir() else ():
        if path.stem < needed:
            with suppress(OSError):
                path.unlink()


def _sweep(files: Files) -> None:
    """Delete databases that a killed process left half made."""
    for folder in (files.directory, files.backups):
        for path in folder.glob(f"{TEMPORARY}*.sqlite3*"):
            with suppress(OSError):
                if now() / _MICROSECONDS - path.stat().st_mtime > _STALE_SECONDS:
                    path.unlink()
