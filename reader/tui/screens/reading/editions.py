"""Editions of an article: changes since the last visit, comparisons, and article identity."""

import asyncio
from collections.abc import Sequence
from typing import NamedTuple

from reader.errors import LibraryError, UsageError
from reader.library.store import ArticleRecord, EditionRecord, Library
from reader.model.article import Article
from reader.pipeline import place_of
from reader.text.counts import counted
from reader.tui.screens.reading.notes.saving import Saving
from reader.tui.views.article.changes import change_rows
from reader.tui.views.lists.editions import NOW, edition_name, edition_rows
from reader.tui.views.rows.rows import ChoosingKey, Chosen, Page

_READ = ChoosingKey("o", "read it", "Read the edition as it was.")
_TURN = ChoosingKey("r", "other direction", "Compare in the other direction.")
_NO_CHANGES = ("Nothing has changed since you read it: <article.reload> reloads.",)
_NO_EDITIONS = (
    "No editions yet: the text of an article is stored once it has a note,",
    "or once it is saved: <article.star> saves it.",
)


class Side(NamedTuple):
    """One side of a comparison: the name of the edition, and its text as an article."""

    name: str
    article: Article


class Editions(Saving, part=True):
    """Commands about the editions of an article and about its identity."""

    def do_change_list(self, _: str) -> None:
        """List what has changed since the last visit; Tab switches to the stored editions."""
        self.start_opening(self._list_changes())

    async def _list_changes(self) -> None:
        state = self.state
        kept = await self._editions()
        if not self.shows(state.article):
            return
        changes = change_rows(state.changes, state.old_text, state.article.text, state.quotes)
        editions = edition_rows(kept, state.article.digest)
        compare = "compare" if {each.digest for each in kept} - {state.article.digest} else ""
        pages = [
            Page("Changes", changes, empty_text=_NO_CHANGES, keys=[_READ]),
            Page("Editions", editions, 0, compare, _NO_EDITIONS, keys=[_READ]),
        ]
        if not changes and kept:
            pages.reverse()
        self.show_list(*pages, then=self._change_chosen)

    async def _editions(self) -> Sequence[EditionRecord]:
        record = self.state.record
        if record is None:
            return ()
        return await self.context.library_thread.ask(lambda library: library.editions(record.key))

    def _change_chosen(self, chosen: Chosen) -> None:
        if chosen.row.key and chosen.key == "o":
            from reader.tui.screens.notes.edition import show_edition

            key = self.state.record.key if self.state.record is not None else ""
            self.start_opening(show_edition(self, key, chosen.row.key, None))
        elif chosen.row.key:
            self.start_opening(self._choose_other(chosen.row.key))
        else:
            self.go_to(chosen)

    # comparing two editions -----------------------------------------------------------------------

    async def _choose_other(self, first: str) -> None:
        """Let the user choose the edition to compare with."""
        article, kept = self.state.article, await self._editions()
        if not self.shows(article):
            return
        now = article.digest
        rows = [row for row in edition_rows(kept, now, always_now=True) if row.key != first]
        title = f"Compare {edition_name(first, kept, now)} with"
        page = Page(title, rows, enter="compare", empty_text=("No other edition is stored.",))

        def chosen(result: Chosen) -> None:
            self.start(self._compare_two(first, result.row.key))

        self.show_list(page, then=chosen)

    async def _compare_two(self, old: str, new: str) -> None:
        from reader.workers.comparison import compare_isolated

        self.tell("comparing")
        article = self.state.article
        before, after = await self._side(old), await self._side(new)
        found = await asyncio.to_thread(compare_isolated, before.article.text, after.article)
        if not self.shows(article):
            return
        self.tell(f"{before.name} to {after.name}: {found.summary or 'no change'}")
        rows = change_rows(found.changes, before.article.text, after.article.text)
        title, nothing = f"From {before.name} to {after.name}", ("Nothing differs.",)
        page = Page(title, rows, empty_text=nothing, keys=[_TURN])
        is_now = after.article is self.state.article

        def chosen(result: Chosen) -> None:
            if result.key == "r":
                self.start(self._compare_two(new, old))
            elif is_now:
                self.go_to(result)

        self.show_list(page, then=chosen)

    async def _side(self, key: str) -> Side:
        """Return an edition as one side of a comparison.

        Raises:
            LibraryError: The edition is no longer stored.
        """
        from reader.library.kept_articles import article_of

        state, kept = self.state, await self._editions()
        name = edition_name(key, kept, state.article.digest)
        record = state.record
        if key in (NOW, state.article.digest) or record is None:
            return Side(name, state.article)
        text = await self.context.library_thread.ask(lambda library: library.edition(key))
        if text is None:
            raise LibraryError("this edition is no longer stored")
        return Side(name, article_of(record, text))

    # identity of the article ----------------------------------------------------------------------

    def do_article_apart(self, _: str) -> None:
        """Declare this a different article from the one whose notes it was given."""
        self.start(self._set_apart())

    async def _set_apart(self) -> None:
        article = self.state.article

        def ask(library: Library) -> tuple[ArticleRecord, int]:
            record = library.set_apart(article)
            return record, len(library.annotations(record.key))

        async with self._saving:  # meanwhile no note may be saved to the old record or count as new
            record, count = await self.context.library_thread.ask(ask)
            await self._look_up_again(article)
        others = f":article.same {record.location}" if record.location else ":article.same"
        self.tell(f"now a separate article with {counted(count, 'note')}: {others} there undoes it")

    def do_article_same(self, location: str) -> None:
        """Declare that another file or URL holds the same article."""
        if location.strip():
            self.start(self._unite(location.strip()))
        else:
            self.ask_for_path("the same story is at ", self.do_article_same)

    async def _unite(self, location: str) -> None:
        if location == "-":
            raise UsageError("standard input has no address, so it cannot be matched")
        article, record = self.state.article, await self.arrival.record()
        before = record.annotations
        async with self._saving:  # the notes that this adds do not count as new
            after = await self.context.library_thread.ask(
                lambda library: library.unite(record.key, place_of(location, library))
            )
            await self._look_up_again(article)
        more = after.annotations - before
        came = f", {counted(more, 'note')} came along" if more > 0 else ""
        self.tell(f"now one story with that source{came}: :article.apart there undoes it")

    async def _look_up_again(self, article: Article) -> None:
        """Show an article as it is now in the library; earlier edits can no longer be undone."""
        if self.shows(article):
            self.show_state(self.state._replace(undo=(), redo=()))
            await self.arrival.look_up_now(self.state.article)
