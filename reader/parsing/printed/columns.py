"""Puts the lines of a page with several columns into reading order.

Most programs draw a page column by column, and that order is kept. Some draw the page row by row;
then the columns are recognised by the vertical gap between their lines. Browsers draw what has a
position of its own, or scrolls, after everything else.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median_low

from reader.parsing.printed.printed_line import PageLine, is_beside, rows_of

_LEAST_ROWS = 3  # rows of lines side by side; fewer may be a coincidence
_SAME_ROW = 0.5  # share of a line's size between the baselines of a row
_PROSE = 22  # characters of a line in a column; table cells are shorter
_CROSSED_SHARE = 0.6  # share of the rows with several lines that a gap between columns crosses
_MOST_GAPS = 5
_FARTHEST = 4.0  # line sizes between two lines that are drawn together
_WIDEST_GAP = 8.0  # line sizes between what is drawn late and the lines around it
_MOST_RUNS = 40  # that a page is drawn in; one with more is a drawing


def in_reading_order(lines: Sequence[PageLine]) -> list[PageLine]:
    """Return the lines of a page column by column if they are drawn row by row, else unchanged.

    Lines across the columns divide the page: everything above is read before everything below.
    Tables, whose cells are short, stay row by row. Cost: n log n.
    """
    rows = rows_of(lines, _SAME_ROW)
    pairs = [row for row in rows if len(row) > 1]
    if len(pairs) < _LEAST_ROWS or not _are_drawn_row_by_row(lines, len(pairs)):
        return list(lines)
    if median_low(len(line.text) for row in pairs for line in row) < _PROSE:
        return list(lines)
    gaps = _column_gaps(pairs)
    return list(_by_column(rows, gaps)) if gaps else list(lines)


def with_late_lines_in_place(lines: Sequence[PageLine]) -> list[PageLine]:
    """Return the lines with those that are drawn late moved to the gap that is left for them.

    Cost: the number of times that drawing goes back up or far down, times the number of lines.
    """
    runs: list[list[PageLine]] = []
    for line in lines:
        step = (runs[-1][-1].y - line.y) / max(line.size, runs[-1][-1].size, 1.0) if runs else -2.0
        if not -1.0 <= step <= _FARTHEST:
            runs.append([])
        runs[-1].append(line)
    if not 1 < len(runs) <= _MOST_RUNS:
        return list(lines)
    placed = runs[0]
    for run in runs[1:]:
        gap = _gap_for(run, placed)
        inside = _gap_for(placed, run) if gap == len(placed) and run[0].y > placed[0].y else 0
        if 0 < inside < len(run):  # what is drawn first belongs further down
            placed = [*run[:inside], *placed, *run[inside:]]
        else:
            placed[gap:gap] = run
    return placed


def _gap_for(run: Sequence[PageLine], lines: Sequence[PageLine]) -> int:
    """Return the index of the line below the gap that a run of lines fits into, or the end.

    A run above all other lines, and above the first of them, begins the page.
    """
    top, bottom = run[0].y, min(line.y for line in run)
    near = _WIDEST_GAP * max(run[0].size, 1.0)
    edges = max(line.y for line in lines), min(line.y for line in lines)  # of running heads
    left, right = min(line.left for line in run), max(line.right for line in run)
    first = lines[0]
    if bottom - run[0].size / 2 > edges[0] and first.left < right and left < first.right:
        return 0
    for at, (above, below) in enumerate(pairwise(lines), 1):
        if (
            run[0].size / 2 < above.y - top < near
            and below.size / 2 < bottom - below.y < near
            and all(line.left < right and left < line.right for line in (above, below))
            and not (above.y in edges or below.y in edges)
        ):
            return at
    return len(lines)


def _are_drawn_row_by_row(lines: Sequence[PageLine], pairs: int) -> bool:
    """Whether a line is mostly followed directly by the line to its right."""
    steps = sum(
        is_beside(before, line, _SAME_ROW) and line.left >= before.right
        for before, line in pairwise(lines)
    )
    return steps >= max(_LEAST_ROWS, pairs // 2)


def _column_gaps(pairs: Sequence[Sequence[PageLine]]) -> list[float]:
    """Return the x positions of the gaps between columns, from left to right."""
    between = [
        (before.right, line.left)
        for row in pairs
        for before, line in pairwise(row)
        if before.right < line.left
    ]
    found: list[float] = []
    while len(between) >= _CROSSED_SHARE * len(pairs) and len(found) < _MOST_GAPS:
        x, count = _most_crossed(between)
        if count < _CROSSED_SHARE * len(pairs):
            break
        found.append(x)
        between = [(left, right) for left, right in between if not left <= x <= right]
    return sorted(found)


def _most_crossed(between: Sequence[tuple[float, float]]) -> tuple[float, int]:
    """Return the x position inside most of the intervals, and their number, by a sweep."""
    ends = sorted([(left, 0) for left, _ in between] + [(right, 1) for _, right in between])
    best, best_x, inside = 0, 0.0, 0
    for (x, closes), (after, _) in zip(ends, [*ends[1:], ends[-1]], strict=True):
        inside += -1 if closes else 1
        if inside > best:
            best, best_x = inside, (x + after) / 2
    return best_x, best


def _by_column(rows: Sequence[Sequence[PageLine]], gaps: Sequence[float]) -> Iterator[PageLine]:
    columns: list[list[PageLine]] = [[] for _ in range(len(gaps) + 1)]
    for row in rows:
        if any(line.left < gap < line.right for line in row for gap in gaps):
            for column in columns:
                yield from column
                column.clear()
            yield from row
        else:
            for line in row:
                columns[sum(gap <= line.left for gap in gaps)].append(line)
    for column in columns:
        yield from column
