"""Searching the annotations in the database, by words and by phrases."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing

from reader.library.notes import annotations_of, row_number
from reader.library.sqlite.rows import SELECT_ANNOTATIONS
from reader.model.annotation import Annotation

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
    below = _ABOVE_ALL if before is None else row_number(connection, before.id) or _ABOVE_ALL
    if fts_queries.needs_scan(query):
        return _search_inside_words(connection, words, 0, below, limit)
    rough = fts_queries.rough_expression(query)
    numbers = _filter_candidates(connection, expression, rough, below, limit) if rough else None
    if numbers is not None:
        found = connection.execute(
            f"{SELECT_ANNOTATIONS} WHERE n IN ({', '.join('?' * len(numbers))}) ORDER BY n DESC",
            numbers,
        )
    else:
        found = _matching(connection, expression, below, limit)
    notes = annotations_of(found)
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
    query = f"{SELECT_ANNOTATIONS} WHERE n > ? AND n < ? AND deleted IS NULL AND {condition}"
    found = connection.execute(f"{query} ORDER BY n DESC LIMIT ?", (above, below, *values, limit))
    return annotations_of(found)


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
    return annotations_of(_matching(connection, expression, _ABOVE_ALL, limit))


def _matching(
    connection: sqlite3.Connection, expression: str, below: int, limit: int
) -> sqlite3.Cursor:
    """Return the rows of the annotations that match an expression, most recently saved first."""
    query = f"{SELECT_ANNOTATIONS} WHERE n IN ({_MATCHING_ROWS}) ORDER BY n DESC"
    return connection.execute(query, (expression, below, limit))
