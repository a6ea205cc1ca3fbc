"""Column layout of tables that fits the width of the page."""

from collections.abc import Sequence

from reader.layout.wrap import Range, wrap
from reader.text.cells import cell_width

GAP_CELLS = 3  # between two columns: a space, a rule, a space
_NARROWEST_CELLS = 6  # least width of a column
SAMPLE = 200  # rows that determine the widths
_MARKS = 7  # most code points per screen cell, with all combining marks
Piece = tuple[int, int, int]  # column in cells, start and end offsets


def cells_of(text: str, start: int, end: int) -> list[Range]:
    """Return the ranges of the cells of one table row; tabs separate them."""
    cells, left = [], start
    for cell in text[start:end].split("\t"):
        cells.append((left, left + len(cell)))
        left += len(cell) + 1
    return cells


def column_widths(text: str, rows: Sequence[Range], width_cells: int) -> tuple[int, ...]:
    """Return the width of each column; empty if they do not fit side by side.

    Columns are as wide as their longest cell; if that is too much, the widest are narrowed first.
    At most `SAMPLE` rows are examined.
    """
    wanted: list[int] = []
    for start, end in rows[:SAMPLE]:
        if GAP_CELLS * text.count("\t", start, end) > width_cells:
            return ()
        for column, (left, right) in enumerate(cells_of(text, start, end)):
            seen = text[left : min(right, left + _MARKS * width_cells)]
            cells = min(width_cells, cell_width(seen))
            if column == len(wanted):
                wanted.append(cells)
            else:
                wanted[column] = max(wanted[column], cells)
    room = width_cells - GAP_CELLS * (len(wanted) - 1)
    if room < sum(min(cells, _NARROWEST_CELLS) for cells in wanted):
        return ()
    return tuple(_squeeze(wanted, room))


def _squeeze(wanted: list[int], room: int) -> list[int]:
    """Narrow the widest columns to a common width so that all fit into `room`."""
    if sum(wanted) <= room:
        return wanted
    low, high = 1, max(wanted)
    while low < high:
        middle = (low + high + 1) // 2
        if sum(min(cells, middle) for cells in wanted) <= room:
            low = middle
        else:
            high = middle - 1
    return [min(cells, low) for cells in wanted]


def lay_out_row(text: str, start: int, end: int, widths: Sequence[int]) -> list[tuple[Piece, ...]]:
    """Return the screen rows of a table row, each as pieces at their columns.

    Args:
        text: The text of the article.
        start: Offset of the row's start.
        end: Offset of its end.
        widths: Widths of the columns in cells.
    """
    wrapped = [
        wrap(text, left, right, width)
        for (left, right), width in zip(cells_of(text, start, end), widths, strict=False)
    ]
    lefts = [sum(widths[:column]) + GAP_CELLS * column for column in range(len(widths))]
    height = max((len(rows) for rows in wrapped), default=1)
    return [
        tuple(
            (left, *rows[number])
            for left, rows in zip(lefts, wrapped, strict=False)
            if number < len(rows)
        )
        for number in range(height)
    ]
