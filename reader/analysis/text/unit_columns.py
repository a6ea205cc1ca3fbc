"""The units of a long text, stored as columns."""

from array import array
from collections.abc import Iterable, Iterator

from reader.analysis.text.units import Treatment, Unit
from reader.text.columns import Columns

_TREATMENTS = tuple(Treatment)
_NUMBERS = {treatment: number for number, treatment in enumerate(_TREATMENTS)}


class UnitColumns(Columns[Unit]):
    """Units stored as columns and created on access, because a long text has thousands of them."""

    __slots__ = ("_ends", "_starts", "_treatments")

    def __init__(self, units: Iterable[Unit]) -> None:
        self._starts, self._ends, self._treatments = array("i"), array("i"), bytearray()
        for start, end, treatment in units:
            self._starts.append(start)
            self._ends.append(end)
            self._treatments.append(_NUMBERS[treatment])

    def __len__(self) -> int:
        return len(self._treatments)

    def __iter__(self) -> Iterator[Unit]:
        return map(Unit, self._starts, self._ends, map(_TREATMENTS.__getitem__, self._treatments))

    def _item(self, index: int) -> Unit:
        return Unit(self._starts[index], self._ends[index], _TREATMENTS[self._treatments[index]])
