"""The reading pane."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.geometry import Offset
from textual.message import Message

from reader.layout.measures import GUTTER_CELLS
from reader.layout.page import Place
from reader.layout.rows import Row
from reader.layout.table import Piece
from reader.layout.wrap import cut_to_width
from reader.model.settings import Settings
from reader.session.state import ReadingState
from reader.text.cells import cell_width
from reader.tui.drawing.canvas import Canvas, Line
from reader.tui.views.article.article_view import ArticleView, shape_of
from reader.tui.views.article.scrollbar import Ticks, bar_pieces, ticks_of
from reader.tui.views.hints import waiting_lines
from reader.tui.views.ink.glyphs import Glyphs

_WHEEL_ROWS = 3
_MARGIN_ROWS = 3  # distance from the edges for a place that is jumped to


class ArticlePane(Canvas, can_focus=True):
    """Shows one `ReadingState`; handles scrolling, and leaves everything else to the screen."""

    TRANSLATED: ClassVar[bool] = False  # the article's own text is never transliterated
    DEFAULT_CSS: ClassVar[str] = "ArticlePane { width: 1fr; height: 1fr; }"

    @dataclass(repr=False, eq=False)
    class Scrolled(Message):
        """The mouse scrolled the pane."""

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

    def __init__(self, settings: Settings, glyphs: Glyphs, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._settings, self._glyphs = settings, glyphs
        self.column_cells = settings.width_cells
        self.view: ArticleView | None = None
        self.top = Place(0, 0)
        self._anchor = 0  # offset of the first visible text after the last scroll
        self.waiting = ""  # shown in the middle of the pane while there is no article
        self._state: ReadingState | None = None
        self._rows: list[Row] = []
        self._later: list[Callable[[], None]] = []
        self._pressed_at = -1  # offset where the mouse was last pressed
        self._ticks: tuple[object, Ticks] | None = None
        self._dragging = ""

    # what is shown -----------------------------------------------------------------

    def show(self, state: ReadingState, *, draw: bool = True) -> None:
        """Show `state`; the scroll position is kept unless the article changes.

        Args:
            state: The state to show.
            draw: Whether to draw it now; False if `reveal` or a scroll is about to draw it.
        """
        if self._state is None or self._state.article is not state.article:
            self.view, self.top, self._anchor = None, Place(0, 0), 0
        self._state = state
        if self.view is None:
            self._make_view()
        else:
            self.view.show(state)
        if draw:
            self.redraw()

    def replace_beginning(self, state: ReadingState) -> None:
        """Replace a partial article by the whole; the scroll position is kept."""
        self._state = state
        if self.view is not None:
            self.view = None
            self._make_view()
        self.redraw()

    def set_column(self, cells: int) -> None:
        """Change the width of the text column; the text at the top stays in place."""
        self.column_cells = cells
        self._reshape(*self.size)
        self.redraw()

    def _make_view(self) -> None:
        width, height = self.size
        if self._state is None or not width or not height:
            return
        shape = shape_of(width, height, self.column_cells)
        self.view = ArticleView(self._state.article, shape, self._settings, self._glyphs)
        self.view.show(self._state)
        later, self._later = self._later, []
        for action in later:
            action()

    def resized(self, width: int, height: int) -> None:
        """Lay out for a new size; the text at the top and the current quote stay in view."""
        if self.view is None:
            self._make_view()
        else:
            self._reshape(width, height)

    def _reshape(self, width: int, height: int) -> None:
        if self.view is None:
            return
        if not len(self.view.page):
            self.view = self.view.reshaped(shape_of(width, height, self.column_cells))
            return
        at_start = self.top == (0, 0)
        quote = self._state.quote if self._state is not None else None
        cursor = self._state.cursor if self._state is not None else 0
        seen = quote is not None and self.nearest_visible(cursor) == cursor
        self.view = self.view.reshaped(shape_of(width, height, self.column_cells))
        page = self.view.page
        self.top = page.clamp(Place(0, 0) if at_start else page.place_of(self._anchor), height)
        here = page.place_of(cursor)
        if seen and not 0 <= self._screen_row(here) < height:  # keep the anchor for resizing back
            self.top = page.clamp(page.up(here, height // 4), height)

    def lines(self, width: int, height: int) -> Sequence[Line]:
        """Return the rows on the screen; see `Canvas.lines`."""
        view = self.view
        if view is None or self._state is None or not len(view.page):
            return waiting_lines(self.waiting, width, height)
        self._rows = view.page.window(self.top, height)
        bar = bar_pieces(self._current_ticks(), self.visible_text(), self._state.length,
                         height, self._glyphs)  # fmt: skip
        drawn: list[Line] = []
        item = self.top.item if self.top.row else -1
        for y in range(height):
            row = self._rows[y] if y < len(self._rows) else None
            first = row is not None and row.item != item
            if row is not None:
                item = row.item
            drawn.append([*view.draw(row, first_of_item=first), bar[y]])
        return drawn

    def _current_ticks(self) -> Ticks:
        state = self._state
        assert state is not None
        key = (
            state.quotes,
            state.annotations,
            state.placements,
            self.size.height,
            state.only_speaker,
        )
        if self._ticks is None or any(
            one is not other
            for one, other in zip(self._ticks[0], key, strict=True)  # type: ignore[call-overload]
        ):
            self._ticks = (key, ticks_of(state, self.size.height))
        return self._ticks[1]

    # position ----------------------------------------------------------------------

    def cursor_cell(self) -> Offset | None:
        """Return the start of the row at the cursor; see `Canvas.cursor_cell`."""
        view = self.view
        if view is None or self._state is None or not len(view.page):
            return None
        y = self._screen_row(view.page.place_of(self.nearest_visible(self._state.cursor)))
        return Offset(view.shape.text_left, min(max(0, y), self.size.height - 1))

    def visible_text(self) -> tuple[int, int]:
        """Return the offsets of the first and after the last code point on the screen."""
        rows = self._rows
        return (rows[0].start, max(row.end for row in rows)) if rows else (0, 0)

    def read_fraction(self) -> float:
        """Return the share of the text above the last row on the screen, 0.0 to 1.0."""
        if self._state is None or not self._state.article.text:
            return 0.0
        return min(1.0, self.visible_text()[1] / self._state.length)

    def nearest_visible(self, offset: int) -> int:
        """Return `offset` if it is visible, else the start of the nearest visible row."""
        start, end = self.visible_text()
        if start <= offset < max(end, start + 1):
            return offset
        texts = [row.start for row in self._rows if row.pieces]
        if not texts:
            return offset
        return texts[0] if offset < start else texts[-1]

    # scrolling ---------------------------------------------------------------------

    def scroll_rows(self, count: int) -> bool:
        """Scroll down by rows, or up if negative; return whether anything moved.

        As with the other scroll methods, `show` draws it once the cursor has followed.
        """
        view = self.view
        if view is None:
            self._later.append(lambda: self._discard(self.scroll_rows(count)))
            return True
        if not len(view.page):
            return False
        height = self.size.height
        new = view.page.clamp(view.page.move(self.top, count), height)
        return self._go_to(new)

    def scroll_pages(self, count: float) -> bool:
        """Scroll by screens; full screens overlap by two rows."""
        rows = int(abs(count) * self.size.height) if count % 1 else self.size.height - 2
        return self.scroll_rows(max(1, rows) * (1 if count > 0 else -1))

    def to_start(self) -> bool:
        """Scroll to the beginning."""
        return self._go_to(Place(0, 0))

    def to_end(self) -> bool:
        """Scroll to the end."""
        if self.view is None:
            self._later.append(lambda: self._discard(self.to_end()))
            return True
        if not len(self.view.page):
            return False
        return self._go_to(self.view.page.last_top(self.size.height))

    def put_top(self, offset: int) -> None:
        """Scroll so that the row of `offset` is at the top."""
        if self.view is None:
            self._later.append(lambda: self.put_top(offset))
            return
        if not len(self.view.page):
            return
        page = self.view.page
        self._go_to(page.clamp(page.place_of(offset), self.size.height))
        self.redraw()

    def put_at(self, start: int, end: int, share: float) -> bool:
        """Scroll so that `share` of the free rows of the screen is above a passage.

        A passage that is longer than the screen starts at the top. As after `scroll_rows`, `show`
        draws it.

        Returns:
            Whether the passage is there: False if the article begins or ends too close to it.
        """
        view = self.view
        if view is None:
            self._later.append(lambda: self._discard(self.put_at(start, end, share)))
            return True
        if not len(view.page):
            return False
        page, height = view.page, self.size.height
        first, last = page.place_of(start), page.place_of(max(start, end - 1))
        rows = 1
        while rows < height and page.move(first, rows - 1) < last:
            rows += 1
        above = int((height - rows) * share)
        wanted = page.up(first, above)
        self._go_to(page.clamp(wanted, height))
        return self._screen_row(first) == above

    def is_at(self, offset: int) -> bool:
        """Whether the scroll position is the one that `put_top` sets for `offset`."""
        if self.view is None or not offset:
            return self.top == (0, 0)
        page = self.view.page
        return self.top == page.clamp(page.place_of(offset), self.size.height)

    def reveal(self, start: int, end: int) -> None:
        """Scroll as little as necessary to bring a passage into view, away from the edges."""
        view = self.view
        if view is None:
            self._later.append(lambda: self.reveal(start, end))
            return
        if not len(view.page):
            return
        height = self.size.height
        first = view.page.place_of(start)
        last = view.page.place_of(max(start, end - 1))
        margin = min(_MARGIN_ROWS, max(0, (height - 2) // 4))
        y_first, y_last = self._screen_row(first), self._screen_row(last)
        fits = margin <= y_first and y_last < height - margin
        if not fits and not (first == self.top == Place(0, 0) and 0 <= y_last < height):
            self._go_to(view.page.clamp(view.page.up(first, height // 4), height))
        self.redraw()

    def _screen_row(self, place: Place) -> int:
        """Return the screen row of a place; -1 if it is above the screen, its height if below."""
        view = self.view
        assert view is not None
        if place < self.top:
            return -1
        y, item = -self.top.row, self.top.item
        while y < self.size.height:
            if item == place.item:
                return min(self.size.height, y + place.row)
            y += len(view.page.rows(item))
            item += 1
        return self.size.height

    def _go_to(self, top: Place) -> bool:
        moved = top != self.top
        self.top = top
        if self.view is not None and len(self.view.page):
            self._anchor = self.view.page.offset_of(top)
            self._rows = self.view.page.window(top, self.size.height)
        return moved

    @staticmethod
    def _discard(_: bool) -> None:
        """Ignore a return value, in a callback that must return None."""

    def pan(self, cells: int) -> None:
        """Scroll code and other unwrapped rows horizontally."""
        if self.view is not None:
            self.view.pan(cells)
            self.redraw()

    def row_offset(self, offset: int, rows: int) -> int:
        """Return the offset some rows below `offset` (above if negative), in the same column."""
        view = self.view
        if view is None or not len(view.page):
            return offset
        page = view.page
        place = page.place_of(offset)
        column = offset - page.offset_of(place)
        step = 1 if rows > 0 else -1
        for _ in range(abs(rows)):
            place = page.move(place, step)
            while not page.rows(place.item)[place.row].pieces:
                following = page.move(place, step)
                if following == place:
                    return offset
                place = following
        row = page.rows(place.item)[place.row]
        return min(row.start + column, max(row.start, row.end - 1))

    def row_range(self, offset: int) -> tuple[int, int]:
        """Return the first and last code point of the row that shows `offset`."""
        if self.view is None or not len(self.view.page):
            return offset, offset
        place = self.view.page.place_of(offset)
        row = self.view.page.rows(place.item)[place.row]
        return row.start, max(row.start, row.end - 1)

    # mouse -------------------------------------------------------------------------

    def offset_at(self, x: int, y: int) -> int:
        """Return the offset of the character at a cell, or the nearest in its row; -1 for none."""
        if self.view is None or not 0 <= y < len(self._rows):
            return -1
        row = self._rows[y]
        if not row.pieces:
            return row.start
        x = self._column_at(x, self.view)
        column, start, end = _piece_at(row, x)
        at = cut_to_width(self._text, start, end, max(0, x - column))
        return min(at, max(start, end - 1))

    def _is_on_text(self, x: int, y: int) -> bool:
        """Whether a cell shows text."""
        if self.view is None or not 0 <= y < len(self._rows) or not self._rows[y].pieces:
            return False
        x = self._column_at(x, self.view)
        column, start, end = _piece_at(self._rows[y], x)
        return 0 <= x - column < cell_width(self._text[start:end])

    def _column_at(self, x: int, view: ArticleView) -> int:
        """Return the text column for a cell of the pane."""
        shape = view.shape
        return x - shape.left - (GUTTER_CELLS if shape.width - 1 > shape.column + 2 else 1)

    @property
    def _text(self) -> str:
        return self._state.article.text if self._state else ""

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll with the wheel."""
        event.stop()
        if self.scroll_rows(_WHEEL_ROWS):
            self.post_message(self.Scrolled())

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll with the wheel."""
        event.stop()
        if self.scroll_rows(-_WHEEL_ROWS):
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
        self._pressed_at = offset = self.offset_at(event.x, event.y)
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
            y = max(0, min(event.y, self.size.height - 1))
            offset = self.offset_at(event.x, y)
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
        offset = self.offset_at(event.x, event.y)
        if event.chain > 1 and offset >= 0:
            self.post_message(self.Pressed(offset, event.chain))
        elif offset == self._pressed_at and self._is_on_text(event.x, event.y):
            self.post_message(self.Clicked(offset))

    def _drag_bar(self, y: int) -> None:
        if self.view is None or self._state is None or not len(self.view.page):
            return
        height = self.size.height
        share = max(0.0, min(1.0, y / max(1, height - 1)))
        offset = int(share * len(self._state.article.text))
        page = self.view.page
        top = page.last_top(height) if share >= 1 else page.clamp(page.place_of(offset), height)
        if self._go_to(top):
            self.post_message(self.Scrolled())


def _piece_at(row: Row, x: int) -> Piece:
    """Return the last piece of a row that starts at or before column `x`, else the first."""
    return next((piece for piece in reversed(row.pieces) if piece[0] <= x), row.pieces[0])
