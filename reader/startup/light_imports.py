"""Imports of libraries without the modules, and the regular expressions, that they do not use."""

import sys
from _thread import RLock, get_ident
from collections.abc import Callable, Mapping

from reader.startup.lazy_modules import DeferredModule
from reader.startup.lazy_regex import (
    ASCII,
    DOTALL,
    IGNORECASE,
    MULTILINE,
    UNICODE,
    VERBOSE,
    lazily,
)
from reader.startup.regex_cache import CACHE


class deferred_imports:  # noqa: N801 - for `with`; contextlib would take longer than what it saves
    """Make some modules load lazily in all imports inside the ``with`` block.

    Later imports of these modules get the real ones.

    Args:
        names: The modules, each with the classes and functions that importers only refer to; any
            other name loads the module at once.
        substitutes: For some of them, sufficient replacements of their objects, by name.
    """

    def __init__(
        self,
        names: "Mapping[str, frozenset[str]]",
        substitutes: "Mapping[str, Mapping[str, object]] | None" = None,
    ) -> None:
        self._stand_ins = {name: DeferredModule(name, kept) for name, kept in names.items()}
        for name, things in (substitutes or {}).items():
            self._stand_ins[name].__dict__.update(things)

    def __enter__(self) -> None:
        self._before = {name: sys.modules.get(name) for name in self._stand_ins}
        for name, stand_in in self._stand_ins.items():
            if isinstance(sys.modules.setdefault(name, stand_in), DeferredModule):
                sys.modules[name] = stand_in

    def __exit__(self, *_: object) -> None:
        for name, stand_in in self._stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]
                if before := self._before[name]:
                    sys.modules[name] = before


def lazy_contextmanager(function: "Callable[..., object]") -> "Callable[..., object]":
    """Replace ``contextlib.contextmanager``, which is only loaded at the first call."""

    def enter(*arguments: object, **named: object) -> object:
        from contextlib import contextmanager

        return contextmanager(function)(*arguments, **named)  # type: ignore[arg-type]

    return enter


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
