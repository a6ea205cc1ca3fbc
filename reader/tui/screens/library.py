"""The library screen: recently read articles, notes, and sample articles; or a folder."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.worker import get_current_worker

from reader.commands.command import Where
from reader.errors import LibraryError, ReaderError, UsageError
from reader.library.store import ArticleRecord
from reader.model.colours import Colours
from reader.pipeline import open_article
from reader.session.library_overview import LibraryOverview, load_overview, records_of
from reader.text.counts import counted
from reader.tui.context import Again, Context, Picked
from reader.tui.input_events import consume
from reader.tui.places import LibraryPlace, QuotesPlace
from reader.tui.screens.library_changing import LibraryChanging
from reader.tui.screens.quoting import Quoting
from reader.tui.views.hints import Hint
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.lists.library_rows import (
    file_rows,
    head_line,
    library_rows,
    listed_title,
    titles_of,
)
from reader.tui.views.rows.rows import Row
from reader.tui.widgets.bar import Bar
from reader.tui.widgets.lines import LineList

_AROUND_CELLS = 6  # padding around a row, outside and inside the list
_LOOKED_UP = 2_000  # files of a folder that are parsed for titles and looked up in the library
_SHOWN_FIRST, _SHOWN_AT_ONCE = 50, 400  # titles shown in the first and in later batches


class LibraryScreen(LibraryChanging, Quoting):
    """Lists articles and notes, opens them, or over another screen closes with the chosen one.

    Args:
        context: The services.
        words: The initial search.
        asks: Whether to open the search prompt at once.
        files: If given, the files of a folder are listed instead of the library.
        shelf: The library overview, if already loaded.
        records: The library records of the files, if already loaded.
        at: The place to restore, if the list was left before.
    """

    PLACES: ClassVar[tuple[Where, ...]] = (Where.LIBRARY, Where.ANYWHERE)
    DEFAULT_CSS: ClassVar[str] = """
    LibraryScreen > Vertical { padding: 1 2 0 2; height: 1fr; }
    LibraryScreen #rows { margin: 1 0 0 0; }
    """

    def __init__(
        self,
        context: Context,
        *,
        words: str = "",
        asks: bool = False,
        files: Sequence[Path] | None = None,
        shelf: LibraryOverview | None = None,
        records: Mapping[Path, ArticleRecord] | None = None,
        at: LibraryPlace | None = None,
    ) -> None:
        super().__init__(context, files)
        self._words, self._asks = words, asks
        self._at = at  # the place to restore, until it is shown
        self._title = listed_title(files)
        self._head = Bar(id="title")
        self._records = records or {}
        self._titles = titles_of(self._records)
        self._shelf = shelf  # None until loaded
        self._unsearched = 0  # articles left out of the search because their text cannot be stored

    def on_resize(self) -> None:
        """Rewrap the welcome text for the new size."""
        is_shown = self._files is None and not self._words and len(self._list)
        if is_shown and self._shelf is not None and not self._shelf.records:
            here = self._list.row
            self._show_rows()
            self._list.move_to_next(lambda row: row == here)

    def compose(self) -> ComposeResult:
        """Compose the title, the list and the key hints."""
        with Vertical():
            yield self._head
            yield self._list
        yield from self.compose_foot()

    def set_up(self) -> None:
        """Fill the list."""
        super().set_up()
        self._head.show(self._draw_head)
        self._list.focus()
        if self._asks:
            self.do_list_filter("")
        quotes = self._at.quotes if self._at is not None else None
        self._show_rows()
        if self._files is not None:
            self._find_titles(self._files)
        self.start(self._refresh_list())
        if quotes is not None:
            self.list_again(quotes)

    def on_screen_resume(self) -> None:
        """Refresh the list after an article was read."""
        if len(self._list):
            self.start(self._refresh_list())

    async def _refresh_list(self) -> None:
        if self._files is None:
            await self._fill()
        else:
            await self._find_progress(self._files)

    async def _find_progress(self, files: Sequence[Path]) -> None:
        """Look up how far the files of a folder were read."""
        with suppress(LibraryError):  # shown when an article is opened
            looked_up = files[:_LOOKED_UP]
            self._records = await self.context.library_thread.ask(
                lambda library: records_of(library, looked_up)
            )
            self._titles = titles_of(self._records) | self._titles
            if self.is_attached:
                self._show_rows()

    async def _fill(self) -> None:
        try:
            self._shelf = await self.context.library_thread.ask(load_overview)
        except LibraryError as error:
            self._shelf = LibraryOverview()
            self.tell(f"the library cannot be opened: {error}", error=True)
        if self._words:
            await self._search(self._words)
        else:
            self._show_rows()

    async def _search(self, words: str) -> None:
        """Show what the whole library has for a search, unless the search has changed since."""
        if not self._earlier_kept:
            self._earlier_kept = True
            self._keep_earlier()
        from reader.tui.library_access.library_search import search_library

        glyphs, palette = self._glyphs_and_palette()
        rows = await search_library(self.context.library_thread, words, glyphs, palette)
        if self._words == words:
            self._list.empty_text = (
                f"Nothing in the library has the words {words}. Esc shows everything again.",
                *self._unsearched_notices(),
            )
            if rows:
                notices = self._unsearched_notices()
                rows += [Row(((notice, inks.META),), heading=True) for notice in notices]
            self._list.set_rows(rows, cursor=0)
            self._restore_cursor()

    def _restore_cursor(self) -> None:
        """Put the cursor on the row to restore, once it is listed."""
        at = self._at
        if at and self._list.move_to_next(lambda row: (row.key, row.goal) == (at.key, at.goal)):
            self._at = None

    def _unsearched_notices(self) -> list[str]:
        """Return a note on the articles that the search left out."""
        if not self._unsearched:
            return []
        articles = counted(self._unsearched, "article")
        return [f"{articles} not searched: the text cannot be kept. Is the disk full?"]

    @work(thread=True, exclusive=True, group="texts")
    def _keep_earlier(self) -> None:
        """Store the texts of articles read earlier, then search them as well."""
        worker = get_current_worker()
        kept, self._unsearched = self.context.library_thread.keep_earlier_texts(
            lambda: worker.is_cancelled
        )
        if kept or self._unsearched:
            self.app.call_from_thread(self._search_again)

    def _search_again(self) -> None:
        if self.is_attached and self._words:
            self.start(self._search(self._words))

    def _typed(self, words: str) -> None:
        self._words, self._at = words.strip(), None
        self._head.redraw()
        if self._files is not None:
            self._list.filter(words)
        elif self._words:
            self.start(self._search(self._words))
        else:
            self._show_rows()

    def _show_rows(self) -> None:
        if self._files is not None:
            glyphs = self.context.glyphs
            self._list.set_rows(file_rows(self._files, self._titles, self._records, glyphs))
        elif self._shelf is not None:
            width = self.app.size.width - _AROUND_CELLS
            self._list.set_rows(library_rows(self._shelf, *self._glyphs_and_palette(), width))
            self.show_hints()  # they depend on whether there are articles to list quotes of
        self._restore_cursor()

    def _glyphs_and_palette(self) -> tuple[Glyphs, Colours]:
        return self.context.glyphs, self.context.settings.palette

    @work(thread=True, exclusive=True, group="titles")
    def _find_titles(self, files: Sequence[Path]) -> None:
        """Parse the files for their titles, because file names say little."""
        from reader.workers.parser import (
            parse_isolated,  # in a process, so that large files do not delay keys
        )

        worker = get_current_worker()
        titles: dict[Path, str] = {}
        shown_at = _SHOWN_FIRST
        for number, path in enumerate(files[:_LOOKED_UP]):
            if worker.is_cancelled:
                return
            if number == shown_at:
                self.app.call_from_thread(self._found_titles, titles)
                titles, shown_at = {}, shown_at + _SHOWN_AT_ONCE
            with suppress(ReaderError):  # shown when the file is opened
                titles[path] = open_article(str(path), parser=parse_isolated).title
        self.app.call_from_thread(self._found_titles, titles)

    def _found_titles(self, titles: dict[Path, str]) -> None:
        self._titles |= titles
        if self.is_attached:
            self._show_rows()

    def _draw_head(self, width: int) -> Sequence[Piece]:
        return head_line(self._title, self._words, width)

    def hints(self) -> list[Hint]:
        """Return the key hints of this list."""
        leave = "quit" if self.is_first else "back"
        unread = [("n", "next unread", True)] if self._files is not None else []
        quotes = [('"', "quotes", True)] if self.articles_to_quote() else []
        every = [("escape", "all", True)] if self._words else []
        return [
            ("enter", "read", True), *unread, *quotes, ("/", "search", True), *every,
            ("O", "open", True), ("M", "notes", True), ("?", "help", True), ("q", leave, True),
        ]  # fmt: skip

    def on_key(self, event: events.Key) -> None:
        """Handle Esc, which ends the quote search, the filter, fetching, or this screen."""
        if self.forwards_key(event) or event.key != "escape":
            return
        if not self._prompting and not self._first_key and self._ends_something():
            consume(event)

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

    def do_list_filter(self, _: str) -> None:
        """Search the library, or filter the folder, while the user types."""

        def ended(_: str) -> None:
            self.start(self._end_filter())

        sign = "filter " if self._files is not None else "search "
        self.ask(
            sign, ended, changed=self._typed, cancelled=lambda: self._typed(""), text=self._words
        )

    async def _end_filter(self) -> None:
        """Focus the matching rows; if there is only one, choose it."""
        if self._files is None and self._words:
            await self._search(self._words)
        self._list.focus()
        self._list.when_filtered(self._take_only)

    def _take_only(self) -> None:
        if self._words and self._list.choices() == 1:
            self._list.choose()

    def do_search_library(self, words: str) -> None:
        """Search all notes, and the titles and texts of all articles."""
        if words:
            self._typed(words)
        else:
            self.do_list_filter("")

    def on_line_list_chosen(self, message: LineList.Chosen) -> None:
        """Open the chosen article; further key presses do not open it again."""
        message.stop()
        if message.row.key and self.app.screen is self:
            self.read(Picked(message.row.key, message.row.goal))

    def read(self, picked: Picked) -> None:
        """Open an article from here if this is the first screen, else in the screen below."""
        self.forget_quotes()
        if not self.is_first:
            place = LibraryPlace(picked.location, picked.goal)
            self.dismiss(picked if picked.again else picked._replace(again=self._reopening(place)))
            return
        sources = [str(path) for path in self._files or ()]

        def left(location: str) -> None:
            goal = picked.goal if location == picked.location else ""
            self._at = LibraryPlace(location, goal)
            if picked.again is not None:
                picked.again(self.read_if_picked)

        self.context.navigator.read(picked, sources, left)

    def _reopening(self, place: LibraryPlace) -> Again:
        """Return a function that reopens this list at a place after it was closed."""
        navigator, words, files = self.context.navigator, self._words, self._files
        return lambda picked: navigator.library(words, picked, files=files, at=place)

    def do_library_notes(self, _: str) -> None:
        """Show the notes of all articles."""
        self.context.navigator.notes(self.read_if_picked)

    def articles_to_quote(self) -> Sequence[str]:
        """Return the files of the folder, or the articles of the library."""
        if self._files is not None:
            return [str(path) for path in self._files]
        records = self._shelf.records if self._shelf is not None else ()
        return [record.location for record in records if record.location != "-"]

    def go_to_quote(self, picked: Picked, place: QuotesPlace) -> None:
        """Open an article at a quote; `q` returns to the list of quotes."""
        anew = self._reopening(LibraryPlace(place.location, quotes=place))
        stays = self.is_first  # then this screen stays open below the article
        self.read(picked._replace(again=(lambda _: self.list_again(place)) if stays else anew))

    def do_library_unread(self, _: str) -> None:
        """Go to the next unread article of a folder."""
        if self._files is None:
            raise UsageError("n works in the list of a folder: O opens one")
        if not self._list.move_to_next(lambda row: not self._was_read(row)):
            self.tell("you have read all of these")

    def _was_read(self, row: Row) -> bool:
        record = self._records.get(Path(row.key))
        return record is not None and record.was_opened
