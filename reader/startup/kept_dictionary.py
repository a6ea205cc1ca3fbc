"""A dictionary kept between runs in a file next to our compiled modules.

Like compiled modules, it is not written if Python is told to write none of these.
"""

import marshal
import sys

from reader import __version__
from reader.startup.light_typing import Any
from reader.startup.module_archive import CHECKSUM_BYTES, checksum_of

_VERSION_HEADER = f"{sys.version} {sys.byteorder} {__version__}\n".encode()
"""The header of a file; a file with any other header is ignored and rewritten."""
DAMAGED = (ValueError, EOFError, TypeError, RuntimeError, OverflowError)
"""What the values of a damaged dictionary may raise when they are used."""
_MAX_BYTES = 2_000_000  # all expressions of the program need a quarter of that


class KeptDictionary:
    """A dictionary of what ``marshal`` can write.

    Its values are only unpacked when they are asked for: a run needs a tenth of them.

    Args:
        place: The file, which need not exist; empty to store nothing.
    """

    def __init__(self, place: str) -> None:
        self._place = place
        self._new: dict[Any, bytes] = {}
        self._known: dict[Any, bytes] | None = None

    def value(self, key: object) -> Any:  # noqa: ANN401 - whatever was added
        """Return the value of an entry.

        Raises:
            KeyError: There is no such entry. For a damaged one see `DAMAGED`.
        """
        if self._known is None:
            self._known = {**self._read(), **self._new}
        return marshal.loads(self._known[key])  # noqa: S302 - what we wrote, by its sum

    def add(self, key: object, value: Any) -> None:  # noqa: ANN401
        """Add an entry."""
        data = self._new[key] = marshal.dumps(value)
        if self._known is not None:
            self._known[key] = data

    def release(self) -> None:
        """Free the memory of the entries; they are read again if one is asked for."""
        self._known = None

    def keep(self, *, at_least: int = 1) -> None:
        """Write the new entries to those in the file, if Python may write compiled modules.

        Args:
            at_least: The least number of new entries that are worth writing.
        """
        if len(self._new) < at_least or not self._place or sys.dont_write_bytecode:
            return
        new, self._new = self._new, {}
        try:
            from reader.startup.atomic_writing import write_atomically

            data = packed({**self._read(), **new})
            if len(data) > _MAX_BYTES:
                data = packed(new)
            write_atomically(self._place, [data])
        except (OSError, ImportError, *DAMAGED):  # perhaps it was uninstalled meanwhile
            return  # the next run compiles them again

    def _read(self) -> dict[Any, bytes]:
        try:
            with open(self._place, "rb") as file:  # noqa: PTH123
                return _unpacked(file.read())
        except (OSError, *DAMAGED):
            return {}


def packed(kept: dict[Any, bytes]) -> bytes:
    """Return the bytes of a file, with a checksum to detect changes.

    Damaged data could crash the process when it is used.
    """
    data = marshal.dumps(kept)
    return _VERSION_HEADER + checksum_of(data) + data


def _unpacked(written: bytes) -> dict[Any, bytes]:
    """Return the entries packed by `packed`; none if the bytes were changed since."""
    begins = len(_VERSION_HEADER) + CHECKSUM_BYTES
    data = written[begins:]
    if written[:begins] != _VERSION_HEADER + checksum_of(data):
        return {}
    kept: dict[Any, bytes] = marshal.loads(data)  # noqa: S302 - what we wrote, by its sum
    return kept
