"""The log of this machine, which only it writes: appended to, or replaced atomically."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from reader.library.files.ids import new_id
from reader.library.files.permissions import FILE_MODE, undo_umask
from reader.library.files.safe_rename import sync_directory
from reader.library.sync.logs.line import Head, head_line, parse_entry, parse_head
from reader.library.sync.logs.reading import SUFFIX
from reader.library.sync.records.values import UnknownError, UnreadableError

_TAIL_BYTES = 64 * 1024
_UNFINISHED = ".part"


class OwnLog:
    """The log of this machine in a folder; used by one process at a time."""

    def __init__(self, folder: Path, head: Head) -> None:
        self.path = folder / f"{head.device}{SUFFIX}"
        self._head = head

    def last(self) -> int:
        """Return the time of the last complete entry: all changes up to it are in the log.

        Whatever happened to the file, what is missing after that entry is written again.

        Raises:
            OSError: It cannot be read.
        """
        try:
            file = self.path.open("rb")
        except FileNotFoundError:
            return 0
        with file:
            end = file.seek(0, os.SEEK_END)
            size = _TAIL_BYTES
            while True:
                start = max(0, end - size)
                file.seek(start)
                for line in reversed(file.read(end - start).split(b"\n")[1 if start else 0 :]):
                    with suppress(UnreadableError, UnknownError):
                        return parse_entry(line).at
                if start == 0:
                    return 0
                size *= 8

    def has_head(self) -> bool:
        """Whether the first line is complete; without it nobody reads the rest."""
        try:
            with self.path.open("rb") as file:
                return parse_head(file.readline(_TAIL_BYTES)).device == self._head.device
        except (OSError, UnreadableError, UnknownError):
            return False

    def size(self) -> int:
        """Return the size of the file in bytes; 0 if there is none."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    def append(self, lines: Iterable[bytes]) -> int:
        """Append entries and sync them to disk; return their number.

        Raises:
            OSError: They cannot be written; some may have been.
        """
        count = 0
        with _open_synced(self.path, os.O_RDWR | os.O_APPEND) as descriptor:
            os.lseek(descriptor, -1, os.SEEK_END)
            if os.read(descriptor, 1) != b"\n":  # terminate a torn line
                _write(descriptor, b"\n")
            for line in lines:
                _write(descriptor, line)
                count += 1
        return count

    def rewrite(self, lines: Iterable[bytes]) -> int:
        """Replace the log by a new one with these entries; return their number.

        Raises:
            OSError: It cannot be written; the old log is unchanged.
        """
        for abandoned in self.path.parent.glob(f".{self.path.stem}-*{_UNFINISHED}"):
            with suppress(OSError):  # left by a killed process
                abandoned.unlink()
        unfinished = self.path.with_name(f".{self.path.stem}-{new_id()}{_UNFINISHED}")
        count = 0
        try:
            with _open_synced(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL) as descriptor:
                _write(descriptor, head_line(replace(self._head, generation=new_id())))
                for line in lines:
                    _write(descriptor, line)
                    count += 1
            unfinished.replace(self.path)
        finally:
            with suppress(OSError):
                unfinished.unlink()
        sync_directory(self.path.parent)
        return count


@contextmanager
def _open_synced(path: Path, flags: int) -> Iterator[int]:
    """Open a private file, which is synced to disk at the end."""
    descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0), FILE_MODE)
    try:
        if flags & os.O_CREAT:
            undo_umask(path, FILE_MODE)
        yield descriptor
        _flush(descriptor)
    finally:
        os.close(descriptor)


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


def _flush(descriptor: int) -> None:
    """Sync a file to disk."""
    if sys.platform == "darwin":  # where fsync does not flush the disk's cache
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)
