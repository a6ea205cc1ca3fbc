"""The reading pane."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.geometry import Offset
from textual.message import Message

from reader.layout.page import Place
from reader.model.settings import Settings
from reader.session.state import ReadingState
from reader.tui.drawing.canvas import Line, WheelCanvas
from reader.tui.views.article.article_view import ArticleView, Shape, shape_of
from reader.tui.views.article.viewport import Viewport
from reader.tui.views.hints import waiting_lines
from reader.tui.views.ink.glyphs import Glyphs


class ArticlePane(WheelCanvas, can_focus=True):
    """Shows one `ReadingState`; handles scrolling, and leaves everything else to the screen."""

    TRANSLATED: ClassVar[bool] = False  # the article's own text is never transliterated
    DEFAULT_CSS: ClassVar[str] = "ArticlePane { width: 1fr; height: 1fr; }"

    @dataclass(repr=False, eq=False)
    class Scrolled(Message):
        """The mouse scrolled the pane."""

    @dataclass(repr=False, eq=False)
    class Reshaped(Message):
        """The text was laid out for another size."""

    @dataclass(repr=False, eq=False)
    class Pressed(Message):
        """The mouse was pressed on the text; `again` is 1, 2 for a double click, and so on."""

        offset: int
        again: int

    @dataclass(repr=False, eq=False)
    class Clicked(Message):
        """The mouse was pressed and released on the same place of the text."""

        offset: int

    @dataclass(repr=False, eq=False)
    class Dragged(Message):
        """The mouse was moved to a place of the text with its button pressed."""

        offset: int

    def __init__(
        self, state: ReadingState, settings: Settings, glyphs: Glyphs, *, id: str | None = None
    ) -> None:
        super().__init__(id=id)
        self._state, self._settings, self._glyphs = state, settings, glyphs
        self.column_cells = settings.width_cells
        self._is_exact = False  # whether the user has chosen it, and names may have no room
        self.viewport: Viewport | None = None  # once the pane has a size
        self._waiting = ""  # shown in the middle of the pane while there is no article
        self._later: list[Callable[[Viewport], bool]] = []  # what waits for the viewport
        self._pressed_at = -1  # offset where the mouse was last pressed
        self._dragging = ""  # what is dragged: the "bar", or a selection of "text"

    # what is shown -----------------------------------------------------------------

    def show_waiting(self, text: str) -> None:
        """Show a text in the middle of the pane while there is no article."""
        self._waiting = text
        if not self._state.article.text:
            self.redraw()

    def show(self, state: ReadingState, *, draw: bool = True) -> None:
        """Show `state`; the scroll position is kept unless the article changes.

        Args:
            state: The state to show.
            draw: Whether to draw it now; False if `reveal` or a scroll is about to draw it.
        """
        is_other = state.article is not self._state.article
        self._state = state
        if self.viewport is None or is_other:
            self._make_viewport()
        else:
            self.viewport.view.show(state)
        if draw:
            self.redraw()

    def replace_beginning(self, state: ReadingState) -> None:
        """Replace a partial article by the whole; the scroll position is kept."""
        self._state = state
        if self.viewport is not None:
            self.viewport.replace(self._view(self.viewport.view.shape))
        self.redraw()

    @property
    def shape(self) -> Shape | None:
        """The size and the division of the pane; None before it has a size."""
        return self.viewport.view.shape if self.viewport is not None else None

    @property
    def shown_cells(self) -> int:
        """The width of the text column on this screen, which may not have room for all of it."""
        return self.shape.column if self.shape is not None else self.column_cells

    def set_column(self, cells: int) -> None:
        """Change the width of the text column; the text at the top stays in place."""
        self.column_cells, self._is_exact = cells, True
        self.resized(*self.size)
        self.redraw()

    def resized(self, width: int, height: int) -> None:
        """Lay out for a new size; the text at the top and the current quote stay in view."""
        if self.viewport is None:
            self._make_viewport()
        else:
            self.viewport.reshape(self._shape(width, height))
            self.post_message(self.Reshaped())

    def _make_viewport(self) -> None:
        self.viewport = None
        width, height = self.size
        if not width or not height:
            return
        self.viewport = Viewport(self._view(self._shape(width, height)))
        later, self._later = self._later, []
        for action in later:
            action(self.viewport)

    def _shape(self, width: int, height: int) -> Shape:
        return shape_of(width, height, self.column_cells, exact=self._is_exact)

    def _view(self, shape: Shape) -> ArticleView:
        view = ArticleView(self._state.article, shape, self._settings, self._glyphs)
        view.show(self._state)
        return view

    def lines(self, width: int, height: int) -> Sequence[Line]:
        """Return the rows on the screen; see `Canvas.lines`."""
        if self.viewport is None or self.viewport.is_empty:
            return waiting_lines(self._waiting, width, height)
        return self.viewport.lines()

    def pan(self, cells: int) -> bool:
        """Scroll code horizontally; return whether any on the screen has moved."""
        has_moved = self._scroll(lambda viewport: viewport.pan(cells))
        self.redraw()
        return has_moved

    # position ----------------------------------------------------------------------

    @property
    def top(self) -> Place:
        """The place at the top of the pane."""
        return self.viewport.top if self.viewport is not None else Place(0, 0)

    def cursor_cell(self) -> Offset | None:
        """Return the start of the row at the cursor; see `Canvas.cursor_cell`."""
        if self.viewport is None or self.viewport.is_empty:
            return None
        return Offset(*self.viewport.cursor_cell())

    def visible_text(self) -> tuple[int, int]:
        """Return the offsets of the first and after the last code point on the screen."""
        return self.viewport.visible_text() if self.viewport is not None else (0, 0)

    def top_offset(self) -> int:
        """Return the offset with which `put_top` comes back here; see `Viewport.top_offset`."""
        return self.viewport.top_offset() if self.viewport is not None else 0

    def read_fraction(self) -> float:
        """Return the share of the text above the last row on the screen, 0.0 to 1.0."""
        return self.viewport.read_fraction() if self.viewport is not None else 0.0

    def nearest_visible(self, offset: int) -> int:
        """Return `offset` if it is visible, else the start of the nearest visible row."""
        return self.viewport.nearest_visible(offset) if self.viewport is not None else offset

    def is_at(self, offset: int) -> bool:
        """Whether the scroll position is the one that `put_top` sets for `offset`."""
        return self.viewport is None or self.viewport.is_at(offset)

    def row_offset(self, offset: int, rows: int) -> int:
        """Return the offset some rows below `offset` (above if negative), in the same column."""
        return self.viewport.row_offset(offset, rows) if self.viewport is not None else offset

    def row_range(self, offset: int) -> tuple[int, int]:
        """Return the first and last code point of the row that shows `offset`."""
        return self.viewport.row_range(offset) if self.viewport is not None else (offset, offset)

    # scrolling ---------------------------------------------------------------------

    def _scroll(self, action: Callable[[Viewport], bool]) -> bool:
        """Scroll, now or once the pane has a size; return what `action` does, or True."""
        if self.viewport is None:
            self._later.append(action)
            return True
        return action(self.viewport)

    def scroll_rows(self, count: int) -> bool:
        """Scroll down by rows, or up if negative; return whether anything moved.

        As with `scroll_pages`, `to_start`, `to_end`, `put_at` and `go_to`, `show` draws it once the
        cursor has followed.
        """
        return self._scroll(lambda viewport: viewport.scroll_rows(count))

    def scroll_pages(self, count: float) -> bool:
        """Scroll by screens; full screens overlap by two rows."""
        return self._scroll(lambda viewport: viewport.scroll_pages(count))

    def to_start(self) -> bool:
        """Scroll to the beginning."""
        return self._scroll(Viewport.to_start)

    def to_end(self) -> bool:
        """Scroll to the end."""
        return self._scroll(Viewport.to_end)

    def put_at(self, start: int, end: int, share: float) -> bool:
        """Scroll so that a passage is at a share of the height; see `Viewport.put_at`."""
        return self._scroll(lambda viewport: viewport.put_at(start, end, share))

    def go_to(self, top: Place) -> bool:
        """Scroll so that a place, such as a former `top`, is at the top."""
        return self._scroll(lambda viewport: viewport.go_to(top))

    def put_top(self, offset: int) -> None:
        """Scroll so that the row of `offset` is at the top."""
        self._scroll(lambda viewport: viewport.put_top(offset))
        self.redraw()

    def resume(self, top: int, cursor: int) -> None:
        """Scroll to where a reader stopped; see `Viewport.resume`."""
        self._scroll(lambda viewport: viewport.resume(top, cursor))
        self.redraw()

    def reveal(self, start: int, end: int) -> None:
        """Scroll as little as necessary to bring a passage into view, away from the edges."""
        self._scroll(lambda viewport: viewport.reveal(start, end))
        self.redraw()

    # mouse -------------------------------------------------------------------------

    def scroll_by_wheel(self, rows: int) -> None:
        """Scroll, and tell the screen."""
        self._scroll_by_mouse(lambda viewport: viewport.scroll_rows(rows))

    def _scroll_by_mouse(self, action: Callable[[Viewport], bool]) -> None:
        if self._scroll(action):
            self.post_message(self.Scrolled())

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Start selecting, or dragging the scroll bar."""
        event.stop()
        self.focus()
        self.capture_mouse()
        if event.x >= self.size.width - 1:
            self._dragging = "bar"
            self._drag_bar(event.y)
            return
        self._dragging = "text"
        self._pressed_at = offset = self._offset_at(event.x, event.y)
        if offset >= 0:
            self.post_message(self.Pressed(offset, 1))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Continue selecting or dragging until the button is released, even outside the pane."""
        if not event.button:
            self._dragging = ""
        if self._dragging == "bar":
            self._drag_bar(event.y)
        elif self._dragging == "text":
            if event.y < 0 or event.y >= self.size.height:
                self.scroll_rows(-1 if event.y < 0 else 1)
            offset = self._offset_at(event.x, max(0, min(event.y, self.size.height - 1)))
            if offset >= 0:
                self.post_message(self.Dragged(offset))

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Stop selecting or dragging."""
        event.stop()
        self.release_mouse()
        self._dragging = ""

    def on_click(self, event: events.Click) -> None:
        """Report single, double and triple clicks on the text."""
        event.stop()
        offset = self._offset_at(event.x, event.y)
        if event.chain > 1 and offset >= 0:
            self.post_message(self.Pressed(offset, event.chain))
        elif offset == self._pressed_at and self._is_on_text(event.x, event.y):
            self.post_message(self.Clicked(offset))

    def _offset_at(self, x: int, y: int) -> int:
        return self.viewport.offset_at(x, y) if self.viewport is not None else -1

    def _is_on_text(self, x: int, y: int) -> bool:
        return self.viewport is not None and self.viewport.is_on_text(x, y)

    def _drag_bar(self, y: int) -> None:
        share = max(0.0, min(1.0, y / max(1, self.size.height - 1)))
        self._scroll_by_mouse(lambda viewport: viewport.to_share(share))
