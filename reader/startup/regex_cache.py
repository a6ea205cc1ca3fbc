"""Compiled regular expressions, cached next to our compiled modules between runs.

Compiling the expressions used for a news page takes longer than parsing the page. Python caches
compiled modules but not compiled expressions, so this module does for expressions what Python does
for modules: in the same directory, on the same occasions, and not if Python is told to write no
compiled modules.
"""

from reader.startup.kept_dictionary import DAMAGED, KeptDictionary
from reader.startup.light_typing import TYPE_CHECKING, Any
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
_ANEW = "compile_anew"  # attribute of what stands in for the compiler: the compiler


class RegexCache(KeptDictionary):
    """Compiled expressions in a file."""

    def compiled(self, source: str | bytes, flags: int) -> "re.Pattern[str]":
        """Return what ``re.compile`` returns.

        Raises:
            re.error: The source is not a valid expression.
        """
        found = self.found(source, flags)
        if found is None:
            import re

            return re.compile(source, flags)  # type: ignore[arg-type]
        return found

    def found(self, source: str | bytes, flags: int) -> "re.Pattern[str] | None":
        """Return what ``re.compile`` returns; None if only that can compile here.

        Raises:
            re.error: The source is not a valid expression.
        """
        source = source if isinstance(source, bytes) else str(source)  # lxml passes a subclass
        key = (isinstance(source, bytes), source, int(flags))
        try:
            return _pattern(source, self.value(key))
        except (KeyError, *DAMAGED):
            code = _code_of(source, int(flags))
            if code is None:
                return None
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


def lend_to_re() -> None:
    """Let ``re`` itself take the expressions of libraries from their cache."""
    import re
    from re import _compiler as compiler  # type: ignore[attr-defined]

    compile_anew = getattr(compiler.compile, _ANEW, compiler.compile)

    def compiled(source: Any, flags: int = 0) -> Any:  # noqa: ANN401 - an expression, of a source
        if not isinstance(source, str | bytes) or flags & re.DEBUG:
            return compile_anew(source, flags)
        return LIBRARY_CACHE.found(source, flags) or compile_anew(source, flags)

    setattr(compiled, _ANEW, compile_anew)
    compiler.compile = compiled


def take_back_from_re() -> None:
    """Let ``re`` compile by itself: what it gets from now on may be what the user searches for."""
    from re import _compiler as compiler  # type: ignore[attr-defined]

    compiler.compile = getattr(compiler.compile, _ANEW, compiler.compile)


CACHE = RegexCache(cache_path_beside(__spec__.cached or "", "regex_cache_data"))
"""The expressions of this program."""
LIBRARY_CACHE = RegexCache(cache_path_beside(__spec__.cached or "", "library_regex_data"))
"""Those of libraries, in a file of their own: commands that load none need not read them."""
CACHES = CACHE, LIBRARY_CACHE
