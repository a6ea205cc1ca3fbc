"""Joins the labels of a chart or drawing, printed small and in no order, into one line.

If most are aligned both ways, they are the cells of a table.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.parsing.printed.printed_line import PageLine, Tag, rows_of
from reader.parsing.printed.tables.printed_tables import CELL, join_cells

LABELS = "Labels"
"""The kind of the tag of such a line."""
_SMALL = 0.9  # share of the size of most text
_LONGEST = 30  # characters of a label
_SHORTEST = 5  # characters of a word or number at an axis
_FEWEST = 8  # labels of a drawing
_LEAST_SCATTERED, _LEAST_SHORT = 0.3, 0.3  # shares of the labels
_MOST_CELLS = 0.7  # share of the labels
_SAME_ROW = 0.3  # share of a line's size between the baselines of a row
_STOPS = (".", "!", "?", ":", "”", "»")
_BETWEEN = " · "


def are_labels(line: PageLine) -> bool:
    """Whether a line is the labels of a drawing."""
    return line.tag is not None and line.tag.kind == LABELS


def join_labels(pages: Sequence[Sequence[PageLine]], body_size: float) -> list[list[PageLine]]:
    """Return the lines of each page, with the labels of each drawing as one line.

    Such labels are drawn in any order, unlike the lines of a list or of an address, and many of
    them are numbers at axes.

    Args:
        pages: Their lines in reading order.
        body_size: The size of most text.
    """
    return [list(_with_joined(page, _SMALL * body_size)) for page in pages]


def _with_joined(page: Sequence[PageLine], largest: float) -> Iterator[PageLine]:
    run: list[PageLine] = []
    for number, line in enumerate(page):
        if line.size <= largest and not line.monospace and _may_be_label(line.text):
            run.append(line)
            continue
        yield from _joined(run, number)
        run = []
        yield line
    yield from _joined(run, len(page))


def _may_be_label(text: str) -> bool:
    return (
        0 < len(text.strip()) <= _LONGEST
        and CELL not in text
        and not text.endswith(",")
        and (len(text) <= _SHORTEST or not text.endswith(_STOPS))
    )


def _joined(run: Sequence[PageLine], number: int) -> Sequence[PageLine]:
    """Return a run of small lines as one if they are labels, or as the rows of a table.

    `number` tells it from others.
    """
    if len(run) < _FEWEST:
        return run
    scattered = sum(before.y - line.y < line.size / 2 for before, line in pairwise(run))
    short = sum(len(line.text) <= _SHORTEST for line in run)
    if scattered < _LEAST_SCATTERED * len(run) or short < _LEAST_SHORT * len(run):
        return run
    if _count_cells(run) > _MOST_CELLS * len(run):
        rows = rows_of(run, _SAME_ROW)
        return [join_cells(row[0], [[cell] for cell in row]) for row in rows]
    text = _BETWEEN.join(line.text.strip() for line in run)
    right = max(line.right for line in run)
    return [
        run[-1]._replace(
            text=text, right=right, bold=False, monospace=False, tag=Tag(LABELS, -number)
        )
    ]


def _count_cells(run: Sequence[PageLine]) -> int:
    """Return how many lines have others beside them, and others above or below them."""
    rows = Counter(round(line.y) for line in run)
    columns = Counter(place for line in run for place in _places(line))
    return sum(
        line.is_level
        and rows[round(line.y)] > 1
        and max(columns[place] for place in _places(line)) > 1
        for line in run
    )


def _places(line: PageLine) -> Iterator[tuple[int, int]]:
    """Return where a line begins, ends, and has its middle."""
    return enumerate((round(line.left), round(line.right), round((line.left + line.right) / 2)))
