"""Creating a database, and migrating an older one."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from reader.library.files.ids import new_id
from reader.library.files.permissions import make_private_file
from reader.library.files.safe_rename import rename_to_unused, sync_directory
from reader.library.sqlite.connection import atomic, connect, pragma_value
from reader.library.sqlite.schema import APPLICATION_ID, STEPS

TEMPORARY = "new-"
"""Prefix of the names of databases under construction."""


def create_database(
    path: Path,
    *,
    steps: Sequence[str] = STEPS,
    fill: Callable[[sqlite3.Connection], None] | None = None,
) -> None:
    """Create a database at `path`, complete from the start, accessible only to the user.

    If another process creates it at the same time, one of the two files wins and both use it.

    Args:
        path: Its path.
        steps: The migration steps.
        fill: Inserts the first rows, in the transaction that creates the tables.

    Raises:
        OSError: The directory cannot be written.
        sqlite3.Error: The disk is full.
    """
    temporary = path.with_name(f"{TEMPORARY}{new_id()}.sqlite3")
    try:
        make_private_file(temporary)
        with closing(connect(temporary)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA temp_store=MEMORY")  # /tmp may be full
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            migrate(connection, steps=steps, fill=fill)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # close() hides a full disk
        with suppress(FileExistsError):  # created by another process
            rename_to_unused(temporary, path)
            sync_directory(path.parent)
    finally:
        for leftover in (temporary, *path.parent.glob(f"{temporary.name}-*")):
            with suppress(OSError):
                leftover.unlink()


def empty_database(steps: Sequence[str] = STEPS) -> sqlite3.Connection:
    """Return a database in memory with nothing in it."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    migrate(connection, steps=steps)
    return connection


def migrate(
    connection: sqlite3.Connection,
    *,
    steps: Sequence[str] = STEPS,
    fill: Callable[[sqlite3.Connection], None] | None = None,
) -> None:
    """Migrate a database to the schema of `steps`, in one transaction.

    If killed at any point, it leaves the old schema or the new one.
    """
    with atomic(connection):
        version = pragma_value(connection, "user_version")
        for step in steps[version:]:
            for statement in statements(step):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version={max(version, len(steps))}")
        if fill is not None:
            fill(connection)


def statements(script: str) -> Iterator[str]:
    """Yield the statements of a script; each must end at the end of a line."""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
