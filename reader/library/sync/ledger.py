"""The ledger: the sync state of every note, article and edition, stored in the library."""

import json
import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from reader.library.sqlite.rows import Row, rows_of, unsealed
from reader.library.sqlite.transaction import Transaction
from reader.library.sync.records.record import UNKNOWN, Record, restamped
from reader.library.sync.records.stamp import LATEST
from reader.library.sync.records.states import record_of, state_of

_BY_ID = f"{rows_of('sync_records')} WHERE id = ?"
_CHANGED = f"{rows_of('sync_records')} WHERE own > ? ORDER BY own LIMIT ?"
_DELETED_WITH_TEXT = (
    "SELECT id FROM sync_records WHERE id >= 'note:' AND id < 'note;'"
    " AND state LIKE '%\"fields\"%'"
    " AND substr(id, 6) NOT IN (SELECT id FROM annotations)"
)

STALE = "stale"
"""Mark for rewriting our log, because it lacks something or contains deleted text."""


class LedgerEntry(NamedTuple):
    """A record in the ledger.

    Attributes:
        kind: Note, article or edition.
        id: Id of the note, key of the article, or digest of the edition.
        record: The known state.
        own: When it was last changed here, by our clock; 0 if never.
        revision: Number of the transaction that saved it; -1 if it is not in the ledger.
    """

    kind: str
    id: str
    record: Record
    own: int
    revision: int


def load_entry(connection: sqlite3.Connection, kind: str, name: str) -> LedgerEntry:
    """Return a record of the ledger, which is empty if there is none.

    Raises:
        RowDamageError: The row is damaged.
    """
    row: Row | None = connection.execute(_BY_ID, (f"{kind}:{name}",)).fetchone()
    return _entry_of(row) if row is not None else LedgerEntry(kind, name, UNKNOWN, 0, -1)


def save_entry(transaction: Transaction, known: LedgerEntry) -> None:
    """Save a record."""
    state = json.dumps(state_of(known.record), ensure_ascii=False, separators=(",", ":"))
    transaction.save("sync_records", (f"{known.kind}:{known.id}", state, known.own))


def changed_since(connection: sqlite3.Connection, time: int, limit: int) -> list[LedgerEntry]:
    """Return the records changed here after a time, earliest change first."""
    return [_entry_of(row) for row in connection.execute(_CHANGED, (time, limit)).fetchall()]


def restamp(transaction: Transaction, old: str, new: str, since: int) -> None:
    """Make what was changed here after a time, under one id, the change of another id."""
    changed = changed_since(transaction.connection, since, -1)
    for known in changed:
        save_entry(transaction, known._replace(record=restamped(known.record, old, new, since)))


def deleted_with_text(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield the ids of permanently deleted notes whose texts are still in the ledger."""
    for (name,) in connection.execute(_DELETED_WITH_TEXT).fetchall():
        yield str(name).partition(":")[2]


def count_since(connection: sqlite3.Connection, time: int) -> int:
    """Return the number of records changed here after a time."""
    query = "SELECT count(*) FROM sync_records WHERE own > ?"
    return int(connection.execute(query, (time,)).fetchone()[0])


def mark(connection: sqlite3.Connection, name: str) -> str:
    """Return the value of a mark; empty if it was never set."""
    row = connection.execute("SELECT value FROM sync_marks WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row is not None else ""


def set_mark(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Set a mark; within a transaction."""
    connection.execute("REPLACE INTO sync_marks VALUES (?, ?)", (name, value))


def marks(connection: sqlite3.Connection, prefix: str) -> dict[str, str]:
    """Return the marks with a prefix, which is removed from their names."""
    query = "SELECT substr(name, ?), value FROM sync_marks WHERE substr(name, 1, ?) = ?"
    return dict(connection.execute(query, (len(prefix) + 1, len(prefix), prefix)).fetchall())


def remove_mark(connection: sqlite3.Connection, name: str) -> None:
    """Remove a mark; within a transaction."""
    connection.execute("DELETE FROM sync_marks WHERE name = ?", (name,))


def clock(connection: sqlite3.Connection) -> int:
    """Return the latest time seen from any machine."""
    return max(latest_own(connection), _number(mark(connection, "clock")))


def latest_own(connection: sqlite3.Connection, until: int = LATEST) -> int:
    """Return when something was last changed here, up to a time, by our clock; 0 if never."""
    query = "SELECT own FROM sync_records WHERE own > 0 AND own <= ? ORDER BY own DESC LIMIT 1"
    row: tuple[int] | None = connection.execute(query, (until,)).fetchone()
    return row[0] if row is not None else 0


def set_clock(connection: sqlite3.Connection, time: int) -> None:
    """Store the latest time seen; within a transaction."""
    set_mark(connection, "clock", str(time))


def recorded(connection: sqlite3.Connection) -> int:
    """Return the number of the transaction up to which all changes are recorded."""
    return _number(mark(connection, "recorded"))


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0


def _entry_of(row: Row) -> LedgerEntry:
    name, state, own = unsealed(row)
    kind, _, thing = str(name).partition(":")
    revision = row[-2]
    assert isinstance(own, int)
    assert isinstance(revision, int)
    return LedgerEntry(kind, thing, record_of(kind, json.loads(str(state)))[0], own, revision)
