"""Annotations in the database: listed, found, saved, moved to the trash."""

import sqlite3
from collections.abc import Iterable

from reader.library.rows import (
    ANNOTATION,
    SEAL,
    Row,
    RowDamageError,
    annotation_of,
    annotation_row,
    bare_article,
    now,
    unsealed,
)
from reader.library.transaction import Transaction
from reader.model.annotation import Annotation

_ANNOTATION = f"SELECT {ANNOTATION}, {SEAL} FROM annotations"
_NEWEST = "ORDER BY created DESC, n DESC LIMIT ?"
_FOUND = "SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid DESC LIMIT ?"
_LIKE = "body LIKE ?1 ESCAPE '!' OR exact LIKE ?1 ESCAPE '!' OR tags LIKE ?1 ESCAPE '!'"


def of_article(connection: sqlite3.Connection, key: str) -> list[Annotation]:
    """Return the live annotations of one article by position.

    Raises:
        RowDamageError: Fewer are there than were saved, or one is not what was saved.
    """
    query = f"{_ANNOTATION} WHERE article = ? AND deleted IS NULL ORDER BY start, created"
    return _counted(
        connection, query, (key,), "SELECT annotations FROM articles WHERE key = ?", (key,)
    )


def newest(connection: sqlite3.Connection, limit: int | None) -> list[Annotation]:
    """Return the live annotations, the one made last first.

    Raises:
        RowDamageError: All were asked for and fewer are there than were saved, or one is damaged.
    """
    query = f"{_ANNOTATION} WHERE deleted IS NULL {_NEWEST}"
    if limit is not None:
        return _annotations(connection.execute(query, (limit,)))
    return _counted(connection, query, (-1,), "SELECT sum(annotations) FROM articles", ())


def one(connection: sqlite3.Connection, annotation_id: str) -> Annotation | None:
    """Return one live annotation, or None."""
    query = f"{_ANNOTATION} WHERE id = ? AND deleted IS NULL"
    row = connection.execute(query, (annotation_id,)).fetchone()
    return annotation_of(row) if row else None


def search(connection: sqlite3.Connection, query: str, limit: int) -> list[Annotation]:
    """Return the live annotations that have all words, the one made last first."""
    from reader.library import search as searching

    expression = searching.expression(query)
    if not expression:
        return []
    if searching.needs_scan(query):
        found = connection.execute(
            f"{_ANNOTATION} WHERE deleted IS NULL AND ({_LIKE}) ORDER BY n DESC LIMIT ?2",
            (searching.pattern(query), limit),
        )
    else:
        found = connection.execute(
            f"{_ANNOTATION} WHERE n IN ({_FOUND}) ORDER BY n DESC", (expression, limit)
        )
    return _annotations(found)


def trash(connection: sqlite3.Connection) -> list[Annotation]:
    """Return what was removed, the last first."""
    query = f"{_ANNOTATION} WHERE deleted IS NOT NULL ORDER BY deleted DESC, n DESC"
    return _annotations(connection.execute(query))


def put(transaction: Transaction, annotation: Annotation) -> None:
    """Insert or replace one annotation; its article gets a record when it has none."""
    values = annotation_row(annotation)
    known = transaction.connection.execute("SELECT 1 FROM articles WHERE key = ?", (values[1],))
    if known.fetchone() is None:
        transaction.save("articles", bare_article(str(values[1]), now()))
    transaction.save("annotations", values)


def remove(transaction: Transaction, annotation_id: str) -> None:
    """Move an annotation to the trash; does nothing when it is there or unknown."""
    query = f"{_ANNOTATION} WHERE id = ? AND deleted IS NULL"
    row = transaction.connection.execute(query, (annotation_id,)).fetchone()
    if row is not None:
        transaction.save("annotations", (*unsealed(row)[:-1], now()))


def _annotations(rows: Iterable[Row]) -> list[Annotation]:
    return [annotation_of(row) for row in rows]


def _counted(
    connection: sqlite3.Connection,
    query: str,
    values: tuple[str | int, ...],
    count_query: str,
    count_values: tuple[str, ...],
) -> list[Annotation]:
    """Return what `query` finds if it is as many as were counted when they were saved."""
    connection.execute("BEGIN")  # both look at the same moment
    try:
        found = _annotations(connection.execute(query, values))
        counted = connection.execute(count_query, count_values).fetchone()
    finally:
        connection.execute("COMMIT")
    if len(found) != ((counted and counted[0]) or 0):
        raise RowDamageError("annotations are missing")
    return found
