"""One round of synchronisation: local changes go to our log, others' logs are merged."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NoReturn, TypeVar

from reader.errors import LibraryError, system_reason
from reader.library.files.lock import locked
from reader.library.files.permissions import make_private_directory
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.sqlite.transaction import Transaction
from reader.library.sync import ledger
from reader.library.sync.applying import merge_entries, new_entries, reconcile_deleted
from reader.library.sync.device import device_id, renew_device_id
from reader.library.sync.logs.batches import batches
from reader.library.sync.logs.reading import (
    MAX_LOGS,
    SUFFIX,
    LogReader,
    Position,
    first_log_left_out,
    is_unchanged,
    logs_in,
    position_at_end,
)
from reader.library.sync.outgoing import Outgoing
from reader.library.sync.positions import Positions, stored_positions
from reader.library.sync.recorder import mark_recorded
from reader.library.sync.recording import BATCH, record_missed
from reader.library.sync.report import Machine, Problem, ReceivedCounts, Report, Unsendable

T = TypeVar("T")

_LOCK_NAME = "sync.lock"
_FOLDER, _WRITTEN, _TIDIED, _SENT = "folder", "written", "tidied", "sent"
_SENT_LATER = "notes are saved here and will be sent later"


class FolderError(LibraryError):
    """The folder cannot be used now; nothing is lost by that."""


class Exchange:
    """Synchronises a library with a folder; a lock excludes other processes meanwhile."""

    def __init__(self, access: DatabaseAccess, folder: Path) -> None:
        self.folder = folder
        self._access = access
        self._known_positions: Positions | None = None
        self._stopped = False

    @property
    def device(self) -> str:
        """The id of this machine.

        Raises:
            OSError: It has none and none can be stored.
        """
        return device_id(self._access.files.directory)

    def stop(self) -> None:
        """Stop the round at the next opportunity; the rest is done another time."""
        self._stopped = True

    def folder_state(self) -> object:
        """Return a value that changes when others change something in the folder.

        Raises:
            OSError: The folder cannot be read.
        """
        ours = f"{self.device}{SUFFIX}"
        found = ((log.name, log.stat()) for log in logs_in(self.folder) if log.name != ours)
        return [(name, status.st_size, status.st_mtime_ns) for name, status in found]

    def send(self) -> int:
        """Write local changes to our log; return the number of entries.

        Raises:
            FolderError: The folder cannot be used now.
            LibraryError: The library cannot be read.
        """
        with self._round():
            self._prepare(start_over=False)
            self._renew_id_if_set_back()
            return self._send(self._outgoing())

    def run(self, *, start_over: bool = False) -> Report:
        """Send local changes, and merge the other logs.

        Args:
            start_over: Whether to start over in an emptied folder, which otherwise is assumed not
                to be mounted.

        Raises:
            FolderError: The folder cannot be used now.
            LibraryError: The library cannot be read or written.
        """
        with self._round():
            self._prepare(start_over=start_over)
            self._renew_id_if_set_back()
            record_missed(self._access, self.device, self._should_continue)
            today = f"{datetime.now(UTC):%Y-%m-%d}"
            is_due = self._mark(_TIDIED) != today
            received, is_incomplete = self._merge_all(check_ours=is_due)
            if is_due:
                self._write(reconcile_deleted)
            outgoing, problems, sent = self._outgoing(), [], 0
            try:
                if is_incomplete:
                    self._set_marks({ledger.STALE: "yes"})  # kept until it has been rewritten
                sent = self._send(outgoing)
                if is_due:
                    self._set_marks({_TIDIED: today})
            except OSError as error:  # receiving has succeeded nevertheless
                problems.append(Problem(f"{self.folder}: {system_reason(error)}", _SENT_LATER))
            waiting = outgoing.count_unsent() if problems else 0
            machines = self._machines(self._positions)
        return self._report(machines, problems, received=received, sent=sent, waiting=waiting)

    def check(self) -> Report:
        """Read all logs from the start without changing anything.

        Raises:
            FolderError: The folder cannot be used now.
            LibraryError: The library cannot be read.
        """
        with self._converted_errors():
            self._check_folder(start_over=False)
            problems, positions = [], Positions()
            for log in logs_in(self.folder) if self.folder.is_dir() else ():
                reading = LogReader(Path(log.path), Position())
                try:
                    deque(reading.entries(), maxlen=0)
                except OSError as error:
                    reading.position = Position(trouble=system_reason(error))
                positions.put(log.name, reading.position)
            place = self.folder if self.folder.is_dir() else self.folder.parent
            if not os.access(place, os.W_OK):
                problems.append(Problem(f"{place} cannot be written", _SENT_LATER))
            unsendable = self.unsendable()
            waiting = self._outgoing().count_unsent(unsendable)
            machines = self._machines(positions)
        return self._report(machines, problems, waiting=waiting, unsendable=unsendable)

    def unsendable(self) -> Sequence[Unsendable]:
        """Return what is too long to be sent. Cost: reads all notes.

        Raises:
            FolderError: The folder cannot be used now.
            LibraryError: The library cannot be read.
        """
        with self._converted_errors():
            return self._outgoing().unsendable()

    def _report(
        self,
        machines: tuple[Machine, ...],
        problems: list[Problem],
        *,
        received: ReceivedCounts | None = None,
        sent: int = 0,
        waiting: int,
        unsendable: Sequence[Unsendable] = (),
    ) -> Report:
        messages = (
            *problems,
            *self._logs_left_out(),
            *(
                Problem(f"{each.name}: {each.problem}", each.remedy)
                for each in machines
                if each.problem
            ),
        )
        return Report(
            str(self.folder),
            self.device,
            machines,
            received or ReceivedCounts(),
            sent,
            waiting,
            messages,
            unsendable,
        )

    def _logs_left_out(self) -> Iterator[Problem]:
        """Yield a problem if the folder has more logs than are read."""
        with self._converted_errors():
            first = first_log_left_out(self.folder) if self.folder.is_dir() else ""
        if first:
            yield Problem(
                f"{self.folder}: more than {MAX_LOGS} logs; by name, {first} and those after it are"
                " not read",
                "remove old conflict copies",
            )

    # the folder ------------------------------------------------------------------------------

    @contextmanager
    def _round(self) -> Iterator[None]:
        """Exclude other processes of this machine, and convert errors."""
        with (
            locked(self._access.files.directory / _LOCK_NAME, exclusive=True),
            self._converted_errors(),
        ):
            yield

    @contextmanager
    def _converted_errors(self) -> Iterator[None]:
        """Convert errors of the folder into ours."""
        try:
            yield
        except OSError as error:
            raise FolderError(
                f"{system_reason(error)}; {_SENT_LATER}", location=str(self.folder)
            ) from error

    def _prepare(self, *, start_over: bool) -> None:
        """Create a new folder; refuse one that has disappeared."""
        self._check_folder(start_over=start_over)
        make_private_directory(self.folder)

    def _check_folder(self, *, start_over: bool) -> None:
        """Check that the folder is available; one that was never used need not exist."""
        used = self._mark(_FOLDER) == str(self.folder)
        if not self.folder.is_dir():
            if self.folder.exists():
                self._refuse("it is not a folder")
            if used and not start_over:
                self._refuse(f"it does not exist: is it mounted? {_SENT_LATER}")
            if not self.folder.parent.is_dir():
                self._refuse("neither it nor its parent folder exists")
        elif used and not start_over and not logs_in(self.folder):
            self._refuse(
                f"it is empty but had logs before: is it mounted? {_SENT_LATER}. If it was emptied"
                " on purpose: pullquote sync --anew"
            )

    def _renew_id_if_set_back(self) -> None:
        """Continue under a new id if our log has later changes than the library ever sent.

        That is so after restoring a backup. Under the same id, a change made since would count as
        based on those that the library lacks, and replace them.
        """
        try:
            last = self._outgoing().log.last()
        except OSError:  # reported when sending, so that receiving goes on
            return
        sent = int(self._mark(_SENT) or self._access.read(partial(ledger.latest_own, until=last)))
        if last <= sent:
            return
        old = self.device
        renew_device_id(self._access.files.directory)
        self._write(partial(ledger.restamp, old=old, new=self.device, since=sent))

    def _refuse(self, reason: str) -> NoReturn:
        raise FolderError(reason, location=str(self.folder))

    # receiving -------------------------------------------------------------------------------

    def _merge_all(self, *, check_ours: bool) -> tuple[ReceivedCounts, bool]:
        """Merge all logs; return the counts, and whether our own log must be rewritten.

        It must if it is damaged, or if it had entries that this library has lost to damage.

        Args:
            check_ours: Whether to read our own log from its beginning, although it is known.
        """
        received, is_incomplete = ReceivedCounts(), False
        logs, positions, ours = logs_in(self.folder), self._positions, f"{self.device}{SUFFIX}"
        positions.keep({each.name for each in logs})
        for log in logs:
            if self._stopped:
                break
            before = positions.of(log.name)
            is_check = check_ours and log.name == ours
            try:
                if is_unchanged(log, before) and not is_check:
                    continue
                if is_check or (log.name == ours and log.stat().st_size <= before.offset):
                    before = Position()  # it may have been changed, but not by us
                news, position = self._merge_log(Path(log.path), before)
            except OSError as error:
                news, position = ReceivedCounts(), replace(before, trouble=system_reason(error))
            received.add(news)
            positions.put(log.name, position)
            if log.name == ours and (news.entries or position.unread or position.trouble):
                is_incomplete = True
        positions.save(self._write)
        return received, is_incomplete

    def _merge_log(self, path: Path, before: Position) -> tuple[ReceivedCounts, Position]:
        """Merge what is new in a log."""
        received = ReceivedCounts()
        reading = LogReader(path, before)
        device = self.device
        for batch in batches(reading.entries(), BATCH):
            news = self._access.read(partial(new_entries, entries=batch))
            if news:
                ours = reading.head is not None and reading.head.device == device
                received.add(
                    self._write(partial(merge_entries, entries=news, device=device, ours=ours))
                )
            if self._stopped:
                return received, before
        return received, reading.position

    def _machines(self, positions: Positions) -> tuple[Machine, ...]:
        return positions.machines(self.device, self._access.read(ledger.latest_own))

    @property
    def _positions(self) -> Positions:
        if self._known_positions is None:
            self._known_positions = stored_positions(self._access)
        return self._known_positions

    # sending ---------------------------------------------------------------------------------

    def _outgoing(self) -> Outgoing:
        return Outgoing(self._access, self.folder, self.device)

    def _send(self, outgoing: Outgoing) -> int:
        """Append pending entries to our log, or rewrite it if it has grown or is stale."""
        log, positions = outgoing.log, self._positions
        until = self._access.read(ledger.latest_own)
        if until > int(self._mark(_SENT) or "0"):  # never less, where locks do not work
            self._set_marks({_SENT: str(until)})  # first, so that the log never has more
        before = log.size()
        is_known = before == positions.of(log.path.name).offset
        is_stale = self._mark(ledger.STALE) != ""
        if is_stale or outgoing.needs_rewrite(int(self._mark(_WRITTEN) or "0")):
            sent, is_known = outgoing.rewrite(until), True
            self._set_marks({_WRITTEN: str(log.size()), ledger.STALE: ""})
        else:
            sent = outgoing.append(until)
        if self._mark(_FOLDER) != str(self.folder):
            self._set_marks({_FOLDER: str(self.folder)})
        if is_known and log.size() != before:  # all of it is ours and need not be read
            positions.put(log.path.name, position_at_end(log.path, outgoing.head, log.last()))
            positions.save(self._write)
        return sent

    # the library -----------------------------------------------------------------------------

    def _should_continue(self) -> bool:
        return not self._stopped

    def _mark(self, name: str) -> str:
        return self._access.read(partial(ledger.mark, name=name))

    def _set_marks(self, marks: Mapping[str, str]) -> None:
        def work(change: Transaction) -> None:
            for name, value in marks.items():
                ledger.set_mark(change.connection, name, value)

        self._write(work)

    def _write(self, work: Callable[[Transaction], T]) -> T:
        """Write something that is not a change of this machine."""

        def recorded_work(change: Transaction) -> T:
            result = work(change)
            mark_recorded(change)
            return result

        return self._access.write(recorded_work, recorded=False)
