"""The recorder that every save of the library calls while sync is on.

It is kept small: most transactions change no note, and loading the rest would make the start
slower. What was saved while nobody called this is found later by its number; see `recording`.
"""

import sqlite3
from collections.abc import Callable

from reader.library.sqlite.rows import RowDamageError
from reader.library.sqlite.transaction import Transaction

_COUNT_ON = "UPDATE sync_marks SET value = ? WHERE name = 'recorded' AND value = ?"


class Recorder:
    """Notes in the ledger what a transaction changes, as a part of it."""

    def __init__(self, device: Callable[[], str], changed: Callable[[], None]) -> None:
        """Make a recorder.

        Args:
            device: Returns the id of this machine; asked for with every change.
            changed: Called when there is something to send.
        """
        self._device, self._changed = device, changed

    def __call__(self, transaction: Transaction) -> None:
        """Record the changes of a transaction that is about to be committed."""
        if any(table == "annotations" for table, _ in transaction.saved):
            if not self._has_recorded(transaction):
                return  # found later by its number: what is saved counts more
            self._changed()
        count_on(transaction)

    def _has_recorded(self, transaction: Transaction) -> bool:
        """Note the changes in the ledger, or leave it as it was; a fault must not cost a save."""
        from reader.library.sync.recording import record

        saved, execute = len(transaction.saved), transaction.connection.execute
        execute("SAVEPOINT recording")
        try:
            record(transaction, self._device())
        except (RowDamageError, sqlite3.Error):
            raise  # the library's own affair
        except Exception as error:  # noqa: BLE001 - whatever else it is
            execute("ROLLBACK TO recording")
            del transaction.saved[saved:]
            if not isinstance(error, OSError):
                from reader.library.files.crash_reports import write_report

                write_report(error)
            execute("RELEASE recording")
            return False
        execute("RELEASE recording")
        return True


def count_on(transaction: Transaction) -> None:
    """Mark this transaction as recorded, if the one before it was."""
    number = transaction.revision
    transaction.connection.execute(_COUNT_ON, (str(number), str(number - 1)))
