"""A transaction of the database."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from functools import cache

from reader.library.sqlite.connection import error_code
from reader.library.sqlite.journal import DELETIONS
from reader.library.sqlite.rows import COLUMNS, KEYS, SEAL, Row, RowDamageError, sealed
from reader.model.annotation import Motivation


class Transaction:
    """Rows that are saved together.

    Attributes:
        connection: In a transaction that holds the write lock.
        revision: The number of this transaction.
        saved: The sealed rows to be journaled, with the names of their tables.
        deleted: The keys of permanently deleted rows, with the names of their tables.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.saved: list[tuple[str, Row]] = []
        self.deleted: list[tuple[str, str]] = []
        row = connection.execute("UPDATE tally SET writes = writes + 1 RETURNING writes").fetchone()
        if row is None or not isinstance(row[0], int):
            raise RowDamageError("the count of changes is gone")
        self.revision: int = row[0]

    @property
    def has_correction(self) -> bool:
        """Whether a corrected speaker is among the saved rows."""
        kind = Motivation.IDENTIFYING.value
        return any(table == "annotations" and row[2] == kind for table, row in self.saved)

    def journaled(self) -> Iterator[tuple[str, Row]]:
        """Yield the rows for the journal: the saved rows, then the keys of the deleted ones."""
        yield from self.saved
        for table in dict.fromkeys(table for table, _ in self.deleted):
            keys = (key for each, key in self.deleted if each == table)
            yield DELETIONS, (self.revision, table, *keys)

    def save(self, table: str, values: Row, *, journaled: bool = True) -> None:
        """Insert a row of `COLUMNS[table]`, or replace the one with the same key.

        Args:
            table: The table.
            values: The row without revision and checksum.
            journaled: Whether to journal it; not for values that change all the time.
        """
        row = sealed(values, self.revision)
        self.connection.execute(upsert(table), row)
        if journaled:
            self.saved.append((table, row))


def commit(connection: sqlite3.Connection) -> None:
    """Commit; a commit that fails must not take effect later either.

    If the disk fails while the last page is synced, the whole transaction is in the write-ahead
    log, and would be recovered from it as saved once no program uses the database. So another
    transaction is written over it.

    Raises:
        sqlite3.Error: The commit failed.
    """
    try:
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        if error_code(error) == sqlite3.SQLITE_IOERR:
            with suppress(sqlite3.Error):  # if the disk still fails, it may take effect
                if connection.in_transaction:  # usually it has been rolled back already
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
