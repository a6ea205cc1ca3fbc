"""Finding rows of the screen that have only moved: the terminal can move them by itself."""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from rich.segment import Segment


class Piece(NamedTuple):
    """A part of a row of the screen.

    Attributes:
        cells: Its width.
        segments: Its content.
    """

    cells: int
    segments: tuple[Segment, ...]


Row = Mapping[int, Piece]
"""The pieces of a row by their first cells."""

_FEWEST_ROWS = 8  # that have changed; fewer are drawn sooner than looked at
_STYLE_BYTES = 20  # about, of a sequence that sets a colour
_FEWEST_MOVED = 3  # rows with text


class Scroll(NamedTuple):
    """Rows that move up inside a region of the screen, or down; those that they leave are blank.

    Attributes:
        first: The first row of the region.
        last: The last row of the region.
        rows: How far they move up; negative if they move down.
    """

    first: int
    last: int
    rows: int

    @property
    def sequence(self) -> str:
        """What makes any terminal do it; to be written in the default style."""
        edge, step = (self.last, "\n") if self.rows > 0 else (self.first, "\x1bM")
        moves = f"\x1b[{edge + 1};1H" + step * abs(self.rows)
        return f"\x1b[{self.first + 1};{self.last + 1}r{moves}\x1b[r"

    def source(self, y: int) -> int:
        """Return the row that moves to row `y`; -1 if none does."""
        if not self.first <= y <= self.last:
            return y
        before = y + self.rows
        return before if self.first <= before <= self.last else -1


def find_scroll(
    before: Mapping[int, Row], after: Mapping[int, Row], width: int, *, at_once: bool
) -> Scroll | None:
    """Return the scroll after which less has to be drawn than before it; None if there is none.

    Cost: linear.

    Args:
        before: What the screen shows, by row.
        after: The rows that are to be shown instead.
        width: The width of the screen in cells; the terminal moves whole rows.
        at_once: Whether nothing is seen before all is drawn; else what stays beside the text must
            not be moved and drawn again.
    """
    if len(after) < _FEWEST_ROWS:
        return None
    row = after[sorted(after)[len(after) // 2]]
    column = max(row, key=lambda x: row[x].cells)  # where the text is that may have moved
    origins = {row[column]: y for y, row in before.items() if column in row}
    shifts: Counter[int] = Counter()
    for y, row in after.items():
        origin = origins.get(row[column], y) if column in row else y
        if origin != y and any(not text.isspace() for text, _, _ in row[column].segments):
            shifts[origin - y] += 1
    rows, count = max(shifts.items(), key=lambda item: item[1], default=(0, 0))
    if count < _FEWEST_MOVED:
        return None
    texts = {y: row[column] for y, row in after.items() if column in row}
    moved = [y for y, text in texts.items() if before.get(y + rows, {}).get(column) == text]
    edges = [*moved, *(y + rows for y in moved)]
    scroll = Scroll(min(edges), max(edges), rows)
    region = range(scroll.first, scroll.last + 1)
    wanted = {y: after.get(y) or before.get(y, {}) for y in region}
    if not all(_is_whole(rows.get(y, {}), width) for rows in (before, wanted) for y in region):
        return None  # the terminal would move, or leave blank, what is not known
    sources = {y: before.get(scroll.source(y), {}) for y in region}
    if not (at_once or all(_stays(column, before[y], sources[y], wanted[y]) for y in region)):
        return None
    now = sum([_cost(before[y], wanted[y]) for y in region])
    then = sum([_cost(sources[y], wanted[y]) for y in region])
    return scroll if then < now else None


def _stays(column: int, before: Row, moved: Row, after: Row) -> bool:
    """Whether a row keeps, beside the text at a column and a scroll bar, all that is to stay."""
    beside = [(x, piece) for x, piece in after.items() if x != column and piece.cells > 1]
    return all(moved.get(x) == piece for x, piece in beside if before.get(x) == piece)


def _is_whole(row: Row, width: int) -> bool:
    return sum([piece.cells for piece in row.values()]) == width


def _cost(before: Row, after: Row) -> int:
    """Return about how many bytes it takes to draw what a row did not show before."""
    new = [piece for x, piece in after.items() if before.get(x) != piece]
    return sum([piece.cells + _STYLE_BYTES * len(piece.segments) for piece in new])
