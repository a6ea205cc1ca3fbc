"""Recording in the ledger what this machine has changed, and when."""

import sqlite3
from collections.abc import Callable, Mapping
from functools import partial

from reader.library.article_names import names_of_record
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.sqlite.checksums import Value as Column
from reader.library.sqlite.rows import ANNOTATION, SEAL, Row, now, unsealed
from reader.library.sqlite.transaction import Transaction
from reader.library.sync import ledger
from reader.library.sync.ledger import LedgerEntry
from reader.library.sync.records import article, note
from reader.library.sync.records import record as records
from reader.library.sync.records.record import UNKNOWN
from reader.library.sync.records.stamp import CEILING, Stamp, tick
from reader.library.sync.records.values import (
    ARTICLE,
    EDITION,
    NOTE,
    UnknownError,
    UnreadableError,
    cleaned,
    is_name,
    is_sendable_tag,
)
from reader.text.clean import clean_line, clean_text

BATCH = 100
"""Notes per transaction, so that nobody waits long for it."""

_MAX_SCANNED = 20_000
"""Rows examined per read, which takes some ten milliseconds."""

_ROWS = (
    f"SELECT n, {ANNOTATION}, {SEAL} FROM annotations WHERE n > ? AND n <= ? AND revision > ?"
    f" ORDER BY n LIMIT {BATCH}"
)
_WRITES = "SELECT writes FROM tally"


class Clock:
    """The logical clock of this machine within a transaction."""

    def __init__(self, connection: sqlite3.Connection, device: str) -> None:
        self.device = device
        self._connection = connection
        self._last = self._before = ledger.clock(connection)

    def tick(self) -> Stamp:
        """Return the stamp of a change made now, which is later than everything seen."""
        self._last = tick(self._last, now())
        return Stamp(self._last, self.device)

    def see(self, time: int) -> None:
        """Take the time of another machine into account."""
        if time <= CEILING:
            self._last = max(self._last, time)

    def save(self) -> None:
        """Store the latest time."""
        if self._last != self._before:
            ledger.set_clock(self._connection, self._last)
            self._before = self._last


def record_saved(transaction: Transaction, device: str) -> None:
    """Record in the ledger the annotations saved by a transaction."""
    rows = {str(row[0]): row for table, row in transaction.saved if table == "annotations"}
    clock = Clock(transaction.connection, device)
    for row in rows.values():
        record_row(transaction, clock, unsealed(row))
    clock.save()


def record_row(transaction: Transaction, clock: Clock, values: Row) -> LedgerEntry:
    """Record in the ledger the state of an annotation, with its article and edition.

    A note that is not in the ledger yet is stamped with its own modification time, so that of two
    copies of a library the later changes win.
    """
    connection = transaction.connection
    row = note.by_column(values)
    known = ledger.load_entry(connection, NOTE, str(row["id"]))
    cleaned_row = _cleaned_row(row)
    if cleaned_row is None:
        return known
    local = str(row["article"])
    _record_article(transaction, clock, local)
    foreign = known.record.value("article")
    if isinstance(foreign, str) and article.local_key(connection, foreign) == local:
        cleaned_row["article"] = foreign
    _record_edition(transaction, clock, str(row["digest"]))
    stamp = clock.tick() if known.revision >= 0 else _first_stamp(row, clock)
    after = note.with_observed(known.record, cleaned_row, stamp)
    if after != known.record:
        known = known._replace(record=after, own=clock.tick().time)
        ledger.save_entry(transaction, known)
    return known


def record_missed(access: DatabaseAccess, device: str, should_continue: Callable[[], bool]) -> None:
    """Record what was saved while no recorder was active: everything, if sync is new.

    Args:
        access: The database.
        device: Id of this machine.
        should_continue: Called from time to time; False stops it, and the rest is done another
            time.
    """
    is_new = False
    while should_continue():
        recorded, writes, highest, is_empty = access.read(_ledger_state)
        is_new = is_new or is_empty
        if recorded >= writes and not is_empty:
            return
        own_writes = last = 0
        while should_continue() and last < highest:
            rows = access.read(partial(_unrecorded_rows, after=last, since=recorded))
            if rows:
                access.write(partial(_record_rows, device=device, rows=rows), recorded=False)
                own_writes += 1
            full = len(rows) == BATCH
            last = int(str(rows[-1][0])) if full else last + _MAX_SCANNED
        if should_continue():
            mark = partial(
                _mark_all_recorded, device=device, writes=writes + own_writes, is_new=is_new
            )
            access.write(partial(mark, before=writes), recorded=False)


def _unrecorded_rows(connection: sqlite3.Connection, after: int, since: int) -> list[Row]:
    """Return some annotation rows that were saved by transactions after `since`."""
    return connection.execute(_ROWS, (after, after + _MAX_SCANNED, since)).fetchall()


def _mark_all_recorded(
    transaction: Transaction, device: str, *, before: int, writes: int, is_new: bool
) -> None:
    """Mark all up to the present transaction as recorded, or less if others came in between."""
    if not is_new:  # when sync is new, missing notes were lost to damage and will be restored
        _record_deleted(transaction, device)
    is_next = transaction.revision == writes + 1
    up_to = transaction.revision if is_next else before
    ledger.set_mark(transaction.connection, "recorded", str(up_to))


def _ledger_state(connection: sqlite3.Connection) -> tuple[int, int, int, bool]:
    """Return the state of the ledger.

    Returns:
        The transaction up to which all is recorded, the number of the last transaction, the highest
        row number, and whether nothing was ever recorded.
    """
    writes = int(connection.execute(_WRITES).fetchone()[0])
    highest = connection.execute("SELECT max(n) FROM annotations").fetchone()[0] or 0
    is_empty = not ledger.mark(connection, "recorded")
    return ledger.recorded(connection), writes, int(highest), is_empty


def _record_rows(transaction: Transaction, device: str, rows: list[Row]) -> None:
    clock = Clock(transaction.connection, device)
    for _, *row in rows:
        values = tuple(row)
        known = ledger.load_entry(transaction.connection, NOTE, str(values[0]))
        if known.revision < int(str(values[-2])):
            record_row(transaction, clock, unsealed(values))
    clock.save()


def _record_deleted(transaction: Transaction, device: str) -> None:
    """Record the annotations permanently deleted while no recorder was active."""
    clock = Clock(transaction.connection, device)
    for each in ledger.deleted_with_text(transaction.connection):
        known = ledger.load_entry(transaction.connection, NOTE, each)
        if known.record.is_removed or note.row_of(each, known.record) is None:
            continue
        gone = note.removed(known.record, now(), clock.tick())
        ledger.save_entry(transaction, known._replace(record=gone, own=clock.tick().time))
    clock.save()


def _record_article(transaction: Transaction, clock: Clock, key: str) -> None:
    connection = transaction.connection
    lines = article.lines_of(connection, key)
    if lines is None:
        return
    cleaned_lines = {name: clean_line(text) for name, text in lines.items()}
    names = [name for name in names_of_record(connection, key) if is_name(f"{article.NAMED}{name}")]
    known = ledger.load_entry(connection, ARTICLE, key)
    after = article.with_observed(known.record, cleaned_lines, names, clock.tick())
    if after == known.record:
        return
    ledger.save_entry(transaction, known._replace(record=after, own=clock.tick().time))
    if known.revision < 0:  # keeps the key valid after the article is merged into another
        transaction.save("aliases", (article.key_name(key), key))


def _record_edition(transaction: Transaction, clock: Clock, digest: str) -> None:
    connection = transaction.connection
    if not digest or ledger.load_entry(connection, EDITION, digest).revision >= 0:
        return
    row = connection.execute("SELECT article FROM editions WHERE digest = ?", (digest,)).fetchone()
    if row is not None:
        about = records.with_fields(UNKNOWN, {"article": str(row[0])}, clock.tick())
        ledger.save_entry(transaction, LedgerEntry(EDITION, digest, about, clock.tick().time, -1))


def _first_stamp(row: Mapping[str, Column], clock: Clock) -> Stamp:
    """Return the stamp of a note's last change, according to the note itself."""
    times = [each for each in (row["modified"], row["deleted"]) if isinstance(each, int)]
    return Stamp(max(1, min(max(times, default=1), clock.tick().time)), clock.device)


def _cleaned_row(row: Mapping[str, Column]) -> dict[str, Column] | None:
    """Return a row with all text cleaned, without tags that are too long to be sent.

    None if its id or a value is invalid.
    """
    if clean_line(str(row["id"])) != row["id"] or not row["id"]:
        return None
    cleaned_row = {
        name: clean_text(value) if isinstance(value, str) else value for name, value in row.items()
    }
    try:
        for name in note.PLAIN:
            cleaned_row[name] = cleaned(NOTE, name, row[name])  # type: ignore[assignment]
    except (UnreadableError, UnknownError):
        return None
    tags = str(cleaned_row["tags"]).split("\n")
    cleaned_row["tags"] = "\n".join(filter(is_sendable_tag, tags))
    return cleaned_row
