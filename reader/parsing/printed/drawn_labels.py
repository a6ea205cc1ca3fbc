"""Joins the labels of a chart or drawing, printed small and in no order, into one line."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.parsing.printed.printed_line import PageLine, Tag
from reader.parsing.printed.tables.printed_tables import CELL

LABELS = "Labels"
"""The kind of the tag of such a line."""
_SMALL = 0.9  # share of the size of most text
_LONGEST = 30  # characters of a label
_SHORTEST = 5  # characters of a word or number at an axis
_FEWEST = 8  # labels of a drawing
_LEAST_SCATTERED, _LEAST_SHORT = 0.3, 0.3  # shares of the labels
_STOPS = (".", "!", "?", ":", "”", "»")
_BETWEEN = " · "


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
        len(text) <= _LONGEST
        and CELL not in text
        and (len(text) <= _SHORTEST or not text.endswith(_STOPS))
    )


def _joined(run: Sequence[PageLine], number: int) -> Sequence[PageLine]:
    """Return a run of small lines as one if they are labels; `number` tells it from others."""
    if len(run) < _FEWEST:
        return run
    scattered = sum(before.y - line.y < line.size / 2 for before, line in pairwise(run))
    short = sum(len(line.text) <= _SHORTEST for line in run)
    if scattered < _LEAST_SCATTERED * len(run) or short < _LEAST_SHORT * len(run):
        return run
    text = _BETWEEN.join(line.text.strip() for line in run)
    right = max(line.right for line in run)
    return [
        run[-1]._replace(
            text=text, right=right, bold=False, monospace=False, tag=Tag(LABELS, -number)
        )
    ]
