"""A list that opens over another screen: quotes, speakers, notes, links, keys."""

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.screen import ModalScreen

from reader.commands.command import Where
from reader.text.cells import cell_width
from reader.tui.context import Context
from reader.tui.screens.list_actions import CLOSE, ListActions
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.words import shorten
from reader.tui.views.rows.rows import (
    ChoosingKey,
    Chosen,
    Page,
    Row,
    Rows,
)
from reader.tui.widgets.bar import Bar
from reader.tui.widgets.frame import Band, Frame
from reader.tui.widgets.lines import LineList

_FRAME_ROWS, _TIGHT_FRAME_ROWS = 6, 5  # rows for the title, the key hints and padding
_LOW_ROWS = 20  # screen height below which padding is reduced
_HEADINGS_UP_TO = 500  # length up to which every row is checked for being a heading
_NARROW_CELLS = 70  # screen width below which a list has the full width
_WIDEST_CELLS, _WIDEST = 116, 0.86  # greatest width, in cells and as a share of the screen
_BESIDE_CELLS, _BESIDE_FROM = 4, 100  # cells left free beside it on screens narrower than that
_ROW_MARGIN = 2  # cells on either side of a row, and of the frame
_TALLEST = 0.85  # greatest height, as a share of the screen
_GAP_CELLS = 2  # before the filter text


def counted_rows(rows: Rows) -> int:
    """Return how many rows can be chosen; long lazy lists have at most one heading, the first."""
    if len(rows) > _HEADINGS_UP_TO and not isinstance(rows, list):
        return len(rows) - rows[0].heading
    return sum(not rows[number].heading for number in range(len(rows)))


class ListScreen(ListActions, ModalScreen[object]):
    """Lists rows; closes with a `Chosen`, or None.

    Args:
        context: The services.
        pages: The pages of the list; Tab switches between them.
        keys: Further keys that choose the row under the cursor, and what each does.
        typed: Makes a row from a filter text that matches no row. If None, such a text chooses
            nothing.
        number: Index of the page that is shown first.
    """

    PLACES: ClassVar[tuple[Where, ...]] = (Where.LIST,)
    DEFAULT_CSS: ClassVar[str] = """
    ListScreen { align: center middle; background: $background 60%; }
    ListScreen:ansi { background: transparent; }
    ListScreen Frame { padding: 1; }
    ListScreen Frame:nocolor, ListScreen Frame:ansi { padding: 0; }
    ListScreen.low Frame { padding: 1 1 0 1; }
    ListScreen.low Frame:nocolor, ListScreen.low Frame:ansi { padding: 0; }
    ListScreen.narrow Frame { padding: 0; }
    ListScreen #title { margin: 0 0 1 0; }
    ListScreen #rows { margin: 0 0 1 0; }
    ListScreen.narrow #rows, ListScreen.low #rows { margin: 0; }
    ListScreen #foot { background: $panel; }
    """

    def __init__(
        self,
        context: Context,
        pages: Sequence[Page],
        *,
        keys: Sequence[ChoosingKey] = (),
        typed: Callable[[str], Row] | None = None,
        number: int = 0,
    ) -> None:
        super().__init__(context)
        self._pages = pages
        self._number = number
        self._own_keys = keys
        self._was_typing = False
        self._typed = typed
        self._list = LineList(id="rows", panel=True)
        if typed is not None:
            self._list.unmatched = "No name has these words. Enter takes what you typed."
        self._head = Bar(id="title")

    def compose(self) -> ComposeResult:
        """Compose the title, the list and the key hints."""
        with Band(), Frame(ascii_only=self.context.settings.ascii):
            yield self._head
            yield self._list
            yield from self.compose_foot()

    def set_up(self) -> None:
        """Show the first page."""
        super().set_up()
        self._show_page()
        self._list.focus()

    def _show_page(self) -> None:
        page = self._pages[self._number]
        self._list.words = page.words
        self._show_rows(cursor=page.cursor)

    def _show_rows(self, *, cursor: int | None = None) -> None:
        self.fit()
        page = self._pages[self._number]
        self._list.empty_text = page.empty_text
        self._list.set_rows(page.rows, cursor=cursor)
        self._head.show(self._draw_head)
        self.show_hints()

    def fit(self) -> None:
        """Size the frame to the rows, and adapt the rows to its width."""
        shown, cells = self._pages[self._number].rows, self.row_cells()
        self._pages = [page.fit(cells) for page in self._pages]
        page = self._pages[self._number]
        if page.rows is not shown:
            self._list.set_rows(page.rows)
        longest = max(len(each.rows) or len(each.empty_text) for each in self._pages)
        height = self.app.size.height
        tight = self._is_narrow() or height < _LOW_ROWS
        frame_rows = _TIGHT_FRAME_ROWS if tight else _FRAME_ROWS
        wanted = min(longest + frame_rows, int(height * _TALLEST))
        frame = self.query_one(Frame).styles
        frame.width = self._frame_cells()
        frame.height = max(wanted, min(frame_rows + 3, height))
        self.set_class(self._is_narrow(), "narrow")
        self.set_class(height < _LOW_ROWS, "low")

    def _is_narrow(self) -> bool:
        return self.app.size.width < _NARROW_CELLS

    def _frame_cells(self) -> int:
        width = self.app.size.width
        if self._is_narrow():
            return width
        wide = min(width, _BESIDE_FROM) - _BESIDE_CELLS
        return min(_WIDEST_CELLS, max(wide, int(width * _WIDEST)))

    def row_cells(self) -> int:
        """Return the width in cells that is available to a row."""
        lined = self._is_narrow() and bool(self.query_one(Frame).styles.border_left[0])
        margins = 1 if self._is_narrow() and not lined else 2
        return self._frame_cells() - margins * _ROW_MARGIN

    def on_resize(self) -> None:
        """Adapt to the new size."""
        if self.is_mounted:
            self.fit()

    def _draw_head(self, width: int) -> Sequence[Piece]:
        pieces: list[Piece] = []
        used = 0
        titles = [f" {title} " for title in self._titles()]
        if sum(map(cell_width, titles)) > width:  # the page shown here matters most
            titles = [
                title if number == self._number else f" {page.title} "
                for number, (page, title) in enumerate(zip(self._pages, titles, strict=True))
            ]
        for number, title in enumerate(titles):
            text = shorten(title, width - used)
            here = number == self._number
            pieces.append((text, inks.PANEL | (inks.HEADING if here else inks.META)))
            used += cell_width(text)
            if text != title:  # one ellipsis is enough
                break
        if self._list.words and width - used > _GAP_CELLS:
            words = shorten(" " * _GAP_CELLS + self._list.words, width - used)
            pieces.append((words, inks.PANEL | inks.META))
            used += cell_width(words)
        pieces.append((" " * (width - used), inks.PANEL))
        return pieces

    def _titles(self) -> Iterator[str]:
        """Yield the titles of all pages with their counts."""
        for number, page in enumerate(self._pages):
            count = self._count_text(page, here=number == self._number)
            yield f"{page.title} {self.context.glyphs.dot} {count}" if count else page.title

    def _count_text(self, page: Page, *, here: bool) -> str:
        """Return the number of rows that can be chosen, and of those that match the filter.

        Empty if nothing can be chosen, or if the number would not be informative.
        """
        found = self._list.shown.found() if here else None
        if not page.enter or (found is None and not page.shows_count):
            return ""
        if found is None and page.count_text:
            return page.count_text
        return f"{'' if found is None else f'{found:,} of '}{counted_rows(page.rows):,}"

    def _filter(self, words: str) -> None:
        self._list.filter(words)
        self._head.redraw()

    def takes_key_first(self, event: events.Key) -> bool:
        """Handle a key of this list; unless it has other uses for them, q and Esc close it."""
        if self._changing:
            return False
        if not (self._run_own_key(event.key) or self._run_own_key(event.character or "")):
            if event.key not in (CLOSE, "escape", "h", "left"):
                return False
            self._leave(event.key)
        return True

    def _leave(self, key: str) -> None:
        """Close the list; Esc first ends the filter, then fetching."""
        if key == "escape" and self._list.words:
            self._filter("")
            self.show_hints()
        elif key != "escape" or not self.stop_fetching():
            self.dismiss(None)

    def _forward_event(self, event: events.Event) -> None:
        """Remember whether a mouse press closes a prompt; see `on_click`."""
        if isinstance(event, events.MouseDown):
            self._was_typing = self._prompting
        super()._forward_event(event)

    def on_click(self, event: events.Click) -> None:
        """Close on a click beside the list, unless the click closed the filter prompt."""
        beside = (self, self.query_one(Band))
        if event.widget in beside and not self._was_typing:
            self.dismiss(None)

    def use_base_layout(self, event: events.Key) -> None:
        """Leave letters of other scripts as they are if they may begin a name."""
        if self._typed is None:
            super().use_base_layout(event)

    def quits_with(self, pressed: tuple[str, ...]) -> bool:
        """Whether these keys quit the program; a letter does not where it begins a name."""
        return self._typed is None or len(pressed[0]) > 1

    def handle_unbound_key(self, event: events.Key) -> bool:
        """Start the name prompt with an unbound letter, where names may be typed."""
        letter = event.character or ""
        if self._typed is None or not letter.isalpha():
            return super().handle_unbound_key(event)
        self._filter(letter)
        self.do_list_filter("")
        return True

    def do_list_filter(self, _: str) -> None:
        """Filter the list while the user types; Enter chooses the row under the cursor."""
        sign = "name " if self._typed is not None else "filter "
        self.ask(sign, self._filtered, changed=self._filter,
                 cancelled=self._cancel_filter, text=self._list.words)  # fmt: skip

    def _cancel_filter(self) -> None:
        self._list.cancel_filter()
        self._head.redraw()

    def _filtered(self, words: str) -> None:
        self._list.focus()
        self._list.when_filtered(lambda: self._take_only(words))

    def _take_only(self, words: str) -> None:
        """Choose the only matching row, or the typed text if there is none."""
        if self._list.row is None and self._typed is not None and words.strip():
            self.dismiss(Chosen(self._typed(words.strip())))
        elif not self._pages[self._number].takes_only_match:
            return
        elif self._list.row is not None and self._list.shown.choices() == 1:
            self.dismiss(Chosen(self._list.row, words=self._list.words))

    def on_line_list_filtered(self, message: LineList.Filtered) -> None:
        """Show how many rows a filter has found."""
        message.stop()
        self._head.redraw()

    def on_line_list_chosen(self, message: LineList.Chosen) -> None:
        """Close with the row."""
        message.stop()
        self.dismiss(Chosen(message.row, words=self._list.words))
