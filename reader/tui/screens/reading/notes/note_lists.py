"""Lists of notes and of bookmarks, with removing and undo."""

from collections.abc import Awaitable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from reader.errors import ReaderError
from reader.library.store import ArticleRecord, Library
from reader.model.annotation import KIND_NAMES, NOTES, Annotation, Motivation
from reader.session.moves import jump
from reader.session.state import Edit
from reader.tui.context import Picked
from reader.tui.screens.reading.notes.saving import Saving
from reader.tui.views.lists.annotation_rows import AnnotationRows, all_annotation_rows
from reader.tui.views.rows.rows import Act, Chosen, Page, Row, ShowResult

_EVERYWHERE = 500  # annotations of all articles that are listed here
_NEWEST = " (the newest; <library.notes>: all)"


class _Kind(NamedTuple):
    """The annotations shown together in one list."""

    title: str
    motivations: Sequence[Motivation]
    empty_text: str


_NOTES = _Kind(
    "Notes",
    NOTES,
    "No notes yet: <note.write> writes one on the quote or paragraph,"
    " <note.highlight> highlights it.",
)
_BOOKMARKS = _Kind(
    "Bookmarks",
    (Motivation.BOOKMARKING,),
    "No bookmarks yet: <bookmark.toggle> sets one here, <mark.set> and a letter sets a mark.",
)


class NoteLists(Saving, part=True):
    """Commands that list the user's annotations, in this article and in all."""

    def do_note_list(self, _: str) -> None:
        """List the notes and highlights of this article, or of all."""
        self.start_opening(self._list_annotations(_NOTES))

    def do_bookmark_list(self, _: str) -> None:
        """List the bookmarks and marks of this article, or of all."""
        self.start_opening(self._list_annotations(_BOOKMARKS))

    def _list_as_before(self, kind: _Kind, at: str, _: object) -> None:
        self.start_opening(self._list_annotations(kind, at))

    async def _list_annotations(self, kind: _Kind, at: str = "") -> None:
        """List annotations; with `at`, show those of all articles with the cursor on that one."""
        (own, others), locations = await self._annotation_pages(kind)
        keys = [others.rows[number].key for number in range(len(others.rows))]
        others = others._replace(cursor=keys.index(at) if at in keys else 0)

        def chosen(chosen: Chosen) -> None:
            location, own = locations.get(chosen.row.key, ""), self.state.annotation(chosen.row.key)
            if own is not None:
                self._go_to_own(chosen.row, own)
            elif location:
                note = chosen.row.key
                again = partial(self._list_as_before, kind, note)
                self.read(Picked(location, note, again=again))

        self.show_list(own, others, then=chosen, number=1 if at else 0)

    async def _annotation_pages(self, kind: _Kind) -> tuple[Sequence[Page], Mapping[str, str]]:
        """Return the pages of the list, and the location of the article of each annotation."""

        def question(library: Library) -> tuple[Sequence[Annotation], Mapping[str, ArticleRecord]]:
            newest = library.annotations(limit=_EVERYWHERE)
            return newest, library.records({annotation.article for annotation in newest})

        everywhere, records = await self.context.library_thread.ask(question)
        glyphs, colours = self.context.glyphs, self.context.settings.named_colours
        own = AnnotationRows(self.state, glyphs, kind.motivations, colours)
        others = all_annotation_rows(everywhere, records, glyphs, kind.motivations, colours)
        are_all = len(everywhere) < _EVERYWHERE
        newest = "" if are_all else self.context.keymap.with_keys(_NEWEST)
        acts = self._acts(kind)
        pages = [
            Page(f"{kind.title} {where}", rows, empty_text=(kind.empty_text,), acts=acts)
            for where, rows in (("in this article", own), (f"everywhere{newest}", others))
        ]
        known = (each for each in everywhere if each.article in records)
        return pages, {each.id: records[each.article].location for each in known}

    def _acts(self, kind: _Kind) -> Sequence[Act]:
        def remove(row: Row, show_result: ShowResult) -> None:
            note = self.state.annotation(row.key)
            if note is None:
                show_result(
                    (), "it is on another article: <library.notes> removes it, Enter goes there"
                )
            else:
                self.start_saving(self._remove_in_list(kind, note, show_result))

        def undo(_: Row, show_result: ShowResult) -> None:
            self.start_saving(self._undo_in_list(kind, show_result))

        return (
            Act("x", "remove", "Remove it; U brings it back.", remove),
            Act("U", "undo", "Undo the last change to notes and marks.", undo, needs_row=False),
        )

    async def _remove_in_list(self, kind: _Kind, note: Annotation, show_result: ShowResult) -> None:
        notice = f"{KIND_NAMES[note.motivation]} removed: U brings it back"
        await self._in_list(
            kind, self.save(lambda _: Edit(note, None), notice), show_result, notice
        )

    async def _undo_in_list(self, kind: _Kind, show_result: ShowResult) -> None:
        nothing = "there is nothing to undo"
        await self._in_list(kind, self.undo_last(), show_result, nothing)

    async def _in_list(
        self, kind: _Kind, change: Awaitable[str | None], show_result: ShowResult, otherwise: str
    ) -> None:
        """Await a change and update the list; a failure is shown in it."""
        try:
            notice = await change
            pages, _ = await self._annotation_pages(kind)
        except ReaderError as error:
            show_result((), str(error))
            raise
        show_result(pages, notice or otherwise)

    def _go_to_own(self, row: Row, note: Annotation) -> None:
        """Go to a note; to one without a place here, in the edition that it was written on."""
        if row.offset >= 0:
            self.show_state(jump(self.state, row.offset), reveal=True)
            return
        from reader.tui.screens.notes.edition import show_edition

        self.start_opening(show_edition(self, note.article, note.target.digest, note))
