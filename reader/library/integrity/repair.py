"""Replacing a damaged database by a sound one, made from what is readable, backup and journal."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from time import sleep

from reader.errors import LibraryError
from reader.library.files.ids import new_id
from reader.library.files.lock import locked
from reader.library.files.permissions import make_private_directory
from reader.library.files.safe_rename import sync_directory
from reader.library.integrity.backup import highest_schema_version, is_daily, newest
from reader.library.integrity.check import (
    check_rows,
    check_schema,
    check_search_indexes,
    ensure_readable,
    read_schema_version,
)
from reader.library.integrity.salvage import salvage, stored_note_count
from reader.library.sqlite import journal
from reader.library.sqlite.connection import (
    INCONCLUSIVE,
    UNREADABLE,
    DamageError,
    connect,
    error_code,
    pragma_value,
)
from reader.library.sqlite.creation import create_database
from reader.library.sqlite.database_files import FILE_ENDINGS, DatabaseFiles
from reader.library.sqlite.rows import (
    COLUMNS,
    KEYS,
    STEP_SLOTS,
    Row,
    RowDamageError,
    placeholder_article,
    sealed,
    unsealed,
)
from reader.library.sqlite.schema import STEPS
from reader.library.sqlite.transaction import upsert
from reader.library.undo_log import changed_ids
from reader.text.counts import counted

PAUSES_SECONDS = (0.0, 0.5, 2.0)
"""Pauses before each further look at what seems damaged."""


def repair(files: DatabaseFiles, reason: str, *, steps: Sequence[str] = STEPS) -> tuple[str, ...]:
    """Merge the readable rows, the newest backup and the journal into a new database.

    Of two copies of a row the later one wins, and permanently deleted rows stay deleted. The
    damaged file is moved to ``damaged/`` once the new one is complete. Nothing is done if another
    process has repaired it meanwhile, or if it is sound when looked at again. If the disk reports
    errors nothing is done either, because only what can be read can be judged.

    Returns:
        What the user should be told.

    Raises:
        LibraryError: It was written by a newer release, or the disk reports errors.
        OSError: The directory cannot be read or written.
        sqlite3.Error: The disk is full, or other programs prevent another look.
    """
    with locked(files.lock, exclusive=True):
        if _is_sound_after_all(files, steps):
            return ()
        newest_database, following = files.newest_and_next()
        damaged = (
            newest_database if newest_database is not None and newest_database.is_file() else None
        )
        if damaged is not None:
            ensure_readable(damaged)
        backup = newest(files.backups)
        expected = stored_note_count(damaged) if damaged is not None else None
        day = backup.stem if backup is not None and is_daily(backup) else ""
        sources = [  # a deletion in the journal applies to the sources before it, not to the file
            ("journal", _verified(journal.replay(files.journal, before=day))),
            ("backup", salvage(backup, parameters="mode=ro&immutable=1") if backup else ()),
            ("journal", _verified(journal.replay(files.journal, since=day))),
            ("file", salvage(damaged) if damaged is not None else ()),
        ]
        filler = _DatabaseFiller(sources)
        create_database(following, steps=steps, fill=filler.run)
        aside = [_set_aside(files, path) for path in files.superseded()]
    return tuple(_messages(files, reason, filler.found, expected, aside))


class _DatabaseFiller:
    """Fills a new database with rows from several sources.

    Attributes:
        found: Number of annotations in the new database, by the source of their latest copy.
    """

    def __init__(self, sources: Iterable[tuple[str, Iterable[tuple[str, Row]]]]) -> None:
        self.found: Counter[str] = Counter()
        self._sources = sources

    def run(self, connection: sqlite3.Connection) -> None:
        """Fill the database; within a transaction."""
        connection.execute("PRAGMA defer_foreign_keys=ON")
        connection.execute("CREATE TEMP TABLE origin (id TEXT PRIMARY KEY, source TEXT) STRICT")
        gone: dict[tuple[str, str], int] = {}
        latest = 0
        for name, rows in self._sources:
            for table, row in rows:
                change = _change_of(table, row)
                latest = max(latest, change)
                if table == journal.DELETIONS:
                    for key in _delete(connection, row):
                        gone[key] = max(change, gone.get(key, 0))
                    continue
                if name == "journal" and change <= gone.get((table, str(row[0])), 0):
                    continue  # its day was later only by a wrong clock
                changed = connection.execute(_upsert_if_later(table), row).rowcount
                if changed and table == "annotations":
                    connection.execute("REPLACE INTO origin VALUES (?, ?)", (row[0], name))
        _drop_steps(connection, {key for _, key in gone})
        _make_consistent(connection)
        # change numbers are never reused, not even those of deletions
        connection.execute("UPDATE tally SET writes = ?", (latest,))
        found = connection.execute("SELECT source, count(*) FROM origin GROUP BY source")
        self.found.update(dict(found.fetchall()))
        connection.execute("DROP TABLE origin")


def _change_of(table: str, row: Row) -> int:
    """Return the number of the change that saved a row or, for a deletion, made it."""
    found = row[0] if table == journal.DELETIONS else row[-2]
    return found if isinstance(found, int) else 0


def _delete(connection: sqlite3.Connection, row: Row) -> set[tuple[str, str]]:
    """Delete the rows that a journal line lists as deleted; return their tables and keys.

    Copies that were saved by a later transaction are kept.
    """
    revision, table, *keys = row
    named = {str(key) for key in keys}
    if table not in COLUMNS:
        return set()
    query = f"DELETE FROM {table} WHERE {KEYS[str(table)]} = ? AND revision <= ?"
    for key in named:
        if connection.execute(query, (key, revision)).rowcount and table == "annotations":
            connection.execute("DELETE FROM origin WHERE id = ?", (key,))
    return {(str(table), key) for key in named}


def _drop_steps(connection: sqlite3.Connection, gone: Set[str]) -> None:
    """Delete logged steps that would restore permanently deleted annotations."""
    query = "SELECT slot, text FROM drafts WHERE substr(slot, 1, ?) = ? AND text != ''"
    steps = connection.execute(query, (len(STEP_SLOTS), STEP_SLOTS)).fetchall() if gone else ()
    for slot, text in steps:
        named = changed_ids(text) & gone
        there = "SELECT 1 FROM annotations WHERE id = ?"
        if any(connection.execute(there, (each,)).fetchone() is None for each in named):
            connection.execute("DELETE FROM drafts WHERE slot = ?", (slot,))


def _make_consistent(connection: sqlite3.Connection) -> None:
    """Make the merged rows consistent with each other."""
    orphans = connection.execute(
        "SELECT DISTINCT article FROM annotations WHERE article NOT IN (SELECT key FROM articles)"
    ).fetchall()
    for (key,) in orphans:
        row = sealed(placeholder_article(key, 0), 0)
        connection.execute(upsert("articles"), row)
    for table in ("aliases", "positions"):
        connection.execute(f"DELETE FROM {table} WHERE article NOT IN (SELECT key FROM articles)")
    connection.execute(
        "UPDATE articles SET annotations = (SELECT count(*) FROM annotations"
        " WHERE article = key AND deleted IS NULL)"
    )


@cache
def _upsert_if_later(table: str) -> str:
    """Return the statement that saves a row unless a later copy exists."""
    return f"{upsert(table)} WHERE excluded.revision >= {table}.revision"


def _is_sound_after_all(files: DatabaseFiles, steps: Sequence[str]) -> bool:
    """Whether the database exists and is sound when looked at again, now or a little later.

    A network disk that was away, or a program that locked the file, is no damage.

    Raises:
        LibraryError: It may have been written by a newer release.
        OSError: It cannot be looked at.
        sqlite3.Error: It cannot be looked at now.
    """
    for seconds in PAUSES_SECONDS:
        sleep(seconds)
        path = files.database()
        if path is not None and _is_sound(path, files, steps):
            return True
    return False


def _is_sound(path: Path, files: DatabaseFiles, steps: Sequence[str]) -> bool:
    """Whether the database is sound.

    A higher schema version may be damage as well, and is if all backups have lower ones.

    Raises:
        LibraryError: It may have been written by a newer release.
        OSError: It cannot be looked at.
        sqlite3.Error: It cannot be looked at now, so that its state is unknown.
    """
    try:
        version = read_schema_version(path)
    except DamageError:
        return False
    if version > len(steps):
        if 0 < highest_schema_version(files.backups) <= len(steps):
            return False
        raise LibraryError(
            "the library of a newer release seems damaged: please update", location=str(path)
        )
    try:
        with closing(connect(path)) as connection:
            version = pragma_value(connection, "user_version")
            if version <= len(steps):
                check_schema(connection, steps[:version])
            check_rows(connection, thoroughly=True)
            check_search_indexes(connection)
    except sqlite3.Error as error:
        if error_code(error) in INCONCLUSIVE:
            raise
        return False
    except (*UNREADABLE, RowDamageError, DamageError):
        return False
    return True


def _verified(rows: Iterable[tuple[str, Row]]) -> Iterator[tuple[str, Row]]:
    """Yield the rows with correct checksums, and the deletions between them."""
    for table, row in rows:
        with suppress(RowDamageError):
            if table != journal.DELETIONS:
                unsealed(row)
            yield table, row


def _set_aside(files: DatabaseFiles, path: Path) -> Path:
    """Move a database and its log to ``damaged/``; the log keeps the matching name.

    Where open files cannot be moved (Windows) it stays in place, and its successor is used.
    """
    make_private_directory(files.damaged)
    place = files.damaged / f"{datetime.now(UTC):%Y-%m-%d}-{new_id()}.sqlite3"
    for ending in FILE_ENDINGS:
        with suppress(FileNotFoundError, PermissionError):
            path.with_name(path.name + ending).rename(place.with_name(place.name + ending))
    sync_directory(files.damaged)
    return path if path.exists() else place


def _messages(
    files: DatabaseFiles,
    reason: str,
    found: Counter[str],
    expected: int | None,
    aside: Sequence[Path],
) -> Iterator[str]:
    """Yield messages about the repair for the user."""
    found_count = found.total()
    yield (
        f"the library was damaged ({reason}) and was repaired, with"
        f" {counted(found_count, 'note')}: {found['file']} from the file itself,"
        f" {found['journal']} from the journal, {found['backup']} from the last backup"
    )
    if expected is not None and found_count < expected:
        yield f"{counted(expected - found_count, 'note')} could not be recovered"
    for path in aside:
        yield f"the damaged file was kept as {path.relative_to(files.directory)}"
