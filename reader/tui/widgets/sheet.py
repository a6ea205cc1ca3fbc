"""A scrollable text of a few paragraphs, such as the preview of a note."""

from collections.abc import Sequence
from typing import ClassVar

from reader.tui.drawing.canvas import Line, WheelCanvas
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.ink import Ink
from reader.tui.views.ink.sheet import Para, sheet_lines


class Sheet(WheelCanvas):
    """Draws paragraphs, which are wrapped again only when the width changes."""

    DEFAULT_CSS: ClassVar[str] = "Sheet { width: 1fr; height: 1fr; }"

    def __init__(self, *, id: str | None = None, panel: bool = False) -> None:
        super().__init__(id=id)
        self._base: Ink = inks.PANEL if panel else 0
        self._paras: Sequence[Para] = ()
        self._rows: Sequence[Line] = ()
        self._width = -1
        self.top = 0

    def show(self, paras: Sequence[Para]) -> None:
        """Show other paragraphs, scrolled to the top."""
        self._paras, self._width, self.top = paras, -1, 0
        self.redraw()

    def scroll_rows(self, rows: int) -> None:
        """Scroll down by rows, or up if negative."""
        self.top = max(0, min(self.top + rows, len(self._rows) - self.size.height))
        self.redraw()

    def scroll_by_wheel(self, rows: int) -> None:
        """Scroll by rows."""
        self.scroll_rows(rows)

    def half_page(self, direction: int) -> None:
        """Scroll by half a page."""
        self.scroll_rows(direction * max(1, self.size.height // 2))

    def resized(self, width: int, height: int) -> None:
        """Keep the scroll position within the text."""
        self.top = max(0, min(self.top, len(self._rows) - height))

    def lines(self, width: int, height: int) -> Sequence[Line]:
        """Return the rows on the screen; see `Canvas.lines`."""
        if width != self._width:
            self._width, self._rows = width, sheet_lines(self._paras, width, self._base)
            self.top = max(0, min(self.top, len(self._rows) - height))
        shown = self._rows[self.top : self.top + height]
        return [*shown, *([[(" " * width, self._base)]] * (height - len(shown)))]
