"""Sequences whose items are created one at a time, on access."""

from collections.abc import Iterator, Sequence

from reader.startup.light_typing import TypeVar, overload

_Item = TypeVar("_Item")


class Columns(Sequence[_Item]):
    """A sequence that is stored as columns; its items are created one at a time, on access."""

    __slots__ = ()

    def _item(self, index: int) -> _Item:
        """Return the item at an index, which may be negative."""
        raise NotImplementedError

    @overload
    def __getitem__(self, index: int) -> _Item: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[_Item]: ...
    def __getitem__(self, index: int | slice) -> _Item | Sequence[_Item]:
        if isinstance(index, slice):
            return tuple(map(self._item, range(*index.indices(len(self)))))
        return self._item(index)

    def __iter__(self) -> Iterator[_Item]:
        return map(self._item, range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(len(self))

    def __repr__(self) -> str:
        return f"<{len(self)} in {type(self).__name__}>"
