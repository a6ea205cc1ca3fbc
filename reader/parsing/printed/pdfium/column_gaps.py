"""Judges by their positions which lines of a page have gaps between columns."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import median_low

from reader.parsing.printed.printed_line import PageLine

ALIGNED_LINES = 3  # lines that must have a gap, so that it separates columns
_LEAST_SPREAD, _ALIKE = 2, 0.2  # spaces of a justified line; line sizes by which they may differ
_MOST_SPREAD = 3.0  # line sizes up to which such a space is wide
_CELL_DISTANCE = 3.0  # line sizes to the right, to another line of the same table
_ROW_DISTANCE = 8.0  # line sizes down, to such a line
_NEAR_LINES = 4  # lines before and after among which that line is
_NEXT_ROW = 2.5  # line sizes down to the next row
_SAME_END = 2.0  # points
_SPARSE = 1.3  # times the usual width of a letter

Gaps = list[tuple[float, float]]
"""The left and right edges of the wide gaps in a line."""


def is_justified(at: int, lines: Sequence[PageLine], gaps: Mapping[int, Gaps]) -> bool:
    """Whether a line is as wide as an adjacent line that has no gaps, so that it is justified."""
    line = lines[at]
    if max(right - left for left, right in gaps[at]) > _MOST_SPREAD * line.size:
        return False
    return any(
        0 <= beside < len(lines)
        and not gaps.get(beside)
        and abs(lines[beside].left - line.left) <= 1
        and abs(lines[beside].right - line.right) <= 1
        for beside in (at - 1, at + 1)
    )


def are_justified_spaces(line: PageLine, gaps: Gaps) -> bool:
    """Whether the gaps are only the spaces of a justified line: all have the same width."""
    if len(gaps) < _LEAST_SPREAD or len(gaps) != line.text.count(" "):
        return False
    widths = [right - left for left, right in gaps]
    return max(widths) < _MOST_SPREAD * line.size and (
        max(widths) - min(widths) <= _ALIKE * line.size
    )


def sparse_lines(lines: Sequence[PageLine]) -> list[int]:
    """Return the indices of lines with few letters for their width, which contain gaps."""
    widths = [(line.right - line.left) / len(line.text) for line in lines]
    usual = median_low(widths) if widths else 0.0
    return [at for at, width in enumerate(widths) if width > _SPARSE * usual]


def uneven_lines(lines: Sequence[PageLine]) -> list[int]:
    """Return the start indices of three consecutive lines that end apart from most text.

    Those in a font of fixed width, most of which are code, end apart from most lines.
    """
    of_lines, of_text = Counter[int](), Counter[int]()
    for line in lines:
        of_lines[round(line.right)] += 1
        of_text[round(line.right)] += len(line.text)  # of the rows of a table, several end alike
    ends = {
        is_code: counts.most_common(1)[0][0] if lines else 0
        for is_code, counts in ((True, of_lines), (False, of_text))
    }
    apart = [
        abs(line.right - ends[line.monospace]) > _SAME_END
        and (line.text[0].isupper() or line.text[0].isdigit())
        for line in lines
    ]
    return [
        at
        for at in range(len(lines) - ALIGNED_LINES + 1)
        if all(apart[at : at + ALIGNED_LINES])
        and all(
            0 < above.y - below.y <= _NEXT_ROW * above.size
            for above, below in pairwise(lines[at : at + ALIGNED_LINES])
        )
    ]


def lines_beside_cells(lines: Sequence[PageLine]) -> Iterator[tuple[int, list[float]]]:
    """Yield indices of lines near others that begin far to their right, and left edges of those.

    A cell with several lines is such a line; the lines of its row and of others have gaps there.
    """
    for at, line in enumerate(lines):
        far, right = line.left + _CELL_DISTANCE * line.size, line.right
        edges = [
            other.left
            for other in lines[max(0, at - _NEAR_LINES) : at + _NEAR_LINES + 1]
            if far < other.left < right and abs(other.y - line.y) <= _ROW_DISTANCE * line.size
        ]
        if edges:
            yield at, edges
