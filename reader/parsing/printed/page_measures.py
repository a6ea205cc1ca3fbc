"""How a printed page is set: how wide its lines are, how far apart, and where they begin."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, repeat

from reader.parsing.printed.printed_line import PageLine

_GAP = 1.75  # line heights from baseline to baseline from which a new paragraph begins
_GAP_OF_SPACING = 1.4  # of the usual step
_GAP_OF_ENDS = 1.3  # of the usual step, behind the end of a sentence
_ALIKE, _REGULAR = 1.05, 0.4  # steps that differ by less are one; so many of all are
_LEAST_STEP = 0.8  # line heights from line to line; less is a raised letter
_LEAST_LONG = 8  # lines by which the spacing of a page is told
_LONG_LINE = 0.7  # of the width of lines that run on
_LEAST_INDENT, _MOST_INDENT = 0.6, 4.0  # of a line's size, that a first line is set in
_LEAST_AT_MARGIN = 3  # lines that begin where a column does
_MOST_EDGES = 1000  # places where lines of a page begin; those with more are drawings


class PageMeasures:
    """What a page tells of its lines. Making it costs the places where lines begin, squared.

    Attributes:
        full: How wide the lines are that run on, in points.
        gap: How many line heights part two paragraphs: more where lines are set far apart.
        gap_of_ends: The same where a sentence has ended: little more than all other steps, where
            those are alike.
    """

    def __init__(self, page: Sequence[PageLine]) -> None:
        widths = sorted(line.right - line.left for line in page)
        self.full = widths[len(widths) * 4 // 5] if widths else 0.0
        steps = ((before.y - line.y) / max(before.size, 1.0) for before, line in pairwise(page))
        lines = sorted(step for step in steps if step > _LEAST_STEP)
        usual = lines[len(lines) // 4] if lines else 0.0  # more than half may be paragraphs
        long = sum(map(self.is_full, page, repeat(_LONG_LINE)))
        spaced = long >= _LEAST_LONG and 2 * long >= len(page)
        self.gap = max(_GAP, _GAP_OF_SPACING * usual) if spaced else _GAP
        alike = sum(usual <= step < usual * _ALIKE for step in lines)
        regular = len(lines) >= _LEAST_LONG and alike > _REGULAR * len(lines)
        self.gap_of_ends = min(self.gap, _GAP_OF_ENDS * usual) if regular else self.gap
        self._begun = Counter(round(line.left) for line in page)
        self._edges = sorted(self._begun) if len(self._begun) <= _MOST_EDGES else []

    def is_full(self, line: PageLine, share: float) -> bool:
        """Whether a line is nearly as wide as those that run on."""
        return line.right - line.left > share * self.full

    def would_fit(self, before: PageLine, line: PageLine) -> bool:
        """Whether the first word of a line would have had room at the end of the one before."""
        word = line.text.partition(" ")[0]
        letter = (line.right - line.left) / len(line.text)
        return before.right - before.left + letter * (len(word) + 1) <= self.full

    def is_set_in(self, line: PageLine) -> bool:
        """Whether a line begins right of where most lines of its column do, by an indent."""
        size = max(line.size, 1.0)
        first = bisect_left(self._edges, line.left - _MOST_INDENT * size)
        last = bisect_right(self._edges, line.left - _LEAST_INDENT * size)
        near = self._begun[round(line.left)]
        most = max((self._begun[edge] for edge in self._edges[first:last]), default=0)
        return most >= max(_LEAST_AT_MARGIN, near)

    def indent(self, before: PageLine, line: PageLine) -> float:
        """How many sizes a line is set in against the one before, from a first line's on; or 0."""
        by = (line.left - before.left) / max(before.size, 1.0)
        return by if by > _LEAST_INDENT else 0.0
