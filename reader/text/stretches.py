"""Stretches of text that may overlap, found again by place."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate


class Stretches:
    """Where stretches begin and end, in order of their beginnings.

    Looking some up costs a bisection and what is found.
    """

    __slots__ = ("_ends", "_reach", "_starts")

    def __init__(self, starts: "array[int]", ends: "array[int]") -> None:
        self._starts, self._ends = starts, ends
        # the furthest end so far: where it is not beyond an offset, nothing earlier is either
        self._reach = array(ends.typecode, accumulate(ends, max))

    def first_within(self, start: int, end: int) -> int:
        """Return the number of the first that shares a code point with ``[start, end)``, or -1."""
        number = bisect_right(self._reach, start)
        return number if number < len(self._starts) and self._starts[number] < end else -1

    def within(self, start: int, end: int) -> Iterator[int]:
        """Yield the numbers of those that share a code point with ``[start, end)``, last first."""
        number = bisect_left(self._starts, end) - 1
        while number >= 0 and self._reach[number] > start:
            if self._ends[number] > start:
                yield number
            number -= 1
