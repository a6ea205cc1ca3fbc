"""Feed entries that were marked as read or as unread, whether opened or not, in a small file."""

from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from reader.errors import LibraryError, system_reason
from reader.library.files.small_files import update_file
from reader.text.digest import digest_of

_MAX_MARKS = 50_000  # most recent marks that are stored
_MARK_DIGITS = 16
_LINE_BYTES = _MARK_DIGITS + 1


class MarkedEntries:
    """Marked entries, stored as hashes of their addresses, most recent last.

    Addresses that differ only in what identifies no page (`address_key`) are one: many feeds add
    tracking parameters that change, or move from ``http`` to ``https``.

    Args:
        directory: The data directory.
    """

    def __init__(self, directory: Path) -> None:
        self._path = directory / "marked-entries"

    def among(self, addresses: Collection[str], *, unread: bool = False) -> frozenset[str]:
        """Return those of `addresses` marked as read, or as unread; none for an unreadable file."""
        try:
            marks = frozenset(self._read())
        except OSError:
            return frozenset()
        if not marks:
            return marks
        marks_of = _unread_marks if unread else _marks
        return frozenset(each for each in addresses if not marks.isdisjoint(marks_of(each)))

    def mark(self, addresses: Iterable[str], *, unread: bool = False) -> None:
        """Mark entries as read, or as unread; the last mark of an entry counts.

        Raises:
            LibraryError: The file cannot be read or written.
        """
        new, old = ([*map(kind, addresses)] for kind in _kinds(unread=unread))
        self._write(new=[marks[0] for marks in new], old={each for marks in old for each in marks})

    def take_back(
        self, addresses: Collection[str], *, unread: bool, replaced: Collection[str]
    ) -> None:
        """Take back a marking of entries as read, or as unread.

        Args:
            addresses: The entries.
            unread: Whether they were marked as unread.
            replaced: Those of them that had the other mark before.

        Raises:
            LibraryError: The file cannot be read or written.
        """
        kind, other = _kinds(unread=unread)
        old = {mark for each in addresses for mark in kind(each)}
        self._write(new=[other(each)[0] for each in replaced], old=old)

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


def _kinds(*, unread: bool) -> tuple[Callable[[str], tuple[str, ...]], ...]:
    """Return what gives the marks of an entry as unread, or as read, and what gives the others."""
    return (_unread_marks, _marks) if unread else (_marks, _unread_marks)


def _marks(address: str) -> tuple[str, str]:
    """Return the mark of an entry, and that of its exact address, which was stored formerly."""
    from reader.library.identity.address_keys import address_key

    fragment = address.partition("#")[2]  # the entries of a live blog share a page
    return _digest(f"{address_key(address)}#{fragment}"), _digest(address)


def _unread_marks(address: str) -> tuple[str]:
    """Return the mark of an entry as unread."""
    return (_digest(f"unread {_marks(address)[0]}"),)


def _digest(text: str) -> str:
    return digest_of(text)[:_MARK_DIGITS]
