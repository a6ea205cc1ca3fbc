"""Joins the cells of each row of a printed table, which share a baseline, into one line."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise
from statistics import median_low

from reader.parsing.printed.printed_line import PageLine, is_beside, rows_of, with_joined
from reader.parsing.printed.tables.leader_dots import without_leader_dots

Row = Sequence[Sequence[PageLine]]
"""The cells of a row, each with its lines."""
CELL = "\t"  # between the cells of a row
BREAK = "\n"  # between the lines of a cell
_LEAST_ROWS = 3  # consecutive rows; fewer may be a coincidence
_SAME_ROW = 0.4  # share of a line's size between baselines
_SAME_EDGE = 1.0  # line sizes between the edges of a cell and the one below
_SHORT = 22  # characters of a cell; columns of prose are wider
_LONGEST = 60
_PROSE = 30  # characters of a line that continues below a cell
_NEXT_LINE = 1.75  # line heights
_MOSTLY_BELOW = 0.6  # share of the lines of columns that are directly above the line read next
_LOWER_CASE_SHARE = 0.3  # share of lines of columns that begin in lower case
_BEYOND = 0.4  # share of columns that continue below the supposed table
_INDENT = 3.0  # in line sizes
_ROW_DISTANCE = 3.5  # line heights from row to row
_PAGE = re.compile(r"[\divxlc]{1,5}", re.IGNORECASE)


def join_table_rows(page: Sequence[PageLine]) -> list[PageLine]:
    """Join the cells of each table row, separated by tabs; keep other lines. Cost: n log n."""
    rows = rows_of(page, _SAME_ROW)
    joined: list[tuple[Sequence[PageLine], PageLine]] = []
    next_lines = {id(line): after for line, after in pairwise(page)}
    at = 0
    while at < len(rows):
        end = at + _is_row(rows[at])
        while at < end < len(rows) and _is_row(rows[end]) and _is_below(rows[end - 1], rows[end]):
            end += 1
        table = rows[at:end]
        if (
            len(table) >= _LEAST_ROWS
            and _is_table(table)
            and not _are_prose_columns(table, next_lines)
        ):
            rows_of_cells = with_empty_cells([[[cell] for cell in row] for row in table])
            joined += (
                (row, join_cells(row[0], cells))
                for row, cells in zip(table, rows_of_cells, strict=True)
            )
        at = max(end, at + 1)
    return list(_with_headers(with_joined(page, joined)))


def with_empty_cells(table: Sequence[Row]) -> list[Row]:
    """Return the rows of a table with empty cells for the columns in which they have none.

    Cells above each other are in one column. If no row has a cell in each, or one has two in the
    same, some may span several columns, and all rows stay as they are.
    """
    edges = [[_edges(cell) for cell in row] for row in table]
    columns: list[float] = []  # their right edges
    for left, right in sorted(chain.from_iterable(edges)):
        if columns and left < columns[-1]:
            columns[-1] = max(columns[-1], right)
        else:
            columns.append(right)
    places = [[bisect_left(columns, right) for _, right in row] for row in edges]
    if len(columns) != max(map(len, table)) or any(len({*row}) < len(row) for row in places):
        return list(table)
    rows: list[Row] = []
    for row, columns_of_row in zip(table, places, strict=True):
        cells = dict(zip(columns_of_row, row, strict=True))
        rows.append([cells.get(column, ()) for column in range(len(columns))])
    return rows


def _edges(cell: Sequence[PageLine]) -> tuple[float, float]:
    return min(line.left for line in cell), max(line.right for line in cell)


def _with_headers(page: Sequence[PageLine]) -> Iterator[PageLine]:
    """Yield the lines of a page with the cells above a row joined, if they are as many as its."""
    pending: list[PageLine] = []
    for line in page:
        cells = sum(map(bool, line.text.split(CELL)))
        row = pending[-cells:]
        near = row and row[-1].y - line.y <= _ROW_DISTANCE * line.size
        if cells > 1 and near and len(row) == cells and _is_row(row) and _share_a_baseline(row):
            pending[-cells:] = [_join_row(row)]
        if pending and not is_beside(pending[-1], line, _SAME_ROW):
            yield from pending
            pending = []
        pending.append(line)
    yield from pending


def _share_a_baseline(row: Sequence[PageLine]) -> bool:
    return all(is_beside(row[0], cell, _SAME_ROW) for cell in row)


def _is_row(row: Sequence[PageLine]) -> bool:
    apart = all(before.right <= cell.left for before, cell in pairwise(row))
    return len(row) > 1 and apart and all(len(cell.text) <= _LONGEST for cell in row)


def _is_below(above: Sequence[PageLine], row: Sequence[PageLine]) -> bool:
    """Whether a row is the next of the same table: near, with two cells aligned with others."""
    size = row[0].size
    if above[0].y - row[0].y > _ROW_DISTANCE * size:
        return False
    below = sum(
        any(
            abs(cell.left - other.left) <= _SAME_EDGE * size
            or abs(cell.right - other.right) <= _SAME_EDGE * size
            for other in above
        )
        for cell in row
    )
    return below > 1


def _is_table(rows: Sequence[Sequence[PageLine]]) -> bool:
    """Whether the cells are short, and the rows are not just titles with rising page numbers."""
    if median_low(len(cell.text) for row in rows for cell in row) >= _SHORT:
        return False
    if not all(len(row) == 2 and _PAGE.fullmatch(row[1].text.strip()) for row in rows):
        return True
    if 2 * sum(any(map(str.isalpha, row[0].text)) for row in rows) < len(rows):
        return True  # two columns of numbers
    numbers = [int(row[1].text) for row in rows if row[1].text.strip().isdecimal()]
    return numbers != sorted(numbers)


def _are_prose_columns(
    rows: Sequence[Sequence[PageLine]], next_lines: Mapping[int, PageLine]
) -> bool:
    """Whether rows are not read one by one, and their lines continue below like columns of prose.

    Args:
        rows: The rows of a supposed table.
        next_lines: The line that is read after each line, by the id of the latter.
    """
    pairs = [pair for row in rows for pair in pairwise(row)]
    if all(next_lines.get(id(cell)) is beside for cell, beside in pairs):
        return False
    if any(_continues_below(cell, next_lines.get(id(cell))) for row in rows for cell in row):
        return True
    cells = {id(cell) for row in rows for cell in row}
    below = [
        after
        for row in rows
        for cell in row
        if (after := next_lines.get(id(cell))) and _is_right_below(cell, after)
    ]
    lower_case = sum(after.text[:1].islower() for after in below)
    beyond = sum(id(after) not in cells for after in below)
    continues = lower_case > _LOWER_CASE_SHARE * len(below) or beyond > _BEYOND * len(rows[-1])
    return len(below) > _MOSTLY_BELOW * len(cells) and continues


def _is_right_below(cell: PageLine, after: PageLine) -> bool:
    near = 0 < cell.y - after.y <= _NEXT_LINE * max(cell.size, after.size)
    return near and abs(cell.left - after.left) <= _INDENT * cell.size


def _continues_below(cell: PageLine, after: PageLine | None) -> bool:
    """Whether the next line is directly below in the same column, and long."""
    if after is None or len(after.text) <= _PROSE:
        return False
    below = 0 < cell.y - after.y <= _NEXT_LINE * max(cell.size, after.size)
    return below and cell.left - after.left < _INDENT * cell.size and after.right > cell.left


def _join_row(row: Sequence[PageLine]) -> PageLine:
    return join_cells(row[0], [[cell] for cell in row])


def join_cells(first: PageLine, cells: Sequence[Sequence[PageLine]]) -> PageLine:
    """Return a table row as one line, where its first line was, from the lines of each cell."""
    lines = [line for cell in cells for line in cell]
    return first._replace(
        text=CELL.join(
            without_leader_dots(BREAK.join(" ".join(line.text.split()) for line in cell))
            for cell in cells
        ),
        right=max(line.right for line in lines),
        bold=all(line.bold for line in lines),
    )
