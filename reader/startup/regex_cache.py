"""Compiled regular expressions, cached next to our compiled modules between runs.

Compiling the expressions used for a news page takes longer than parsing the page. Python caches
compiled modules but not compiled expressions, so this module does for expressions what Python does
for modules: in the same directory, on the same occasions, and not if Python is told to write no
compiled modules.
"""

import marshal
import sys

from reader import __version__
from reader.startup.light_typing import TYPE_CHECKING
from reader.startup.module_archive import (
    CHECKSUM_BYTES,
    cache_path_beside,
    checksum_of,
    write_atomically,
)

try:
    import _sre  # type: ignore[import-not-found]
except ImportError:  # not CPython
    _sre = None

if TYPE_CHECKING:
    import re
    from typing import TypeAlias

    _Key: TypeAlias = tuple[bool, str | bytes, int]
    _Code: TypeAlias = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]

_VERSION_HEADER = (
    f"{sys.version} {getattr(_sre, 'MAGIC', 0)} {sys.byteorder} {__version__}\n".encode()
)
"""The header of a file; a file with any other header is ignored and rewritten."""
_DAMAGED = (ValueError, EOFError, TypeError, RuntimeError, OverflowError)
_WORD_BYTES = 4
_MAX_BYTES = 2_000_000  # all expressions of the program need a quarter of that


class RegexCache:
    """Compiled expressions in a file.

    Args:
        place: The file, which need not exist; empty to store nothing.
    """

    def __init__(self, place: str) -> None:
        self._place = place
        self._kept: dict[_Key, _Code] | None = None
        self._new: dict[_Key, _Code] = {}

    def compiled(self, source: str | bytes, flags: int) -> "re.Pattern[str]":
        """Return what ``re.compile`` returns.

        Raises:
            re.error: The source is not a valid expression.
        """
        source = source if isinstance(source, bytes) else str(source)  # lxml passes a subclass
        key = (isinstance(source, bytes), source, int(flags))
        if self._kept is None:
            self._kept = self._read()
        try:
            return _pattern(source, self._kept[key])
        except (KeyError, *_DAMAGED):
            import re

            code = _code_of(source, int(flags))
            if code is None:
                return re.compile(source, flags)  # type: ignore[arg-type]
            self._kept[key] = self._new[key] = code
            return _pattern(source, code)

    def keep(self, *, at_least: int = 1) -> None:
        """Write newly compiled expressions, if Python may write compiled modules.

        Args:
            at_least: The least number of new expressions that are worth writing.
        """
        if len(self._new) < at_least or not self._place or sys.dont_write_bytecode:
            return
        new, self._new = self._new, {}
        try:
            data = _packed({**self._read(), **new})
            if len(data) > _MAX_BYTES:
                data = _packed(new)
            write_atomically(self._place, [data])
        except (OSError, *_DAMAGED):
            return  # the next run compiles them again

    def _read(self) -> "dict[_Key, _Code]":
        try:
            with open(self._place, "rb") as file:  # noqa: PTH123
                return _unpacked(file.read())
        except (OSError, *_DAMAGED):
            return {}


def _packed(kept: "dict[_Key, _Code]") -> bytes:
    """Return the bytes of a file, with a checksum to detect changes.

    Damaged data could crash the process when unpacked, or match what they should not.
    """
    data = marshal.dumps(kept)
    return _VERSION_HEADER + checksum_of(data) + data


def _unpacked(written: bytes) -> "dict[_Key, _Code]":
    """Return the expressions packed by `_packed`; none if the bytes were changed since."""
    begins = len(_VERSION_HEADER) + CHECKSUM_BYTES
    data = written[begins:]
    if written[:begins] != _VERSION_HEADER + checksum_of(data):
        return {}
    kept: dict[_Key, _Code] = marshal.loads(data)  # noqa: S302 - what we wrote, by its sum
    return kept


def _code_of(source: str | bytes, flags: int) -> "_Code | None":
    """Compile an expression like CPython's ``re._compiler.compile``; None if that has changed."""
    try:
        from array import array
        from re import _compiler, _parser  # type: ignore[attr-defined]

        tree = _parser.parse(source, flags)
        code = array("I", _compiler._code(tree, flags))  # noqa: SLF001
    except (ImportError, AttributeError, TypeError, OverflowError):
        return None
    if _sre is None or code.itemsize != _WORD_BYTES:
        return None
    groups: dict[str, int] = tree.state.groupdict
    names: list[str | None] = [None] * tree.state.groups
    for name, number in groups.items():
        names[number] = name
    return flags | tree.state.flags, code.tobytes(), tree.state.groups - 1, groups, tuple(names)


def _pattern(source: str | bytes, code: "_Code") -> "re.Pattern[str]":
    flags, words, count, groups, names = code
    made: re.Pattern[str] = _sre.compile(
        source, flags, list(memoryview(words).cast("I")), count, groups, names
    )
    return made


CACHE = RegexCache(cache_path_beside(__spec__.cached or "", "regex_cache_data"))
"""The cache of this program."""
