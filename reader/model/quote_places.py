"""The quotes of an article, indexed by position."""

from array import array
from collections.abc import Iterator
from itertools import compress

from reader.text.stretches import Stretches

_OFFSET = _NUMBER = "i"  # type codes of arrays of code points and of numbers
Column = tuple["array[int]", "array[int]"]
"""Where something of each quote starts and ends; -1 when the quote has no such thing."""


class QuotePlaces:
    """Finds quotes, their cues and speaker mentions by position. Nearly linear to build.

    Args:
        quotes: The words inside the marks.
        about: Cues and mentions of speakers; what lies in the quote itself is left out.
    """

    __slots__ = ("_cues_and_mentions", "_quotes")

    def __init__(self, quotes: Column, *about: Column) -> None:
        self._quotes = Stretches(*quotes)
        self._cues_and_mentions = tuple(_PlacesByStart(quotes, column) for column in about)

    def first_within(self, start: int, end: int) -> int:
        """Return the number of the first quote in ``[start, end)``, or -1."""
        return self._quotes.first_within(start, end)

    def quotes_within(self, start: int, end: int) -> Iterator[int]:
        """Yield the numbers of the quotes in ``[start, end)``, the last first."""
        return self._quotes.within(start, end)

    def cues_and_mentions_within(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield start, end and quote of the cues there, then of the mentions, the last first."""
        for said in self._cues_and_mentions:
            yield from said.within(start, end)


class _PlacesByStart:
    """The cues of quotes, or the mentions of their speakers, in order of their beginnings."""

    __slots__ = ("_ends", "_numbers", "_starts", "_stretches")

    def __init__(self, quotes: Column, column: Column) -> None:
        starts, ends = column
        outside = [
            start >= 0 and not (start < quote_end and quote_start < end)
            for quote_start, quote_end, start, end in zip(*quotes, *column, strict=True)
        ]
        numbers = array(_NUMBER, compress(range(len(starts)), outside))
        self._numbers = array(_NUMBER, sorted(numbers, key=starts.__getitem__))
        self._starts = array(_OFFSET, map(starts.__getitem__, self._numbers))
        self._ends = array(_OFFSET, map(ends.__getitem__, self._numbers))
        self._stretches = Stretches(self._starts, self._ends)

    def within(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        for at in self._stretches.within(start, end):
            yield self._starts[at], self._ends[at], self._numbers[at]
