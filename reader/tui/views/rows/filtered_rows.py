"""The rows that a list shows: all of them, or those that contain what was typed."""

from collections.abc import Callable, Sequence
from itertools import islice

from reader.tui.views.rows.row_filter import RowFilter
from reader.tui.views.rows.rows import Row, Rows

_AT_ONCE = 2_000  # rows that are filtered before the next key is handled
_LATER = 1_500  # rows that are filtered between two keys


class FilteredRows:
    """The rows found so far, and how to move among them.

    Args:
        rows: All rows.
        words: The words that a row must contain; empty for all rows.
        reach: The index of a row to be found at once, if there are as many.
    """

    def __init__(self, rows: Rows, words: str = "", reach: int = 0) -> None:
        self._filter = RowFilter(rows, words) if words else None
        self._rows: Rows = rows
        if self._filter is not None:
            self._rows = self._filter.rows
            self._filter.look(_AT_ONCE)
            while reach and len(self._rows) <= reach and not self._filter.done:
                self._filter.look(_LATER)

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, index: int) -> Row:
        return self._rows[index]

    @property
    def is_filtered(self) -> bool:
        """Whether only rows with certain words are shown."""
        return self._filter is not None

    @property
    def is_complete(self) -> bool:
        """Whether all of them have been found."""
        return self._filter is None or self._filter.done

    def look_further(self) -> None:
        """Look at some more rows."""
        if self._filter is not None:
            self._filter.look(_LATER)

    def number_of(self, index: int) -> int | None:
        """Return the index among all rows of a row shown; None if there is no such row."""
        if self._filter is None:
            return index
        numbers = self._filter.numbers
        return numbers[index] if index < len(numbers) else None

    def found(self) -> int | None:
        """Return how many rows have the words; None if all are shown or not all are found."""
        return len(self.listed()) if self.is_filtered and self.is_complete else None

    def listed(self) -> Sequence[Row]:
        """Return the rows that can be chosen."""
        rows = (self._rows[index] for index in range(len(self._rows)))
        return [row for row in rows if not row.heading]

    def choices(self) -> int:
        """Return how many rows can be chosen: 0, 1, or 2 for more than one."""
        indexes = (index for index in range(len(self._rows)) if not self._rows[index].heading)
        return sum(1 for _ in islice(indexes, 2))

    def choice(self, index: int) -> Row | None:
        """Return a row, or None if it cannot be chosen."""
        if not 0 <= index < len(self._rows) or self._rows[index].heading:
            return None
        return self._rows[index]

    def nearest(self, index: int, towards: int = 1) -> int:
        """Return the index of the nearest row that is not a heading, first in one direction."""
        count = len(self._rows)
        index = max(0, min(index, count - 1))
        for direction in (towards, -towards):
            at = index
            while 0 <= at < count and self._rows[at].heading:
                at += direction
            if 0 <= at < count:
                return at
        return index

    def numbered(self, number: int) -> int:
        """Return the index of the row with a number, counted from 1 without headings."""
        last = len(self._rows) - 1
        numbered = (index for index in range(last + 1) if not self._rows[index].heading)
        return next(islice(numbered, number - 1, None), last)

    def next_wanted(self, index: int, is_wanted: Callable[[Row], bool]) -> int | None:
        """Return the index of the next row that satisfies a predicate, wrapping around."""
        count = len(self._rows)
        after = ((index + step) % count for step in range(1, count + 1))
        rows = ((at, self._rows[at]) for at in after)
        return next((at for at, row in rows if not row.heading and is_wanted(row)), None)

    def first_of(self, index: int) -> int:
        """Return the index of the row that the one at `index` continues; usually itself."""
        while 0 < index < len(self._rows) and self._rows[index].continues:
            index -= 1
        return index

    def last_of(self, index: int) -> int:
        """Return the index of the last row that continues the one at `index`; usually itself."""
        while index + 1 < len(self._rows) and self._rows[index + 1].continues:
            index += 1
        return index
