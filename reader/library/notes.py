"""Annotations in the database: listing, searching, saving, and the trash."""

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from contextlib import closing
from datetime import datetime

from reader.library.articles import last_opened
from reader.library.concurrent_edits import rebased
from reader.library.sqlite.rows import (
    ANNOTATION,
    LIVE_NOTE,
    SEAL,
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

_ANNOTATION = f"SELECT {ANNOTATION}, {SEAL} FROM annotations"
_NEWEST = "ORDER BY created DESC, n DESC LIMIT ?"
_LAST_REMOVED = "ORDER BY deleted DESC, n DESC LIMIT ?"
_OLDER = "AND (created, n) < (?, ?)"
_MATCHING_ROWS = (
    "SELECT rowid FROM found WHERE found MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
)
CANDIDATES = 3  # rows examined per row requested
_MAX_FILTERED = 1_000
_CANDIDATE_INDEX = (
    "CREATE VIRTUAL TABLE some_notes USING fts5 (body, exact, tags, content = '',"
    " tokenize = 'unicode61 remove_diacritics 2')"
)
_ABOVE_ALL = 1 << 62  # greater than every row number
_COLUMNS = ("body", "exact", "tags")
_MIN_INSIDE_CHARS = 3  # least length of words that are searched for inside other words
_MAX_SCANNED = 10_000  # newest rows examined for that without an index, which takes 10 ms


def of_article(connection: sqlite3.Connection, key: str) -> list[Annotation]:
    """Return the live annotations of an article, by position.

    Raises:
        RowDamageError: Some are missing or damaged.
    """
    query = f"{_ANNOTATION} WHERE article = ? AND deleted IS NULL ORDER BY start, created"
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
        query = f"{_ANNOTATION} WHERE deleted IS NULL {_OLDER} {_NEWEST}"
        place = (microseconds(before.created), _row_number(connection, before.id) or 0)
        return _annotations(connection.execute(query, (*place, -1 if limit is None else limit)))
    query = f"{_ANNOTATION} WHERE deleted IS NULL {_NEWEST}"
    if limit is not None:
        return _annotations(connection.execute(query, (limit,)))
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
    query = f"{_ANNOTATION} WHERE id = ? AND deleted IS NULL"
    row = connection.execute(query, (storable(annotation_id),)).fetchone()
    return annotation_of(row) if row else None


def search(
    connection: sqlite3.Connection, query: str, limit: int, before: Annotation | None
) -> list[Annotation]:
    """Return the live annotations that contain all words, most recently saved first.

    If there are none, those that contain them inside other words are returned, because users may
    remember only part of a compound.

    Args:
        connection: The database connection.
        query: The search, as typed.
        limit: The greatest number of results.
        before: The last result of the previous slice; None for the first slice.
    """
    from reader.library.search import fts_queries

    expression = fts_queries.expression(query)
    if not expression:
        return []
    words = fts_queries.words_and_phrases(query)
    below = _ABOVE_ALL if before is None else _row_number(connection, before.id) or _ABOVE_ALL
    if fts_queries.needs_scan(query):
        return _search_inside_words(connection, words, 0, below, limit)
    rough = fts_queries.rough_expression(query)
    numbers = _filter_candidates(connection, expression, rough, below, limit) if rough else None
    if numbers is not None:
        found = connection.execute(
            f"{_ANNOTATION} WHERE n IN ({', '.join('?' * len(numbers))}) ORDER BY n DESC", numbers
        )
    else:
        found = connection.execute(
            f"{_ANNOTATION} WHERE n IN ({_MATCHING_ROWS}) ORDER BY n DESC",
            (expression, below, limit),
        )
    notes = _annotations(found)
    if notes or connection.execute(_MATCHING_ROWS, (expression, _ABOVE_ALL, 1)).fetchone():
        return notes
    if any(len(word) < _MIN_INSIDE_CHARS for word in words):
        return []
    (newest_number,) = connection.execute("SELECT max(n) FROM annotations").fetchone()
    above = (newest_number or 0) - _MAX_SCANNED
    return _search_inside_words(connection, words, above, below, limit)


def _search_inside_words(
    connection: sqlite3.Connection, words: Sequence[str], above: int, below: int, limit: int
) -> list[Annotation]:
    """Return the newest annotations with all words as substrings, in a range of row numbers."""
    from reader.library.search.fts_queries import substring_condition

    condition, values = substring_condition(words, _COLUMNS)
    query = f"{_ANNOTATION} WHERE n > ? AND n < ? AND deleted IS NULL AND {condition}"
    found = connection.execute(f"{query} ORDER BY n DESC LIMIT ?", (above, below, *values, limit))
    return _annotations(found)


def _filter_candidates(
    connection: sqlite3.Connection, expression: str, rough: str, below: int, limit: int
) -> list[int] | None:
    """Return the row numbers of the first results among many; None if this would not be faster.

    The index finds prefixes fast only up to the length that it stores. For a longer prefix it
    merges all matching words, which is slow if half of all notes match. So the newest rows with the
    short prefix are filtered by a temporary index with the same rules. If enough of them match the
    long prefix, they are the first results.
    """
    if limit > _MAX_FILTERED:
        return None
    candidates = connection.execute(_MATCHING_ROWS, (rough, below, CANDIDATES * limit)).fetchall()
    if len(candidates) < CANDIDATES * limit:
        return None  # few enough for the index to be fast
    rows = connection.execute(
        "SELECT n, body, exact, tags FROM annotations"
        f" WHERE n IN ({', '.join('?' * len(candidates))})",
        [number for (number,) in candidates],
    )
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as index:
        index.execute(_CANDIDATE_INDEX)  # in memory, because the library may be read-only
        index.execute("BEGIN")
        index.executemany(
            "INSERT INTO some_notes (rowid, body, exact, tags) VALUES (?, ?, ?, ?)", rows
        )
        found = index.execute(
            "SELECT rowid FROM some_notes WHERE some_notes MATCH ? ORDER BY rowid DESC LIMIT ?",
            (expression, limit),
        ).fetchall()
    return [number for (number,) in found] if len(found) == limit else None


def find_phrase(
    connection: sqlite3.Connection, words: str, limit: int, *, first: bool
) -> list[Annotation]:
    """Return the live annotations whose text contains a phrase.

    Args:
        connection: The database connection.
        words: The words of the phrase, in order.
        limit: The greatest number of results, most recently saved first.
        first: Whether the text must start with the phrase.
    """
    from reader.library.search import fts_queries

    phrase = fts_queries.phrase(words)
    if not phrase:
        return []
    expression = f"body : {'^ ' if first else ''}{phrase}"
    return _annotations(
        connection.execute(
            f"{_ANNOTATION} WHERE n IN ({_MATCHING_ROWS}) ORDER BY n DESC",
            (expression, _ABOVE_ALL, limit),
        )
    )


def trash(
    connection: sqlite3.Connection, limit: int | None, before: Annotation | None
) -> list[Annotation]:
    """Return removed annotations, most recent first; with `before`, only those after it."""
    most = -1 if limit is None else limit
    if before is None:
        query = f"{_ANNOTATION} WHERE deleted IS NOT NULL {_LAST_REMOVED}"
        return _annotations(connection.execute(query, (most,)))
    place = "SELECT deleted, n FROM annotations WHERE id = ?"
    query = f"{_ANNOTATION} WHERE deleted IS NOT NULL AND (deleted, n) < ({place}) {_LAST_REMOVED}"
    return _annotations(connection.execute(query, (storable(before.id), most)))


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
        query = f"{_ANNOTATION} WHERE id = ?"
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
    query = f"{_ANNOTATION} WHERE id = ? AND deleted IS NULL"
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


def _row_number(connection: sqlite3.Connection, annotation_id: str) -> int | None:
    """Return the row number of an annotation; later rows have higher numbers."""
    query = "SELECT n FROM annotations WHERE id = ?"
    row: tuple[int] | None = connection.execute(query, (storable(annotation_id),)).fetchone()
    return row[0] if row is not None else None


def _annotations(rows: Iterable[Row]) -> list[Annotation]:
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
        found = _annotations(connection.execute(query, values))
        counted = connection.execute(count_query, count_values).fetchone()
    finally:
        if is_own:
            connection.execute("COMMIT")
    if len(found) != ((counted and counted[0]) or 0):
        raise RowDamageError("annotations are missing")
    return found
