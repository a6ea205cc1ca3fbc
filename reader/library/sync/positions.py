"""Positions up to which the logs in the folder were read, stored in the library."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from reader.library.integrity.database_access import DatabaseAccess
from reader.library.sqlite.transaction import Transaction
from reader.library.sync import ledger
from reader.library.sync.device import device_name
from reader.library.sync.logs.reading import SUFFIX, Position, parse_position, position_text
from reader.library.sync.report import Machine

_LOG_PREFIX = "log:"
_MIN_PROGRESS_BYTES = 64 * 1024
"""Progress in a log, in bytes, from which the new position is stored."""


class Positions:
    """The positions in the logs, by file name.

    Args:
        known: The stored positions.
    """

    def __init__(self, known: Mapping[str, Position] | None = None) -> None:
        self._now = dict(known or {})
        self._saved = dict(self._now)

    def of(self, name: str) -> Position:
        """Return the position in a log; at its start if it was never read."""
        return self._now.get(name, Position())

    def put(self, name: str, position: Position) -> None:
        """Set the position in a log."""
        self._now[name] = position

    def keep(self, names: set[str]) -> None:
        """Forget all logs except those with some names."""
        self._now = {name: each for name, each in self._now.items() if name in names}

    def save(self, write: Callable[[Callable[[Transaction], None]], None]) -> None:
        """Store positions whose loss would be costly; usually there is nothing to do.

        Args:
            write: Runs a write transaction of the library.
        """
        gone = self._saved.keys() - self._now.keys()
        changed = [name for name in self._now if self._needs_saving(name)]
        if not gone and not changed:
            return

        def work(change: Transaction) -> None:
            for name in gone:
                ledger.remove_mark(change.connection, f"{_LOG_PREFIX}{name}")
            for name in changed:
                ledger.set_mark(
                    change.connection, f"{_LOG_PREFIX}{name}", position_text(self._now[name])
                )

        write(work)
        self._saved = dict(self._now)

    def machines(self, device: str, own: int) -> tuple[Machine, ...]:
        """Return the machines that have logs: this one first, then by latest change.

        Args:
            device: Id of this machine.
            own: When something was last changed here.
        """
        ours = f"{device}{SUFFIX}"
        here = Machine(
            device, device_name(), ours, own, is_this_machine=True, unread=self.of(ours).unread
        )
        return (here, *sorted(self._others(ours), key=lambda each: (-each.at, each.file)))

    def _others(self, ours: str) -> Iterator[Machine]:
        for name, each in self._now.items():
            if name != ours:
                yield Machine(
                    each.device,
                    each.name or name.removesuffix(SUFFIX),
                    name,
                    each.at,
                    unread=each.unread,
                    strange=each.strange,
                    trouble=each.trouble,
                )

    def _needs_saving(self, name: str) -> bool:
        """Whether a position has changed enough to be stored."""
        now, saved = self._now[name], self._saved.get(name)
        if saved is None or abs(now.offset - saved.offset) > _MIN_PROGRESS_BYTES:
            return True
        same_place = replace(
            now,
            size=saved.size,
            changed=saved.changed,
            offset=saved.offset,
            check=saved.check,
            at=saved.at,
        )
        return same_place != saved


def stored_positions(access: DatabaseAccess) -> Positions:
    """Return the positions stored in the library.

    Raises:
        LibraryError: The library cannot be read.
    """
    marks = access.read(partial(ledger.marks, prefix=_LOG_PREFIX))
    return Positions({name: parse_position(text) for name, text in marks.items()})
