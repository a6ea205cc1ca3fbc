"""The library screen: recently read articles, notes, and sample articles."""

from collections.abc import Sequence

from reader.errors import LibraryError, UsageError
from reader.library.store import ArticleRecord, Library, record_at
from reader.model.colours import Colours
from reader.session.library_overview import LibraryOverview, load_overview
from reader.text.counts import counted
from reader.tui.context import Again, Context
from reader.tui.places import LibraryPlace
from reader.tui.screens.articles.article_list import ArticleList
from reader.tui.screens.tasks import Task
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.lists.library_rows import library_rows, listed_title
from reader.tui.views.rows.rows import Row

_FILTERS = "Filters such as tag: and speaker: work in the list of notes: <library.notes> opens it."


class LibraryScreen(ArticleList):
    """Lists the articles and notes of the library, and searches them.

    Args:
        context: The services.
        words: The initial search.
        asks: Whether to open the search prompt at once.
        shelf: The library overview, if already loaded.
        at: The place to restore, if the list was left before.
    """

    def __init__(
        self,
        context: Context,
        *,
        words: str = "",
        asks: bool = False,
        shelf: LibraryOverview | None = None,
        at: LibraryPlace | None = None,
    ) -> None:
        super().__init__(context, listed_title(None), words, at)
        self._asks = asks
        self._shelf = shelf  # None until loaded
        self._earlier_kept = False  # whether storing the texts of earlier articles has begun
        self._unsearched = 0  # articles left out of the search because their text cannot be stored
        self._taken_off: list[ArticleRecord] = []  # removed articles, most recent last

    def set_up(self) -> None:
        """Fill the list; open the search prompt if asked to."""
        super().set_up()
        if self._asks:
            self.do_list_filter("")

    def _lay_out_again(self) -> None:
        self._search_for(self._words)

    def _glyphs_and_colours(self) -> tuple[Glyphs, Colours]:
        return self.context.glyphs, self.context.settings.named_colours

    def _show_rows(self) -> None:
        if self._shelf is not None:
            rows = library_rows(self._shelf, *self._glyphs_and_colours(), self.row_cells())
            self._list.set_rows(rows)
            self.show_hints()  # they depend on whether there are articles to list quotes of
        self._restore_cursor()

    async def _refresh_list(self) -> None:
        try:
            self._shelf = await self.context.library_thread.ask(load_overview)
        except LibraryError as error:
            self._shelf = self._shelf or LibraryOverview()
            self.tell(f"the library cannot be opened: {error}", error=True)
        if self._words:
            await self._search(self._words)
        else:
            self._show_rows()

    def _all_articles(self) -> Sequence[str]:
        records = self._shelf.records if self._shelf is not None else ()
        return [record.location for record in records if record.location != "-"]

    def _reopening(self, place: LibraryPlace) -> Again:
        context, words = self.context, self._words
        return lambda show: show(LibraryScreen(context, words=words, at=place))

    def do_search_library(self, words: str) -> None:
        """Search in this list, which has everything."""
        if words:
            self._typed(words)
        else:
            self.do_list_filter("")

    def do_article_list(self, words: str) -> None:
        """Show all articles again, or search them."""
        self._typed(words)
        self.show_hints()

    def do_library_unread(self, _: str) -> None:
        """Say where this works."""
        raise UsageError("<library.unread> works in the list of a folder: <article.open> opens one")

    def do_library_reload(self, _: str) -> None:
        """List again what the library has, which other windows and machines may change."""
        self._keep_cursor()
        self.start(self._refresh_list())
        self.tell("the list is up to date")

    # searching -----------------------------------------------------------------------------------

    def _search_for(self, words: str) -> None:
        if self._words:
            self.start(self._search(self._words))
        else:
            self._show_rows()

    async def _search_ended(self) -> None:
        if self._words:
            await self._search(self._words)

    async def _search(self, words: str) -> None:
        """Show what the whole library has for a search, unless the search has changed since."""
        if not self._earlier_kept:
            self._earlier_kept = True
            self.tasks.begin("texts", self._keep_earlier)
        from reader.session.notes.note_query import has_filters
        from reader.tui.library_access.library_search import search_library

        glyphs, colours = self._glyphs_and_colours()
        library_thread, width = self.context.library_thread, self.row_cells()
        rows = await search_library(library_thread, words, glyphs, colours, width)
        if self._words != words:
            return
        notices = self._unsearched_notices()
        sought = f"the word{'s' if ' ' in words.strip() else ''} {words}"
        nothing = f"Nothing in the library has {sought}. Esc shows everything again."
        filters = self.context.keymap.with_keys(_FILTERS) if has_filters(words) else ""
        self._list.empty_text = (*filter(None, (nothing, filters)), *notices)
        if rows:
            rows += [Row(((notice, inks.META),), heading=True) for notice in notices]
        self._list.set_rows(rows, cursor=0)
        self._restore_cursor()

    def _unsearched_notices(self) -> list[str]:
        """Return a note on the articles that the search left out."""
        if not self._unsearched:
            return []
        articles = counted(self._unsearched, "article")
        return [f"{articles} not searched: the text cannot be kept. Is the disk full?"]

    def _keep_earlier(self, task: Task) -> None:
        """Store the texts of articles read earlier, then search them as well."""
        library_thread = self.context.library_thread
        kept, self._unsearched = library_thread.keep_earlier_texts(task.is_cancelled)
        if kept or self._unsearched:
            task.show(self._search_again)

    def _search_again(self) -> None:
        if self.is_attached and self._words:
            self._keep_cursor()
            self.start(self._search(self._words))

    # removing ------------------------------------------------------------------------------------

    def do_library_remove(self, _: str) -> None:
        """Remove the article from the list."""
        self.start_change(self._forget(self._article_here().key))

    async def _forget(self, location: str) -> None:
        def question(library: Library) -> str | ArticleRecord:
            record = record_at(library, location)
            if record is None or not (record.was_opened or record.annotations or record.starred):
                return "not opened yet: there is nothing to remove"
            if notes := library.note_counts([record.key])[record.key]:
                return f"{counted(notes, 'note')} on it: articles with notes stay in the list"
            if record.annotations:
                return "bookmarks or corrections on it: articles with these stay in the list"
            if record.starred:
                return "saved articles stay in the list: <library.star> unsaves this one"
            library.forget(record.key)
            self.context.library_thread.forget(record.key, record.location)
            return record

        done = await self.context.library_thread.ask(question)
        if isinstance(done, str):
            self.tell(done)
            return
        self._taken_off.append(done)
        await self._refresh_list()
        self.tell("removed from the list: <library.undo>, or opening it, brings it back")

    def do_library_undo(self, _: str) -> None:
        """Put the article that was removed last back on the list."""
        if not self._taken_off:
            raise UsageError("nothing was removed from this list")
        self.start_change(self._put_back(self._taken_off[-1]))

    async def _put_back(self, record: ArticleRecord) -> None:
        await self.context.library_thread.ask(
            lambda library: library.restore_to_recent(record.key, record.opened)
        )
        self._taken_off.remove(record)
        self._earlier_kept = False  # its text was deleted with it
        await self._refresh_list()
        self._go_to_article(record.place)
        self.tell("back on the list")
