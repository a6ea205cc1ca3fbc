"""An article to what other machines may know of it; and which of ours another machine means.

Every machine has keys of its own for articles. What a log says of an article is its key there, its
addresses and digests, and enough to list it; each machine looks up which article that is here, and
remembers the answer as one more name of the article: ``key:`` and the key.

Nothing that a machine knows of an article is taken from it: what others say fills what is empty.
"""

import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from reader.library.articles import key_of
from reader.library.sqlite.checksums import Value as Column
from reader.library.sqlite.rows import ARTICLE, SEAL, Row, unsealed
from reader.library.sync.records import record as records
from reader.library.sync.records.record import Record, Value
from reader.library.sync.records.stamp import Stamp

NAMED = "name:"
"""Before the name of the field of each name of an article."""

LINES = (
    "title", "site", "byline", "published", "language", "canonical_url", "location", "digest",
)  # fmt: skip
"""Fields that are a line of text each."""

_KEY = "key:"
_TELLING = ("url:", "urn:", "text:")
"""What says which article it is, the surest first; a path says that on one machine only."""
_SHARED = (*_TELLING, "file:")

_COLUMNS = tuple(name.strip() for name in ARTICLE.split(","))
_ROW = f"SELECT {ARTICLE}, {SEAL} FROM articles WHERE key = ?"


def observed(record: Record, row: Mapping[str, str], names: Iterable[str], stamp: Stamp) -> Record:
    """Return what is known of an article when this machine has it so; only what is new is added.

    Args:
        record: What was known.
        row: The fields of `LINES`, clean.
        names: By which it is known again here.
        stamp: Of what is added.
    """
    changed: dict[str, Value] = {
        name: text for name, text in row.items() if text and not record.value(name)
    }
    for name in names:
        if name.startswith(_SHARED) and f"{NAMED}{name}" not in record.fields:
            changed[f"{NAMED}{name}"] = 1
    return records.with_fields(record, changed, stamp) if changed else record


def lines_of(connection: sqlite3.Connection, key: str) -> dict[str, str] | None:
    """Return the fields of `LINES` of an article, or None when there is none of that key."""
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
    """Return the names that a record has, those that tell most first."""
    found = sorted(
        name.removeprefix(NAMED)
        for name, field in record.fields.items()
        if name.startswith(NAMED) and field.value
    )
    return [name for kind in _SHARED for name in found if name.startswith(kind)]


def telling(names: Iterable[str]) -> list[str]:
    """Return the names that mean the same on every machine."""
    return [name for name in names if name.startswith(_TELLING)]


def key_name(key: str) -> str:
    """Return the name under which is remembered which article a key means."""
    return f"{_KEY}{key}"


def local_key(connection: sqlite3.Connection, key: str) -> str | None:
    """Return the key here of the article that has `key` on some machine; None when not known."""
    here = connection.execute("SELECT 1 FROM articles WHERE key = ?", (key,)).fetchone()
    return key if here is not None else key_of(connection, key_name(key))


def _text(value: Column) -> str:
    return os.fsdecode(value) if isinstance(value, bytes) else str(value)
