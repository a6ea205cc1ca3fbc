"""One round: what this machine has changed goes into its log, what others have is merged here."""

import os
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NoReturn, TypeVar

from reader.errors import LibraryError
from reader.library.lock import held
from reader.library.permissions import make_private_directory
from reader.library.rows import COLUMNS, SEAL, unsealed
from reader.library.sync import ledger
from reader.library.sync.applying import Taken, news_of, packed, take, tidy
from reader.library.sync.device import device_id, device_name
from reader.library.sync.hook import count_on
from reader.library.sync.ledger import Known
from reader.library.sync.line import EDITION, MAX_BYTES, NOTE, Entry, Head, entry_line
from reader.library.sync.reading import (
    SUFFIX,
    Position,
    Reading,
    at_end,
    is_as_before,
    logs_in,
    position_of,
    written,
)
from reader.library.sync.recording import AT_ONCE, catch_up
from reader.library.sync.report import Machine, Report
from reader.library.sync.writing import OwnLog
from reader.library.transaction import Transaction
from reader.library.vault import Vault

T = TypeVar("T")

LOCK_NAME = "sync.lock"
_GROWN = 4
"""A log this many times as large as when it was written anew is written anew again."""

_SMALL_BYTES = 1024 * 1024
_WORTH_BYTES = 64 * 1024
"""Of a log: less than this is read again rather than remembered as read."""

_LOG = "log:"
_FOLDER, _WRITTEN, _TIDIED = "folder", "written", "tidied"
_SAFE = "notes are saved here and go out later"
_EDITION = f"SELECT {COLUMNS['editions']}, {SEAL} FROM editions WHERE digest = ?"


class FolderError(LibraryError):
    """The folder cannot be used now; nothing is lost by that."""


class Exchange:
    """Brings one library and one folder together; a round excludes those of other processes."""

    def __init__(self, vault: Vault, folder: Path) -> None:
        self.folder = folder
        self._vault = vault
        self._known_positions: dict[str, Position] | None = None
        self._saved_positions: dict[str, Position] = {}
        self._too_long = 0
        self._stopped = False

    @property
    def device(self) -> str:
        """The id of this machine.

        Raises:
            OSError: It has none and none can be made.
        """
        return device_id(self._vault.files.directory)

    def stop(self) -> None:
        """Let a round end at the next opportunity; what it has not done is done another time."""
        self._stopped = True

    def seen(self) -> object:
        """Return what differs after something in the folder has changed.

        Raises:
            OSError: It cannot be looked at.
        """
        found = ((each.name, each.stat()) for each in logs_in(self.folder))
        return [(name, status.st_size, status.st_mtime_ns) for name, status in found]

    def send(self) -> int:
        """Put what was changed here into our log; return how many entries that were.

        Raises:
            FolderError: The folder cannot be used now.
            LibraryError: The library cannot be read.
        """
        with held(self._lock, alone=True), self._explained():
            self._prepare(anew=False)
            return self._send()

    def run(self, *, anew: bool = False) -> Report:
        """Do all of it.

        Args:
            anew: Begin again in a folder that was emptied, which otherwise is taken for one that
                is not mounted.

        Raises:
            FolderError: The folder cannot be used now.
            LibraryError: The library cannot be read or written.
        """
        with held(self._lock, alone=True), self._explained():
            self._prepare(anew=anew)
            catch_up(self._vault, self.device, self._goes_on)
            taken, ahead = self._take_all()
            problems, sent, waiting = [], 0, 0
            today = f"{datetime.now(UTC):%Y-%m-%d}"
            is_due = self._mark(_TIDIED) != today
            if is_due and self._write(partial(tidy, device=self.device)):
                ahead = True  # our log must not go on saying what was deleted for good
            try:
                sent = self._send(anew=ahead)
                if is_due:
                    self._set_marks({_TIDIED: today})
            except OSError as error:  # what others wrote could be read all the same
                waiting = self._waiting()
                problems.append(f"{self.folder}: {_reason(error)}; {_SAFE}")
            machines = self._machines()
        problems += [f"{each.name}: {each.problem}" for each in machines if each.problem]
        if self._too_long:
            problems.append(f"{self._too_long} notes are too long to be sent")
        return Report(
            str(self.folder), self.device, machines, taken, sent, waiting, tuple(problems)
        )

    def check(self) -> Report:
        """Read all logs from their beginning and change nothing.

        Raises:
            FolderError: The folder cannot be used now.
            LibraryError: The library cannot be read.
        """
        with self._explained():
            self._find(anew=False)
            problems = []
            self._known_positions = {}
            for log in logs_in(self.folder) if self.folder.is_dir() else ():
                reading = Reading(Path(log.path), Position())
                try:
                    deque(reading.entries(), maxlen=0)
                except OSError as error:
                    reading.position = Position(trouble=_reason(error))
                self._known_positions[log.name] = reading.position
            place = self.folder if self.folder.is_dir() else self.folder.parent
            if not os.access(place, os.W_OK):
                problems.append(f"{place} cannot be written; {_SAFE}")
            machines, waiting = self._machines(), self._waiting()
            self._known_positions = None
        problems += [f"{each.name}: {each.problem}" for each in machines if each.problem]
        return Report(str(self.folder), self.device, machines, Taken(), 0, waiting, tuple(problems))

    # the folder ------------------------------------------------------------------------------

    @property
    def _lock(self) -> Path:
        return self._vault.files.directory / LOCK_NAME

    def _goes_on(self) -> bool:
        return not self._stopped

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn what goes wrong with the folder into our error."""
        try:
            yield
        except OSError as error:
            raise FolderError(f"{_reason(error)}; {_SAFE}", location=str(self.folder)) from error

    def _prepare(self, *, anew: bool) -> None:
        """Make the folder when it is new; find out whether it is there when it is not."""
        self._find(anew=anew)
        make_private_directory(self.folder)

    def _find(self, *, anew: bool) -> None:
        """Find out whether the folder is there; one that was never used may be missing."""
        used = self._mark(_FOLDER) == str(self.folder)
        if not self.folder.is_dir():
            if self.folder.exists():
                self._refuse("it is no folder")
            if used and not anew:
                self._refuse(f"it is not there: is it mounted? {_SAFE}")
            if not self.folder.parent.is_dir():
                self._refuse("neither it nor the folder around it is there")
        elif used and not anew and not logs_in(self.folder):
            self._refuse(
                f"it is empty, and had logs before: is it mounted? {_SAFE}. If it was emptied on"
                " purpose: pullquote sync --anew"
            )

    def _refuse(self, reason: str) -> NoReturn:
        raise FolderError(reason, location=str(self.folder))

    # theirs in -------------------------------------------------------------------------------

    def _take_all(self) -> tuple[Taken, bool]:
        """Merge all logs; return what came of it, and whether ours must be written anew.

        It must when it is damaged, or when it knew more than this library: that one was put back
        from a backup.
        """
        taken, ahead = Taken(), False
        logs = logs_in(self.folder)
        positions = self._positions
        for name in positions.keys() - {each.name for each in logs}:
            del positions[name]
        for log in logs:
            if self._stopped:
                break
            before = positions.get(log.name, Position())
            try:
                if is_as_before(log, before):
                    continue
                ours = log.name == f"{self.device}{SUFFIX}"
                if ours and log.stat().st_size <= before.offset:  # changed, and not by us
                    before = Position()
                news, position = self._take(Path(log.path), before)
            except OSError as error:
                positions[log.name] = replace(before, trouble=_reason(error))
                continue
            taken.add(news)
            positions[log.name] = position
            ahead = ahead or (ours and bool(news.entries or position.unread or position.trouble))
        self._save_positions()
        return taken, ahead

    def _take(self, path: Path, before: Position) -> tuple[Taken, Position]:
        """Merge what is new in one log."""
        taken = Taken()
        reading = Reading(path, before)
        entries = reading.entries()
        device = self.device
        while batch := list(islice(entries, AT_ONCE)):
            ours = reading.head is not None and reading.head.device == device
            news = self._vault.read(partial(news_of, entries=batch))
            if news:
                merge = partial(take, entries=news, device=device, ours=ours)
                taken.add(self._write(merge))
            if self._stopped:
                return taken, before
        return taken, reading.position

    @property
    def _positions(self) -> dict[str, Position]:
        """How far each log was read, by the name of its file."""
        if self._known_positions is None:
            marks = self._vault.read(lambda base: ledger.marks(base, _LOG))
            self._known_positions = {name: position_of(text) for name, text in marks.items()}
            self._saved_positions = dict(self._known_positions)
        return self._known_positions

    def _save_positions(self) -> None:
        """Remember how far logs were read, when reading that again would cost something."""
        positions, saved = self._positions, self._saved_positions
        gone = saved.keys() - positions.keys()
        changed = [
            name
            for name, position in positions.items()
            if name not in saved or _differs(saved[name], position)
        ]
        if not gone and not changed:
            return

        def work(change: Transaction) -> None:
            for name in gone:
                ledger.remove_mark(change.connection, f"{_LOG}{name}")
            for name in changed:
                ledger.set_mark(change.connection, f"{_LOG}{name}", written(positions[name]))

        self._write(work)
        self._saved_positions = dict(positions)

    def _machines(self) -> tuple[Machine, ...]:
        """Return whose logs there are, this machine first, then those last changed first."""
        device = self.device
        ours = self._positions.get(f"{device}{SUFFIX}", Position())
        own = self._vault.read(ledger.latest_own)
        found = [
            Machine(device, device_name(), f"{device}{SUFFIX}", own, True, ours.unread),
            *(
                Machine(
                    each.device,
                    each.name or name.removesuffix(SUFFIX),
                    name,
                    each.at,
                    unread=each.unread,
                    strange=each.strange,
                    trouble=each.trouble,
                )
                for name, each in self._positions.items()
                if name != f"{device}{SUFFIX}"
            ),
        ]
        return tuple(sorted(found, key=lambda each: (not each.here, -each.at, each.file)))

    # ours out --------------------------------------------------------------------------------

    def _send(self, *, anew: bool = False) -> int:
        """Append what is not in our log yet, or write it anew when it has grown or is damaged."""
        head = Head(self.device, device_name(), "")
        log = OwnLog(self.folder, head)
        size, before = log.size(), int(self._mark(_WRITTEN) or "0")
        if anew or not log.has_head() or size > max(_SMALL_BYTES, _GROWN * before):
            sent = log.rewrite(self._lines(0))
            self._set_marks({_WRITTEN: str(log.size()), _FOLDER: str(self.folder)})
            size = -1
        else:
            if self._mark(_FOLDER) != str(self.folder):
                self._set_marks({_FOLDER: str(self.folder)})
            last = log.last()
            if not self._vault.read(partial(ledger.changed_since, time=last, limit=1)):
                return 0
            sent = log.append(self._lines(last))
        known = self._positions.get(log.path.name, Position()).offset
        if size in {known, -1}:  # all of it is ours and known: it need not be read
            self._positions[log.path.name] = at_end(log.path, head, log.last())
            self._save_positions()
        return sent

    def _lines(self, last: int) -> Iterator[bytes]:
        """Yield the lines of what was changed here after a time, the earliest change first."""
        self._too_long = 0
        while True:
            changed = self._vault.read(partial(_entries_since, time=last))
            if not changed:
                return
            for _, entry in changed:
                line = entry_line(entry) if entry is not None else b""
                if len(line) <= MAX_BYTES:
                    yield line
                elif entry is not None and entry.kind == NOTE:
                    self._too_long += 1
            last = changed[-1][0].own

    def _waiting(self) -> int:
        """Return how many changes are not in our log."""
        try:
            last = OwnLog(self.folder, Head(self.device, "", "")).last()
        except OSError:
            last = 0
        return self._vault.read(lambda base: ledger.count_since(base, last))

    def _mark(self, name: str) -> str:
        return self._vault.read(lambda base: ledger.mark(base, name))

    def _set_marks(self, marks: Mapping[str, str]) -> None:
        def work(change: Transaction) -> None:
            for name, value in marks.items():
                ledger.set_mark(change.connection, name, value)

        self._write(work)

    def _write(self, work: Callable[[Transaction], T]) -> T:
        """Write what is no change of this machine's."""

        def counted(change: Transaction) -> T:
            result = work(change)
            count_on(change)
            return result

        return self._vault.write(counted, recorded=False)


def _entries_since(connection: sqlite3.Connection, time: int) -> list[tuple[Known, Entry | None]]:
    """Return some of what was changed here after a time, the earliest change first."""
    changed = ledger.changed_since(connection, time, AT_ONCE)
    return [(each, _entry(connection, each)) for each in changed]


def _entry(connection: sqlite3.Connection, known: Known) -> Entry | None:
    """Return a record as it goes into our log; None for an edition that is not kept any more."""
    text = ""
    if known.kind == EDITION:
        row = connection.execute(_EDITION, (known.id,)).fetchone()
        blob = unsealed(row)[2] if row is not None else None
        if not isinstance(blob, bytes):
            return None
        text = packed(blob)
    return Entry(known.kind, known.id, known.own, known.record, text)


def _differs(saved: Position, position: Position) -> bool:
    """Whether a position is worth being remembered."""
    if abs(position.offset - saved.offset) > _WORTH_BYTES:
        return True
    same_place = replace(
        position,
        size=saved.size,
        changed=saved.changed,
        offset=saved.offset,
        check=saved.check,
        at=saved.at,
    )
    return same_place != saved


def _reason(error: OSError) -> str:
    reason = error.strerror or str(error)
    return f"{reason[:1].lower()}{reason[1:]}"
