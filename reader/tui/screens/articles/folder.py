"""The list of the articles of a folder."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from reader.commands.table import BY_ID
from reader.errors import LibraryError, ReaderError, UsageError
from reader.library.store import ArticleRecord
from reader.pipeline import open_article
from reader.session.library_overview import records_of
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.counts import counted
from reader.tui.context import Again, Context
from reader.tui.places import LibraryPlace
from reader.tui.screens.articles.article_list import ArticleList
from reader.tui.screens.tasks import Task
from reader.tui.views.hints import Hint
from reader.tui.views.lists.library_rows import file_rows, hit_rows, listed_title, titles_of
from reader.tui.views.rows.rows import Row

if TYPE_CHECKING:
    from reader.library.search.passage_search import TextHit

_LOOKED_UP = 2_000  # files that are parsed for titles and looked up in the library
_SHOWN_FIRST, _SHOWN_AT_ONCE = 50, 400  # titles shown in the first and in later batches
_SEARCHED_CHARS = 8_000_000  # code points of all texts that are kept to be searched
_SHOWN_TEXTS = 50  # most articles found by their text


class FolderScreen(ArticleList):
    """Lists the files of a folder, with their titles and how far they were read, and searches them.

    Args:
        context: The services.
        folder: The folder.
        files: Its article files, or else those of its subfolders.
        words: The initial search.
        records: The library records of the files, if already loaded.
        at: The place to restore, if the list was left before.
    """

    def __init__(
        self,
        context: Context,
        folder: Path,
        files: Sequence[Path],
        *,
        words: str = "",
        records: Mapping[Path, ArticleRecord] | None = None,
        at: LibraryPlace | None = None,
    ) -> None:
        super().__init__(context, listed_title(files), words, at)
        self._folder, self._files = folder, files
        self._list.words = words
        self._records = records or {}
        self._titles = titles_of(self._records)
        self._texts: dict[str, str] = {}  # of files, as far as they are known
        self._hits: Sequence[TextHit] = ()  # of the search, in these texts
        self._texts_searched = asyncio.Event()

    def set_up(self) -> None:
        """Fill the list, and look for the titles."""
        super().set_up()
        self._begin_finding_titles()

    def _show_rows(self) -> None:
        rows = file_rows(self._files, self._titles, self._records, self.context.glyphs)
        paths = {hit.key: Path(hit.key) for hit in self._hits}
        names = {key: self._titles.get(path) or path.name for key, path in paths.items()}
        hits = hit_rows(self._hits, names, {key: key for key in paths}, self.row_cells())
        self._list.set_rows(rows + hits)
        self._restore_cursor()

    async def _refresh_list(self) -> None:
        """Look up how far the files were read."""
        with suppress(LibraryError):  # shown when an article is opened
            looked_up = self._files[:_LOOKED_UP]
            self._records = await self.context.library_thread.ask(
                lambda library: records_of(library, looked_up)
            )
            self._titles = titles_of(self._records) | self._titles
            if self.is_attached:
                self._show_rows()

    def _begin_finding_titles(self) -> None:
        self._list.unmatched = "Looking for these words."
        self.tasks.begin("titles", self._find_titles)

    def _find_titles(self, task: Task) -> None:
        """Parse the files for their titles, because file names say little, and for their texts."""
        # in a process, so that large files do not delay keys
        from reader.workers.parser import parse_isolated

        titles: dict[Path, str] = {}
        texts: dict[str, str] = {}
        shown_at, room = _SHOWN_FIRST, _SEARCHED_CHARS
        unsearched = max(0, len(self._files) - _LOOKED_UP)
        for number, path in enumerate(self._files[:_LOOKED_UP]):
            if task.is_cancelled():
                return
            if number == shown_at:
                task.show(self._found_titles, titles, texts)
                titles, texts, shown_at = {}, {}, shown_at + _SHOWN_AT_ONCE
            with suppress(ReaderError):  # shown when the file is opened
                article = open_article(str(path), parser=parse_isolated)
                titles[path] = article.title
                if len(article.text) <= room:
                    texts[str(path)] = article.text
                    room -= len(article.text)
                else:
                    unsearched += 1
        task.show(self._found_titles, titles, texts)
        task.show(self._found_all, unsearched)

    def _found_titles(self, titles: dict[Path, str], texts: dict[str, str]) -> None:
        self._titles |= titles
        self._texts |= texts
        if self.is_attached:
            self._show_rows()
            if self._words:
                self._search_for(self._words)

    def _found_all(self, unsearched: int) -> None:
        notices = ["Nothing has these words.", "Esc shows everything again."]
        if unsearched:
            notices.insert(1, f"{counted(unsearched, 'article')} not searched: too much text.")
        self._list.unmatched = " ".join(notices)
        self._list.redraw()

    # searching -----------------------------------------------------------------------------------

    def _search_for(self, words: str) -> None:
        self._list.filter(words)
        self._texts_searched.clear()
        texts = dict(self._texts) if words else {}
        self.tasks.begin("texts", partial(self._look_in_texts, texts, words))

    def _look_in_texts(self, texts: Mapping[str, str], words: str, task: Task) -> None:
        from reader.library.search.passage_search import search_unindexed

        hits = search_unindexed(texts, words, _SHOWN_TEXTS, task.is_cancelled)
        task.answer(self._found_hits, hits)

    def _found_hits(self, hits: "Sequence[TextHit]") -> None:
        self._hits = hits
        if self.is_attached:
            self._show_rows()
        self._texts_searched.set()

    async def _search_ended(self) -> None:
        await self._texts_searched.wait()

    def hints(self) -> list[Hint]:
        """Return the key hints of this list."""
        read, *others = super().hints()
        return [read, self.hint_of(BY_ID["library.unread"], "next unread"), *others]

    def _sources(self) -> Sequence[str]:
        return [str(path) for path in self._files]

    def _all_articles(self) -> Sequence[str]:
        return self._sources()

    def _reopening(self, place: LibraryPlace) -> Again:
        context, folder, files, words = self.context, self._folder, self._files, self._words
        return lambda show: show(FolderScreen(context, folder, files, words=words, at=place))

    def _place_in_library(self, location: str) -> str:
        return str(Path(location).absolute())

    def do_library_unread(self, _: str) -> None:
        """Go to the next unread article."""
        if not self._list.move_to_next(lambda row: not self._was_read(row)):
            self.tell("you have read all of these")

    def _was_read(self, row: Row) -> bool:
        record = self._records.get(Path(row.key))
        return record is not None and record.was_opened

    def do_library_reload(self, _: str) -> None:
        """Read the folder again: its files, their titles and their texts."""
        from reader.sources.directory import gather_articles

        before, files = self._files, gather_articles(self._folder)
        self._files, self._title, self._texts = files, listed_title(files), {}
        self._head.redraw()
        self.forget_quotes()
        self._keep_cursor()
        self._show_rows()
        self.start(self._refresh_list())
        self._begin_finding_titles()
        new, gone = (len({*some}.difference(others)) for some, others in
                     ((files, before), (before, files)))  # fmt: skip
        told = [f"{counted(new, 'article')} new"] * bool(new)
        told += [f"{counted(gone, 'article')} gone"] * bool(gone)
        self.tell(", ".join(told) or "no new articles")

    def do_library_remove(self, _: str) -> None:
        """Say why files are not removed from the list."""
        raise UsageError("these are files in a folder: they cannot be removed from the list")

    def do_library_undo(self, _: str) -> None:
        """Say that nothing was removed."""
        raise UsageError("nothing was removed from this list")
