"""Regular expressions that are compiled on first use.

Compiling the expressions of a module takes longer than importing it, and most of them are never
needed in a run. ``re`` is not imported either until one of them has to be compiled, which is why
the flags are defined here.
"""

from collections.abc import Callable, Mapping

from reader.startup.lazy_modules import deferred_imports
from reader.startup.light_typing import TYPE_CHECKING, cast
from reader.startup.regex_cache import CACHE

if TYPE_CHECKING:
    import re
    from re import ASCII, DOTALL, IGNORECASE, MULTILINE, UNICODE, VERBOSE
else:
    IGNORECASE, MULTILINE, DOTALL, UNICODE, VERBOSE, ASCII = 2, 8, 16, 32, 64, 256


class _LazyPattern:
    """A proxy for a compiled expression, which is compiled on first use."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        compiled = self.__dict__.get("_compiled")
        if compiled is None:
            compiled = self.__dict__["_compiled"] = CACHE.compiled(self._source, self._flags)
        # from now on the attribute is found directly
        found = self.__dict__[name] = getattr(compiled, name)
        return cast("object", found)

    # some users only keep the bound method, and call it much later

    def match(self, *arguments: object, **named: object) -> object:
        """Return what ``re.Pattern.match`` returns."""
        return self._method("match")(*arguments, **named)

    def sub(self, *arguments: object, **named: object) -> object:
        """Return what ``re.Pattern.sub`` returns."""
        return self._method("sub")(*arguments, **named)

    def _method(self, name: str) -> Callable[..., object]:
        return cast("Callable[..., object]", self.__getattr__(name))


if TYPE_CHECKING:
    lazily = re.compile
else:

    def lazily(source: str | bytes, flags: int = 0) -> _LazyPattern:
        """Return a lazy equivalent of ``re.compile(source, flags)``."""
        return _LazyPattern(source, flags)


class AllRegexesLazy:
    """A context manager in which imported modules compile their expressions lazily.

    For libraries with many expressions that are not passed to functions of ``re``. If ``re`` is not
    loaded yet, they can get a replacement: `RE`, given to `deferred_imports`.
    """

    def __enter__(self) -> None:
        import re

        self._re = vars(re)
        self._compile = self._re["compile"]
        self._re["compile"] = lazily

    def __exit__(self, *_: object) -> None:
        self._re["compile"] = self._compile


def _match(source: str | bytes, text: str | bytes, flags: int = 0) -> object:
    """Return what ``re.match`` returns."""
    return CACHE.compiled(source, flags).match(text)  # type: ignore[arg-type]


RE: Mapping[str, object] = {
    "compile": lazily, "match": _match, "A": ASCII, "ASCII": ASCII, "S": DOTALL, "DOTALL": DOTALL,
    "I": IGNORECASE, "IGNORECASE": IGNORECASE, "M": MULTILINE, "MULTILINE": MULTILINE,
    "X": VERBOSE, "VERBOSE": VERBOSE, "U": UNICODE, "UNICODE": UNICODE,
}  # fmt: skip
"""The parts of ``re`` that libraries use while they are loaded."""


def without_re() -> deferred_imports:
    """Let modules imported inside ``with`` compile expressions without importing ``re``."""
    return deferred_imports({"re": frozenset()}, substitutes={"re": RE})


__all__ = [
    "ASCII", "DOTALL", "IGNORECASE", "MULTILINE", "RE", "VERBOSE", "AllRegexesLazy", "lazily",
    "without_re",
]  # fmt: skip
