"""Saving articles from the library list, and removing them from it."""

from collections.abc import Sequence
from pathlib import Path

from reader.errors import UsageError
from reader.library.store import ArticleRecord, Library
from reader.model.article import Meta
from reader.sources.samples import sample_headlines
from reader.text.counts import counted
from reader.tui.context import Context
from reader.tui.screens.main_screen import MainScreen
from reader.tui.views.rows.rows import Row
from reader.tui.widgets.lines import LineList


class LibraryChanging(MainScreen, part=True):
    """Commands that change the article under the cursor without opening it.

    Args:
        context: The services.
        files: If given, the files of a folder are listed instead of the library.
    """

    def __init__(self, context: Context, files: Sequence[Path] | None) -> None:
        super().__init__(context)
        self._files = files
        self._list = LineList(id="rows")
        self._titles: dict[Path, str] = {}
        self._earlier_kept = False  # whether storing the texts of earlier articles has begun
        self._taken_off: list[ArticleRecord] = []  # removed articles, most recent last

    async def _refresh_list(self) -> None:
        """Refresh the list."""
        raise NotImplementedError

    def _article_here(self) -> Row:
        row = self._list.row
        if row is None or row.goal or not row.key:
            raise UsageError("there is no article here")
        return row

    def do_library_remove(self, _: str) -> None:
        """Remove the article from the list."""
        if self._files is not None:
            raise UsageError("these are files in a folder: they cannot be removed from the list")
        self.start_change(self._forget(self._article_here().key))

    async def _forget(self, location: str) -> None:
        def question(library: Library) -> str | ArticleRecord:
            record = library.find(location)
            if record is None or not (record.was_opened or record.annotations or record.starred):
                return "not opened yet: there is nothing to remove"
            if notes := library.note_counts([record.key])[record.key]:
                return f"{counted(notes, 'note')} on it: articles with notes stay in the list"
            if record.annotations:
                return "bookmarks or corrections on it: articles with these stay in the list"
            if record.starred:
                return "saved articles stay in the list: s unsaves this one"
            library.forget(record.key)
            self.context.library_thread.forget(record.key, record.location)
            return record

        done = await self.context.library_thread.ask(question)
        if isinstance(done, str):
            self.tell(done)
            return
        self._taken_off.append(done)
        await self._refresh_list()
        self.tell("removed from the list: U, or opening it, brings it back")

    def do_library_undo(self, _: str) -> None:
        """Put the article that was removed last back on the list."""
        if not self._taken_off:
            raise UsageError("nothing was removed from this list")
        self.start_change(self._put_back(self._taken_off.pop()))

    async def _put_back(self, record: ArticleRecord) -> None:
        await self.context.library_thread.ask(
            lambda library: library.restore_to_recent(record.key, record.opened)
        )
        self._earlier_kept = False  # its text was deleted with it
        await self._refresh_list()
        self._list.move_to_next(lambda row: row.key == record.location and not row.goal)
        self.tell("back on the list")

    def do_library_star(self, _: str) -> None:
        """Save the article under the cursor, or stop saving it."""
        row = self._article_here()
        self.start_change(self._star(row.key))

    async def _star(self, location: str) -> None:
        title = self._titles.get(Path(location), "") or sample_headlines().get(Path(location), "")
        is_file = self._files is not None

        def question(library: Library) -> bool:
            place = str(Path(location).absolute()) if is_file else location
            record = library.find(location) or library.ensure_record(place, Meta(title=title))
            library.star(record.key, starred=not record.starred)
            return not record.starred

        saved = await self.context.library_thread.ask(question)
        await self._refresh_list()
        self._list.move_to_next(lambda row: row.key == location and not row.goal)
        self.tell("saved in the library" if saved else "no longer saved")
