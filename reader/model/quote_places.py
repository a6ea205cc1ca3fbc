"""Which quotes are where."""

from array import array
from collections.abc import Iterator

from reader.text.stretches import Stretches

_OFFSET = _NUMBER = "i"  # type codes of arrays of code points and of numbers
Column = tuple["array[int]", "array[int]"]
"""Where something of each quote starts and ends; -1 when the quote has no such thing."""


class QuotePlaces:
    """Finds quotes, and what is said about them, by place. Making it is nearly linear.

    Args:
        quotes: The words inside the marks.
        about: Cues and mentions of speakers; what lies in the quote itself is left out.
    """

    __slots__ = ("_about", "_ends", "_numbers", "_quotes", "_starts")

    def __init__(self, quotes: Column, *about: Column) -> None:
        self._quotes = Stretches(*quotes)
        starts, ends, numbers = array(_OFFSET), array(_OFFSET), array(_NUMBER)
        for column in about:
            each = zip(*quotes, *column, strict=True)
            for number, (quote_start, quote_end, start, end) in enumerate(each):
                if start >= 0 and not (start < quote_end and quote_start < end):
                    starts.append(start)
                    ends.append(end)
                    numbers.append(number)
        order = sorted(range(len(starts)), key=starts.__getitem__)
        self._starts = array(_OFFSET, map(starts.__getitem__, order))
        self._ends = array(_OFFSET, map(ends.__getitem__, order))
        self._numbers = array(_NUMBER, map(numbers.__getitem__, order))
        self._about = Stretches(self._starts, self._ends)

    def first_within(self, start: int, end: int) -> int:
        """Return the number of the first quote in ``[start, end)``, or -1."""
        return self._quotes.first_within(start, end)

    def quotes_within(self, start: int, end: int) -> Iterator[int]:
        """Yield the numbers of the quotes in ``[start, end)``, the last first."""
        return self._quotes.within(start, end)

    def about_within(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield start, end and quote of the cues and mentions there, the last first."""
        for at in self._about.within(start, end):
            yield self._starts[at], self._ends[at], self._numbers[at]
