"""Reading all rows with correct checksums from a damaged database."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from reader.library.sqlite.checksums import Value
from reader.library.sqlite.connection import UNREADABLE, connect
from reader.library.sqlite.rows import (
    COLUMNS,
    KEYS,
    SEAL,
    Row,
    RowDamageError,
    rows_of,
    unsealed,
    with_texts,
)

_MAX_PROBES = 4000
"""Number of ranges of a table that are tried; each takes about 10 microseconds if it fails."""

_NO_LIMIT = -1
"""LIMIT value for no limit."""


def salvage(path: Path, *, parameters: str = "mode=ro") -> Iterator[tuple[str, Row]]:
    """Yield sealed rows with the names of their tables; the file is not changed."""
    try:
        connection = connect(path, parameters=parameters, damaged=True)
    except UNREADABLE:
        return
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        for table in COLUMNS:
            for row in _rows(connection, table):
                with suppress(RowDamageError):
                    unsealed(row)
                    yield table, with_texts(row, table)
    finally:
        with suppress(*UNREADABLE):
            connection.close()


def stored_note_count(path: Path) -> int | None:
    """Return the annotation count stored in a damaged database, or None if it is unreadable."""
    try:
        with closing(connect(path, parameters="mode=ro", damaged=True)) as connection:
            row = connection.execute("SELECT annotations FROM tally").fetchone()
    except UNREADABLE:
        return None
    return row[0] if row and isinstance(row[0], int) else None


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[Row]:
    """Yield the readable rows of a table, skipping unreadable pages.

    Python's cursor fetches the next row before it returns one, so the last row before such a page
    is only obtained if no further row is fetched; this is what the limit is for.
    """
    if table == "aliases":  # a table without row ids
        yield from _both_ends(connection, table)
        return
    columns = f"rowid, {COLUMNS[table]}, {SEAL}"
    query = f"SELECT {columns} FROM {table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?"
    ranges = [(1, _highest(connection, table))]
    for _ in range(_MAX_PROBES):
        if not ranges:
            return
        low, high = ranges.pop()
        try:
            for rowid, *values in connection.execute(query, (low, high, high - low + 1)):
                low = rowid + 1
                yield tuple(values)
        except UNREADABLE:
            if low < high:
                middle = (low + high) // 2
                ranges += [(middle + 1, high), (low, middle)]


def _both_ends(connection: sqlite3.Connection, table: str) -> Iterator[Row]:
    """Yield rows in ascending order until one cannot be read, then in descending order."""
    key = KEYS[table]
    before_all: Value = ""
    after_all: Value = b""  # blobs sort after all text
    for order, beyond, last in (("ASC", ">", before_all), ("DESC", "<", after_all)):
        query = f"{rows_of(table)} WHERE {key} {beyond} ? ORDER BY {key} {order} LIMIT ?"
        at = last
        for limit in (_NO_LIMIT, 1):
            try:
                for row in connection.execute(query, (at, limit)):
                    at = row[0]
                    yield row
            except UNREADABLE:
                continue
            if limit == _NO_LIMIT:
                return


def _highest(connection: sqlite3.Connection, table: str) -> int:
    """Return the highest row id, or a guess if it cannot be read."""
    try:
        row = connection.execute(f"SELECT max(rowid) FROM {table}").fetchone()
    except UNREADABLE:
        return 2**24
    return row[0] or 0
