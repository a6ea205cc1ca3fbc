"""What the keys of a list do: those of its page, and those that choose a row."""

from collections.abc import Callable, Iterable, Sequence

from reader.commands.command import Command, Where
from reader.commands.table import BY_ID
from reader.tui.screens.base import CommandScreen
from reader.tui.views.hints import Hint
from reader.tui.views.rows.rows import Act, ActOnAll, ChoosingKey, Chosen, GoToNext, Page, Row
from reader.tui.widgets.lines import LineList

CLOSE = "q"
"""The key that closes a list, unless the list has another use for it."""

_TWO, _WORD_CELLS = 2, 10  # number of pages, and longest title, for which the Tab hint names a page
_OwnKey = Act | ActOnAll | GoToNext | ChoosingKey


class ListActions(CommandScreen, part=True):
    """Runs the actions that the pages of a list declare."""

    _pages: Sequence[Page]
    _number: int  # index of the page that is shown
    _own_keys: Sequence[ChoosingKey]  # on every page
    _typed: Callable[[str], Row] | None  # makes a row from a filter text that matches none
    _list: LineList

    def _show_page(self) -> None:
        """Show another page."""
        raise NotImplementedError

    def _show_rows(self) -> None:
        """Show the rows of the page again, with the cursor kept in place if possible."""
        raise NotImplementedError

    def hints(self) -> list[Hint]:
        """Return the key hints of this list."""
        tab = [("tab", self._other_page(), True)] if len(self._pages) > 1 else []
        leaving = [each.label for each in self._choosing_keys() if each.key == CLOSE]
        close = (CLOSE, leaving[0] if leaving else "close", True)
        page = self._pages[self._number]
        some = bool(len(page.rows))
        acts = [act for act in page.acts if some or not act.needs_row]
        going = self._hints_of(act for act in acts if isinstance(act, GoToNext))
        doing = self._hints_of(act for act in acts if not isinstance(act, GoToNext))
        if not some:
            return [*tab, *doing, close]
        own = self._hints_of(each for each in self._choosing_keys() if each.key != CLOSE)
        return [
            *([("enter", page.enter, True)] if page.enter else []),
            *going,
            ("/", "other name" if self._typed is not None else "filter", True),
            *([("escape", "all", True)] if self._list.words else []),
            *tab,
            *doing,
            *own,
            *([("?", "help", True)] if doing or own else []),
            close,
        ]

    def _hints_of(self, own: Iterable[_OwnKey]) -> list[Hint]:
        """Return the hints of keys of this list: of a command its first key, if it has any."""
        found = []
        for each in own:
            command = BY_ID.get(each.key)
            keys = self.context.keymap.keys(command) if command is not None else (each.key,)
            found += [(key, each.label, True) for key in keys[:1] if each.label]
        return found

    def _other_page(self) -> str:
        """Return the hint for Tab: the title of the other page if short, else "other list"."""
        title = self._pages[(self._number + 1) % len(self._pages)].title
        is_word = len(self._pages) == _TWO and title.isalpha() and len(title) <= _WORD_CELLS
        return title.lower() if is_word else "other list"

    def own_keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of this list that are not in the command table, and what each does."""
        page = self._pages[self._number]
        other = self._pages[(self._number + 1) % len(self._pages)].title
        tab = [("tab", f"Show {other[:1].lower()}{other[1:]}.")] if len(self._pages) > 1 else []
        some = bool(len(page.rows))
        acts = [act for act in page.acts if some or not act.needs_row]
        own = [*acts, *(each for each in self._choosing_keys() if some or not each.needs_row)]
        return [*tab, *((each.key, each.help) for each in own if each.key not in BY_ID)]

    def _choosing_keys(self) -> Sequence[ChoosingKey]:
        return (*self._own_keys, *self._pages[self._number].keys)

    def places(self) -> tuple[Where, ...]:
        """Return the places whose keys apply, those of the commands of this list first."""
        own = [each for page in self._pages for each in (*page.acts, *page.keys)]
        named = [BY_ID[each.key].where for each in (*own, *self._own_keys) if each.key in BY_ID]
        return (*dict.fromkeys(named), *super().places())

    def perform(self, command: Command, argument: str) -> None:
        """Run a command: one of this list, if the page has it, or one of every list."""
        if command.where in self.PLACES or command.where is Where.ANYWHERE:
            super().perform(command, argument)
        elif not self._run_own_key(command.id):
            self.tell("only in the other list: Tab shows it")

    def _run_chosen(self, command_id: object) -> None:
        """Run what was chosen on the help screen, which may be a key of this list alone."""
        if not isinstance(command_id, str) or not self._run_own_key(command_id):
            super()._run_chosen(command_id)

    def _run_act(self, act: Act | ActOnAll | GoToNext) -> None:
        if isinstance(act, GoToNext):
            if not self._list.move_to_next(act.is_wanted):
                self.tell(act.none)
        elif isinstance(act, Act):
            self.begin_change()
            act.run(
                self._list.row, self._show_result_and_move_on if act.moves_on else self._show_result
            )
        elif self._list.shown.found() is not None or not self._list.words:
            self.begin_change()
            act.run(self._list.shown.listed(), self._show_result)
        else:
            self.tell("still looking for these words")

    def _run_own_key(self, key: str) -> bool:
        """Handle a key, or a command, that the page declares; return whether it declares it."""
        if key == "tab" and len(self._pages) > 1:
            self.clear_notice()
            self._number = (self._number + 1) % len(self._pages)
            self._show_page()
            return True
        for act in self._pages[self._number].acts:
            if key == act.key:
                self.clear_notice()
                if self._list.row is not None or not act.needs_row:
                    self._run_act(act)
                return True
        for own in self._choosing_keys():
            if key == own.key:
                row = self._list.row or (None if own.needs_row else Row(()))
                if row is not None:
                    self.dismiss(Chosen(row, key, self._list.words))
                return True
        return False

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
