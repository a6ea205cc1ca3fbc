"""Spreads the cells of a table that span columns or rows over the rectangle that Markdown needs."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

_MOST_COLUMNS = 40  # in which cells may span others
_WIDEST = 30  # columns or rows that a cell may span
_MOST_CELLS = 500_000  # of a table whose rows are all filled up
MOST_ROWS = 1000  # in which cells may span others, each of which can add 70 empty ones


class Cell(NamedTuple):
    """A cell: its Markdown, and how many columns and rows it spans."""

    text: str
    columns: int = 1
    rows: int = 1


def spread_rows(rows: Sequence[Sequence[Cell]]) -> list[list[str]]:
    """Return the texts of rows of the same length; what a cell spans is empty but for its first.

    If one row of very many cells stands among very many short ones, only the first is made as long:
    Markdown takes the columns of a table from it.
    """
    covered: dict[int, int] = {}  # the row in which a column is free again
    spread = [list(_spread_row(row, number, covered)) for number, row in enumerate(rows)]
    width = max(map(len, spread), default=0)
    filled = len(spread) if width * len(spread) <= _MOST_CELLS else 1
    return [
        [*texts, *[""] * (width - len(texts))] if number < filled else texts
        for number, texts in enumerate(spread)
    ]


def _spread_row(row: Sequence[Cell], number: int, covered: dict[int, int]) -> Iterator[str]:
    column = 0
    for cell in row:
        while covered.get(column, 0) > number:
            yield ""
            column += 1
        yield cell.text
        spans = column < _MOST_COLUMNS and number < MOST_ROWS
        columns = min(max(1, cell.columns), _WIDEST) if spans else 1
        if cell.rows > 1 and spans:
            for at in range(column, column + columns):
                covered[at] = number + min(cell.rows, _WIDEST)
        yield from [""] * (columns - 1)
        column += columns
