"""lxml, loaded without what it keeps and hardly anybody uses.

The parser of its paths, compressed files, expressions for what is rarely found, and the types of
Python, of which it wants a base for one class: a third of what loading it costs.
"""

from reader.text.pattern import AllLazily
from reader.text.postponed import postponed


class _Base:
    """Stands for ``typing.Generic``, which does nothing when a program runs."""

    def __class_getitem__(cls, _: object) -> type:
        return cls


_KEPT = {
    "gzip": frozenset({"GzipFile"}),
    "lxml._elementpath": frozenset[str](),
    "typing": frozenset[str](),
}

with postponed(_KEPT, lent={"typing": {"Generic": _Base, "TypeVar": str}}), AllLazily():
    from lxml import etree

__all__ = ["etree"]
