"""The preview of the note under the cursor."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from reader.errors import LibraryError
from reader.model.annotation import Annotation
from reader.session.notes.note_links import NoteLinks
from reader.tui.context import Context
from reader.tui.library_access.all_notes import AllNotes
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.sheet import Para
from reader.tui.views.notes.notes_view import preview_paras
from reader.tui.widgets.sheet import Sheet


class NotePreview(Sheet):
    """Shows a note with its passage and its links, which are read in the background.

    Args:
        context: The services.
        all_notes: The notes of all articles.
    """

    def __init__(self, context: Context, all_notes: AllNotes) -> None:
        super().__init__(id="preview", panel=True)
        self.context, self._all_notes = context, all_notes
        self._note_id = ""  # id of the note that is shown
        self._to_show: Callable[[], None] | None = None  # a note, once there is room

    def show_note(
        self, note: Annotation | None, removed: datetime | None, *, in_trash: bool
    ) -> None:
        """Show another note, or nothing; without room, as soon as the terminal is large enough.

        Args:
            note: The note.
            removed: When it was moved to the trash, if it is there.
            in_trash: Whether the trash is listed, in which notes have no links.
        """
        self._to_show = None
        self._base = inks.PANEL if note is not None else 0  # an empty panel would look broken
        if note is None:
            self._note_id = ""
            self.show(())
        elif not self.display:
            self._to_show = partial(self.show_note, note, removed, in_trash=in_trash)
        else:
            self._note_id = note.id
            # a partial: the coroutine of a worker that is replaced before it runs would never be
            # awaited
            self.run_worker(
                partial(self._read, note, removed, in_trash),  # type: ignore[arg-type]
                exclusive=True,
                group="preview",
            )

    def on_show(self) -> None:
        """Show the note for which there was no room before."""
        if self._to_show is not None:
            self._to_show()

    async def _read(self, note: Annotation, removed: datetime | None, in_trash: bool) -> None:
        try:
            paras = await self._preview_of(note, removed, in_trash)
        except LibraryError as error:
            paras = [Para(str(error))]
        if self._note_id == note.id:
            self.show(paras)

    async def _preview_of(
        self, note: Annotation, removed: datetime | None, in_trash: bool
    ) -> Sequence[Para]:
        passage = await self._all_notes.passage(note)
        linked = NoteLinks() if in_trash else await self._all_notes.linked(note)
        return await asyncio.to_thread(  # the first call imports the Markdown parser
            preview_paras, note, self._all_notes.records.get(note.article), passage, linked,
            removed=removed, glyphs=self.context.glyphs,
            colours=self.context.settings.named_colours,
            follow_key=self.context.keymap.key("notes.follow"),
        )  # fmt: skip
