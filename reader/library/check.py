"""Is the database sound? A cheap look at every start, a thorough one when there is time."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from reader.library.connection import MAGIC, DamageError
from reader.library.rows import COLUMNS, SEAL, RowDamageError, unsealed

_HEADER_BYTES = 100


@dataclass(frozen=True, slots=True)
class Header:
    """What the first bytes of a database say.

    Attributes:
        version: ``user_version``.
        size_bytes: Of the file.
    """

    version: int
    size_bytes: int


def look(path: Path) -> Header:
    """Return the header of the database at `path`; costs some 20 microseconds at any size.

    Raises:
        DamageError: It is empty, cut short or no database.
        OSError: It cannot be read.
    """
    if not path.is_file():
        raise DamageError("something else stands in its place")
    with path.open("rb") as file:
        head = file.read(_HEADER_BYTES)
    size = path.stat().st_size
    if not head:
        raise DamageError("it is empty")
    if len(head) < _HEADER_BYTES or not head.startswith(MAGIC):
        raise DamageError("it is no database any more")
    if not _has_log(path) and size < _pages(head) * _page_bytes(head):
        raise DamageError("its end is missing")
    return Header(int.from_bytes(head[60:64], "big"), size)


def inspect(connection: sqlite3.Connection, *, thoroughly: bool = False) -> None:
    """Read everything and compare it with its checksums; costs about 20 ms a megabyte.

    Args:
        connection: To the database.
        thoroughly: Compare the indexes with the tables too.

    Raises:
        DamageError: Something is not what was written.
        RowDamageError: A row is not what was written.
        sqlite3.Error: The file is damaged.
    """
    connection.execute("BEGIN")
    try:
        pragma = "integrity_check(1)" if thoroughly else "quick_check(1)"
        verdict = connection.execute(f"PRAGMA {pragma}").fetchone()[0]
        if verdict != "ok":
            raise DamageError(str(verdict).splitlines()[-1])
        writes, counted = connection.execute("SELECT writes, annotations FROM tally").fetchone()
        for table in COLUMNS:
            rows = connection.execute(f"SELECT {COLUMNS[table]}, {SEAL} FROM {table}")
            for row in rows:
                unsealed(row)
                if not isinstance(writes, int) or row[-2] > writes:
                    raise RowDamageError("the count of changes is wrong")
        there = connection.execute("SELECT count(*) FROM annotations").fetchone()[0]
        if there != counted:
            raise RowDamageError("annotations are missing")
    finally:
        if connection.in_transaction:
            connection.execute("COMMIT")


def inspect_search(connection: sqlite3.Connection) -> None:
    """Compare the search indexes with what they were made from; needs a writable connection.

    Raises:
        sqlite3.Error: They do not agree.
    """
    for index in ("found", "titles"):
        connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")


def _page_bytes(head: bytes) -> int:
    """Return the size of a page."""
    size = int.from_bytes(head[16:18], "big")
    return 65536 if size == 1 else size


def _pages(head: bytes) -> int:
    """Return how many pages the file has, or 0 when the header does not know."""
    counted_at, changed_at = head[92:96], head[24:28]
    return int.from_bytes(head[28:32], "big") if counted_at == changed_at else 0


def _has_log(path: Path) -> bool:
    """Whether a write-ahead log with content stands beside the database."""
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size > 0
    except OSError:
        return False
