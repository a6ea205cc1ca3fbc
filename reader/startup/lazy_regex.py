"""Regular expressions that are compiled on first use.

Compiling the expressions of a module takes longer than importing it, and most of them are never
needed in a run. ``re`` is not imported either until one of them has to be compiled, which is why
the flags are defined here.
"""

from _thread import RLock, get_ident
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


def _match(source: str | bytes, text: str | bytes, flags: int = 0) -> object:
    """Return what ``re.match`` returns."""
    return CACHE.compiled(source, flags).match(text)  # type: ignore[arg-type]


RE: Mapping[str, object] = {
    "compile": lazily, "match": _match, "A": ASCII, "ASCII": ASCII, "S": DOTALL, "DOTALL": DOTALL,
    "I": IGNORECASE, "IGNORECASE": IGNORECASE, "M": MULTILINE, "MULTILINE": MULTILINE,
    "X": VERBOSE, "VERBOSE": VERBOSE, "U": UNICODE, "UNICODE": UNICODE,
}  # fmt: skip
"""The parts of ``re`` that libraries use while they are loaded."""


LOADING = RLock()
"""Held by the thread that loads a library which may lend things to it, or must not get them."""


class light_imports(deferred_imports):  # noqa: N801 - for `with`, as its base
    """Deferred imports inside which modules compile their expressions lazily, without ``re``.

    For libraries with many expressions that are not passed to functions of ``re``. One thread at a
    time loads one in this way: each puts back what it found, which must not be what another lent.
    What other threads load meanwhile may pass its expressions to these functions.

    Args:
        names: Further modules that load lazily; see `deferred_imports`.
        substitutes: Replacements of their objects, and of those of ``re`` if `RE` is not enough.
    """

    def __init__(
        self,
        names: Mapping[str, frozenset[str]] = {},
        substitutes: Mapping[str, Mapping[str, object]] = {},
    ) -> None:
        super().__init__({"re": frozenset(), **names}, {"re": RE, **substitutes})

    def __enter__(self) -> None:
        LOADING.acquire()
        super().__enter__()
        import re

        self._re = vars(re)
        self._compile = compile_at_once = self._re["compile"]
        loading_thread = get_ident()

        def compile_lazily(pattern: str | bytes, flags: int = 0) -> object:
            compiles = lazily if get_ident() == loading_thread else compile_at_once
            return compiles(pattern, flags)

        self._re["compile"] = compile_lazily

    def __exit__(self, *_: object) -> None:
        self._re["compile"] = self._compile
        super().__exit__()
        LOADING.release()


__all__ = [
    "ASCII", "DOTALL", "IGNORECASE", "LOADING", "MULTILINE", "RE", "VERBOSE", "lazily",
    "light_imports",
]  # fmt: skip
