"""A list that opens over another screen: quotes, speakers, notes, links, keys."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.screen import ModalScreen

from reader.commands.command import Command, Where
from reader.commands.table import BY_ID
from reader.tui.context import Context
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.views.hints import Hint, piece_at
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.lists.list_bars import BACK, CLOSE, help_on_keys, list_hints, title_pieces
from reader.tui.views.rows.rows import (
    Act,
    ActOnAll,
    ChoosingKey,
    Chosen,
    GoToNext,
    Offered,
    Page,
    Row,
)
from reader.tui.widgets.bar import Bar
from reader.tui.widgets.frame import Band, Frame
from reader.tui.widgets.lines import LineList

_FRAME_ROWS, _TIGHT_FRAME_ROWS = 6, 5  # rows for the title, the key hints and padding
_LOW_ROWS = 20  # screen height below which padding is reduced
_NARROW_CELLS = 70  # screen width below which a list has the full width
_WIDEST_CELLS, _WIDEST = 116, 0.86  # greatest width, in cells and as a share of the screen
_BESIDE_CELLS, _BESIDE_FROM = 4, 100  # cells left free beside it on screens narrower than that
_ROW_MARGIN = 2  # cells on either side of a row, and of the frame
_TALLEST = 0.85  # greatest height, as a share of the screen
_NO_WORDS = "jkgq"  # letters that do not begin a filter in a list to search in
_TO_PAGES = {"tab": 1, "shift+tab": -1}  # keys, and how many pages further they go


class ListScreen(CommandScreen, ModalScreen[object]):
    """Lists rows; closes with a `Chosen`, an `Offered`, or None.

    Args:
        context: The services.
        pages: The pages of the list; Tab switches between them.
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

    def __init__(self, context: Context, pages: Sequence[Page], *, number: int = 0) -> None:
        super().__init__(context)
        self._pages = pages
        self._number = number
        self._was_typing = False
        self._list = LineList(id="rows", panel=True)
        if self._takes_names:
            self._list.unmatched = "No name has these words. Enter takes what you typed."
        elif self._page.searched:
            self._list.unmatched = self._page.searched
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

    @property
    def _page(self) -> Page:
        """The page that is shown."""
        return self._pages[self._number]

    @property
    def _takes_names(self) -> bool:
        """Whether a name that is not listed can be typed."""
        return self._page.typed is not None

    def _show_page(self) -> None:
        self._list.words = self._page.words
        self._show_rows(cursor=self._page.cursor)

    def _show_rows(self, *, cursor: int | None = None) -> None:
        """Show the rows of the page, with the cursor at `cursor` or kept in place if possible."""
        self.fit()
        self._list.empty_text = [*map(self.context.keymap.with_keys, self._page.empty_text)]
        self._list.set_rows(self._page.rows, cursor=cursor)
        self._head.show(self._draw_head)
        self.show_hints()

    @property
    def is_partial(self) -> bool:
        """Whether more rows are still being looked for."""
        return self._page.is_partial

    def grow(self, pages: Sequence[Page]) -> None:
        """Show the pages with what was found meanwhile; the cursor stays on its row."""
        here = self._list.row
        self._pages = pages
        if self.is_mounted:
            self._show_rows()
            if here is not None:
                self._find_again(here)

    def _find_again(self, before: Row) -> None:
        """Put the cursor on the row of the same speaker or quote.

        A speaker may have a fuller name than before; the offset is that of the first quote.
        """

        def is_same(row: Row) -> bool:
            return row.key == before.key if before.key else row.offset == before.offset

        here = self._list.row
        if (here is None or not is_same(here)) and not self._list.move_to_next(is_same):
            self._list.move_to_next(lambda row: row.offset == before.offset)

    def fit(self) -> None:
        """Size the frame to the rows, and adapt the rows to its width."""
        shown, cells = self._page.rows, self.row_cells()
        self._pages = [page.fit(cells) for page in self._pages]
        if self._page.rows is not shown:
            self._list.set_rows(self._page.rows)
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
        return title_pieces(
            self._pages, self._number, width, dot=self.context.glyphs.dot,
            words=self._list.words, found=self._list.shown.found(),
        )  # fmt: skip

    def on_bar_clicked(self, message: Bar.Clicked) -> None:
        """Show the page whose title was clicked; the class below handles other clicks."""
        titles = self._draw_head(self._head.size.width)[: len(self._pages)]
        number = piece_at(titles, message.x)
        is_other = message.bar_id == "title" and number not in (-1, self._number)
        if is_other and not self._prompting:
            self._turn_to(number)

    def hints(self) -> list[Hint]:
        """Return the key hints of this list."""
        keymap, is_filtered = self.context.keymap, bool(self._list.words)
        return list_hints(self._pages, self._number, keymap, is_filtered=is_filtered)

    def own_keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of this list that are not in the command table, and what each does."""
        return help_on_keys(self._pages, self._number)

    # keys ----------------------------------------------------------------------------------------

    def places(self) -> tuple[Where, ...]:
        """Return the places whose keys apply, those of the commands of this list first."""
        own = [each.key for page in self._pages for each in (*page.acts, *page.keys)]
        named = [BY_ID[key].where for key in own if key in BY_ID]
        return (*dict.fromkeys(named), *super().places())

    def perform(self, command: Command, argument: str) -> None:
        """Run a command: one of this list, if the page has it, or one of every list."""
        if command.id == self._page.closes_with:
            self.dismiss(None)
        elif command in self._offers():
            self.dismiss(Offered(command.id, argument))
        elif command.where in self.PLACES or command.where is Where.ANYWHERE:
            super().perform(command, argument)
        elif not self._run_own_key(command.id):
            self.tell("only in the other list: Tab shows it")

    def _offers(self) -> Sequence[Command]:
        """Return the commands that the text of the empty list names."""
        names = " ".join(self._page.empty_text)
        return () if len(self._page.rows) else self.context.keymap.named_in(names)

    def known_in_lists(self, pressed: tuple[str, ...]) -> Command | None:
        """Return the command for these keys that works in every list, or that this one offers."""
        if (known := super().known_in_lists(pressed)) is not None:
            return known
        offers = self._offers()
        found = self.context.keymap.command(pressed, [each.where for each in offers])
        return found if found in offers else None

    def second_keys(self, first: str) -> Sequence[tuple[str, Command]]:
        """Return the possible second keys after `first`, each with the command of the two."""
        offers = self._offers()
        places = [*dict.fromkeys(each.where for each in offers)]
        found = self.context.keymap.continuations(first, places)
        return super().second_keys(first) or [each for each in found if each[1] in offers]

    def run_named(self, command_id: str) -> None:
        """Run a command by its id, or what a key of this list alone does."""
        if not self._run_own_key(command_id):
            super().run_named(command_id)

    def _run_act(self, act: Act | ActOnAll | GoToNext, row: Row) -> None:
        if isinstance(act, GoToNext):
            if not self._list.move_to_next(act.is_wanted):
                self.tell(act.none)
        elif isinstance(act, Act):
            self.begin_change()
            act.run(row, self._show_result_and_move_on if act.moves_on else self._show_result)
        elif self._list.shown.found() is not None or not self._list.words:
            self.begin_change()
            act.run(self._list.shown.listed(), self._show_result)
        else:
            self.tell("still looking for these words")

    def _run_own_key(self, key: str) -> bool:
        """Handle a key, or a command, that the page declares; return whether it declares it."""
        if (other := self._page_of(key)) is not None:
            self._turn_to(other)
            return True
        for act in self._page.acts:
            if key == act.key:
                self.clear_notice()
                if (row := self._row_for(act)) is not None:
                    self._run_act(act, row)
                return True
        for own in self._page.keys:
            if key == own.key:
                if (row := self._row_for(own)) is not None:
                    self.dismiss(Chosen(row, key, self._list.words, self._number))
                return True
        return False

    def _turn_to(self, number: int) -> None:
        """Show another page."""
        self.clear_notice()
        self._number = number
        self._show_page()

    def _page_of(self, key: str) -> int | None:
        """Return the index of the other page that a key shows, or None."""
        if key in _TO_PAGES and len(self._pages) > 1:
            return (self._number + _TO_PAGES[key]) % len(self._pages)
        shown_by = [page.shown_by for page in self._pages]
        is_other = key in shown_by and key != self._page.shown_by
        return shown_by.index(key) if key and is_other else None

    def _row_for(self, own: Act | ActOnAll | GoToNext | ChoosingKey) -> Row | None:
        """Return the row under the cursor, or an empty one for a key that needs none."""
        return self._list.row or (None if own.needs_row else Row(()))

    def _show_result(self, pages: Sequence[Page], notice: str) -> None:
        """Show the pages after an action, with the cursor kept in place if possible."""
        if not self.is_attached:
            return
        if pages:
            self._pages = pages
            self._show_rows()
        self.tell(notice)
        self.end_change()

    def _show_result_and_move_on(self, pages: Sequence[Page], notice: str) -> None:
        """Show the rows after an action; if it changed anything, go to the next row first."""
        if self.is_attached and pages:
            self._list.move(1)
        self._show_result(pages, notice)

    def takes_key_first(self, event: events.Key) -> bool:
        """Handle a key of this list; unless it has other uses for them, q and Esc close it."""
        if self._changing:
            return False
        if self._page.searched and _begins_words(event.character or ""):
            self._find(event.character or "")
        elif not (self._run_own_key(event.key) or self._run_own_key(event.character or "")):
            if event.key not in (CLOSE, "escape", *BACK):
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

    def do_app_back(self, _: str) -> None:
        """Close the list, as its key does."""
        if not self._run_own_key(CLOSE):
            self._leave(CLOSE)

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
        if not self._takes_names:
            super().use_base_layout(event)

    def quits_with(self, pressed: tuple[str, ...]) -> bool:
        """Whether these keys quit the program; a letter does not where it begins a name."""
        return not self._takes_names or len(pressed[0]) > 1

    def handle_unbound_key(self, event: events.Key) -> bool:
        """Start the name prompt with an unbound letter, where names may be typed."""
        letter = event.character or ""
        if not self._takes_names or not letter.isalpha():
            return super().handle_unbound_key(event)
        self._find(letter)
        return True

    def _find(self, letter: str) -> None:
        """Begin a filter with a letter; in a list to search in, Enter only ends it."""
        self._filter(letter)
        self._ask_filter(self._found if self._page.searched else self._filtered, is_selected=False)

    def _found(self, _: str) -> None:
        self._list.focus()

    def takes_paste(self, event: events.Paste) -> bool:
        """Start the name prompt with a paste, where names may be typed."""
        if self._takes_names:
            self.do_list_filter("")
            self._key_queue.put(event)
        return self._takes_names

    # filtering -----------------------------------------------------------------------------------

    def _filter(self, words: str) -> None:
        self._list.filter(words)
        self._head.redraw()

    def do_list_filter(self, words: str) -> None:
        """Filter the list while the user types; Enter chooses the row under the cursor."""
        if words:
            self._filter(words)
            self._filtered(words)
        else:
            self._ask_filter(self._filtered, is_selected=True)

    def _ask_filter(self, submit: Callable[[str], None], *, is_selected: bool) -> None:
        """Open the prompt with the words of the filter, which typing replaces if selected."""
        sign = "name " if self._takes_names else "filter "
        self.ask(sign, submit, changed=self._filter, cancelled=self._cancel_filter,
                 text=self._list.words, is_selected=is_selected,
                 arrows=self.goes_down(self._list))  # fmt: skip

    def _cancel_filter(self) -> None:
        self._list.cancel_filter()
        self._head.redraw()

    def _filtered(self, words: str) -> None:
        self._list.focus()
        self._list.when_filtered(lambda: self._take_only(words))

    def _take_only(self, words: str) -> None:
        """Choose the only matching row, or the typed text if there is none."""
        typed = self._page.typed
        if self._list.row is None and typed is not None and words.strip():
            self.dismiss(Chosen(typed(words.strip()), page=self._number))
        elif not self._page.takes_only_match:
            return
        elif self._list.row is not None and self._list.shown.choices() == 1:
            self.row_chosen(self._list.row)

    def on_line_list_filtered(self, message: LineList.Filtered) -> None:
        """Show how many rows a filter has found."""
        message.stop()
        self._head.redraw()

    def row_chosen(self, row: Row) -> None:
        """Close with the row."""
        self.dismiss(Chosen(row, words=self._list.words, page=self._number))


def _begins_words(letter: str) -> bool:
    """Whether a letter begins a filter in a list to search in."""
    return letter.isalpha() and letter.islower() and letter not in _NO_WORDS
