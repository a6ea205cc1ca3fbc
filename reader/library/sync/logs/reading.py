"""Reading the logs of other machines from where the last reading ended; damaged lines are skipped.

A log is read while its owner appends to it, while a program copies it, and after its owner has
written it anew. Therefore only whole lines count; a line that is damaged is tried again whenever
the file has changed; and where one stopped is believed only when the bytes before it are the same.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from stat import S_ISREG
from zlib import crc32

from reader.library.sync.logs.line import FORMAT, MAX_BYTES, Entry, Head, entry_of, head_of
from reader.library.sync.records.values import UnknownError, UnreadableError

SUFFIX = ".jsonl"
MAX_LOGS = 500
"""In one folder; no person has so many machines."""

_HEAD_BYTES = 16 * 1024
_PIECE_BYTES = 256 * 1024
_CHECKED_BYTES = 512


@dataclass(frozen=True, slots=True)
class Position:
    """How far a log was read.

    Attributes:
        size: Of the file then, in bytes.
        changed: When it was changed last then, in nanoseconds since 1970.
        offset: All lines before it were read and understood.
        check: CRC-32 of the last bytes before `offset`.
        device: Who writes the log.
        name: What the person calls that machine.
        at: When that machine made the last change that was read, by its clock.
        unread: How many lines could not be read.
        strange: How many held something of a newer release.
        settled: How many of these stand before `offset`.
        trouble: Why nothing of it could be read; else empty.
        form: The highest form of logs that the release knew which read it.
    """

    size: int = 0
    changed: int = 0
    offset: int = 0
    check: int = 0
    device: str = ""
    name: str = ""
    at: int = 0
    unread: int = 0
    strange: int = 0
    settled: int = 0
    trouble: str = ""
    form: int = FORMAT


@dataclass
class Reading:
    """The lines of a log that were not read before; to be gone through once, then `position`."""

    path: Path
    before: Position
    position: Position = field(default_factory=Position)
    head: Head | None = None

    def entries(self) -> Iterator[Entry]:
        """Yield what the log says, in its order.

        Raises:
            OSError: It cannot be read.
        """
        descriptor = _opened(self.path)
        try:
            status = os.fstat(descriptor)
            self.position = Position(status.st_size, status.st_mtime_ns)
            if not self._begin(descriptor):
                return
            yield from self._entries(descriptor)
        finally:
            os.close(descriptor)

    def _begin(self, descriptor: int) -> bool:
        """Read the first line and go to where there is something new."""
        first, newline, _ = _read(descriptor, _HEAD_BYTES, 0).partition(b"\n")
        try:
            if not newline:
                raise UnreadableError("it is still being copied")
            self.head = head = head_of(first)
        except (UnreadableError, UnknownError) as problem:
            trouble = str(problem) if self.position.size else ""
            self.position = replace(self.position, trouble=trouble, name=self.before.name)
            return False
        start = len(first) + 1
        before = self.before
        known = (
            before.device == head.device
            and start <= before.offset <= self.position.size
            and before.form == FORMAT
            and _check(descriptor, before.offset) == before.check
        )
        self.position = replace(
            self.position,
            device=head.device,
            name=head.name,
            offset=before.offset if known else start,
            at=before.at if known else 0,
            settled=before.settled if known else 0,
        )
        return True

    def _entries(self, descriptor: int) -> Iterator[Entry]:
        offset, understood = self.position.offset, True
        strange = settled = self.position.settled
        unread, at, end = 0, self.position.at, offset
        for line, length in _lines(descriptor, offset):
            offset += length
            try:
                entry = entry_of(line) if line.strip() else None
            except UnreadableError:
                unread, understood = unread + 1, False
                continue
            except UnknownError:
                strange += 1
                entry = None
            strange += entry is not None and entry.strange
            if understood:  # all before this were, so that they need not be read again
                end, settled = offset, strange
            if entry is not None:
                at = max(at, entry.at)
                yield entry
        self.position = replace(
            self.position,
            offset=end,
            check=_check(descriptor, end),
            at=at,
            unread=unread,
            strange=strange,
            settled=settled,
        )


def logs_in(folder: Path) -> list[os.DirEntry[str]]:
    """Return the logs in a folder, also copies of one that a program made of a conflict.

    Raises:
        OSError: The folder cannot be read.
    """
    with os.scandir(folder) as entries:
        found = [
            each
            for each in entries
            if each.name.endswith(SUFFIX) and not each.name.startswith((".", "~"))
        ]
    return sorted(found, key=lambda each: each.name)[:MAX_LOGS]


def is_as_before(entry: os.DirEntry[str], before: Position) -> bool:
    """Whether a log has not changed since it was read by a release that knew as much.

    Raises:
        OSError: It cannot be looked at.
    """
    status = entry.stat()
    now = (status.st_size, status.st_mtime_ns, FORMAT)
    return now == (before.size, before.changed, before.form)


def at_end(path: Path, head: Head, at: int) -> Position:
    """Return the position of a log that we have just written to its end ourselves.

    Args:
        path: The log.
        head: Its first line.
        at: The time of its last entry.

    Raises:
        OSError: It cannot be read.
    """
    descriptor = _opened(path)
    try:
        status = os.fstat(descriptor)
        size, changed = status.st_size, status.st_mtime_ns
        check = _check(descriptor, size)
    finally:
        os.close(descriptor)
    return Position(size, changed, size, check, head.device, head.name, at)


def written(position: Position) -> str:
    """Return a position as text."""
    return json.dumps(asdict(position))


def position_of(text: str) -> Position:
    """Return a position from its text; that of a log never read when it makes no sense."""
    try:
        return Position(**json.loads(text))
    except (ValueError, TypeError):
        return Position()


def _opened(path: Path) -> int:
    """Open a log; raises OSError, also when it is no regular file."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    if not S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(22, "not a regular file", str(path))
    return descriptor


def _lines(descriptor: int, offset: int) -> Iterator[tuple[bytes, int]]:
    """Yield whole lines with their lengths in the file; of one that is too long only a part."""
    rest: list[bytes] = []
    length = 0
    while piece := _read(descriptor, _PIECE_BYTES, offset):
        offset += len(piece)
        *whole, last = piece.split(b"\n")
        for line in whole:
            length += len(line) + 1
            yield b"".join([*rest, line]) if length <= MAX_BYTES else b"{", length
            rest, length = [], 0
        length += len(last)
        if length <= MAX_BYTES:
            rest.append(last)
        else:
            rest.clear()


def _read(descriptor: int, count: int, offset: int) -> bytes:
    """Return the bytes at an offset; at the end of the file fewer than `count`."""
    os.lseek(descriptor, offset, os.SEEK_SET)
    return os.read(descriptor, count)


def _check(descriptor: int, offset: int) -> int:
    """Return the CRC-32 of the last bytes before an offset."""
    start = max(0, offset - _CHECKED_BYTES)
    return crc32(_read(descriptor, offset - start, start))
