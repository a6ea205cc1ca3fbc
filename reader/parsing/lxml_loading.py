"""Load lxml without the modules that it imports for rarely used features.

Those are the ElementPath parser, compressed files, context managers, ``inspect`` with Python's
parser and disassembler, rarely needed regular expressions with the module that compiles them, and
``typing``, needed as the base of one class: half of what loading lxml costs.
"""

from collections.abc import Mapping

from reader.startup.light_imports import lazy_contextmanager, light_imports


class _GenericStandIn:
    """A stand-in for ``typing.Generic``, which does nothing at run time."""

    def __class_getitem__(cls, _: object) -> type:
        return cls


_KEPT = {
    "contextlib": frozenset({"nullcontext"}),
    "gzip": frozenset({"GzipFile"}),
    "inspect": frozenset({"getfullargspec"}),
    "lxml._elementpath": frozenset[str](),
    "typing": frozenset[str](),
}

_LENT: Mapping[str, Mapping[str, object]] = {
    "contextlib": {"contextmanager": lazy_contextmanager},
    "typing": {"Generic": _GenericStandIn, "TypeVar": str},
}

with light_imports(_KEPT, _LENT):
    from lxml import etree

__all__ = ["etree"]
