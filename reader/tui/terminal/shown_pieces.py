"""Skipping what the terminal already shows.

Textual redraws the whole screen several times whenever a list or a prompt is opened or closed, and
whole panes whenever the focus moves, each time mostly the same. Over a slow connection that is
visible.
"""

import re
from collections.abc import Iterator

from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.geometry import Size
from textual.strip import Strip

_SHOWING_NOTHING = re.compile(r"(?:\x1b\[\?(?:2026|25)[hl])+")
"""Start and end of a synchronized frame, and showing or hiding the cursor."""
_MOVE = re.compile(r"\x1b\[\d+;\d+H")  # how the drawing of pieces begins, and that of none

_Row = dict[int, Strip]


class ShownPieces:
    """The pieces last drawn in each row of the terminal by their first cells, as far as known."""

    def __init__(self) -> None:
        self._rows: dict[int, _Row] = {}
        self._size = Size(0, 0)

    def forget(self) -> None:
        """Forget everything, because the terminal's content may have changed."""
        self._rows = {}

    def see(self, data: str) -> None:
        """Forget everything if data sent to the terminal may change more than drawing pieces."""
        if not _MOVE.match(data) and not _SHOWING_NOTHING.fullmatch(data):
            self.forget()

    def changes_of(self, update: CompositorUpdate) -> CompositorUpdate:
        """Return the part of an update that the terminal does not show yet."""
        return _Changes(update, self)

    def draw(self, update: CompositorUpdate, console: object) -> str:
        """Return the data that draws what the terminal does not show yet. Cost: linear.

        Args:
            update: The update.
            console: Rich's console, for which pieces are rendered.
        """
        if isinstance(update, LayoutUpdate) and update.region.size != self._size:
            self._size = update.region.size
            self.forget()
        rows = self._rows  # another thread may replace it meanwhile
        drawn: list[str] = []
        for y, x, piece in _pieces(update):
            row = rows.setdefault(y, {})
            if row.get(x) != piece:
                _put(row, x, piece)
                data = piece.render(console)  # type: ignore[arg-type]
                drawn.append(f"\x1b[{y + 1};{x + 1}H{data}")
        return "".join(drawn)


class _Changes(CompositorUpdate):
    """Compares an update with what the terminal shows as late as when it is drawn.

    An update that Textual drops is not shown.
    """

    def __init__(self, update: CompositorUpdate, shown: ShownPieces) -> None:
        self._update, self._shown = update, shown

    def render_segments(self, console: object) -> str:
        """Return the data to send to the terminal; see `CompositorUpdate.render_segments`."""
        return self._shown.draw(self._update, console)


def _pieces(update: CompositorUpdate) -> Iterator[tuple[int, int, Strip]]:
    """Yield row, first cell and content of the pieces that an update consists of."""
    if isinstance(update, LayoutUpdate):
        for y, strips in enumerate(update.strips, update.region.y):
            x = update.region.x
            for strip in strips:
                yield y, x, strip
                x += strip.cell_length
    elif isinstance(update, ChopsUpdate):
        for y, first, last in update.spans:
            for end, (x, piece) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
                if piece is not None and x <= last and end > first:
                    yield y, x, piece if end <= last else piece.crop(0, last - x)


def _put(row: _Row, x: int, piece: Strip) -> None:
    """Enter a piece in a row, and remove those that it covers, even in part."""
    before = row.get(x)
    if before is None or before.cell_length != piece.cell_length:
        end = x + piece.cell_length
        covered = [at for at, each in row.items() if at < end and at + each.cell_length > x]
        for at in covered:
            del row[at]
    row[x] = piece
