"""Rows of inked text, usually one: the status line, the key hints, a notice."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events
from textual.message import Message

from reader.tui.drawing.canvas import Canvas, Line
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.ink import Ink
from reader.tui.views.ink.overlay import Piece

Draw = Callable[[int], Sequence[Piece]]
DrawRows = Callable[[int, int], Sequence[Sequence[Piece]]]


class Bar(Canvas):
    """Draws rows with a function of its size; each must fill the width exactly."""

    DEFAULT_CSS: ClassVar[str] = "Bar { width: 1fr; height: 1; }"

    class Clicked(Message):
        """The bar was clicked at a cell."""

        def __init__(self, bar_id: str, x: int) -> None:
            super().__init__()
            self.bar_id, self.x = bar_id, x

    def __init__(self, *, id: str, panel: bool = False) -> None:
        super().__init__(id=id)
        self._base: Ink = inks.PANEL if panel else 0
        self._draw: DrawRows = lambda _width, _height: ()

    def show(self, draw: Draw) -> None:
        """Set the function that draws a single row."""
        self.show_rows(lambda width, _: [draw(width)])

    def show_rows(self, draw: DrawRows) -> None:
        """Set the function that draws the rows."""
        self._draw = draw
        self.redraw()

    def lines(self, width: int, height: int) -> Sequence[Line]:
        """Return the rows; see `Canvas.lines`."""
        rows = self._draw(width, height)
        drawn = [[(text, ink | self._base) for text, ink in row] for row in rows]
        return [*drawn, *([[(" " * width, self._base)]] * (height - len(drawn)))]

    def on_click(self, event: events.Click) -> None:
        """Report the clicked cell."""
        event.stop()
        self.post_message(self.Clicked(self.id or "", event.x))
