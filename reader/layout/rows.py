"""Rows of a page, created on demand."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence

from reader.layout.wrap import Range
from reader.startup.light_typing import NamedTuple
from reader.text.columns import Columns

Piece = tuple[int, int, int]  # column in cells, start and end offsets
_OFFSET = "i"  # array type code for offsets


class Row(NamedTuple):
    """A row of the page.

    Attributes:
        item: Number of its item.
        start: Offset of its start; for a row without text, of the text before it.
        end: Offset of its end; equal to `start` for rows without text.
        pieces: Its text: column in cells, start and end offsets.
        lead: Drawn at the left: a bullet, a number, the bar of a quotation.
        note: Index of the item's extra line that it shows; -1 for text and blank rows.
        rules: Columns in cells at which vertical rules of a table are drawn.
        clipped: Whether text is cut off at the right.
    """

    item: int
    start: int
    end: int
    pieces: tuple[Piece, ...] = ()
    lead: str = ""
    note: int = -1
    rules: tuple[int, ...] = ()
    clipped: bool = False


class TextRows(Columns[Row]):
    """The rows of a wrapped item, followed by rows without text.

    Args:
        item: Number of the item.
        ranges: Start and end offset of each row.
        indent: Cells before the text.
        leads: What is drawn before the first row, and before the other rows.
        after: The rows without text.
    """

    def __init__(
        self, item: int, ranges: Sequence[Range], indent: int, leads: tuple[str, str],
        after: Sequence[Row],
    ) -> None:  # fmt: skip
        self._number, self._indent, self._leads, self._after = item, indent, leads, after
        self._starts = array(_OFFSET, [start for start, _ in ranges])
        self._ends = array(_OFFSET, [end for _, end in ranges])

    def __len__(self) -> int:
        return len(self._starts) + len(self._after)

    def _item(self, index: int) -> Row:
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        number = index % len(self)
        if number >= len(self._starts):
            return self._after[number - len(self._starts)]
        start, end = self._starts[number], self._ends[number]
        lead = self._leads[1 if number else 0]
        return Row(self._number, start, end, ((self._indent, start, end),), lead)

    def at(self, offset: int) -> int:
        """Return the index of the row that shows `offset`, else of the last before it, else 0."""
        return max(0, bisect_right(self._starts, offset) - 1)
