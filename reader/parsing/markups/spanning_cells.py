"""Spreads the cells of a table that span columns or rows over the rectangle that Markdown needs."""

from collections.abc import Iterator, Sequence

from reader.parsing.table_columns import TableColumns
from reader.startup.light_typing import NamedTuple

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
    spread = list(_spread(rows))
    width = max(map(len, spread), default=0)
    filled = len(spread) if width * len(spread) <= _MOST_CELLS else 1
    return [
        [*texts, *[""] * (width - len(texts))] if number < filled else texts
        for number, texts in enumerate(spread)
    ]


def _spread(rows: Sequence[Sequence[Cell]]) -> Iterator[list[str]]:
    table = TableColumns()
    for number, row in enumerate(rows):
        texts: list[str] = []
        for cell in row:
            spans = (cell.columns, cell.rows) if number < MOST_ROWS else ()
            place(table, texts, cell.text, *spans)
        texts += [""] * (table.free - len(texts))
        yield texts
        table.begin_row()


def place(
    table: TableColumns, texts: list[str], text: str, columns: int = 1, rows: int = 1
) -> None:
    """Add the text of a cell to those of its row, in its column.

    Args:
        table: The columns of the table.
        texts: The texts of the row so far.
        text: That of the cell.
        columns: How many columns it spans.
        rows: How many rows it spans.
    """
    column = table.place(columns, rows)
    texts += [""] * (column - len(texts))
    texts.append(text)
