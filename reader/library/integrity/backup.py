"""Backups of the database: daily for seven days and four weeks, and before migrations."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from pathlib import Path

from reader.errors import LibraryError
from reader.library.files.ids import new_id
from reader.library.files.permissions import make_private_directory, make_private_file
from reader.library.files.safe_rename import sync_directory
from reader.library.integrity.check import read_schema_version
from reader.library.sqlite.connection import UNREADABLE, DamageError, connect
from reader.library.sqlite.creation import TEMPORARY
from reader.startup.lazy_regex import lazily

KEPT_DAYS, KEPT_WEEKS, KEPT_MIGRATIONS = 7, 4, 4
_PRE_MIGRATION = "before-form-"
_PRE_MIGRATION_VERSION = lazily(rf"{_PRE_MIGRATION}(\d{{1,9}})-")


def pre_migration_name(version: int) -> str:
    """Return the name of the backup made before migrating to a schema version."""
    return f"{_PRE_MIGRATION}{version}-{datetime.now(UTC):%Y-%m-%d}"


def is_due(folder: Path) -> bool:
    """Whether there is no backup of today yet."""
    return not (folder / f"{_today()}.sqlite3").exists()


def back_up_daily(connection: sqlite3.Connection, folder: Path) -> bool:
    """Make today's backup of a non-empty library; return whether one was made.

    Raises:
        sqlite3.Error: The disk is full.
        OSError: The directory cannot be written.
    """
    if not is_due(folder):
        return False
    if connection.execute("SELECT annotations FROM tally").fetchone()[0] == 0:
        return False
    back_up(connection, folder, _today())
    prune(folder)
    return True


def back_up(connection: sqlite3.Connection, folder: Path, name: str) -> Path:
    """Copy the database to ``folder/name.sqlite3``, compacted.

    The copy uses a write-ahead log if the library does, which it may replace.

    Raises:
        sqlite3.Error: The disk is full.
        OSError: The directory cannot be written, or has no room for a copy.
    """
    from shutil import disk_usage  # loads four compression libraries

    make_private_directory(folder)
    pages, page_bytes = (
        connection.execute(f"PRAGMA {pragma}").fetchone()[0]
        for pragma in ("page_count", "page_size")
    )
    if disk_usage(folder).free < 2 * pages * page_bytes:
        raise OSError(28, "no room for a backup", str(folder))
    temporary, path = folder / f"{TEMPORARY}{new_id()}.sqlite3", folder / f"{name}.sqlite3"
    try:
        make_private_file(temporary)
        connection.execute("VACUUM INTO ?", (str(temporary),))
        _take_journal_mode(connection, temporary)
        descriptor = os.open(temporary, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        temporary.replace(path)
        sync_directory(folder)
    finally:
        for leftover in folder.glob(f"{temporary.name}*"):
            with suppress(OSError):
                leftover.unlink()
    return path


def _take_journal_mode(library: sqlite3.Connection, copy: Path) -> None:
    """Give a copy the write-ahead log of the library, if it has one.

    A disk that allows none makes a file that is to have one unreadable.
    """
    if library.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        return
    with closing(connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")


def prune(folder: Path) -> None:
    """Delete all backups except those of the last days and weeks that have any.

    Existing days are counted, rather than measured from now, so that a wrong clock costs no backup.
    Backups dated in the future were made with a wrong clock, and are deleted first.
    """
    today = _today()
    dated = {path: day for path in folder.glob("*.sqlite3") if (day := _day(path))}
    days = sorted(dated, key=lambda path: (path.stem <= today, path.stem), reverse=True)
    weeks: dict[tuple[int, int], Path] = {}
    for path in days:
        weeks.setdefault(dated[path].isocalendar()[:2], path)
    kept = {*days[:KEPT_DAYS], *list(weeks.values())[:KEPT_WEEKS]}
    migrations = sorted(
        folder.glob(f"{_PRE_MIGRATION}*.sqlite3"), key=lambda path: path.stat().st_mtime
    )
    for path in {*days} - kept | {*migrations[:-KEPT_MIGRATIONS]}:
        with suppress(OSError):
            path.unlink()


def last_day_before_today(folder: Path) -> date | None:
    """Return the last day before today that has a backup, or None."""
    today = date.fromisoformat(_today())
    days = (_day(path) for path in folder.glob("*.sqlite3"))
    return max((day for day in days if day is not None and day < today), default=None)


def oldest_needed_day(folder: Path) -> str:
    """Return the first day whose journal is needed: that of the last backup but one."""
    days = sorted(path.stem for path in folder.glob("*.sqlite3") if _day(path))
    return days[-2] if len(days) > 1 else ""


def newest(folder: Path) -> Path | None:
    """Return the backup with the latest content, or None; unreadable ones are skipped."""
    found: list[tuple[int, Path]] = []
    for path in _finished(folder):
        with suppress(*UNREADABLE):
            with closing(connect(path, parameters="mode=ro&immutable=1")) as connection:
                tally = connection.execute("SELECT writes FROM tally").fetchone()
            if tally is not None:
                found.append((tally[0], path))
    return max(found)[1] if found else None


def highest_schema_version(folder: Path) -> int:
    """Return the highest schema version among the backups; 0 without any."""
    versions = [0]
    for path in _finished(folder):
        with suppress(DamageError, LibraryError, OSError):
            versions.append(read_schema_version(path))
        if found := _PRE_MIGRATION_VERSION.match(path.name):
            versions.append(int(found[1]))
    return max(versions)


def is_daily(path: Path) -> bool:
    """Whether it is a daily backup."""
    return _day(path) is not None


def _finished(folder: Path) -> Iterator[Path]:
    """Yield the backups in a folder, without those that a killed process has left unfinished."""
    if folder.is_dir():
        yield from (
            path for path in folder.glob("*.sqlite3") if not path.name.startswith(TEMPORARY)
        )


def _today() -> str:
    return f"{datetime.now(UTC):%Y-%m-%d}"


def _day(path: Path) -> date | None:
    """Return the day of a daily backup, or None."""
    try:
        return date.fromisoformat(path.stem)
    except ValueError:
        return None
