"""Table rows whose cells have several lines, recognised by the order in which they are drawn.

Programs draw a table cell by cell: all lines of the first, then those of the next cell, which
begins at the same height. Columns of prose are drawn in this way only once.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, pairwise
from statistics import median_low
from typing import TypeVar

from reader.parsing.printed.printed_line import PageLine, with_joined
from reader.parsing.printed.tables.printed_tables import join_cells, with_empty_cells

_LEAST_ROWS = 3
_NEXT_LINE = 1.75  # line sizes from baseline to baseline in a cell
_NEXT_ROW = 4.0  # the same from the foot of a row to the next
_EDGE_TOLERANCE = 2.0  # line sizes by which the left edges of lines in a cell may differ
_HEIGHT_TOLERANCE = 0.5  # line sizes by which tops or middles of cells may differ
_SAME_EDGE = 0.6  # line sizes between the edges of a cell and the one below
_SHORT = 22  # characters of a cell
_MOST_LINES = 20  # of a cell
_MOST_CELLS = 60  # of a row
_CONTINUED_SHARE = 0.3  # share of the cells that continue in the next; with more, they are columns
_ENTRY_CELLS, _PAGE = 2, re.compile(r"[\divxlc]{1,5}", re.IGNORECASE)
_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[\])]?[.:]?|[•·–—*-]")

_Cell = list[PageLine]
_Item = TypeVar("_Item")


def join_stacked_rows(page: Sequence[PageLine], *, short: bool = False) -> list[PageLine]:
    """Join the lines of each table row in which a cell has several lines. Cost: linear.

    Args:
        page: Its lines in drawing order.
        short: Also take tables whose cells all have one short line.
    """
    if sum(map(_moves_right, page, page[1:])) < _LEAST_ROWS:
        return list(page)
    rows = [
        row
        for table in _tables(_runs(_runs(page, _is_below), _is_right))
        if short or any(len(cell) > 1 for row in table for cell in row)
        for row in with_empty_cells(table)
    ]
    pieces = [list(chain(*row)) for row in rows]
    joined = (
        (of_row, join_cells(of_row[0], row)) for of_row, row in zip(pieces, rows, strict=True)
    )
    return with_joined(page, joined)


def _moves_right(line: PageLine, after: PageLine) -> bool:
    """Whether the next line is drawn to the right of a line, and not below it."""
    return after.left >= line.right and after.y > line.y - line.size


def _runs(items: Iterable[_Item], joins: Callable[[_Item, _Item], bool]) -> Iterator[list[_Item]]:
    """Yield the longest runs of items in which each joins the one before it."""
    run: list[_Item] = []
    for item in items:
        if run and not joins(run[-1], item):
            yield run
            run = []
        run.append(item)
    if run:
        yield run


def _is_below(above: PageLine, line: PageLine) -> bool:
    size = max(above.size, line.size)
    near = 0.5 * size < above.y - line.y <= _NEXT_LINE * size
    middles = abs(above.left + above.right - line.left - line.right) / 2
    return near and (abs(above.left - line.left) <= _EDGE_TOLERANCE * size or middles <= size)


def _is_right(cell: _Cell, other: _Cell) -> bool:
    """Whether a cell is to the right of another, with its top or middle at the same height."""
    size = max(cell[0].size, other[0].size)
    if min(line.left for line in other) < max(line.right for line in cell):
        return False
    tops = abs(cell[0].y - other[0].y)
    middles = abs(cell[0].y + cell[-1].y - other[0].y - other[-1].y) / 2
    return min(tops, middles) <= _HEIGHT_TOLERANCE * size


def _tables(rows: Iterator[list[_Cell]]) -> Iterator[list[list[_Cell]]]:
    table: list[list[_Cell]] = []
    for row in rows:
        if table and not _is_next(table, row):
            yield from [table] if _is_table(table) else []
            table = []
        if 1 < len(row) <= _MOST_CELLS:
            table.append(row)
    yield from [table] if _is_table(table) else []


def _is_next(table: Sequence[list[_Cell]], row: Sequence[_Cell]) -> bool:
    """Whether a row is directly below the last one, with its cells below others."""
    above = table[-1]
    size = row[0][0].size
    foot = min(cell[-1].y for cell in above)
    top = max(cell[0].y for cell in row)
    if (
        not 1 < len(row) <= _MOST_CELLS
        or not -_HEIGHT_TOLERANCE * size < foot - top <= _NEXT_ROW * size
    ):
        return False
    edges = [cell[0] for each in (table[0], above) for cell in each]
    return all(
        any(
            abs(cell[0].left - edge.left) <= _SAME_EDGE * size
            or abs(cell[0].right - edge.right) <= _SAME_EDGE * size
            or abs(cell[0].left + cell[0].right - edge.left - edge.right) <= size
            for edge in edges
        )
        for cell in row
    )


def _is_table(rows: Sequence[list[_Cell]]) -> bool:
    if len(rows) < _LEAST_ROWS:
        return False
    cells = [cell for row in rows for cell in row]
    short = median_low(len(line.text) for cell in cells for line in cell) < _SHORT
    most = max(map(len, cells))
    if most > _MOST_LINES or (most == 1 and not short):
        return False  # columns of prose may be drawn row by row
    if all(_MARK.fullmatch(row[0][0].text.strip()) for row in rows):
        return False  # list items whose numbers are drawn apart
    if all(len(row) == _ENTRY_CELLS and _PAGE.fullmatch(row[1][0].text.strip()) for row in rows):
        return False  # a table of contents
    flows = sum(
        len(cell) > 1 and cell[-1].text.rstrip()[-1:].isalpha() and after[0].text[:1].islower()
        for cell, after in pairwise(cells)
    )
    return flows <= _CONTINUED_SHARE * len(cells) or len(rows) > 2 * _LEAST_ROWS
