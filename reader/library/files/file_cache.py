"""A bounded cache of files in a private directory, with the least recently used deleted first.

All files may be deleted at any time. The directory may also contain other files, which are left
alone; files of the cache are recognised by their names.
"""

import os
from errno import EFBIG
from stat import S_ISREG

from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NAME_CHARS = 24
"""Hexadecimal digits of a digest in a file name: 96 bits."""

_NAME_CHARACTERS = frozenset("0123456789abcdef-")
_UNFINISHED, _ID_CHARS = ".part", 16
_ABANDONED_SECONDS = 3600.0  # age at which an unfinished file is abandoned
_BLOCK = 4096  # least disk space of a file in bytes


class FileCache:
    """The cached files in one directory; safe to use from several threads and processes.

    Errors of the disk are not raised: a file that cannot be read does not exist, and one that
    cannot be written is not stored.

    Args:
        directory: The directory, which is created when the first file is stored.
        suffix: The extension of the files, with its dot.
        max_bytes: Limit of the total size.
        max_file_bytes: Limit of the size of a file; a larger one is treated as missing.
    """

    def __init__(self, directory: str, suffix: str, *, max_bytes: int, max_file_bytes: int) -> None:
        self._directory, self._suffix = directory, suffix
        self._max_bytes, self._max_file_bytes = max_bytes, max_file_bytes

    def names(self) -> list[str]:
        """Return the names of the cached files."""
        return [name for name in self._own_names() if name.endswith(self._suffix)]

    def read(self, name: str) -> bytes | None:
        """Return the content of a file; None if it is missing, too large or not a regular file."""
        path = self._path(name)
        try:
            status = os.lstat(path)
            if not S_ISREG(status.st_mode) or status.st_size > self._max_file_bytes:
                return None
            with open(path, "rb") as file:  # noqa: PTH123 - pathlib takes longer than reading it
                return file.read()
        except OSError:
            return None

    def note_use(self, name: str) -> None:
        """Mark a file as just used."""
        try:
            os.utime(self._path(name))
        except OSError:
            return  # it is then deleted sooner

    def keep(self, name: str, parts: "Iterable[bytes]") -> bool:
        """Store a file atomically; return whether that succeeded.

        Args:
            name: The name of the file.
            parts: Its content in pieces.
        """
        try:
            self._make_directory()
            self._write(name, parts)
        except OSError:
            return False
        self._make_room()
        return True

    def forget(self, name: str) -> bool:
        """Delete a file; return whether it existed."""
        try:
            os.unlink(self._path(name))  # noqa: PTH108 - pathlib takes longer than all this
        except OSError:
            return False
        return True

    def _path(self, name: str) -> str:
        return f"{self._directory}{os.sep}{name}"

    def _make_directory(self) -> None:
        """Create the directory, accessible only to the user; raises OSError."""
        from pathlib import Path

        from reader.library.files.permissions import make_private_directory, restrict_to_owner

        directory = Path(self._directory)
        make_private_directory(directory)
        restrict_to_owner(directory)

    def _write(self, name: str, parts: "Iterable[bytes]") -> None:
        from reader.library.files.ids import new_id
        from reader.library.files.permissions import FILE_MODE, undo_umask

        most = min(self._max_bytes, self._max_file_bytes)
        draft = f"{new_id()}{_UNFINISHED}"
        unfinished = self._path(draft)
        try:
            descriptor = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE_MODE)
            with os.fdopen(descriptor, "wb") as file:
                undo_umask(unfinished, FILE_MODE)
                for part in parts:
                    if file.tell() + len(part) > most:
                        raise OSError(EFBIG, "larger than what is kept")
                    file.write(part)
            os.replace(unfinished, self._path(name))  # noqa: PTH105
        except BaseException:  # also from the iterable
            self.forget(draft)
            raise

    def _make_room(self) -> None:
        """Delete the least recently used files until the rest fits; cost: one `stat` per file."""
        from time import time

        entries = sorted(self._entries())
        total = sum(entry.size for entry in entries)
        now = time()
        for used, size, name in entries:
            abandoned = name.endswith(_UNFINISHED) and now - used > _ABANDONED_SECONDS
            in_excess = total > self._max_bytes and name.endswith(self._suffix)
            if (abandoned or in_excess) and self.forget(name):
                total -= size

    def _entries(self) -> "Iterator[_Entry]":
        for name in self._own_names():
            try:
                status = os.lstat(self._path(name))
            except OSError:
                continue  # another process has deleted it
            yield _Entry(status.st_mtime, max(_BLOCK, status.st_size), name)

    def _own_names(self) -> list[str]:
        """Return all names of complete and unfinished files of the cache."""
        try:
            return [name for name in os.listdir(self._directory) if self._is_own_name(name)]  # noqa: PTH208
        except OSError:
            return []

    def _is_own_name(self, name: str) -> bool:
        stem, dot, ending = name.rpartition(".")
        if dot + ending == _UNFINISHED:
            return len(stem) == _ID_CHARS and stem.isascii() and stem.isalnum()
        return (
            dot + ending == self._suffix
            and len(stem) >= NAME_CHARS
            and _NAME_CHARACTERS.issuperset(stem)
        )


class _Entry(NamedTuple):
    used: float
    size: int
    name: str
