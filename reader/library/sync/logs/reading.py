"""Reading logs from where the last reading ended, skipping damaged lines.

A log may be read while its owner appends to it, while a program copies it, and after its owner has
rewritten it. Therefore only complete lines count, damaged lines are tried again whenever the file
has changed, and a saved position is used only if the bytes before it are unchanged.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from stat import S_ISREG
from zlib import crc32

from reader.library.sync.logs.line import (
    FORMAT,
    MAX_LINE_BYTES,
    Entry,
    Head,
    parse_entry,
    parse_head,
)
from reader.library.sync.records.values import UnknownError, UnreadableError

SUFFIX = ".jsonl"
MAX_LOGS = 1000
"""Limit of logs in a folder; nobody has so many machines, but conflict copies pile up."""

_HEAD_BYTES = 16 * 1024
_PIECE_BYTES = 256 * 1024
_CHECK_BYTES = 512


@dataclass(frozen=True, slots=True)
class Position:
    """How far a log was read.

    Attributes:
        size: Size of the file at that time, in bytes.
        changed: Its modification time, in nanoseconds since 1970.
        offset: End of the part in which all lines were read and understood.
        check: CRC-32 of the last bytes before `offset`.
        device: Id of the machine that writes the log.
        name: Name of that machine.
        at: Time of the latest change that was read, by that machine's clock.
        unread: Number of lines that could not be read.
        strange: Number of entries with something of a newer release.
        settled: How many of these are before `offset`.
        trouble: Why nothing could be read; otherwise empty.
        form: The highest log format known to the release that read it.
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
class LogReader:
    """The unread lines of a log; `position` is valid after iterating over `entries` once."""

    path: Path
    before: Position
    position: Position = field(default_factory=Position)
    head: Head | None = None

    def entries(self) -> Iterator[Entry]:
        """Yield the entries, in order.

        Raises:
            OSError: The log cannot be read.
        """
        descriptor = _open_regular(self.path)
        try:
            status = os.fstat(descriptor)
            self.position = Position(status.st_size, status.st_mtime_ns)
            if not self._read_head(descriptor):
                return
            yield from self._entries(descriptor)
        finally:
            os.close(descriptor)

    def _read_head(self, descriptor: int) -> bool:
        """Read the first line, and find the start of what is new."""
        first, newline, _ = _read(descriptor, _HEAD_BYTES, 0).partition(b"\n")
        before = self.before
        try:
            if not newline:
                raise UnreadableError("it is still being copied")
            self.head = head = parse_head(first)
        except (UnreadableError, UnknownError) as problem:
            trouble = str(problem) if self.position.size else ""
            self.position = replace(
                self.position, trouble=trouble, device=before.device, name=before.name
            )
            return False
        start = len(first) + 1
        known = (
            before.device == head.device
            and start <= before.offset <= self.position.size
            and before.form == FORMAT
            and _checksum_before(descriptor, before.offset) == before.check
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
                entry = parse_entry(line) if line.strip() else None
            except UnreadableError:
                unread, understood = unread + 1, False
                continue
            except UnknownError:
                strange += 1
                entry = None
            strange += entry is not None and entry.strange
            if understood:  # like all lines before, so that it need not be read again
                end, settled = offset, strange
            if entry is not None:
                at = max(at, entry.at)
                yield entry
        self.position = replace(
            self.position,
            offset=end,
            check=_checksum_before(descriptor, end),
            at=at,
            unread=unread,
            strange=strange,
            settled=settled,
        )


def logs_in(folder: Path) -> list[os.DirEntry[str]]:
    """Return at most `MAX_LOGS` logs in a folder, including conflict copies of sync programs.

    Raises:
        OSError: The folder cannot be read.
    """
    return sorted(_all_logs(folder), key=_name)[:MAX_LOGS]


def first_log_left_out(folder: Path) -> str:
    """Return the name of the first log beyond `MAX_LOGS`; empty if there is none.

    Raises:
        OSError: The folder cannot be read.
    """
    names = sorted(map(_name, _all_logs(folder)))
    return names[MAX_LOGS] if len(names) > MAX_LOGS else ""


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _all_logs(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return [
            each
            for each in entries
            if each.name.endswith(SUFFIX) and not each.name.startswith((".", "~"))
        ]


def is_unchanged(entry: os.DirEntry[str], before: Position) -> bool:
    """Whether a log is unchanged since it was read by a release with the same format.

    Raises:
        OSError: It cannot be looked at.
    """
    status = entry.stat()
    now = (status.st_size, status.st_mtime_ns, FORMAT)
    return now == (before.size, before.changed, before.form)


def position_at_end(path: Path, head: Head, at: int) -> Position:
    """Return the position at the end of a log that we have just written.

    Args:
        path: The log.
        head: Its first line.
        at: The time of its last entry.

    Raises:
        OSError: It cannot be read.
    """
    descriptor = _open_regular(path)
    try:
        status = os.fstat(descriptor)
        size, changed = status.st_size, status.st_mtime_ns
        check = _checksum_before(descriptor, size)
    finally:
        os.close(descriptor)
    return Position(size, changed, size, check, head.device, head.name, at)


def position_text(position: Position) -> str:
    """Return a position as text."""
    return json.dumps(asdict(position))


def parse_position(text: str) -> Position:
    """Parse a position; invalid text gives that of an unread log."""
    try:
        return Position(**json.loads(text))
    except (ValueError, TypeError):
        return Position()


def _open_regular(path: Path) -> int:
    """Open a log; raises OSError, also if it is not a regular file."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    if not S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(22, "not a regular file", str(path))
    return descriptor


def _lines(descriptor: int, offset: int) -> Iterator[tuple[bytes, int]]:
    """Yield complete lines and their lengths in the file; too long ones are replaced by ``{``."""
    rest: list[bytes] = []
    length = 0
    while piece := _read(descriptor, _PIECE_BYTES, offset):
        offset += len(piece)
        *whole, last = piece.split(b"\n")
        for line in whole:
            length += len(line) + 1
            yield b"".join([*rest, line]) if length <= MAX_LINE_BYTES else b"{", length
            rest, length = [], 0
        length += len(last)
        if length <= MAX_LINE_BYTES:
            rest.append(last)
        else:
            rest.clear()


def _read(descriptor: int, count: int, offset: int) -> bytes:
    """Return the bytes at an offset; fewer than `count` at the end of the file."""
    os.lseek(descriptor, offset, os.SEEK_SET)
    return os.read(descriptor, count)


def _checksum_before(descriptor: int, offset: int) -> int:
    """Return the CRC-32 of the last bytes before an offset."""
    start = max(0, offset - _CHECK_BYTES)
    return crc32(_read(descriptor, offset - start, start))
