"""Annotations in the database: listing, saving, and the trash."""

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable
from datetime import datetime

from reader.library.articles import last_opened
from reader.library.concurrent_edits import rebased
from reader.library.sqlite.rows import (
    LIVE_NOTE,
    SELECT_ANNOTATIONS,
    Row,
    RowDamageError,
    annotation_of,
    annotation_row,
    microseconds,
    moment,
    now,
    placeholder_article,
    storable,
    time_of_removal,
    unsealed,
)
from reader.library.sqlite.transaction import Transaction
from reader.model.annotation import Annotation

_NEWEST = "ORDER BY created DESC, n DESC LIMIT ?"
_LAST_REMOVED = "ORDER BY deleted DESC, n DESC LIMIT ?"
_OLDER = "AND (created, n) < (?, ?)"


def of_article(connection: sqlite3.Connection, key: str) -> list[Annotation]:
    """Return the live annotations of an article, by position.

    Raises:
        RowDamageError: Some are missing or damaged.
    """
    query = f"{SELECT_ANNOTATIONS} WHERE article = ? AND deleted IS NULL ORDER BY start, created"
    return _fetch_complete(
        connection, query, (key,), "SELECT annotations FROM articles WHERE key = ?", (key,)
    )


def newest(
    connection: sqlite3.Connection, limit: int | None, before: Annotation | None
) -> list[Annotation]:
    """Return the live annotations, newest first; with `before`, only those after it in this order.

    Raises:
        RowDamageError: One is damaged, or all were requested and some are missing.
    """
    if before is not None:
        query = f"{SELECT_ANNOTATIONS} WHERE deleted IS NULL {_OLDER} {_NEWEST}"
        place = (microseconds(before.created), row_number(connection, before.id) or 0)
        return annotations_of(connection.execute(query, (*place, -1 if limit is None else limit)))
    query = f"{SELECT_ANNOTATIONS} WHERE deleted IS NULL {_NEWEST}"
    if limit is not None:
        return annotations_of(connection.execute(query, (limit,)))
    return _fetch_complete(connection, query, (-1,), "SELECT sum(annotations) FROM articles", ())


def counts(connection: sqlite3.Connection, keys: Collection[str]) -> dict[str, int]:
    """Return the number of live notes and highlights of each article."""
    query = f"SELECT count(*) FROM annotations WHERE article = ? AND {LIVE_NOTE}"
    return {key: connection.execute(query, (storable(key),)).fetchone()[0] for key in keys}


def tag_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Return how many live annotations have each tag."""
    found: Counter[str] = Counter()
    rows = connection.execute(
        "SELECT tags, count(*) FROM annotations WHERE deleted IS NULL AND tags != '' GROUP BY tags"
    )
    for tags, count in rows:
        found.update(dict.fromkeys(str(tags).split("\n"), int(count)))
    return dict(found)


def find_live(connection: sqlite3.Connection, annotation_id: str) -> Annotation | None:
    """Return one live annotation, or None."""
    query = f"{SELECT_ANNOTATIONS} WHERE id = ? AND deleted IS NULL"
    row = connection.execute(query, (storable(annotation_id),)).fetchone()
    return annotation_of(row) if row else None


def ids_beginning(connection: sqlite3.Connection, start: str, *, removed: bool) -> list[str]:
    """Return the ids that begin with `start`, in order, of live or of removed annotations."""
    state = "IS NOT NULL" if removed else "IS NULL"
    query = f"SELECT id FROM annotations WHERE substr(id, 1, ?) = ? AND deleted {state} ORDER BY id"
    begun = storable(start)
    return [str(each) for (each,) in connection.execute(query, (len(begun), begun))]


def trash(
    connection: sqlite3.Connection, limit: int | None, before: Annotation | None
) -> list[Annotation]:
    """Return removed annotations, most recent first; with `before`, only those after it."""
    most = -1 if limit is None else limit
    if before is None:
        query = f"{SELECT_ANNOTATIONS} WHERE deleted IS NOT NULL {_LAST_REMOVED}"
        return annotations_of(connection.execute(query, (most,)))
    place = "SELECT deleted, n FROM annotations WHERE id = ?"
    older = f"deleted IS NOT NULL AND (deleted, n) < ({place})"
    query = f"{SELECT_ANNOTATIONS} WHERE {older} {_LAST_REMOVED}"
    return annotations_of(connection.execute(query, (storable(before.id), most)))


def removed_at(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, datetime]:
    """Return when annotations were moved to the trash; those not in it are omitted."""
    query = "SELECT deleted FROM annotations WHERE id = ? AND deleted IS NOT NULL"
    found = ((each, connection.execute(query, (storable(each),)).fetchone()) for each in ids)
    return {each: moment(row[0]) for each, row in found if row is not None}


def put(transaction: Transaction, annotation: Annotation, before: Annotation | None = None) -> None:
    """Insert or replace an annotation, creating a record for its article if necessary.

    Changes that others have made since `before` are merged.
    """
    if before is not None:
        query = f"{SELECT_ANNOTATIONS} WHERE id = ?"
        row = transaction.connection.execute(query, (storable(annotation.id),)).fetchone()
        if row is not None:
            annotation = rebased(annotation, before, annotation_of(row))
    values = annotation_row(annotation)
    known = transaction.connection.execute("SELECT 1 FROM articles WHERE key = ?", (values[1],))
    if known.fetchone() is None:
        transaction.save("articles", placeholder_article(str(values[1]), now()))
    transaction.save("annotations", values)


def remove(transaction: Transaction, annotation_id: str) -> None:
    """Move an annotation to the trash, unless it is there already or unknown."""
    query = f"{SELECT_ANNOTATIONS} WHERE id = ? AND deleted IS NULL"
    row = transaction.connection.execute(query, (storable(annotation_id),)).fetchone()
    if row is not None:
        removed = time_of_removal(annotation_of(row), last_opened(transaction.connection))
        transaction.save("annotations", (*unsealed(row)[:-1], removed))


def delete(transaction: Transaction, ids: Iterable[str]) -> int:
    """Permanently delete annotations in the trash; return how many were deleted."""
    query = "DELETE FROM annotations WHERE id = ? AND deleted IS NOT NULL"
    execute = transaction.connection.execute
    gone = [each for each in map(storable, ids) if execute(query, (each,)).rowcount]
    transaction.deleted += (("annotations", each) for each in gone)
    return len(gone)


def row_number(connection: sqlite3.Connection, annotation_id: str) -> int | None:
    """Return the row number of an annotation; later rows have higher numbers."""
    query = "SELECT n FROM annotations WHERE id = ?"
    row: tuple[int] | None = connection.execute(query, (storable(annotation_id),)).fetchone()
    return row[0] if row is not None else None


def annotations_of(rows: Iterable[Row]) -> list[Annotation]:
    """Return the annotations that rows contain; raises RowDamageError."""
    return [annotation_of(row) for row in rows]


def _fetch_complete(
    connection: sqlite3.Connection,
    query: str,
    values: tuple[str | int, ...],
    count_query: str,
    count_values: tuple[str, ...],
) -> list[Annotation]:
    """Return the results of `query`, checking their number against the stored count."""
    is_own = not connection.in_transaction
    if is_own:
        connection.execute("BEGIN")  # for a consistent snapshot of both queries
    try:
        found = annotations_of(connection.execute(query, values))
        counted = connection.execute(count_query, count_values).fetchone()
    finally:
        if is_own:
            connection.execute("COMMIT")
    if len(found) != ((counted and counted[0]) or 0):
        raise RowDamageError("annotations are missing")
    return found
