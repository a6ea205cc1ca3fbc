"""Skipping what the terminal already shows.

Textual redraws the whole screen several times whenever a list or a prompt is opened or closed, and
whole panes whenever the focus moves, each time mostly the same. Over a slow connection that is
visible. When a pane is scrolled, the terminal moves the rows that stay.
"""

import re
from collections.abc import Iterator

from rich.color import ColorSystem
from rich.segment import Segment
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.geometry import Size
from textual.strip import Strip

from reader.text.cells import cell_width
from reader.tui.terminal.scrolled_rows import Piece, find_scroll

_CURSOR = re.compile(r"(?:\x1b\[\?25[hl])+")  # showing or hiding it
_MOVE = re.compile(r"\x1b\[\d+;\d+[Hr]")  # how the drawing of pieces begins, and that of none

_Row = dict[int, Piece]


class ShownPieces:
    """The pieces last drawn in each row of the terminal by their first cells, as far as known.

    Attributes:
        at_once: Whether the terminal shows nothing of an update before it has got all of it.
    """

    def __init__(self) -> None:
        self._rows: dict[int, _Row] = {}
        self._size = Size(0, 0)
        self.at_once = False

    def forget(self) -> None:
        """Forget everything, because the terminal's content may have changed."""
        self._rows = {}

    def see(self, data: str) -> None:
        """Forget everything if data sent to the terminal may change more than drawing pieces."""
        if not _MOVE.match(data) and not _CURSOR.fullmatch(data):
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
        wanted: dict[int, _Row] = {}
        for y, x, piece in _pieces(update, self._size.width):
            row = rows.get(y, {})
            if row.get(x) != piece or y in wanted:
                _put(wanted.setdefault(y, row.copy()), x, piece)
        drawn: list[str] = []
        scroll = find_scroll(rows, wanted, self._size.width, at_once=self.at_once)
        if scroll is not None:
            drawn.append(scroll.sequence)
            region = range(scroll.first, scroll.last + 1)
            wanted = {y: rows[y] for y in region} | wanted
            rows |= {y: rows.get(scroll.source(y), {}) for y in region}
        runs = [run for y, row in wanted.items() for run in _other_runs(y, rows.get(y, {}), row)]
        rows |= wanted
        system = getattr(console, "_color_system", None) or ColorSystem.TRUECOLOR
        # what is below each other has the same ground: fewer sequences that set it
        for x, y, pieces in sorted(runs, key=lambda run: run[:2]):
            drawn.append(f"\x1b[{y + 1};{x + 1}H")
            drawn += (_rendered(piece, system) for piece in pieces)
        return "".join(drawn)


def _other_runs(y: int, before: _Row, after: _Row) -> Iterator[tuple[int, int, list[Piece]]]:
    """Yield the pieces of a row that it did not have before: first cell, row, adjacent pieces."""
    run: list[Piece] = []
    start = end = -1
    for x, piece in sorted(after.items()):
        if before.get(x) == piece:
            continue
        if x != end:
            if run:
                yield start, y, run
            start, run = x, []
        run.append(piece)
        end = x + piece.cells
    if run:
        yield start, y, run


class _Changes(CompositorUpdate):
    """Compares an update with what the terminal shows as late as when it is drawn.

    An update that Textual drops is not shown.
    """

    def __init__(self, update: CompositorUpdate, shown: ShownPieces) -> None:
        self._update, self._shown = update, shown

    def render_segments(self, console: object) -> str:
        """Return the data to send to the terminal; see `CompositorUpdate.render_segments`."""
        return self._shown.draw(self._update, console)


def _rendered(piece: Piece, system: ColorSystem) -> str:
    return "".join(
        Strip.render_style(style, text, color_system=system) if style is not None else text
        for text, style, _ in piece.segments
    )


def _pieces(update: CompositorUpdate, width: int) -> Iterator[tuple[int, int, Piece]]:
    """Yield row, first cell and content of the pieces that an update consists of.

    Args:
        update: The update.
        width: The width of the screen in cells.
    """
    for y, x, strip in _strips(update):
        cells, segments = strip.cell_length, tuple(strip)
        last = segments[-1] if segments else Segment("")
        if cells > 1 and x + cells == width and cell_width(last.text[-1:]) == 1:
            # the last cell of the screen by itself: a scroll bar there does not move with a text
            text, bar = Segment(last.text[:-1], last.style), Segment(last.text[-1], last.style)
            kept = (*segments[:-1], text) if text.text else segments[:-1]
            yield y, x, Piece(cells - 1, kept)
            yield y, width - 1, Piece(1, (bar,))
        else:
            yield y, x, Piece(cells, segments)


def _strips(update: CompositorUpdate) -> Iterator[tuple[int, int, Strip]]:
    if isinstance(update, LayoutUpdate):
        for y, strips in enumerate(update.strips, update.region.y):
            x = update.region.x
            for strip in strips:
                yield y, x, strip
                x += strip.cell_length
    elif isinstance(update, ChopsUpdate):
        for y, first, last in update.spans:
            for end, (x, piece) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
                if piece is not None and x < last and end > first:
                    yield y, x, piece if end <= last else piece.crop(0, last - x)


def _put(row: _Row, x: int, piece: Piece) -> None:
    """Enter a piece in a row, and remove those that it covers, even in part."""
    before = row.get(x)
    if before is None or before.cells != piece.cells:
        end = x + piece.cells
        covered = [at for at, each in row.items() if at < end and at + each.cells > x]
        for at in covered:
            del row[at]
    row[x] = piece
