"""lxml, loaded without what it keeps and hardly anybody uses.

The parser of its paths, compressed files, context managers, expressions for what is rarely found
with the module that compiles them, and the types of Python, of which it wants a base for one class:
half of what loading it costs.
"""

from collections.abc import Callable, Mapping

from reader.startup.lazy_modules import deferred_imports
from reader.startup.lazy_regex import RE, AllRegexesLazy


class _Base:
    """Stands for ``typing.Generic``, which does nothing when a program runs."""

    def __class_getitem__(cls, _: object) -> type:
        return cls


def _managed(function: Callable[..., object]) -> Callable[..., object]:
    """Stand for ``contextlib.contextmanager``, which is loaded at the first call."""

    def enter(*arguments: object, **named: object) -> object:
        from contextlib import contextmanager

        return contextmanager(function)(*arguments, **named)  # type: ignore[arg-type]

    return enter


_KEPT = {
    "contextlib": frozenset({"nullcontext"}),
    "gzip": frozenset({"GzipFile"}),
    "lxml._elementpath": frozenset[str](),
    "re": frozenset[str](),
    "typing": frozenset[str](),
}

_LENT: Mapping[str, Mapping[str, object]] = {
    "contextlib": {"contextmanager": _managed},
    "re": RE,
    "typing": {"Generic": _Base, "TypeVar": str},
}

with deferred_imports(_KEPT, lent=_LENT), AllRegexesLazy():
    from lxml import etree

__all__ = ["etree"]
