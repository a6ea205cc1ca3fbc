"""Merging what other machines have changed into the ledger and the library."""

import sqlite3
import zlib
from collections.abc import Iterable, Sequence

from reader.library import articles
from reader.library.article_names import assign_name, key_of
from reader.library.sqlite.rows import (
    SELECT_ANNOTATIONS,
    Row,
    location_bytes,
    now,
    placeholder_article,
    unsealed,
)
from reader.library.sqlite.transaction import Transaction
from reader.library.store import TRASH_DAYS
from reader.library.sync import ledger
from reader.library.sync.ledger import LedgerEntry
from reader.library.sync.logs.line import Entry
from reader.library.sync.logs.packing import unpacked
from reader.library.sync.recording import Clock, record_row
from reader.library.sync.records import article, note
from reader.library.sync.records.record import Record, forgotten, lacks_forgotten, merged
from reader.library.sync.records.stamp import CEILING
from reader.library.sync.records.values import ARTICLE, EDITION, NOTE, is_sendable_tag
from reader.library.sync.report import ReceivedCounts

_TRASH_MICROSECONDS = TRASH_DAYS * 24 * 3600 * 1_000_000
_ROW = f"{SELECT_ANNOTATIONS} WHERE id = ?"


def new_entries(connection: sqlite3.Connection, entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that contain something new."""
    return [entry for entry in entries if _is_news(connection, entry)]


def _is_news(connection: sqlite3.Connection, entry: Entry) -> bool:
    known = ledger.load_entry(connection, entry.kind, entry.id)
    if known.revision < 0:
        return True
    if entry.kind == EDITION:
        return False
    after = merged(known.record, entry.record)
    return after != known.record or _is_to_be_sent_again(known.record, entry.record, after)


def _is_to_be_sent_again(ours: Record, theirs: Record, after: Record) -> bool:
    """Whether a note comes back, or stays, of which others may have forgotten something.

    A machine that deletes a note for good forgets what only the others know from then on. Nobody
    has to answer to a note that a user restores.
    """
    if after.is_removed or after.removal is None:
        return False
    was_edited_elsewhere = ours.is_removed and after.removal.when is not None
    return was_edited_elsewhere or lacks_forgotten(theirs, ours)


def merge_entries(
    transaction: Transaction, entries: Iterable[Entry], device: str, *, ours: bool = False
) -> ReceivedCounts:
    """Merge entries of a log, after recording local changes that are not in the ledger yet.

    Args:
        transaction: The transaction for the whole merge.
        entries: The entries, in the order of their log.
        device: Id of this machine.
        ours: Whether it is this machine's own log, whose content this library has lost.
    """
    clock = Clock(transaction.connection, device)
    received = ReceivedCounts()
    for entry in entries:
        clock.see(entry.record.latest())
        own = entry.at if ours and entry.at <= CEILING else 0
        if entry.kind == NOTE:
            _merge_note(transaction, clock, entry, own, received)
        elif entry.kind == ARTICLE:
            _merge_article(transaction, entry, own, received)
        elif entry.kind == EDITION:
            _merge_edition(transaction, entry, own, received)
    clock.save()
    return received


def reconcile_deleted(transaction: Transaction) -> None:
    """Forget the texts of permanently deleted notes, and restore notes lost to damage.

    If our log contains such texts it is marked for rewriting.
    """
    for each in ledger.deleted_with_text(transaction.connection):
        known = ledger.load_entry(transaction.connection, NOTE, each)
        if known.record.is_removed:
            ledger.save_entry(transaction, known._replace(record=forgotten(known.record)))
            if known.own:
                ledger.set_mark(transaction.connection, ledger.STALE, "yes")
        else:
            _update_note(transaction, known, known.record, ReceivedCounts())


def _update_note(
    transaction: Transaction, known: LedgerEntry, record: Record, received: ReceivedCounts
) -> None:
    """Update the library with a note of the ledger.

    Args:
        transaction: The transaction.
        known: Its record before.
        record: Its record now.
        received: The counts to update.
    """
    connection = transaction.connection
    wanted = note.row_of(known.id, record)
    if wanted is None:
        return  # the other part is in a log that has not arrived yet
    row: Row | None = connection.execute(_ROW, (known.id,)).fetchone()
    before = unsealed(row) if row is not None else None
    deleted = wanted["deleted"]
    if isinstance(deleted, int):
        # their clock may be ahead, ours may be behind
        deleted = min(deleted, max(now(), articles.last_opened(connection)))
        if before is not None:  # it stays in the trash for full time here
            deleted = max(deleted, before[-1] if isinstance(before[-1], int) else now())
        elif known.record.is_removed or deleted < now() - _TRASH_MICROSECONDS:
            return  # it was permanently deleted here, or would be soon
        wanted["deleted"] = deleted
    if before is not None:
        tags = str(note.by_column(before)["tags"]).split("\n")
        unsent = (tag for tag in tags if not is_sendable_tag(tag))
        wanted["tags"] = "\n".join(filter(None, (str(wanted["tags"]), *unsent)))
    wanted["article"] = _ensure_local_key(transaction, str(wanted["article"]))
    values = note.as_row(wanted)
    if values == before:
        return
    transaction.save("annotations", values)
    was_there = before is not None and before[-1] is None
    if deleted is not None:
        received.removed += was_there
    elif was_there:
        received.changed += 1
    else:
        received.new += 1
    received.doubled += len(record.wordings) > 1 >= len(known.record.wordings)


def _merge_note(
    transaction: Transaction, clock: Clock, entry: Entry, own: int, received: ReceivedCounts
) -> None:
    connection = transaction.connection
    known = ledger.load_entry(connection, NOTE, entry.id)
    row: Row | None = connection.execute(_ROW, (entry.id,)).fetchone()
    if row is not None and int(str(row[-2])) > known.revision:
        known = record_row(transaction, clock, unsealed(row))
    after = merged(known.record, entry.record)
    is_needed = not own and _is_to_be_sent_again(known.record, entry.record, after)
    if after == known.record and known.revision >= 0 and not is_needed:
        return
    received.entries += 1
    if is_needed:
        own = clock.tick().time
    ledger.save_entry(transaction, known._replace(record=after, own=max(own, known.own)))
    _update_note(transaction, known, after, received)


def _merge_article(
    transaction: Transaction, entry: Entry, own: int, received: ReceivedCounts
) -> None:
    known = ledger.load_entry(transaction.connection, ARTICLE, entry.id)
    after = merged(known.record, entry.record)
    if after == known.record and known.revision >= 0:
        return
    received.entries += 1
    ledger.save_entry(transaction, known._replace(record=after, own=max(own, known.own)))
    names = article.names_in(after)
    local_key = _resolve_article_key(transaction, entry.id, names)
    assign_name(transaction, article.key_name(entry.id), local_key)
    for name in names:
        if key_of(transaction.connection, name) is None:
            transaction.save("aliases", (name, local_key))
    _fill_in_metadata(transaction, local_key, after)


def _resolve_article_key(transaction: Transaction, foreign_key: str, names: Sequence[str]) -> str:
    """Return the local key of an article of another machine, creating a record if necessary.

    Args:
        transaction: The transaction.
        foreign_key: Its key on the other machine.
        names: Its names.
    """
    connection = transaction.connection
    keys = (key_of(connection, name) for name in article.shared_names(names))
    named_key = next(filter(None, keys), None)
    local_key = article.local_key(connection, foreign_key)
    if local_key is None:
        if named_key is None:
            transaction.save("articles", placeholder_article(foreign_key, 0))
        return named_key or foreign_key
    if named_key is not None and local_key != named_key and _is_placeholder(transaction, local_key):
        articles.merge_into(transaction, local_key, named_key)
        return named_key
    return local_key


def _fill_in_metadata(transaction: Transaction, key: str, record: Record) -> None:
    """Complete the record of an article that was never opened here."""
    row = article.row_of(transaction.connection, key)
    if row is None or row["opened"] != 0:
        return
    wanted = dict(row)
    for name in article.LINES:
        text = str(record.value(name) or "")
        if text and not row[name]:
            wanted[name] = location_bytes(text) if name == "location" else text
    if wanted != row:
        transaction.save("articles", article.as_row(wanted))


def _is_placeholder(transaction: Transaction, key: str) -> bool:
    """Whether only the key of an article was known here."""
    row = article.row_of(transaction.connection, key)
    return row is not None and not row["location"]


def _ensure_local_key(transaction: Transaction, key: str) -> str:
    """Return the local key of an article of another machine, creating a bare record if needed."""
    local_key = article.local_key(transaction.connection, key)
    if local_key is None:
        local_key = key
        transaction.save("articles", placeholder_article(key, 0))
        assign_name(transaction, article.key_name(key), key)
    return local_key


def _merge_edition(
    transaction: Transaction, entry: Entry, own: int, received: ReceivedCounts
) -> None:
    connection = transaction.connection
    if ledger.load_entry(connection, EDITION, entry.id).revision >= 0:
        return
    text = unpacked(entry.packed, entry.id)
    if text is None:
        return
    received.entries += 1
    ledger.save_entry(transaction, LedgerEntry(EDITION, entry.id, entry.record, own, -1))
    there = connection.execute("SELECT 1 FROM editions WHERE digest = ?", (entry.id,)).fetchone()
    if there is None:
        key = str(entry.record.value("article") or "")
        key = article.local_key(connection, key) or key
        transaction.save("editions", (entry.id, key, zlib.compress(text.encode()), now()))
