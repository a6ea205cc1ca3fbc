"""An index of possibly overlapping ranges of text, for lookup by offset."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate


class Stretches:
    """The starts and ends of ranges, in order of their starts.

    A lookup costs a bisection plus the results.
    """

    __slots__ = ("_ends", "_reach", "_starts")

    def __init__(self, starts: "array[int]", ends: "array[int]") -> None:
        self._starts, self._ends = starts, ends
        # running maximum of the ends: if it is not beyond an offset, no earlier range is either
        self._reach = array(ends.typecode, accumulate(ends, max))

    def first_within(self, start: int, end: int) -> int:
        """Return the index of the first range that overlaps ``[start, end)``, or -1."""
        number = bisect_right(self._reach, start)
        return number if number < len(self._starts) and self._starts[number] < end else -1

    def within(self, start: int, end: int) -> Iterator[int]:
        """Yield the indices of the ranges that overlap ``[start, end)``, last first."""
        number = bisect_left(self._starts, end) - 1
        while number >= 0 and self._reach[number] > start:
            if self._ends[number] > start:
                yield number
            number -= 1
