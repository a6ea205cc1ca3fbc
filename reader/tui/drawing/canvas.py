"""The base class of widgets that draw rows of inked text directly to strips."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.filter import ANSIToTruecolor
from textual.geometry import Offset, Region, Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.drawing.line_filters import Colourless, TerminalSafetyFilter
from reader.tui.drawing.painter import Painter
from reader.tui.views.ink.glyphs import in_ascii
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.palette import DARK

Line = Sequence[Piece]
_WHEEL_ROWS = 3

# filters that the painter makes superfluous
_NEEDLESS = (ANSIToTruecolor, Colourless, TerminalSafetyFilter)


class Canvas(Widget):
    """Draws the rows that `lines` returns, and repaints only those that changed.

    The widget has no border, padding or children. Text reaches the screen as plain segments,
    without passing a markup parser.
    """

    ALLOW_SELECT: ClassVar[bool] = False
    TRANSLATED: ClassVar[bool] = True  # whether its text is transliterated in ASCII mode
    DEFAULT_CSS = "Canvas { width: 1fr; height: 1fr; }"
    virtual_size = reactive(Size(0, 0), layout=False, repaint=False)  # it does not scroll

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.painter = Painter(DARK)
        self._lines: list[tuple[Piece, ...]] = []
        self._strips: list[Strip] = []
        self._behind = False  # whether a redraw was skipped because the widget had no size

    def lines(self, width: int, height: int) -> Sequence[Line]:
        """Return exactly `height` rows, each exactly `width` cells wide."""
        raise NotImplementedError

    def resized(self, width: int, height: int) -> None:
        """Adapt to a new size, or to changes made while there was none, before `lines`."""

    def cursor_cell(self) -> Offset | None:
        """Return the cell for the terminal's cursor while this widget has the focus, or None."""
        return None

    def watch_has_focus(self, has_focus: bool) -> None:
        """Redraw, because the focus is visible."""
        super().watch_has_focus(has_focus)
        self.redraw()

    def use(self, painter: Painter) -> None:
        """Draw with another painter."""
        self.painter = painter
        self._lines = []
        self.redraw()

    def redraw(self) -> None:
        """Compute the rows again, and repaint those that changed."""
        changed = self._compute()
        if changed and len(changed) == len(self._lines):
            self.refresh()
        elif changed:
            self.refresh(*_runs(changed, self.size.width))

    def _compute(self) -> list[int]:
        """Compute the rows again, and return the numbers of those that changed."""
        width, height = self.size
        self._behind = not width or not height
        if self._behind:
            return []
        new = [tuple(line) for line in self.lines(width, height)]
        if self.painter.ascii_only and self.TRANSLATED:
            new = [tuple((in_ascii(text), ink) for text, ink in line) for line in new]
        old = self._lines
        if len(old) != len(new):
            changed = list(range(len(new)))
            self._strips = [self.painter.strip(line, width) for line in new]
        else:
            changed = [y for y, line in enumerate(new) if line != old[y]]
            self._replace_strips(changed, new, width)
        self._lines = new
        if self.has_focus:
            self._move_terminal_cursor()
        return changed

    def _replace_strips(
        self, rows: Sequence[int], lines: Sequence[tuple[Piece, ...]], width: int
    ) -> None:
        """Replace the strips of some rows; those that have only moved keep what Textual cached."""
        if not rows:
            return
        replaced = [self._strips[y] for y in rows]
        known = dict(zip(self._lines, self._strips, strict=True))
        for y in rows:
            line = lines[y]
            self._strips[y] = known.get(line) or self.painter.strip(line, width)
        kept = set(map(id, self._strips))
        for strip in replaced:
            if id(strip) not in kept:
                strip._divide_cache.clear()  # it contains itself there, and would not be freed

    def _move_terminal_cursor(self) -> None:
        """Move the terminal's cursor, hidden or not: braille displays and magnifiers follow it."""
        cell = self.cursor_cell()
        if cell is not None:
            self.app.cursor_position = self.region.offset + cell

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        # synchronous with the compositor: after a resize event the first frame would be empty
        before = self._size
        changed = super()._size_updated(size, virtual_size, container_size, layout)
        if changed and size.width and size.height:
            self._lines = []
            self.resized(size.width, size.height)
            self._compute()
            if size == before:  # else the compositor is about to draw the whole widget
                self.refresh()
        return changed

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the strips of a region; see `Widget.render_lines`."""
        if self._behind:
            self.resized(*self.size)
            self.redraw()
        # other filters need Textual's slower path through its style cache
        if not all(isinstance(each, _NEEDLESS) for each in self.get_line_filters()):
            return super().render_lines(crop)
        strips = [self.render_line(y) for y in range(crop.y, crop.bottom)]
        if crop.x == 0 and crop.width == self.size.width:
            return strips
        return [strip.crop(crop.x, crop.right) for strip in strips]

    def render_line(self, y: int) -> Strip:
        """Return one strip; see `Widget.render_line`."""
        if y < len(self._strips):
            return self._strips[y]
        return Strip.blank(self.size.width, self.painter.style(0))


class WheelCanvas(Canvas):
    """A canvas that is scrolled with the mouse wheel."""

    def scroll_by_wheel(self, rows: int) -> None:
        """Scroll down by rows, or up if negative."""
        raise NotImplementedError

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll with the wheel."""
        event.stop()
        self.scroll_by_wheel(_WHEEL_ROWS)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll with the wheel."""
        event.stop()
        self.scroll_by_wheel(-_WHEEL_ROWS)


def _runs(rows: list[int], width: int) -> list[Region]:
    """Return one region for each run of consecutive rows."""
    runs: list[Region] = []
    start = rows[0]
    for row, following in zip(rows, [*rows[1:], -1], strict=True):
        if following != row + 1:
            runs.append(Region(0, start, width, row + 1 - start))
            start = following
    return runs
