"""The lines of a printed page, and which of them stand side by side."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple


class Tag(NamedTuple):
    """What the maker of a document says a piece of text is; see `document_tags`.

    Attributes:
        kind: The type of its block in the words of PDF, as ``P`` or ``H2``.
        block: Number of the block on its page: what has the same is one.
        row: Number of the row of a table, 0 outside of tables.
        cell: Number of the cell.
        level: How deep an item stands in lists, from 1; else 0.
    """

    kind: str
    block: int
    row: int = 0
    cell: int = 0
    level: int = 0


class PageLine(NamedTuple):
    """One line of a page; the unit of all numbers is the point, y grows upwards.

    Attributes:
        text: Without its line end.
        left: Left edge of the first character.
        right: Right edge of the last one.
        y: The baseline, nearly.
        size: Of the font.
        bold: Whether all of it seems to be set in bold.
        italic: The same for italics.
        colour: Red, green and blue as one number; 0 is black, and what is not all in one colour.
        tag: What the maker of the document says it is, if anything.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    bold: bool = False
    italic: bool = False
    colour: int = 0
    tag: Tag | None = None


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


def stand_beside(lines: Sequence[PageLine]) -> bool:
    """Whether any two lines of a page stand on nearly the same baseline. Cost: n log n."""
    places = sorted((line.y, line.size) for line in lines)
    return any(
        above - below <= min(size, other) / 2 for (below, size), (above, other) in pairwise(places)
    )


def usual_size(lines: Sequence[PageLine]) -> float:
    """The size that most characters are set in; 0.0 without any."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
