"""The recorder that is called in every save while sync is on.

This module is small, because most transactions change no note, and loading the rest would slow down
the start. Changes saved without the recorder are found later by their transaction numbers; see
`recording`.
"""

import sqlite3
from collections.abc import Callable

from reader.library.sqlite.rows import RowDamageError
from reader.library.sqlite.transaction import Transaction

_MARK_RECORDED = "UPDATE sync_marks SET value = ? WHERE name = 'recorded' AND value = ?"


class Recorder:
    """Records the changes of a transaction in the ledger, within that transaction."""

    def __init__(self, device: Callable[[], str], changed: Callable[[], None]) -> None:
        """Create a recorder.

        Args:
            device: Returns the id of this machine; called for every change.
            changed: Called when there is something to send.
        """
        self._device, self._changed = device, changed

    def __call__(self, transaction: Transaction) -> None:
        """Record the changes of a transaction that is about to be committed."""
        if any(table == "annotations" for table, _ in transaction.saved):
            if not self._try_to_record(transaction):
                return  # found later by its number; saving must not fail
            self._changed()
        mark_recorded(transaction)

    def _try_to_record(self, transaction: Transaction) -> bool:
        """Record the changes in the ledger; errors undo that, but must not fail the save."""
        from reader.library.sync.recording import record_saved

        saved, execute = len(transaction.saved), transaction.connection.execute
        execute("SAVEPOINT recording")
        try:
            record_saved(transaction, self._device())
        except (RowDamageError, sqlite3.Error):
            raise  # errors of the library itself
        except Exception as error:  # noqa: BLE001 - any other error
            execute("ROLLBACK TO recording")
            del transaction.saved[saved:]
            if not isinstance(error, OSError):
                from reader.library.files.crash_reports import write_report

                write_report(error)
            execute("RELEASE recording")
            return False
        execute("RELEASE recording")
        return True


def mark_recorded(transaction: Transaction) -> None:
    """Mark this transaction as recorded, if the previous one was."""
    number = transaction.revision
    transaction.connection.execute(_MARK_RECORDED, (str(number), str(number - 1)))
