"""The lines of a printed page, and which of them stand side by side."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of a page; the unit of all numbers is the point, y grows upwards.

    Attributes:
        text: Without its line end.
        left: Left edge of the first character.
        right: Right edge of the last one.
        y: The baseline, nearly.
        size: Of the font.
        bold: Whether all of it seems to be set in bold.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    bold: bool = False


def rows_of(lines: Sequence[PageLine], share: float) -> list[list[PageLine]]:
    """Lines side by side, from left to right; rows from the top down. Cost: n log n.

    Args:
        lines: Of one page, in any order.
        share: Of a line's size, by which the baselines of a row may differ.
    """
    rows: list[list[PageLine]] = []
    for line in sorted(lines, key=lambda line: -line.y):
        if rows and is_beside(rows[-1][-1], line, share):
            rows[-1].append(line)
        else:
            rows.append([line])
    for row in rows:
        row.sort(key=lambda line: line.left)
    return rows


def is_beside(one: PageLine, other: PageLine, share: float) -> bool:
    """Whether two lines stand on nearly the same baseline. See `rows_of`."""
    return abs(one.y - other.y) <= share * min(one.size, other.size)


def usual_size(lines: Sequence[PageLine]) -> float:
    """The size that most characters are set in; 0.0 without any."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
