"""One row of inked text: the status line, the line of keys, a notice."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events
from textual.message import Message

from reader.tui.canvas import Canvas, Line
from reader.tui.views.overlay import Piece

Draw = Callable[[int], Sequence[Piece]]


class Bar(Canvas):
    """Draws one row with a function of the width, which has to fill it exactly."""

    DEFAULT_CSS: ClassVar[str] = "Bar { width: 1fr; height: 1; }"

    class Clicked(Message):
        """The bar was clicked at a cell."""

        def __init__(self, bar_id: str, x: int) -> None:
            super().__init__()
            self.bar_id, self.x = bar_id, x

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._draw: Draw = lambda width: [(" " * width, 0)]

    def show(self, draw: Draw) -> None:
        """Draw with another function from now on."""
        self._draw = draw
        self.redraw()

    def lines(self, width: int, height: int) -> Sequence[Line]:
        """Return the row; see `Canvas.lines`."""
        return [self._draw(width), *([[(" " * width, 0)]] * (height - 1))]

    def on_click(self, event: events.Click) -> None:
        """Tell where it was clicked."""
        event.stop()
        self.post_message(self.Clicked(self.id or "", event.x))
