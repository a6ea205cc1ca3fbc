"""A list of rows: the outline, and every list that opens over another screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from textwrap import wrap
from typing import ClassVar

from textual import events
from textual.geometry import Offset
from textual.message import Message

from reader.text.cells import cell_width
from reader.tui.drawing.canvas import Canvas, Line
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.ink import Ink
from reader.tui.views.ink.words import shorten
from reader.tui.views.rows.row_filter import RowFilter
from reader.tui.views.rows.row_lines import row_line
from reader.tui.views.rows.rows import Row, Rows

_EDGE = "│"
_EMPTY_TEXT_CELLS = 12  # narrowest width in cells to which the text of an empty list is wrapped
_WHEEL_ROWS = 3
_FILTERED_AT_ONCE = 2_000  # rows that are filtered before the next key is handled
_FILTERED_LATER = 1_500  # rows that are filtered between two keys
_PAUSE_SECONDS = 0.005
_MOST_KEPT = 128  # drawn rows


class LineList(Canvas, can_focus=True):
    """Shows rows with a cursor; rows are created only when they are visible."""

    DEFAULT_CSS: ClassVar[str] = "LineList { width: 1fr; height: 1fr; }"

    @dataclass(repr=False, eq=False)
    class Moved(Message):
        """The cursor was moved to another row."""

        list_id: str
        row: Row

    @dataclass(repr=False, eq=False)
    class Chosen(Message):
        """A row was chosen, by Enter or a click."""

        list_id: str
        row: Row

    class Filtered(Message):
        """Filtering in the background has finished."""

    def __init__(
        self,
        *,
        id: str | None = None,
        classes: str | None = None,
        panel: bool = False,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._all: Rows = ()
        self._shown: Rows | Sequence[Row] = self._all
        self._filter: RowFilter | None = None
        self._when_filtered: Callable[[], None] | None = None
        self.words = ""
        self.cursor = 0
        self._unfiltered_cursor = 0  # before words were typed
        self._top = 0
        self._base: Ink = inks.PANEL if panel else 0
        self._drawn: dict[tuple[Row, int, Ink], Line] = {}  # cache
        self.tells_filter = False  # whether the last row shows the filter
        self.has_edge = False  # whether to draw a line on the right
        self.empty_text: Sequence[str] = ()  # shown while there are no rows
        self.unmatched = "Nothing has these words. Esc shows everything again."

    # rows --------------------------------------------------------------------------

    def set_rows(self, rows: Rows, *, cursor: int | None = None) -> None:
        """Show other rows, with the cursor at `cursor` or kept in place if possible."""
        self._all = rows
        cursor = self.cursor if cursor is None else cursor
        self._start_filter(cursor)
        self.put_cursor(cursor)

    def filter(self, words: str) -> None:
        """Show only rows that contain all these words, as they are found.

        Without words all rows are shown, and the cursor stays on its row.
        """
        if not self.words:
            self._unfiltered_cursor = self.cursor
        cursor = self._number_of(self.cursor) if not words else 0
        self.words = words
        self._start_filter(cursor)
        self.put_cursor(cursor)

    def cancel_filter(self) -> None:
        """Remove the filter, and put the cursor back where it was before."""
        if self.words:
            self.filter("")
            self.put_cursor(self._unfiltered_cursor)

    def _number_of(self, index: int) -> int:
        """Return the index among all rows of a shown row."""
        if self._filter is None:
            return index
        numbers = self._filter.numbers
        return numbers[index] if index < len(numbers) else self._unfiltered_cursor

    def when_filtered(self, action: Callable[[], None]) -> None:
        """Call `action` once filtering has finished, unless the filter changes before that."""
        if self._filter is None or self._filter.done:
            action()
        else:
            self._when_filtered = action

    def _start_filter(self, cursor: int) -> None:
        self._when_filtered = None
        self._filter = RowFilter(self._all, self.words) if self.words else None
        if self._filter is None:
            self._shown = self._all
            return
        self._shown = self._filter.rows
        self._filter.look(_FILTERED_AT_ONCE)
        while cursor and len(self._shown) <= cursor and not self._filter.done:
            self._filter.look(_FILTERED_LATER)
        self._filter_on(self._filter)

    def _filter_on(self, filtered: RowFilter) -> None:
        if not filtered.done:
            self.set_timer(_PAUSE_SECONDS, lambda: self._look_further(filtered))

    def _look_further(self, filtered: RowFilter) -> None:
        if filtered is not self._filter:
            return
        known = len(filtered.rows)
        filtered.look(_FILTERED_LATER)
        if known:
            self.redraw()
        else:
            self.put_cursor(0)
        self._filter_on(filtered)
        if filtered.done:
            self.post_message(self.Filtered())
            if self._when_filtered is not None:
                self._when_filtered()

    def found(self) -> int | None:
        """Return how many rows match the filter; None without a filter or while it is running."""
        if self._filter is None or not self._filter.done:
            return None
        return sum(not row.heading for row in self._filter.rows)

    @property
    def row(self) -> Row | None:
        """The row under the cursor, or None if it cannot be chosen."""
        if 0 <= self.cursor < len(self._shown):
            row = self._shown[self.cursor]
            return None if row.heading else row
        return None

    def listed(self) -> Sequence[Row]:
        """Return all rows found by the filter so far that can be chosen."""
        rows = (self._shown[index] for index in range(len(self._shown)))
        return [row for row in rows if not row.heading]

    def choices(self) -> int:
        """Return how many rows can be chosen: 0, 1, or 2 for more than one."""
        shown = (index for index in range(len(self._shown)) if not self._is_heading(index))
        return sum(1 for _ in islice(shown, 2))

    def __len__(self) -> int:
        return len(self._shown)

    # moving ------------------------------------------------------------------------

    def put_cursor(self, index: int, *, tell: bool = False, towards: int = 1) -> None:
        """Put the cursor on a row, or on the next one that is not a heading."""
        count = len(self._shown)
        index = max(0, min(index, count - 1))
        for direction in (towards, -towards):
            at = index
            while 0 <= at < count and self._shown[at].heading:
                at += direction
            if 0 <= at < count:
                index = at
                break
        moved = index != self.cursor
        self.cursor = index
        self._keep_in_sight()
        self.redraw()
        if tell and moved and self.row is not None:
            self.post_message(self.Moved(self.id or "", self.row))

    @property
    def _rows_shown(self) -> int:
        """The number of rows that fit."""
        return self.size.height - (self.tells_filter and bool(self.words))

    def _keep_in_sight(self) -> None:
        height = self._rows_shown
        if not height:
            return
        lead = 1 if self.cursor and self._is_heading(self.cursor - 1) else 0
        last = self._last_of(self.cursor)
        if self.cursor - lead < self._top:
            self._top = self.cursor - lead
        elif last >= self._top + height:
            self._top = last - height + 1
        self._top = max(0, min(self._top, len(self._shown) - height))

    def _is_heading(self, index: int) -> bool:
        return self._shown[index].heading

    def _last_of(self, index: int) -> int:
        """Return the index of the last row that continues the one at `index`; usually itself."""
        while index + 1 < len(self._shown) and self._shown[index + 1].continues:
            index += 1
        return index

    def move(self, rows: int) -> None:
        """Move the cursor down by some rows, or up if negative."""
        self.put_cursor(self.cursor + rows, tell=True, towards=1 if rows > 0 else -1)

    def move_to_next(self, is_wanted: Callable[[Row], bool]) -> bool:
        """Move the cursor to the next row that satisfies a predicate, wrapping around.

        Returns:
            Whether there is one.
        """
        count = len(self._shown)
        for step in range(1, count + 1):
            index = (self.cursor + step) % count
            if not self._is_heading(index) and is_wanted(self._shown[index]):
                self.put_cursor(index, tell=True)
                return True
        return False

    def page(self, direction: int) -> None:
        """Move the cursor by a page."""
        self.move(direction * max(1, self._rows_shown - 1))

    def choose(self) -> None:
        """Choose the row under the cursor."""
        if self.row is not None:
            self.post_message(self.Chosen(self.id or "", self.row))

    # commands ----------------------------------------------------------------------

    def do_list_down(self, _: str) -> None:
        """Go down one row."""
        self.move(1)

    def do_list_up(self, _: str) -> None:
        """Go up one row."""
        self.move(-1)

    def do_list_page_down(self, _: str) -> None:
        """Go a page down."""
        self.page(1)

    def do_list_page_up(self, _: str) -> None:
        """Go a page up."""
        self.page(-1)

    def do_list_first(self, _: str) -> None:
        """Go to the first row."""
        self.put_cursor(0, tell=True)

    def do_list_last(self, _: str) -> None:
        """Go to the last row."""
        self.put_cursor(len(self._shown) - 1, tell=True, towards=-1)

    def do_list_open(self, _: str) -> None:
        """Choose the row under the cursor."""
        self.choose()

    def resized(self, width: int, height: int) -> None:
        """Keep the cursor visible."""
        self._keep_in_sight()

    # drawing -----------------------------------------------------------------------

    def cursor_cell(self) -> Offset:
        """Return the first cell of the row under the cursor; see `Canvas.cursor_cell`."""
        return Offset(1, max(0, self.cursor - self._top))

    def lines(self, width: int, height: int) -> Sequence[Line]:
        """Return the rows on the screen; see `Canvas.lines`."""
        if self.has_edge and width > 1:
            edge = (_EDGE, inks.META | self._base)
            return [(*line, edge) for line in self._inner_lines(width - 1, height)]
        return self._inner_lines(width, height)

    def _inner_lines(self, width: int, height: int) -> Sequence[Line]:
        if self.tells_filter and self.words and height > 1:
            return [*self._rows(width, height - 1), self._filter_line(width)]
        return self._rows(width, height)

    def _filter_line(self, width: int) -> Line:
        """Return the row that shows the filter."""
        row = Row(((f"/ {self.words}", inks.KEY),), right=("esc all", inks.META))
        return self._draw(row, width, here=False)

    def _rows(self, width: int, height: int) -> Sequence[Line]:
        if not len(self._shown):
            return self._empty(width, height)
        drawn: list[Line] = []
        last = self._last_of(self.cursor)
        for index in range(self._top, self._top + height):
            if index < len(self._shown):
                here = self.cursor <= index <= last
                drawn.append(self._draw(self._shown[index], width, here=here))
            else:
                drawn.append([(" " * width, self._base)])
        return drawn

    def _draw(self, row: Row, width: int, *, here: bool) -> Line:
        over = self._base
        if here and (row.continues or not row.heading):
            over |= inks.ROW | inks.BOLD if self.has_focus else inks.RESTING
        key = (row, width, over)
        line = self._drawn.get(key)
        if line is None:
            if len(self._drawn) >= _MOST_KEPT:
                self._drawn.clear()
            line = self._drawn[key] = tuple(row_line(row, width, over))
        return line

    def _empty(self, width: int, height: int) -> Sequence[Line]:
        lines: list[Line] = []
        words: Sequence[str] = self.empty_text
        if self._filter is not None:
            notice = self.unmatched if self._filter.done else "Looking for these words."
            words = (notice,)
        indent = "   "  # the width of a row's glyph
        rows = (
            row for line in words for row in wrap(line, max(_EMPTY_TEXT_CELLS, width - len(indent)))
        )
        for row in rows:
            text = shorten(indent + row, width)
            lines.append(
                [(text, inks.META | self._base), (" " * (width - cell_width(text)), self._base)]
            )
        lines += [[(" " * width, self._base)]] * max(0, height - len(lines))
        return lines[:height]

    # mouse and focus ---------------------------------------------------------------

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll with the wheel."""
        event.stop()
        self._scroll(_WHEEL_ROWS)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll with the wheel."""
        event.stop()
        self._scroll(-_WHEEL_ROWS)

    def _scroll(self, rows: int) -> None:
        self._top = max(0, min(self._top + rows, len(self._shown) - self._rows_shown))
        self.redraw()

    def on_click(self, event: events.Click) -> None:
        """Choose the clicked row, or clear the filter if its row was clicked."""
        event.stop()
        if event.y >= self._rows_shown:  # the row that shows the filter
            self.filter("")
            return
        index = self._top + event.y
        while 0 < index < len(self._shown) and self._shown[index].continues:
            index -= 1
        if 0 <= index < len(self._shown) and not self._is_heading(index):
            self.put_cursor(index, tell=True)
            self.choose()
