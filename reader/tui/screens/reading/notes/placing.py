"""Notes whose place is uncertain: reviewing them, and placing one by hand."""

from reader.session.notes import reviewing
from reader.session.state import Edit, ReadingState
from reader.text.span import Span
from reader.tui.screens.reading.notes.saving import Saving
from reader.tui.views.notes.note_rows import note_row
from reader.tui.views.rows.rows import Page

_HOW_TO_PLACE = (
    "placing a note: <note.place> attaches it to the quote, paragraph or selection"
    " (<select.characters>) here, Esc cancels"
)


class Placing(Saving, part=True):
    """Commands that give notes a place; one chosen in the review is placed by the next ``P``."""

    _note_to_place = ""  # its id

    def do_note_review(self, _: str) -> None:
        """Review the notes whose place in the text is uncertain."""
        self.start_opening(self._review())

    async def _review(self, first: str = "") -> None:
        from reader.tui.screens.notes.review import ReviewScreen

        article = self.state.article
        digests = {note.target.digest for note in reviewing.notes_to_review(self.state)} - {""}
        editions = await self.context.library_thread.ask(
            lambda library: {digest: library.edition(digest) for digest in digests}
        )
        if not (self.shows(article) and self.is_free):
            return
        screen = ReviewScreen(
            self.context,
            lambda: self.state,
            editions,
            self.save,
            self.undo_last,
            first=first,
        )
        self.app.push_screen(screen, self._reviewed)

    def _reviewed(self, by_hand: object) -> None:
        """Remember the note that is to be placed by hand, for the next ``P``."""
        if isinstance(by_hand, str):
            self._note_to_place = by_hand
            self.clear_notice()  # of a decision before

    def standing_notice(self) -> str:
        """While a note of this article waits to be placed, return how to place it."""
        if self._is_placing:
            return self.context.keymap.with_keys(_HOW_TO_PLACE)
        return super().standing_notice()

    @property
    def _is_placing(self) -> bool:
        return bool(self._note_to_place and self.state.annotation(self._note_to_place))

    def stop_placing(self) -> bool:
        """Leave the note without a place; return whether one of this article was to be placed."""
        was_placing, self._note_to_place = self._is_placing, ""
        if was_placing:
            self.show_hints()
        return was_placing

    def do_app_back(self, argument: str) -> None:
        """Go back to the review if a note is to be placed by hand; see `Opening.do_app_back`."""
        is_free = self.state.selection is None and not self.outline.lies_over
        note = self._note_to_place
        if is_free and self.stop_placing():
            self.start_opening(self._review(note))
        else:
            super().do_app_back(argument)

    def do_note_place(self, _: str) -> None:
        """Attach a note whose place is uncertain to the selection, quote or paragraph."""
        unsure = reviewing.unsure_annotations(self.state)
        if not unsure:
            self.tell("every note has its place")
            return
        span, begun = self.subject(), self.state
        note_to_place, self._note_to_place = self._note_to_place, ""
        if any(annotation.id == note_to_place for annotation in unsure):
            self._put_note(note_to_place, span, begun)
            return
        glyphs, colours = self.context.glyphs, self.context.settings.named_colours
        rows = [note_row(annotation, -1, glyphs, colours) for annotation in unsure]
        self.show_list(
            Page("Place which note here?", rows, enter="place it", shows_count=False),
            then=lambda chosen: self._put_note(chosen.row.key, span, begun),
        )

    def _put_note(self, annotation_id: str, span: Span, begun: ReadingState) -> None:
        def plan(state: ReadingState) -> Edit | None:
            note = state.annotation(annotation_id)
            return None if note is None else reviewing.placed_at(state, note, span)

        self.carry_out(plan, "placed here: <edit.undo> undoes it", begun=begun)
