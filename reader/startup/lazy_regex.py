"""Regular expressions that are compiled on first use.

Compiling the expressions of a module takes longer than importing it, and most of them are never
needed in a run. ``re`` is not imported either until one of them has to be compiled, which is why
the flags are defined here.
"""

from reader.startup.light_typing import TYPE_CHECKING, cast
from reader.startup.regex_cache import CACHE

if TYPE_CHECKING:
    import re
    from collections.abc import Callable
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

    def _method(self, name: str) -> "Callable[..., object]":
        return cast("Callable[..., object]", self.__getattr__(name))


if TYPE_CHECKING:
    lazily = re.compile
else:

    def lazily(source: str | bytes, flags: int = 0) -> _LazyPattern:
        """Return a lazy equivalent of ``re.compile(source, flags)``."""
        return _LazyPattern(source, flags)


__all__ = ["ASCII", "DOTALL", "IGNORECASE", "MULTILINE", "UNICODE", "VERBOSE", "lazily"]
