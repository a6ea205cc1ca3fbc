"""The notes screen: selecting notes, changing the selected ones in one undoable step, leaving."""

from collections.abc import Coroutine, Sequence
from functools import partial

from textual import events

from reader.errors import UsageError
from reader.library.undo_log import delete_permanently
from reader.model.annotation import NOTES, Annotation
from reader.session.notes.bulk import (
    next_colour,
    recoloured,
    retagged,
    rewritten,
    to_colour,
    typed_tags,
)
from reader.session.notes.note_query import tag_token
from reader.session.state import Step
from reader.text.clean import clean_line
from reader.text.counts import counted, it_or_them
from reader.tui.context import Context, Picked
from reader.tui.library_access.all_notes import location_of
from reader.tui.library_access.drafts import draft_of
from reader.tui.library_access.note_history import NoteHistory, Outcome
from reader.tui.places import NotesPlace
from reader.tui.screens.notes.colour_naming import ask_for_colour_name, colour_named
from reader.tui.screens.notes.listing import NotesListing
from reader.tui.screens.prompt_screen import unless_empty
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.short_texts import article_name, in_marks
from reader.tui.views.lists.list_bars import BACK
from reader.tui.views.rows.rows import Chosen, Page, Row

_UNDONE = "reverted: <notes.redo> redoes it"


class NotesScreen(NotesListing):
    """Lists annotations of every article; ends with a `Picked`, or None.

    Its commands act on the selected notes, or else on the note under the cursor.
    """

    def __init__(self, context: Context, at: NotesPlace | None = None) -> None:
        super().__init__(context, at)
        self._history = NoteHistory(context.library_thread, self._tell_progress)

    # selecting ------------------------------------------------------------------------------------

    def do_notes_select(self, _: str) -> None:
        """Select or deselect the note under the cursor, and move to the next."""
        note = self._note_here()
        if note is None:
            return
        if self._selected.pop(note.id, None) is None:
            self._selected[note.id] = note
        self._list.move(1)
        self._selection_changed()

    def do_notes_all(self, _: str) -> None:
        """Select all listed notes; if all are selected, deselect them."""
        if self._complete:
            self._select_all()
        else:
            self.tell("reading all notes")
            self.start(self._filling(then=self._select_all))

    def _select_all(self) -> None:
        self.clear_notice()
        notes = [entry for entry in self._arrangement.entries if isinstance(entry, Annotation)]
        if all(note.id in self._selected for note in notes):
            self._selected.clear()
        else:
            self._selected.update((note.id, note) for note in notes)
        self._selection_changed()

    def _selection_changed(self) -> None:
        self._list.redraw()
        self._head.redraw()
        self.show_hints()

    def _subject(self) -> list[Annotation]:
        """Return the notes to act on: the selection, else the note under the cursor.

        Raises:
            UsageError: There is no note under the cursor.
        """
        return list(self._selected.values()) or [self._this_note()]

    def _this_note(self) -> Annotation:
        note = self._note_here()
        if note is None:
            raise UsageError("there is no note here")
        return note

    # changing -------------------------------------------------------------------------------------

    def _tell_progress(self, done: int, of: int) -> None:
        self.tell(f"{done:,} of {of:,}")

    def _carry_out(self, work: Coroutine[object, object, Outcome], notice: str) -> None:
        """Run a change, refresh the list, and show the outcome."""

        async def run() -> None:
            try:
                done = await work
            finally:
                self._update_selection(self._history.last)
                self._all_notes.forget()
                await self._watch.acknowledge()
                await self._filling()
            told = []
            if done.changed or done.articles:
                told.append(f"{_affected_counts(done)} {notice}")
            if done.left_alone:
                alone = f"{counted(done.left_alone, 'note')} left alone"
                told.append(f"{alone}: changed elsewhere, or deleted for good, since")
            self.tell("   ".join(told) or "nothing has changed")

        self.start_change(run(), work)

    def _update_selection(self, step: Step) -> None:
        """Update the selection after a change: replace changed notes, drop those no longer listed.

        Notes that were selected in another search stay selected, as they were not listed before.
        """
        for edit in step:
            before, after = edit.before, edit.after
            if before is None or self._selected.pop(before.id, None) is None or after is None:
                continue
            if self._is_sought(after) or not self._is_sought(before):
                self._selected[after.id] = after

    def _is_sought(self, note: Annotation) -> bool:
        record = self._all_notes.records.get(note.article)
        return self._note_query.passes(note, record) and self._note_query.has_words(note)

    def _counted(self, notes: Sequence[Annotation]) -> str:
        """Return how many notes there are, and how many of them the list does not show."""
        hidden = self._hidden(notes)
        told = f", {hidden:,} of them not in this list" if hidden else ""
        return f"{counted(len(notes), 'note')}{told}"

    def _hidden(self, notes: Sequence[Annotation]) -> int:
        """Return how many of some notes are not in the list, nor in what it has not read yet."""
        listed = {each.id for each in self._arrangement.entries if isinstance(each, Annotation)}
        unlisted = [note for note in notes if note.id not in listed]
        return sum(self._complete or not self._is_sought(note) for note in unlisted)

    def _leave_trash_alone(self) -> None:
        if self._in_trash:
            raise UsageError(
                "this is the trash: Enter restores, <notes.trash> goes back to the notes"
            )

    def _ids(self) -> list[str]:
        self._leave_trash_alone()
        return [note.id for note in self._subject()]

    def do_notes_tag(self, typed: str) -> None:
        """Tag the selection; a leading minus removes a tag."""
        ids = self._ids()
        if typed.strip():
            change = self._history.change(ids, lambda note: retagged(note, typed))
            self._carry_out(change, "tagged: <notes.undo> undoes it")
            return
        prompt = self.ask("tags (-tag removes one) ", unless_empty(self.do_notes_tag))
        self.complete(prompt, self._typed_tags())

    async def _typed_tags(self) -> Sequence[str]:
        return typed_tags(await self.tags())

    def do_notes_colour(self, name: str) -> None:
        """Give the highlights of the selection, or its notes, the next colour or the one named."""
        self._ids()  # there must be some
        notes, colours = to_colour(self._subject()), self.context.settings.named_colours
        if not notes:
            raise UsageError("only highlights and notes on a passage have a colour")
        colour = colour_named(colours, name) or next_colour(notes, colours)
        ids = [note.id for note in notes]
        change = self._history.change(ids, lambda note: recoloured(note, colour))
        now = f"now {colours.shown(colour)}" if colour else "without colour now"
        self._carry_out(change, f"{now}: <notes.undo> undoes it")

    def do_notes_remove(self, _: str) -> None:
        """Remove the selection, after confirmation if some of it is not listed."""
        ids, notes = self._ids(), self._subject()

        def remove() -> None:
            change = self._history.change(ids, lambda _: None)
            self._carry_out(change, f"removed: <notes.undo> brings {it_or_them(len(ids))} back")

        if self._hidden(notes):
            self.confirm(f"remove {self._counted(notes)}?", remove)
        else:
            remove()

    def do_notes_delete(self, _: str) -> None:
        """Permanently delete the selected notes of the trash, after confirmation."""
        if not self._in_trash:
            raise UsageError(
                "only what is in the trash can be deleted for good: <notes.trash> shows it"
            )
        notes = self._subject()

        def delete() -> None:
            self.start_change(self._delete([note.id for note in notes]))

        self.confirm(f"delete {self._counted(notes)} for good?", delete)

    async def _delete(self, ids: Sequence[str]) -> None:
        delete = partial(delete_permanently, ids=ids)
        count = await self.context.library_thread.ask_to_write(delete)
        self._selected.clear()
        self._all_notes.forget()
        await self._filling()
        self.tell(f"{counted(count, 'note')} deleted for good")

    def do_notes_follow(self, _: str) -> None:
        """Follow the links in the note, or list the notes that link to it."""
        from reader.tui.screens.notes.note_links import show_links

        self._leave_trash_alone()
        links = show_links(self, self._all_notes, self._this_note(), self.leave_for)
        self.start_opening(links)

    def do_notes_edition(self, _: str) -> None:
        """Read the edition on which the note was made."""
        from reader.tui.screens.notes.edition import show_edition

        note = self._this_note()
        self.start_opening(show_edition(self, note.article, note.target.digest, note))

    def do_notes_undo(self, _: str) -> None:
        """Undo the last change; confirm first if it was not made on this screen."""
        if self._history.undo:
            self._carry_out(self._history.undo_last(), _UNDONE)
        else:
            self.start(self._undo_earlier())

    async def _undo_earlier(self) -> None:
        from reader.tui.views.ink.short_texts import undo_question

        earlier = await self._history.earlier()
        if earlier is None:
            raise UsageError("nothing to undo")

        def agreed() -> None:
            self._carry_out(self._history.undo_earlier(earlier), _UNDONE)

        self.confirm(undo_question(earlier), agreed)

    def do_notes_redo(self, _: str) -> None:
        """Redo the change that was undone last."""
        if not self._history.redo:
            raise UsageError("nothing to redo")
        self._carry_out(self._history.undo_last(redo=True), "changed again")

    def do_notes_name_colour(self, typed: str) -> None:
        """Let the user name a highlight colour."""
        ask_for_colour_name(self, typed)

    def do_notes_export(self, argument: str) -> None:
        """Export the selection to a file."""
        ids = self._ids()
        if argument:
            self.export(partial(self._written_notes, self._subject(), argument))
        else:
            self.ask_for_export(self.do_notes_export, f"{counted(len(ids), 'note')} as")

    async def _written_notes(self, notes: Sequence[Annotation], typed: str, force: bool) -> str:
        from reader.tui.library_access.exporting import export_notes, exportable

        notes = exportable(notes, typed)
        articles, only = dict.fromkeys(note.article for note in notes), {note.id for note in notes}
        library_thread, colours = self.context.library_thread, self.context.settings.named_colours
        written = await export_notes(
            library_thread, articles, typed, colours, only=only, force=force
        )
        return f"{counted(len(notes), 'note')} {written}"

    def do_notes_import(self, path: str) -> None:
        """Import notes of another program, after showing what the import would do."""
        if path.strip():
            self.start(self._load_import(path.strip()))
        else:
            self.ask_for_path("import ", self.do_notes_import)

    async def _load_import(self, path: str) -> None:
        from reader.tui.library_access.importing import import_entries, load_import

        self.tell(f"reading {path}")
        entries, state, counts = await load_import(self.context.library_thread, path)
        notice = f"{state}; {counts}" if state else str(counts)
        if counts.is_empty:
            self.tell(f"nothing to import: {notice}")
            return

        def adopt() -> None:
            library_thread = self.context.library_thread
            colours = self.context.settings.named_colours
            taken = import_entries(library_thread, entries, colours, self._tell_progress)
            self._carry_out(self._history.adopt(taken), "imported: <notes.undo> undoes it")

        self.confirm(f"{notice}: import?", adopt)

    def do_notes_write(self, _: str) -> None:
        """Edit the text of the note under the cursor."""
        # loads Textual's TextArea, so only when needed
        from reader.tui.screens.notes.note import NoteScreen

        self._leave_trash_alone()
        note = self._note_here()
        if note is None or note.motivation not in NOTES:
            raise UsageError("no note here to edit: Enter opens the article")
        record = self._all_notes.records.get(note.article)
        if note.target.is_whole:
            about = f"The whole article: {article_name(record)}" if record else "The whole article"
        else:
            about = in_marks(note.target.exact, note.speaker, self.context.glyphs)

        draft = draft_of(self.context.library_thread, note)

        async def keep(body: str) -> None:
            after = rewritten(note, body.strip("\n"))
            await self._history.rewrite(note, after)
            self._changed_elsewhere()
            removed = "note removed: <notes.undo> brings it back"
            kept = after is not None and after.body
            self.tell("note saved: <notes.undo> undoes it" if kept else removed)

        self.app.push_screen(NoteScreen(self.context, about, note, draft, keep))

    # choosing and leaving ---------------------------------------------------------------------

    def row_chosen(self, _: Row) -> None:
        """Open the article at the note; in the trash, restore the note."""
        with self.errors_told():
            if self._in_trash:
                restored = self._history.restore(self._subject())
                self._carry_out(restored, "restored: <notes.undo> undoes it")
                self._selected.clear()
            else:
                note = self._this_note()
                self.leave_for(Picked(location_of(self._all_notes.records, note), note.id))

    def takes_key_first(self, event: events.Key) -> bool:
        """Handle Esc, which ends the selection, the search, the trash, or this screen."""
        if event.key != "escape":
            return False
        if self._selected:
            self._selected.clear()
            self._selection_changed()
        elif self._line:
            self._typed("")
        elif self._in_trash or not self.stop_fetching():
            self.do_app_back("")
        return True

    def handle_unbound_key(self, event: events.Key) -> bool:
        """Go back with the keys that close other lists."""
        goes_back = event.key in BACK
        if goes_back:
            self.do_app_back("")
        return goes_back

    def read(self, picked: Picked) -> None:
        """Close with a picked article, which the screen below opens."""
        if picked.again is not None:  # from another list, to go back to
            self.dismiss(picked)
        else:
            self.leave_for(picked)

    def do_app_back(self, argument: str) -> None:
        """Go back from the trash to the notes, and from these to the previous screen."""
        if self._in_trash:
            self.do_notes_trash("")
        else:
            super().do_app_back(argument)

    def do_library_notes(self, _: str) -> None:
        """Close this screen: the key that opened it also closes it."""
        self.do_app_back("")

    def do_notes_tags(self, _: str) -> None:
        """List the tags and the number of their notes; choosing one filters the notes by it."""
        self.start_opening(self._list_tags())

    async def _list_tags(self) -> None:
        counts = await self.context.library_thread.ask(lambda library: library.tag_counts())
        if not counts:
            self.tell("no tags yet: <notes.tag> tags what is selected")
            return
        rows = [
            Row(
                ((f"  #{clean_line(tag)}", inks.TITLE),),
                right=(f"{counts[tag]:,}", inks.META),
                key=tag,
            )
            for tag in sorted(counts, key=str.casefold)
        ]

        def chosen(result: Chosen) -> None:
            self._typed(tag_token(result.row.key))

        self.show_list(Page("Tags", rows, enter="show its notes"), then=chosen)


def _affected_counts(done: Outcome) -> str:
    """Return how many notes, and how many articles if any, a change affected."""
    notes, articles = counted(done.changed, "note"), counted(done.articles, "article")
    if not done.articles:
        return notes
    return f"{notes} and {articles}" if done.changed else articles
