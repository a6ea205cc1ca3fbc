"""Lines of a printed page, and which of them are side by side."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

SAME_SIZE = 0.08  # share of its size by which another one may differ and counts as the same


class Tag(NamedTuple):
    """The structure tag of a piece of text; see `document_tags`.

    Attributes:
        kind: The PDF type of its block, such as ``P`` or ``H2``.
        block: Number of the block on its page; pieces with the same number are one block.
        row: Number of the table row; 0 outside tables.
        cell: Number of the cell.
        level: Nesting depth in lists, from 1; 0 outside lists.
    """

    kind: str
    block: int
    row: int = 0
    cell: int = 0
    level: int = 0


class PageLine(NamedTuple):
    """One line of a page; all numbers are in points, and y grows upwards.

    Attributes:
        text: Without its line end.
        left: Left edge of the first character.
        right: Right edge of the last character.
        y: The baseline, approximately.
        size: The size of the font.
        bold: Whether the whole line seems to be bold.
        italic: Whether the whole line seems to be italic.
        colour: Red, green and blue as one number; 0 for black, and for lines of several colours.
        tag: Its structure tag, if any.
        monospace: Whether the whole line seems to be in a font of fixed width.
        is_level: Whether it is printed from left to right, and not steeply up or down.
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
    monospace: bool = False
    is_level: bool = True


def rows_of(lines: Sequence[PageLine], share: float) -> list[list[PageLine]]:
    """Return the rows of lines side by side: from the top down, each from left to right.

    Cost: n log n.

    Args:
        lines: The lines of one page, in any order.
        share: The share of a line's size by which the baselines of a row may differ.
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
    """Whether two lines have nearly the same baseline. See `rows_of`."""
    return abs(one.y - other.y) <= share * min(one.size, other.size)


def has_lines_side_by_side(lines: Sequence[PageLine]) -> bool:
    """Whether any two lines of a page have nearly the same baseline. Cost: n log n."""
    places = sorted((line.y, line.size) for line in lines)
    return any(
        above - below <= min(size, other) / 2 for (below, size), (above, other) in pairwise(places)
    )


def with_joined(
    page: Sequence[PageLine], joined: Iterable[tuple[Sequence[PageLine], PageLine]]
) -> list[PageLine]:
    """Return the lines of a page, some of them joined.

    Args:
        page: The lines.
        joined: Groups of these lines, and the line that stands in the place of each one's first.
    """
    groups = list(joined)
    whole = {id(pieces[0]): line for pieces, line in groups}
    absorbed = {id(piece) for pieces, _ in groups for piece in pieces[1:]}
    return [whole.get(id(line), line) for line in page if id(line) not in absorbed]


def usual_size(lines: Sequence[PageLine]) -> float:
    """Return the size of most characters; 0.0 if there are none."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def would_fit(before: PageLine, line: PageLine, full_width: float) -> bool:
    """Whether the first word of a line would have fitted at the end of the one before."""
    word = line.text.partition(" ")[0]
    letter = (line.right - line.left) / len(line.text)
    return before.right - before.left + letter * (len(word) + 1) <= full_width
