"""Writing the changes of this machine to its log in the shared folder."""

import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from reader.library.integrity.database_access import DatabaseAccess
from reader.library.sqlite.rows import COLUMNS, SEAL, unsealed
from reader.library.sync import ledger
from reader.library.sync.device import device_name
from reader.library.sync.ledger import LedgerEntry
from reader.library.sync.logs.line import MAX_BYTES, Entry, Head, entry_line
from reader.library.sync.logs.packing import packed
from reader.library.sync.logs.writing import OwnLog
from reader.library.sync.recording import BATCH
from reader.library.sync.records.values import EDITION, NOTE

MAX_GROWTH = 4
"""Growth since the last rewriting at which a log is rewritten."""

SMALL_BYTES = 1024 * 1024
"""Size up to which a log is not rewritten."""

_EDITION_ROW = f"SELECT {COLUMNS['editions']}, {SEAL} FROM editions WHERE digest = ?"


class Outgoing:
    """The log of this machine in a folder, and what is still to be written to it.

    Attributes:
        log: The log.
        head: Its first line.
        too_long: Number of notes that were left out because their lines would be too long.
    """

    def __init__(self, access: DatabaseAccess, folder: Path, device: str) -> None:
        self.head = Head(device, device_name(), "")
        self.log = OwnLog(folder, self.head)
        self.too_long = 0
        self._access = access

    def needs_rewrite(self, written_bytes: int) -> bool:
        """Whether the log is missing, has lost its first line, or has grown too much.

        Args:
            written_bytes: Its size when it was last rewritten.
        """
        grown = self.log.size() > max(SMALL_BYTES, MAX_GROWTH * written_bytes)
        return grown or not self.log.has_head()

    def rewrite(self) -> int:
        """Rewrite the log with everything ever changed here; return the number of entries.

        Raises:
            OSError: It cannot be written.
            LibraryError: The library cannot be read.
        """
        return self.log.rewrite(self._lines(0))

    def append(self) -> int:
        """Append what is not in the log yet; return the number of entries.

        Raises:
            OSError: It cannot be written.
            LibraryError: The library cannot be read.
        """
        last = self.log.last()
        if not self._access.read(partial(ledger.changed_since, time=last, limit=1)):
            return 0
        return self.log.append(self._lines(last))

    def count_unsent(self) -> int:
        """Return the number of changes that are not in the log.

        Raises:
            LibraryError: The library cannot be read.
        """
        try:
            last = self.log.last()
        except OSError:
            last = 0
        return self._access.read(partial(ledger.count_since, time=last))

    def _lines(self, last: int) -> Iterator[bytes]:
        """Yield the lines of changes made here after a time, earliest first."""
        while changed := self._access.read(partial(_entries_since, time=last)):
            for entry in (each for _, each in changed if each is not None):
                line = entry_line(entry)
                if len(line) <= MAX_BYTES:
                    yield line
                else:
                    self.too_long += entry.kind == NOTE
            last = changed[-1][0].own


def _entries_since(
    connection: sqlite3.Connection, time: int
) -> list[tuple[LedgerEntry, Entry | None]]:
    """Return some of the changes made here after a time, earliest first."""
    changed = ledger.changed_since(connection, time, BATCH)
    return [(each, _entry(connection, each)) for each in changed]


def _entry(connection: sqlite3.Connection, known: LedgerEntry) -> Entry | None:
    """Return the log entry of a record; None for an edition that is no longer stored."""
    text = ""
    if known.kind == EDITION:
        row = connection.execute(_EDITION_ROW, (known.id,)).fetchone()
        blob = unsealed(row)[2] if row is not None else None
        if not isinstance(blob, bytes):
            return None
        text = packed(blob)
    return Entry(known.kind, known.id, known.own, known.record, text)
