"""Writing the changes of this machine to its log in the shared folder."""

import sqlite3
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from reader.library.articles import load_record
from reader.library.edition_texts import EDITIONS
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.sqlite.rows import unsealed
from reader.library.sync import ledger
from reader.library.sync.device import device_name
from reader.library.sync.ledger import LedgerEntry
from reader.library.sync.logs.line import MAX_BYTES, Entry, Head, entry_line
from reader.library.sync.logs.packing import MAX_EDITION_BYTES, is_sendable, packed
from reader.library.sync.logs.writing import OwnLog
from reader.library.sync.recording import BATCH
from reader.library.sync.records.note import TAG
from reader.library.sync.records.values import EDITION, MAX_NAME, NOTE, is_sendable_tag
from reader.library.sync.report import Unsendable
from reader.text.counts import counted

_MAX_GROWTH = 4
"""Growth since the last rewriting at which a log is rewritten."""

SMALL_BYTES = 1024 * 1024
"""Size up to which a log is not rewritten."""

_LONG_NOTES = (
    "SELECT id, article, tags FROM annotations WHERE deleted IS NULL"
    " AND (length(body) + length(exact) > ? OR length(tags) > ?)"
)
_MAX_BYTES_PER_CHAR = 4  # in UTF-8
_MAX_TAG = MAX_NAME - len(TAG)

_LONG_EDITION_BYTES = 64 * 1024  # no text above the limit is compressed to less


class Outgoing:
    """The log of this machine in a folder, and what is still to be written to it.

    Attributes:
        log: The log.
        head: Its first line.
    """

    def __init__(self, access: DatabaseAccess, folder: Path, device: str) -> None:
        self.head = Head(device, device_name(), "")
        self.log = OwnLog(folder, self.head)
        self._access = access

    def needs_rewrite(self, written_bytes: int) -> bool:
        """Whether the log is missing, has lost its first line, or has grown too much.

        Args:
            written_bytes: Its size when it was last rewritten.
        """
        grown = self.log.size() > max(SMALL_BYTES, _MAX_GROWTH * written_bytes)
        return grown or not self.log.has_head()

    def rewrite(self, until: int) -> int:
        """Rewrite the log with everything changed here up to a time; return the number of entries.

        Raises:
            OSError: It cannot be written.
            LibraryError: The library cannot be read.
        """
        return self.log.rewrite(self._lines(0, until))

    def append(self, until: int) -> int:
        """Append what is not in the log yet, up to a time; return the number of entries.

        Raises:
            OSError: It cannot be written.
            LibraryError: The library cannot be read.
        """
        last = self.log.last()
        return self.log.append(self._lines(last, until)) if last < until else 0

    def count_unsent(self, unsendable: Iterable[Unsendable] = ()) -> int:
        """Return the number of changes that are not in the log, without those of `unsendable`.

        Raises:
            LibraryError: The library cannot be read.
        """
        try:
            last = self.log.last()
        except OSError:
            last = 0
        count = self._access.read(partial(ledger.count_since, time=last))
        return count - sum(each.at > last for each in unsendable)

    def unsendable(self) -> list[Unsendable]:
        """Return what is too long to be sent. Cost: reads all notes.

        Raises:
            LibraryError: The library cannot be read.
        """
        return self._access.read(_unsendable)

    def _lines(self, last: int, until: int) -> Iterator[bytes]:
        """Yield the lines of changes made here after a time and up to another, earliest first."""
        while changed := self._access.read(partial(_entries_since, time=last)):
            for known, entry in changed:
                if known.own > until:
                    return
                if entry is None:
                    continue
                line = entry_line(entry)
                if len(line) - len(entry.packed) <= MAX_BYTES:
                    yield line
            last = changed[-1][0].own


def _entries_since(
    connection: sqlite3.Connection, time: int
) -> list[tuple[LedgerEntry, Entry | None]]:
    """Return some of the changes made here after a time, earliest first."""
    changed = ledger.changed_since(connection, time, BATCH)
    return [(each, _entry(connection, each)) for each in changed]


def _entry(connection: sqlite3.Connection, known: LedgerEntry) -> Entry | None:
    """Return the log entry of a record; None for an edition that is not stored, or too long."""
    text = ""
    if known.kind == EDITION:
        row = connection.execute(f"{EDITIONS} WHERE digest = ?", (known.id,)).fetchone()
        blob = unsealed(row)[2] if row is not None else None
        if not isinstance(blob, bytes) or not is_sendable(blob):
            return None
        text = packed(blob)
    return Entry(known.kind, known.id, known.own, known.record, text)


def _unsendable(connection: sqlite3.Connection) -> list[Unsendable]:
    """Return the notes, tags and texts of articles that are too long to be sent."""
    found = list(_unsendable_editions(connection))
    least = MAX_BYTES // (2 * _MAX_BYTES_PER_CHAR)  # the other half is for contexts and names
    for note_id, key, tags in connection.execute(_LONG_NOTES, (least, _MAX_TAG)).fetchall():
        where = _title_of(connection, key)
        known = ledger.load_entry(connection, NOTE, note_id)
        entry = Entry(NOTE, note_id, known.own, known.record)
        if (length := len(entry_line(entry))) > MAX_BYTES:
            state = f"a note on {where} is too long to be sent ({length / 2**20:.1f} MB)"
            remedy = f"shorten or divide it: at most {MAX_BYTES >> 20} MB are sent"
            found.append(Unsendable(state, remedy, known.own))
        for tag in tags.split("\n"):
            if tag and not is_sendable_tag(tag):
                length_here = counted(len(tag), "character")
                state = f"a tag of a note on {where} is too long to be sent ({length_here})"
                remedy = f"shorten it: at most {_MAX_TAG:,} characters are sent"
                found.append(Unsendable(state, remedy))
    return found


def _unsendable_editions(connection: sqlite3.Connection) -> Iterator[Unsendable]:
    """Yield the texts under notes that are too long to be sent."""
    rows = connection.execute(f"{EDITIONS} WHERE length(text) > ?", (_LONG_EDITION_BYTES,))
    for digest, key, blob, _ in map(unsealed, rows):
        known = ledger.load_entry(connection, EDITION, str(digest))
        if known.revision >= 0 and isinstance(blob, bytes) and not is_sendable(blob):
            yield Unsendable(
                f"the text of {_title_of(connection, str(key))} is too long to be sent",
                f"keep its file on each machine: at most {MAX_EDITION_BYTES >> 20} MB are sent",
                known.own,
            )


def _title_of(connection: sqlite3.Connection, key: str) -> str:
    record = load_record(connection, key)
    return f"“{(record.title or record.location) if record else key}”"
