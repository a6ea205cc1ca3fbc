"""Feed entries that were marked as read without being opened, in a small file."""

from collections.abc import Collection, Iterable
from pathlib import Path

from reader.errors import LibraryError, system_reason
from reader.library.files.small_files import update_file
from reader.text.digest import sha256

_MAX_MARKS = 50_000  # most recent marks that are stored
_MARK_DIGITS = 16
_LINE_BYTES = _MARK_DIGITS + 1


class MarkedEntries:
    """Marked entries, stored as hashes of their addresses, most recent last.

    Args:
        directory: The data directory.
    """

    def __init__(self, directory: Path) -> None:
        self._path = directory / "marked-entries"

    def among(self, addresses: Collection[str]) -> frozenset[str]:
        """Return the marked ones of `addresses`; none if the file cannot be read."""
        try:
            marks = frozenset(self._read())
        except OSError:
            return frozenset()
        return frozenset(each for each in addresses if _mark(each) in marks) if marks else marks

    def mark(self, addresses: Iterable[str]) -> None:
        """Mark entries as read.

        Raises:
            LibraryError: The file cannot be read or written.
        """
        self._write(new=[_mark(each) for each in addresses])

    def unmark(self, addresses: Iterable[str]) -> None:
        """Remove the marks of entries.

        Raises:
            LibraryError: The file cannot be read or written.
        """
        self._write(old={_mark(each) for each in addresses})

    def _read(self) -> list[str]:
        """Return the marks; none if there is no file. Raises OSError."""
        try:
            with self._path.open("rb") as file:
                return file.read(_MAX_MARKS * _LINE_BYTES).decode("ascii", "replace").split()
        except FileNotFoundError:
            return []

    def _write(self, *, new: Collection[str] = (), old: Collection[str] = ()) -> None:
        def changed() -> bytes:
            kept = [each for each in self._read() if each not in old]
            lines = list(dict.fromkeys([*kept, *new]))[-_MAX_MARKS:]
            return "".join(f"{each}\n" for each in lines).encode()

        try:
            update_file(self._path, changed)
        except OSError as error:
            raise LibraryError(system_reason(error), location=str(self._path.parent)) from error


def _mark(address: str) -> str:
    return sha256(address.encode("utf-8", "surrogatepass")).hexdigest()[:_MARK_DIGITS]
