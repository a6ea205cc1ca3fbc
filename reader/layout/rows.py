"""Rows of a page, and those of one item, of which only those that are looked at are made."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence

from reader.layout.table import Piece
from reader.layout.wrap import Range
from reader.startup.light_typing import NamedTuple, overload

_OFFSET = "i"  # the type code of arrays of code points


class Row(NamedTuple):
    """One row of the page.

    Attributes:
        item: Number of the item it belongs to.
        start: First code point on it; of a row without text, that of the text before it.
        end: One after the last; equal to `start` on rows without text.
        pieces: What stands where: column in cells, first code point, one after the last.
        lead: Drawn at the left edge: a bullet, a number, the bar of a quotation.
        note: Number of the item's extra line that it shows; -1 for text and blank rows.
        rules: Columns in cells at which a table draws the rule between two columns.
        clipped: Whether more text follows to the right than there was room for.
    """

    item: int
    start: int
    end: int
    pieces: tuple[Piece, ...] = ()
    lead: str = ""
    note: int = -1
    rules: tuple[int, ...] = ()
    clipped: bool = False


class TextRows(Sequence[Row]):
    """The rows of a wrapped item, and those without text that follow it.

    Args:
        item: Number of the item.
        ranges: What stands on each row.
        indent: Cells before the text.
        leads: What is drawn before the first row, and before the others.
        after: Rows without text.
    """

    def __init__(
        self, item: int, ranges: Sequence[Range], indent: int, leads: tuple[str, str],
        after: Sequence[Row],
    ) -> None:  # fmt: skip
        self._item, self._indent, self._leads, self._after = item, indent, leads, after
        self._starts = array(_OFFSET, [start for start, _ in ranges])
        self._ends = array(_OFFSET, [end for _, end in ranges])

    def __len__(self) -> int:
        return len(self._starts) + len(self._after)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> list[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | list[Row]:
        if isinstance(index, slice):
            return [self._row(number) for number in range(*index.indices(len(self)))]
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        return self._row(index % len(self))

    def _row(self, number: int) -> Row:
        if number >= len(self._starts):
            return self._after[number - len(self._starts)]
        start, end = self._starts[number], self._ends[number]
        lead = self._leads[1 if number else 0]
        return Row(self._item, start, end, ((self._indent, start, end),), lead)

    def at(self, offset: int) -> int:
        """Return the row that shows `offset`, or the last one before it, or the first."""
        return max(0, bisect_right(self._starts, offset) - 1)
