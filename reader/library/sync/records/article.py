"""Conversion of articles to records for other machines, and matching articles of others.

Every machine has its own keys for articles. A log contains the key there, the addresses and digests
of an article, and enough to list it. Each machine determines which local article that is, and
stores the result as another name of the article: ``key:`` and the key.

Nothing that a machine knows of an article is overwritten: others only fill in what is empty.
"""

import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from reader.library.article_names import key_of
from reader.library.sqlite.checksums import Value as Column
from reader.library.sqlite.rows import ARTICLE, Row, rows_of, unsealed
from reader.library.sync.records import record as records
from reader.library.sync.records.record import Record, Value
from reader.library.sync.records.stamp import Stamp

NAMED = "name:"
"""Prefix of the fields for names of an article."""

LINES = (
    "title", "site", "byline", "published", "language", "canonical_url", "location", "digest",
)  # fmt: skip
"""Fields that are one line of text each."""

_KEY = "key:"
_TELLING = ("url:", "urn:", "text:")
"""Prefixes of names that identify an article on every machine, most reliable first; a path does
so on one machine only."""
_SHARED = (*_TELLING, "file:")

_COLUMNS = tuple(name.strip() for name in ARTICLE.split(","))
_ROW = f"{rows_of('articles')} WHERE key = ?"


def with_observed(
    record: Record, row: Mapping[str, str], names: Iterable[str], stamp: Stamp
) -> Record:
    """Return a record updated with the state of an article here; only new facts are added.

    Args:
        record: The record before.
        row: The fields of `LINES`, cleaned.
        names: Its names here.
        stamp: The stamp for additions.
    """
    changed: dict[str, Value] = {
        name: text for name, text in row.items() if text and not record.value(name)
    }
    for name in names:
        if name.startswith(_SHARED) and f"{NAMED}{name}" not in record.fields:
            changed[f"{NAMED}{name}"] = 1
    return records.with_fields(record, changed, stamp) if changed else record


def lines_of(connection: sqlite3.Connection, key: str) -> dict[str, str] | None:
    """Return the fields of `LINES` of an article, or None if there is no such article."""
    row = row_of(connection, key)
    return None if row is None else {name: _text(row[name]) for name in LINES}


def row_of(connection: sqlite3.Connection, key: str) -> dict[str, Column] | None:
    """Return the columns of an article by name, or None."""
    found: Row | None = connection.execute(_ROW, (key,)).fetchone()
    if found is None:
        return None
    return dict(zip(_COLUMNS, unsealed(found, "articles"), strict=True))


def as_row(columns: Mapping[str, Column]) -> Row:
    """Return the columns in the order of `ARTICLE`."""
    return tuple(columns[name] for name in _COLUMNS)


def names_in(record: Record) -> Sequence[str]:
    """Return the names in a record, most reliable first."""
    found = sorted(
        name.removeprefix(NAMED)
        for name, field in record.fields.items()
        if name.startswith(NAMED) and field.value
    )
    return [name for kind in _SHARED for name in found if name.startswith(kind)]


def shared_names(names: Iterable[str]) -> list[str]:
    """Return the names that mean the same on every machine."""
    return [name for name in names if name.startswith(_TELLING)]


def key_name(key: str) -> str:
    """Return the name that maps a key of another machine to a local article."""
    return f"{_KEY}{key}"


def local_key(connection: sqlite3.Connection, key: str) -> str | None:
    """Return the local key of the article with `key` on some machine; None if it is unknown."""
    here = connection.execute("SELECT 1 FROM articles WHERE key = ?", (key,)).fetchone()
    return key if here is not None else key_of(connection, key_name(key))


def _text(value: Column) -> str:
    return os.fsdecode(value) if isinstance(value, bytes) else str(value)
