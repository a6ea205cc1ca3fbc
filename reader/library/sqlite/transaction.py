"""One change of the database: all of it, or nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from functools import cache

from reader.library.sqlite.connection import error_code
from reader.library.sqlite.journal import GONE
from reader.library.sqlite.rows import COLUMNS, KEYS, SEAL, Row, RowDamageError, sealed
from reader.model.annotation import Motivation


class Transaction:
    """Rows being saved together.

    Attributes:
        connection: Inside a transaction that holds the write lock.
        revision: The number of this transaction.
        saved: The sealed rows that the journal is to have, with the names of their tables.
        gone: The keys of rows that were deleted for good, with the names of their tables.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.saved: list[tuple[str, Row]] = []
        self.gone: list[tuple[str, str]] = []
        row = connection.execute("UPDATE tally SET writes = writes + 1 RETURNING writes").fetchone()
        if row is None or not isinstance(row[0], int):
            raise RowDamageError("the count of changes is gone")
        self.revision: int = row[0]

    @property
    def corrects(self) -> bool:
        """Whether a corrected speaker is among what is saved."""
        kind = Motivation.IDENTIFYING.value
        return any(table == "annotations" and row[2] == kind for table, row in self.saved)

    def journaled(self) -> Iterator[tuple[str, Row]]:
        """Yield what the journal is to have: what was saved, then the keys of what was deleted."""
        yield from self.saved
        for table in dict.fromkeys(table for table, _ in self.gone):
            keys = (key for each, key in self.gone if each == table)
            yield GONE, (self.revision, table, *keys)

    def save(self, table: str, values: Row, *, journaled: bool = True) -> None:
        """Insert a row of `COLUMNS[table]`, or replace the one of the same key.

        Args:
            table: Where.
            values: Without revision and checksum.
            journaled: Whether it is worth a second copy; what changes all the time is not.
        """
        row = sealed(values, self.revision)
        self.connection.execute(upsert(table), row)
        if journaled:
            self.saved.append((table, row))


def commit(connection: sqlite3.Connection) -> None:
    """Commit what was begun; a commit that is refused does not come about later either.

    When the disk fails as the last page of it is synced, all of it is in the write-ahead log, and
    whoever reads that log after the end of all programs takes it for saved. So something else is
    put in its place.

    Raises:
        sqlite3.Error: It is refused.
    """
    try:
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        if error_code(error) == sqlite3.SQLITE_IOERR:
            with suppress(sqlite3.Error):  # the disk still fails: then it may come about
                if connection.in_transaction:  # mostly it has been taken back already
                    connection.execute("ROLLBACK")
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("UPDATE tally SET writes = writes + 1")
                connection.execute("COMMIT")
        raise


@cache
def upsert(table: str) -> str:
    """Return the statement that inserts a sealed row or replaces its columns."""
    columns = [name.strip() for name in f"{COLUMNS[table]}, {SEAL}".split(",")]
    changes = ", ".join(f"{name} = excluded.{name}" for name in columns[1:])
    return (
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        f" ON CONFLICT ({KEYS[table]}) DO UPDATE SET {changes}"
    )
