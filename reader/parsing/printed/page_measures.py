"""Measures the layout of a printed page: the width, spacing and left edges of its lines."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, repeat

from reader.parsing.printed.printed_line import PageLine, usual_size

_GAP = 1.75  # line heights from baseline to baseline from which a new paragraph begins
_GAP_OF_SPACING = 1.4  # times the usual step
_GAP_OF_ENDS = 1.3  # times the usual step, after the end of a sentence
_ALIKE, _REGULAR = 1.05, 0.4  # ratio up to which steps are alike; share of such steps
_LEAST_STEP = 0.8  # line heights from line to line; less is a superscript
_LEAST_LONG = 8  # lines needed to determine the spacing of a page
_LONG_LINE = 0.7  # share of the width of full lines
_LEAST_INDENT, _MOST_INDENT = 0.6, 4.0  # indent of a first line, in line sizes
_LEAST_AT_MARGIN = 3  # lines that begin at the margin of a column
_MOST_EDGES = 1000  # different left edges of lines; pages with more are drawings


class PageMeasures:
    """The measures of a page. Cost: the number of different left edges of lines, squared.

    Attributes:
        size: The size of most characters.
        full_width: The width of full lines, in points.
        gap: The step in line heights that separates paragraphs: larger with wide line spacing.
        gap_after_sentence: The same after the end of a sentence: little more than the usual step,
            if most steps are alike.
    """

    def __init__(self, page: Sequence[PageLine]) -> None:
        self.size = usual_size(page)
        widths = sorted(line.right - line.left for line in page)
        self.full_width = widths[len(widths) * 4 // 5] if widths else 0.0
        steps = ((before.y - line.y) / max(before.size, 1.0) for before, line in pairwise(page))
        lines = sorted(step for step in steps if step > _LEAST_STEP)
        usual = lines[len(lines) // 4] if lines else 0.0  # more than half may be between paragraphs
        long = sum(map(self.is_full, page, repeat(_LONG_LINE)))
        spaced = long >= _LEAST_LONG and 2 * long >= len(page)
        self.gap = max(_GAP, _GAP_OF_SPACING * usual) if spaced else _GAP
        alike = sum(usual <= step < usual * _ALIKE for step in lines)
        regular = len(lines) >= _LEAST_LONG and alike > _REGULAR * len(lines)
        self.gap_after_sentence = min(self.gap, _GAP_OF_ENDS * usual) if regular else self.gap
        self._left_edges = Counter(round(line.left) for line in page)
        self._left_of_small = Counter(round(line.left) for line in page if line.text[:1].islower())
        self._edges = sorted(self._left_edges) if len(self._left_edges) <= _MOST_EDGES else []

    def is_full(self, line: PageLine, share: float) -> bool:
        """Whether a line is wider than a share of the width of full lines."""
        return line.right - line.left > share * self.full_width

    def is_indented(self, line: PageLine) -> bool:
        """Whether a line is indented relative to most lines of its column."""
        size = max(line.size, 1.0)
        first = bisect_left(self._edges, line.left - _MOST_INDENT * size)
        last = bisect_right(self._edges, line.left - _LEAST_INDENT * size)
        near = self._left_edges[round(line.left)]
        most = max((self._left_edges[edge] for edge in self._edges[first:last]), default=0)
        return most >= max(_LEAST_AT_MARGIN, near)

    def is_outdented(self, first: PageLine, line: PageLine) -> bool:
        """Whether a line begins where most lines of its column do, and `first` left of them.

        So do entries, and sentences go on at the margin: there, more lines begin with small letters
        than on the left, where it is the other way round if first lines are indented.
        """
        margin, left = _near(self._left_edges, line), _near(self._left_edges, first)
        goes_on, is_continued = _near(self._left_of_small, line), _near(self._left_of_small, first)
        return margin > left >= _LEAST_AT_MARGIN and goes_on * left > is_continued * margin

    def indent(self, before: PageLine, line: PageLine) -> float:
        """Return the indent relative to the line before, in line sizes; 0 if it is too small."""
        shift = (line.left - before.left) / max(before.size, 1.0)
        return shift if shift > _LEAST_INDENT else 0.0


def _near(left_edges: Counter[int], line: PageLine) -> int:
    """Return how many lines begin within a point or so of where a line does."""
    return sum(left_edges[round(line.left) + by] for by in (-1, 0, 1))
