"""Integrity checks of the database: a cheap one at every start, a thorough one once a day."""

import errno
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cache
from pathlib import Path

from reader.errors import LibraryError
from reader.library.sqlite.connection import MAGIC, DamageError
from reader.library.sqlite.creation import statements
from reader.library.sqlite.held_files import copy_file, read_head, read_pieces
from reader.library.sqlite.rows import COLUMNS, RowDamageError, rows_of, unsealed
from reader.startup.lazy_regex import lazily

_HEADER_BYTES = 100

_LOGS = ("-wal", "-journal")
"""Suffixes of log files. Where a write-ahead log is not possible, as on many network disks, SQLite
uses a rollback journal."""

_DEFINITION = lazily(r"(?m)^(CREATE|DROP) (VIRTUAL TABLE|TABLE|INDEX|TRIGGER|VIEW) (\w+)")
_SHADOW_TABLES = {
    "data": "CREATE TABLE '{}_data'(id INTEGER PRIMARY KEY, block BLOB)",
    "idx": "CREATE TABLE '{}_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    "docsize": "CREATE TABLE '{}_docsize'(id INTEGER PRIMARY KEY, sz BLOB)",
    "config": "CREATE TABLE '{}_config'(k PRIMARY KEY, v) WITHOUT ROWID",
}
"""The shadow tables that FTS5 creates for a contentless index."""


def read_schema_version(path: Path) -> int:
    """Return the schema version in the header of a database; about 20 microseconds at any size.

    Raises:
        DamageError: It is empty, truncated or not a database.
        LibraryError: The disk reports errors.
        OSError: It cannot be read.
    """
    if not path.is_file():
        raise DamageError("another file is in its place")
    with _converted_read_errors(path):
        head = read_head(path, _HEADER_BYTES)
    if not head:
        raise DamageError("it is empty")
    if len(head) < _HEADER_BYTES or not head.startswith(MAGIC):
        raise DamageError("it is no longer a database")
    if not has_log(path) and path.stat().st_size < _page_count(head) * _page_bytes(head):
        raise DamageError("it is truncated")
    return int.from_bytes(head[60:64], "big")


def ensure_readable(path: Path) -> None:
    """Read a database and its logs without SQLite, which mistakes disk errors for damage.

    SQLite reports a page that the disk cannot read as malformed, in queries and in integrity
    checks.

    Raises:
        LibraryError: The disk reports errors, so that the state of the file is unknown.
        OSError: One of the files cannot be read.
    """
    for each in (path, *(path.with_name(path.name + ending) for ending in _LOGS)):
        with suppress(FileNotFoundError), _converted_read_errors(path):
            for _ in read_pieces(each):
                pass


@contextmanager
def _converted_read_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        reason = (
            "the disk reports read errors: try again later; if they persist, move this"
            " file away, and the library will be rebuilt from its backup and journal"
        )
        raise LibraryError(reason, location=str(path)) from error


def check_schema(connection: sqlite3.Connection, steps: Sequence[str]) -> None:
    """Compare the definitions of tables, indexes and triggers with those that `steps` created.

    SQLite stores them as text. A flipped bit in it may be a trigger that counts wrongly, or an
    index that cannot be opened, and no check of SQLite detects it. Takes about 50 microseconds. A
    database without any steps is damaged as well, because it is created as a whole or not at all.

    Raises:
        DamageError: A definition is missing or different.
        sqlite3.Error: The file is damaged.
    """
    definitions = _definitions(connection)
    if not steps:
        raise DamageError("it has no tables")
    script = "\n".join(steps)
    names, known = _expected_definitions(script)
    if definitions.keys() == names and all(sql in known for sql in definitions.values()):
        return
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as expected:
        for statement in statements(script):
            expected.execute(statement)
        if definitions != _definitions(expected):  # a step may have altered a table
            raise DamageError("its tables were altered")


def _definitions(connection: sqlite3.Connection) -> dict[str, str]:
    query = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    return {str(name): str(sql) for name, sql in connection.execute(query)}


@cache
def _expected_definitions(script: str) -> tuple[frozenset[str], str]:
    """Return the names that a script creates and keeps, and all its definitions in one text."""
    names: set[str] = set()
    known = [script]
    for change, kind, name in _DEFINITION.findall(script):
        names.add(name) if change == "CREATE" else names.discard(name)
        if kind == "VIRTUAL TABLE":
            names |= {f"{name}_{part}" for part in _SHADOW_TABLES}
            known += [text.format(name) for text in _SHADOW_TABLES.values()]
    return frozenset(names), "\n".join(known)


def check_rows(connection: sqlite3.Connection, *, thoroughly: bool = False) -> None:
    """Read all rows and verify their checksums; takes about 20 ms per megabyte.

    Args:
        connection: The database connection.
        thoroughly: Whether to compare the indexes with the tables as well.

    Raises:
        DamageError: The database is damaged.
        RowDamageError: A row is damaged.
        sqlite3.Error: The file is damaged.
    """
    connection.execute("BEGIN")
    try:
        pragma = "integrity_check(1)" if thoroughly else "quick_check(1)"
        verdict = connection.execute(f"PRAGMA {pragma}").fetchone()[0]
        if verdict != "ok":
            raise DamageError(str(verdict).splitlines()[-1])
        totals = connection.execute("SELECT writes, annotations FROM tally").fetchone()
        if totals is None:
            raise DamageError("the count of changes is gone")
        writes, counted = totals
        for table in COLUMNS:
            rows = connection.execute(rows_of(table))
            for row in rows:
                unsealed(row)
                if not isinstance(writes, int) or row[-2] > writes:
                    raise RowDamageError("the count of changes is wrong")
        found = connection.execute("SELECT count(*) FROM annotations").fetchone()[0]
        if found != counted:
            raise RowDamageError("annotations are missing")
    finally:
        if connection.in_transaction:
            connection.execute("COMMIT")


def check_search_indexes(connection: sqlite3.Connection) -> None:
    """Compare the search indexes with their tables; needs a writable connection.

    Raises:
        sqlite3.Error: They differ.
    """
    for index in ("found", "titles"):
        connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")


def _page_bytes(head: bytes) -> int:
    """Return the page size in bytes."""
    size = int.from_bytes(head[16:18], "big")
    return 65536 if size == 1 else size


def _page_count(head: bytes) -> int:
    """Return the number of pages, or 0 if the header is not up to date."""
    counted_at, changed_at = head[92:96], head[24:28]
    return int.from_bytes(head[28:32], "big") if counted_at == changed_at else 0


def copy_with_logs(path: Path, copy: Path) -> None:
    """Copy a database file together with its logs.

    Raises:
        OSError: It cannot be read, or the copy cannot be written.
    """
    copy_file(path, copy)
    for ending in _LOGS:
        with suppress(FileNotFoundError):
            copy_file(path.with_name(path.name + ending), copy.with_name(copy.name + ending))


def has_log(path: Path) -> bool:
    """Whether there is a non-empty log, from which SQLite recovers the database."""
    for ending in _LOGS:
        try:
            if path.with_name(path.name + ending).stat().st_size > 0:
                return True
        except OSError:
            continue
    return False
