"""The base class of the lists of articles: those of the library, and those of a folder."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical

from reader.commands.command import Command, Where
from reader.commands.table import BY_ID
from reader.errors import UsageError
from reader.layout.measures import list_margin_cells
from reader.library.store import PIPED, Library, record_at
from reader.model.article import Meta
from reader.sources.samples import sample_headlines
from reader.tui.context import Again, Context, Picked
from reader.tui.places import LibraryPlace, QuotesPlace
from reader.tui.screens.articles.quoting import Quoting
from reader.tui.views.hints import Hint
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.lists.library_rows import head_line
from reader.tui.views.lists.list_bars import BACK
from reader.tui.views.rows.rows import Row
from reader.tui.widgets.bar import Bar
from reader.tui.widgets.lines import LineList

_ROW_MARGINS = 2  # blank cells of a row


class ArticleList(Quoting, part=True):
    """Lists articles and opens them, or over another screen closes with the chosen one.

    Args:
        context: The services.
        title: Shown above the list.
        words: The initial search.
        at: The place to restore, if the list was left before.
    """

    PLACES: ClassVar[tuple[Where, ...]] = (Where.LIBRARY, Where.ANYWHERE)
    DEFAULT_CSS: ClassVar[str] = """
    #articles { height: 1fr; }
    #articles > #rows { margin: 1 0 0 0; }
    """

    def __init__(
        self, context: Context, title: str, words: str = "", at: LibraryPlace | None = None
    ) -> None:
        super().__init__(context)
        self._title, self._words = title, words
        self._at = at  # the place to restore, until it is shown
        self._head = Bar(id="title")
        self._list = LineList(id="rows")
        self._laid_out_cells = 0  # width of the screen for which the rows were made
        self._searches = 0  # that ended with a key and are not shown yet
        self._titles: dict[Path, str] = {}  # of files, as far as they are known

    def compose(self) -> ComposeResult:
        """Compose the title, the list and the key hints."""
        with Vertical(id="articles"):
            yield self._head
            yield self._list
        yield from self.compose_foot()

    def set_up(self) -> None:
        """Fill the list."""
        super().set_up()
        self._fit_margins()
        self._head.show(self._draw_head)
        self._list.focus()
        quotes = self._at.quotes if self._at is not None else None
        self._show_rows()
        self.start(self._refresh_list())
        if quotes is not None:
            self.list_again(quotes)

    def row_cells(self) -> int:
        """Return the width in cells for which rows are made now."""
        self._laid_out_cells = width = self.app.size.width
        return width - 2 * list_margin_cells(width) - _ROW_MARGINS

    def on_resize(self) -> None:
        """Lay out the rows for the new width, with the cursor on the same one."""
        self._fit_margins()
        if len(self._list) and self.app.size.width != self._laid_out_cells:
            self._keep_cursor()
            self._lay_out_again()

    def _fit_margins(self) -> None:
        margin = list_margin_cells(self.app.size.width)
        self.query_one("#articles").styles.padding = (1, margin, 0, margin)

    def _lay_out_again(self) -> None:
        """Show the rows for the present width."""
        self._show_rows()

    def on_screen_resume(self) -> None:
        """Refresh the list after an article was read."""
        if len(self._list):
            self.start(self._refresh_list())

    # what is listed ------------------------------------------------------------------------------

    def _show_rows(self) -> None:
        """Show the rows, as far as they are known."""
        raise NotImplementedError

    async def _refresh_list(self) -> None:
        """Look up what is listed in the library."""
        raise NotImplementedError

    def _search_for(self, words: str) -> None:
        """Show the articles that have all words; all articles if there are none."""
        raise NotImplementedError

    async def _search_ended(self) -> None:
        """Wait until the list shows what was searched for."""

    def _all_articles(self) -> Sequence[str]:
        """Return the articles that are listed without a search."""
        raise NotImplementedError

    def articles_to_quote(self) -> Sequence[str]:
        """Return the articles listed, which during a search are those found."""
        if not self._words:
            return self._all_articles()
        found = dict.fromkeys(row.key for row in self._list.shown.listed())
        return [place for place in found if place and not place.startswith(PIPED)]

    def why_no_quotes(self) -> str:
        """Return why no article is listed; a search hides those that it did not find."""
        if self._words:
            return "no article found to list quotes from: <app.cancel> lists all articles"
        return super().why_no_quotes()

    def _sources(self) -> Sequence[str]:
        """Return the articles that next and previous walk through."""
        return ()

    def _reopening(self, place: LibraryPlace) -> Again:
        """Return a function that reopens this list at a place after it was closed."""
        raise NotImplementedError

    def _keep_cursor(self) -> None:
        """Put the cursor on the same row again once the rows are replaced."""
        here = self._list.row
        self._at = LibraryPlace(here.key, here.goal) if here is not None else None

    def _restore_cursor(self) -> None:
        """Put the cursor on the row to restore, once it is listed."""
        at = self._at
        if at and self._list.move_to_next(lambda row: (row.key, row.goal) == (at.key, at.goal)):
            self._at = None

    def _draw_head(self, width: int) -> Sequence[Piece]:
        return head_line(self._title, self._words, width)

    def hints(self) -> list[Hint]:
        """Return the key hints of this list."""

        def hint(command_id: str, label: str) -> Hint:
            return self.hint_of(BY_ID[command_id], label)

        quotes = [hint("library.quotes", "quotes")] if self._all_articles() else []
        every = [("escape", "all", True)] if self._words else []
        return [
            hint("list.open", "read"), *quotes, hint("list.filter", "search"), *every,
            hint("article.open", "open"), hint("library.notes", "notes"), hint("app.help", "help"),
            hint("app.back", "quit" if self.is_first else "back"),
        ]  # fmt: skip

    # searching -----------------------------------------------------------------------------------

    def do_list_filter(self, words: str) -> None:
        """Search the list while the user types."""

        def ended(_: str) -> None:
            self._when_searched(self._take_only)

        if words:
            self._typed(words)
            ended(words)
            return
        self.ask(
            "search ",
            ended,
            changed=self._typed,
            cancelled=lambda: self._typed(""),
            text=self._words,
            is_selected=True,
            arrows=self.goes_down(self._list, self._when_searched),
        )

    def _typed(self, words: str) -> None:
        self._words, self._at = words.strip(), None
        self._head.redraw()
        self._search_for(words)

    def _when_searched(self, action: Callable[[], None]) -> None:
        """Focus the rows once the list shows what was searched for, and do something with them."""

        async def wait() -> None:
            try:
                if self._words:
                    await self._search_ended()
                self._list.focus()
                self._list.when_filtered(action)
            finally:
                self._searches -= 1
                self.replay_keys()

        self._searches += 1
        self.start(wait())

    def why_wait(self, command: Command) -> str:
        """Return what a command on the rows waits for, which may be those of a search."""
        if self._searches and command.where in (Where.LIST, Where.LIBRARY):
            return "searching"
        return super().why_wait(command)

    def _take_only(self) -> None:
        """If only one row is left, choose it."""
        if self._words and self._list.shown.choices() == 1:
            self._list.choose()

    def takes_key_first(self, event: events.Key) -> bool:
        """Handle Esc, which ends the quote search, the filter, fetching, or this screen."""
        return event.key == "escape" and self._ends_something()

    def handle_unbound_key(self, event: events.Key) -> bool:
        """Go back with the keys that close other lists; the first screen stays."""
        goes_back = event.key in BACK and not self.is_first
        if goes_back:
            self.do_app_back("")
        return goes_back

    def _ends_something(self) -> bool:
        """End what Esc ends first; return whether there was anything to end."""
        if self.stop_looking():
            return True
        if self._words:
            self._typed("")
            self.show_hints()
            return True
        if self.stop_fetching():
            return True
        if self.is_first or self._waits_for:
            return False
        self.do_app_back("")
        return True

    # opening -------------------------------------------------------------------------------------

    def row_chosen(self, row: Row) -> None:
        """Open the chosen article; further key presses do not open it again."""
        if row.key and self.app.screen is self:
            self.read(Picked(row.key, row.goal))

    def read(self, picked: Picked) -> None:
        """Open an article from here if this is the first screen, else in the screen below.

        If it cannot be opened, the list in which it was picked is shown again.
        """
        self._open(picked, reopens=True)

    def _open(self, picked: Picked, *, reopens: bool) -> None:
        self.forget_quotes()
        if not self.is_first:
            place = LibraryPlace(picked.location, picked.goal)
            self.dismiss(picked if picked.again else picked._replace(again=self._reopening(place)))
            return

        from reader.tui.screens.reading.screen import ReadingScreen

        def left(location: object) -> None:
            if isinstance(location, str):
                goal = picked.goal if location == picked.location else ""
                self._at = LibraryPlace(location, goal)
            elif not reopens:  # no article could be opened
                return
            if picked.again is not None:
                picked.again(self.show_over)

        sources = self._sources()
        known = sources if picked.location in sources else [picked.location]
        self.app.push_screen(ReadingScreen(self.context, known, picked=picked), left)

    def go_to_quote(self, picked: Picked, place: QuotesPlace) -> None:
        """Open an article at a quote; `q` returns to the list of quotes."""
        anew = self._reopening(LibraryPlace(place.location, quotes=place))
        stays = self.is_first  # then this screen stays open below the article
        picked = picked._replace(again=(lambda _: self.list_again(place)) if stays else anew)
        self._open(picked, reopens=False)  # what is looked up again would hide why

    # saving --------------------------------------------------------------------------------------

    def _article_here(self) -> Row:
        row = self._list.row
        if row is None or row.goal or not row.key:
            raise UsageError("there is no article here")
        return row

    def do_library_star(self, _: str) -> None:
        """Save the article under the cursor, or stop saving it."""
        self.start_change(self._star(self._article_here().key))

    async def _star(self, location: str) -> None:
        path = Path(location)
        title = self._titles.get(path, "") or sample_headlines().get(path, "")

        def question(library: Library) -> bool:
            place = self._place_in_library(location)
            record = record_at(library, location) or library.ensure_record(place, Meta(title=title))
            library.star(record.key, starred=not record.starred)
            return not record.starred

        saved = await self.context.library_thread.ask(question)
        await self._refresh_list()
        self._go_to_article(location)
        self.tell("saved in the library: <library.star> unsaves it" if saved else "no longer saved")

    def _place_in_library(self, location: str) -> str:
        """Return the location under which the library saves a listed article."""
        return location

    def _go_to_article(self, location: str) -> None:
        self._list.move_to_next(lambda row: row.key == location and not row.goal)
