"""Compiled regular expressions, cached next to our compiled modules between runs.

Compiling the expressions used for a news page takes longer than parsing the page. Python caches
compiled modules but not compiled expressions, so this module does for expressions what Python does
for modules: in the same directory, on the same occasions, and not if Python is told to write no
compiled modules.
"""

from reader.startup.kept_dictionary import DAMAGED, KeptDictionary
from reader.startup.light_typing import TYPE_CHECKING
from reader.startup.module_archive import cache_path_beside

try:
    import _sre  # type: ignore[import-not-found]
except ImportError:  # not CPython
    _sre = None

if TYPE_CHECKING:
    import re
    from typing import TypeAlias

    _Code: TypeAlias = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]

_WORD_BYTES = 4


class RegexCache(KeptDictionary):
    """Compiled expressions in a file."""

    def compiled(self, source: str | bytes, flags: int) -> "re.Pattern[str]":
        """Return what ``re.compile`` returns.

        Raises:
            re.error: The source is not a valid expression.
        """
        source = source if isinstance(source, bytes) else str(source)  # lxml passes a subclass
        key = (isinstance(source, bytes), source, int(flags))
        try:
            return _pattern(source, self.known()[key])
        except (KeyError, *DAMAGED):
            import re

            code = _code_of(source, int(flags))
            if code is None:
                return re.compile(source, flags)  # type: ignore[arg-type]
            self.add(key, code)
            return _pattern(source, code)


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
