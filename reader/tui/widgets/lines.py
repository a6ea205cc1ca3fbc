"""A list of rows: the outline, and every list that opens over another screen."""

from collections.abc import Callable, Sequence
from textwrap import wrap
from typing import ClassVar, Protocol, cast

from textual import events
from textual.geometry import Offset
from textual.message import Message

from reader.text.counts import whole_number
from reader.tui.drawing.canvas import Line, WheelCanvas
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.ink import Ink
from reader.tui.views.ink.short_texts import fitted
from reader.tui.views.rows.filtered_rows import FilteredRows
from reader.tui.views.rows.row_lines import row_line
from reader.tui.views.rows.rows import Row, Rows

_EDGE = "│"
_EMPTY_TEXT_CELLS = 12  # narrowest width in cells to which the text of an empty list is wrapped
_PAUSE_SECONDS = 0.005  # between two steps of filtering, for keys


class ChoosesRows(Protocol):
    """A screen with a list."""

    def row_reached(self, row: Row) -> None:
        """Do what follows when the cursor of a list was moved to another row."""

    def row_chosen(self, row: Row) -> None:
        """Do what follows when a row was chosen, by Enter or a click."""


class LineList(WheelCanvas, can_focus=True):
    """Shows rows with a cursor; rows are created only when they are visible."""

    DEFAULT_CSS: ClassVar[str] = "LineList { width: 1fr; height: 1fr; }"

    class Moved(Message):
        """The cursor was moved to another row, which is drawn before the screen is told."""

        def __init__(self, lines: "LineList") -> None:
            super().__init__()
            self.lines = lines

    class Filtered(Message):
        """Filtering in the background has finished."""

    def __init__(self, *, id: str, panel: bool = False) -> None:
        super().__init__(id=id)
        self._all: Rows = ()
        self.shown = FilteredRows(self._all)
        self._when_filtered: Callable[[], None] | None = None
        self.words = ""
        self.cursor = 0
        self._untold: Row | None = None  # the row reached, until the screen is told
        self._unfiltered_cursor = 0  # before words were typed
        self._top = 0
        self._base: Ink = inks.PANEL if panel else 0
        # the rows drawn now, and those drawn before, which scrolling mostly shows again
        self._drawn: dict[tuple[Row, int, Ink], Line] = {}
        self._drawn_before = self._drawn
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
        number = self.shown.number_of(self.cursor)
        here = self._unfiltered_cursor if number is None else number
        self.words, cursor = words, 0 if words else here
        self._start_filter(cursor)
        self.put_cursor(cursor)

    def cancel_filter(self) -> None:
        """Remove the filter, and put the cursor back where it was before."""
        if self.words:
            self.filter("")
            self.put_cursor(self._unfiltered_cursor)

    def when_filtered(self, action: Callable[[], None]) -> None:
        """Call `action` once filtering has finished, unless the filter changes before that."""
        if self.shown.is_complete:
            action()
        else:
            self._when_filtered = action

    def _start_filter(self, cursor: int) -> None:
        self._when_filtered = None
        self.shown = FilteredRows(self._all, self.words, cursor)
        self._filter_on(self.shown)

    def _filter_on(self, filtered: FilteredRows) -> None:
        if not filtered.is_complete:
            self.set_timer(_PAUSE_SECONDS, lambda: self._look_further(filtered))

    def _look_further(self, filtered: FilteredRows) -> None:
        if filtered is not self.shown:
            return
        known = len(filtered)
        filtered.look_further()
        if known:
            self.redraw()
        else:
            self.put_cursor(0)
        self._filter_on(filtered)
        if filtered.is_complete:
            self.post_message(self.Filtered())
            if self._when_filtered is not None:
                self._when_filtered()

    @property
    def row(self) -> Row | None:
        """The row under the cursor, or None if it cannot be chosen."""
        return self.shown.choice(self.cursor)

    def __len__(self) -> int:
        return len(self.shown)

    # moving ------------------------------------------------------------------------

    def put_cursor(self, index: int, *, tell: bool = False, towards: int = 1) -> None:
        """Put the cursor on a row, or on the next one that is not a heading."""
        index = self.shown.nearest(index, towards)
        moved = index != self.cursor
        self.cursor = index
        self._keep_in_sight()
        self.redraw()
        if tell and moved and self.row is not None:
            self._untold = self.row
            self.post_message(self.Moved(self))

    def tell_row(self) -> None:
        """Tell the screen which row was reached, if it does not know yet.

        Also called before the next key, which would otherwise be handled before the message.
        """
        row, self._untold = self._untold, None
        if row is not None:
            cast("ChoosesRows", self.screen).row_reached(row)

    @property
    def _rows_shown(self) -> int:
        """The number of rows that fit."""
        return self.size.height - (self.tells_filter and bool(self.words))

    def _keep_in_sight(self) -> None:
        height = self._rows_shown
        if not height:
            return
        last = self.shown.last_of(self.cursor)
        has_room = last - self.cursor + 1 < height
        lead = 1 if has_room and self.cursor and self.shown[self.cursor - 1].heading else 0
        if self.cursor - lead < self._top:
            self._top = self.cursor - lead
        elif last >= self._top + height:
            self._top = min(self.cursor, last - height + 1)
        self._top = max(0, min(self._top, len(self.shown) - height))

    def move(self, rows: int) -> None:
        """Move the cursor down by some rows, or up if negative."""
        self.put_cursor(self.cursor + rows, tell=True, towards=1 if rows > 0 else -1)

    def move_to_next(self, is_wanted: Callable[[Row], bool]) -> bool:
        """Move the cursor to the next row that satisfies a predicate; return whether there is one.

        After the last row follows the first.
        """
        index = self.shown.next_wanted(self.cursor, is_wanted)
        if index is not None:
            self.put_cursor(index, tell=True)
        return index is not None

    def page(self, direction: int) -> None:
        """Move the cursor by a page."""
        self.move(direction * max(1, self._rows_shown - 1))

    def choose(self) -> None:
        """Choose the row under the cursor.

        The screen gets it at once: a message would be handled after the keys typed behind this one.
        """
        if self.row is not None:
            cast("ChoosesRows", self.screen).row_chosen(self.row)

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

    def do_list_first(self, number: str) -> None:
        """Go to the first row, or to the one with a number."""
        row = whole_number(number)
        self.put_cursor(self.shown.numbered(row) if row else 0, tell=True)

    def do_list_last(self, number: str) -> None:
        """Go to the last row, or to the one with a number."""
        if number:
            self.do_list_first(number)
        else:
            self.put_cursor(len(self.shown) - 1, tell=True, towards=-1)

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
        if not len(self.shown):
            return self._empty(width, height)
        self._drawn_before, self._drawn = self._drawn, {}
        drawn: list[Line] = []
        last = self.shown.last_of(self.cursor)
        for index in range(self._top, self._top + height):
            if index < len(self.shown):
                here = self.cursor <= index <= last
                drawn.append(self._draw(self.shown[index], width, here=here))
            else:
                drawn.append([(" " * width, self._base)])
        return drawn

    def _draw(self, row: Row, width: int, *, here: bool) -> Line:
        over = self._base
        if here and (row.continues or not row.heading):
            over |= inks.ROW | inks.BOLD if self.has_focus else inks.RESTING
        key = (row, width, over)
        line = self._drawn[key] = self._drawn_before.get(key) or tuple(row_line(row, width, over))
        return line

    def _empty(self, width: int, height: int) -> Sequence[Line]:
        words: Sequence[str] = self.empty_text
        if self.shown.is_filtered:
            notice = self.unmatched if self.shown.is_complete else "Looking for these words."
            words = (notice,)
        indent = "   "  # the width of a row's glyph
        rows = (
            row for line in words for row in wrap(line, max(_EMPTY_TEXT_CELLS, width - len(indent)))
        )
        lines = [fitted([(indent + row, inks.META)], width, self._base) for row in rows]
        lines += [[(" " * width, self._base)]] * max(0, height - len(lines))
        return lines[:height]

    # mouse and focus ---------------------------------------------------------------

    def scroll_by_wheel(self, rows: int) -> None:
        """Scroll; the cursor stays on its row, even out of sight."""
        self._top = max(0, min(self._top + rows, len(self.shown) - self._rows_shown))
        self.redraw()

    def on_click(self, event: events.Click) -> None:
        """Choose the clicked row, or clear the filter if its row was clicked."""
        event.stop()
        if event.y >= self._rows_shown:  # the row that shows the filter
            self.filter("")
            return
        index = self.shown.first_of(self._top + event.y)
        if self.shown.choice(index) is not None:
            self.put_cursor(index, tell=True)
            self.choose()
