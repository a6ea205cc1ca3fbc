"""Called inside every save of the library while it is kept in step with other machines.

It is kept small: most transactions change no note, and loading the rest would make the start
slower. What was saved while nobody called this is found later by its number; see `recording`.
"""

from collections.abc import Callable

from reader.library.transaction import Transaction

_COUNT_ON = "UPDATE sync_marks SET value = ? WHERE name = 'recorded' AND value = ?"


class Recorder:
    """Notes in the ledger what a transaction changes, as a part of it."""

    def __init__(self, device: Callable[[], str], changed: Callable[[], None]) -> None:
        """Take what it needs.

        Args:
            device: Returns the id of this machine; asked for with every change.
            changed: Called when there is something to send.
        """
        self._device, self._changed = device, changed

    def __call__(self, transaction: Transaction) -> None:
        """Record the changes of a transaction that is about to be committed."""
        if any(table == "annotations" for table, _ in transaction.saved):
            from reader.library.sync.recording import record

            try:
                device = self._device()
            except OSError:  # found later by its number: what is saved counts more
                return
            record(transaction, device)
            self._changed()
        count_on(transaction)


def count_on(transaction: Transaction) -> None:
    """Remember that the ledger knows all that this transaction did, and all before it."""
    number = transaction.revision
    transaction.connection.execute(_COUNT_ON, (str(number), str(number - 1)))
