"""Notes, highlights, bookmarks, marks and tags; each is saved before it is shown."""

from collections.abc import Sequence
from contextlib import suppress
from time import monotonic

from reader.commands import reasons
from reader.errors import LibraryError, ReaderError
from reader.model.annotation import KIND_NAMES, NOTES, SHOWN, Annotation, Motivation
from reader.session.moves import jump
from reader.session.notes import annotating
from reader.session.notes.bulk import rewritten
from reader.session.state import Edit, ReadingState, Step
from reader.text.clean import clean_text
from reader.text.counts import counted, it_or_them
from reader.text.span import Span
from reader.tui.library_access.drafts import (
    Draft,
    draft_in,
    passage_named,
    place_name,
)
from reader.tui.screens.reading.notes.note_line import NoteLine
from reader.tui.screens.reading.notes.saving import Plan
from reader.tui.views.ink.short_texts import in_marks, speaker_label

_SOONEST_SECONDS = 2.0  # in which nobody reads what an editor shows, and leaves it
_UNWAITED = ": an editor with a window of its own has to wait for it, as code --wait does"
_DRAFT_KEPT = ", and the draft is kept: <note.write> goes on with it"
_NEWEST = 4_000  # most recent notes whose tags are offered as completions


class Annotating(NoteLine, part=True):
    """Commands that change annotations."""

    # highlights, bookmarks, marks ----------------------------------------------------------

    def do_note_highlight(self, name: str) -> None:
        """Highlight the selection, quote or paragraph; again: the next colour, or the one named.

        A note or highlight chosen in the outline is meant itself.
        """
        from reader.tui.screens.notes.colour_naming import colour_named

        selected, cursor = self.selected(), self.state.cursor
        span, colours = self.subject(), self.context.settings.named_colours
        colour = colour_named(colours, name)

        def notice(edit: Edit) -> str:
            chosen = edit.after.colour if edit.after else ""
            return f"highlighted: {colours.shown(chosen)}" if chosen else "without colour now"

        at, chosen = None if selected is not None else cursor, self._in_outline()
        key = chosen.id if chosen is not None else ""
        self.carry_out(
            lambda state: annotating.highlight(state, span, colours, colour, at, key), notice
        )

    def do_bookmark_toggle(self, _: str) -> None:
        """Set or remove a bookmark here."""
        self.carry_out(
            annotating.toggle_bookmark,
            lambda edit: (
                "bookmark set" if edit.after else "bookmark removed: <edit.undo> brings it back"
            ),
        )

    def do_mark_set(self, letter: str) -> None:
        """Set a mark, named by a letter."""
        if not self._is_mark(letter):
            return
        self.carry_out(
            lambda state: annotating.set_mark(state, letter),
            f"mark {letter} set: <mark.go>{letter} comes back",
        )

    def do_mark_go(self, letter: str) -> None:
        """Go to the mark named by a letter."""
        if not self._is_mark(letter):
            return
        for span, annotation in self.state.placed(Motivation.BOOKMARKING):
            if annotation.mark == letter:
                self.show_state(jump(self.state, span.start), reveal=True)
                return
        self.tell(f"no mark {letter} in this article: <mark.set>{letter} sets it")

    def _is_mark(self, letter: str) -> bool:
        """Whether `letter` can name a mark; if not, say so."""
        if len(letter) == 1 and letter.isalpha():
            return True
        self.tell("a mark is a letter, as in :mark b")
        return False

    # notes ---------------------------------------------------------------------------------

    def do_note_write(self, words: str) -> None:
        """Write a note on the selection, quote or paragraph, or edit the one there."""
        span = self.subject()
        if words:
            highlight = self._highlight_to_fill(span)
            self.save_words(self._note_plan(span, highlight, words), _saved_notice)
            return
        existing = self._note_to_edit(span)
        if existing is not None:
            span = self._placed_span(existing) or span
        self._open_editor(span, existing)

    def do_note_article(self, words: str) -> None:
        """Write a note on the whole article, or edit the first such note."""
        if words:
            self.save_words(self._note_plan(None, None, words), _saved_notice)
        else:
            self._open_editor(None, self._note_to_edit(None))

    def draft_of_line(self, command_id: str) -> Draft:
        """Return the draft of the note that `do_note_write` or `do_note_article` would save."""
        span = None if command_id == "note.article" else self.subject()
        return self._draft(None if span is None else self._highlight_to_fill(span), span)

    def _highlight_to_fill(self, span: Span) -> Annotation | None:
        """Return the highlight here that a new note belongs to, if there is one."""
        here = self._note_at(span)
        return here if here is not None and not here.body else None

    def _note_to_edit(self, span: Span | None) -> Annotation | None:
        """Return the note on a passage, or on the whole article if it is None, that is known."""
        if span is None:
            return next(iter(annotating.notes_on_whole(self.state)), None)
        return self._note_at(span)

    def _draft(self, existing: Annotation | None, span: Span | None) -> Draft:
        article, context = self.state.article, self.context
        place = place_name(article, span)
        return draft_in(context.library_thread, article, place, context.since, existing)

    def _placed_span(self, annotation: Annotation) -> Span | None:
        resolution = self.state.placements.get(annotation.id)
        return resolution.place if resolution else None

    def _open_editor(
        self,
        span: Span | None,
        existing: Annotation | None,
        *,
        begun: ReadingState | None = None,
        draft: Draft | None = None,
        unsaved: str = "",
        problem: str = "",
    ) -> None:
        """Let the user write or edit a note on a passage, or on the whole article if it is None.

        Args:
            span: The passage.
            existing: The note to edit, if there is one.
            begun: The state in which the user began it, if it is not the present one.
            draft: The draft that its text as written elsewhere is stored in.
            unsaved: Its text as written elsewhere, if that could not be saved.
            problem: Why it could not be saved.
        """
        # loads Textual's TextArea, so only when needed
        from reader.tui.screens.notes.note import NoteScreen

        arrival, passage, note = self.arrival, [span], [existing]
        at = begun or self.state

        async def keep(body: str) -> None:
            await self._keep_note(passage[0], note[0], body, at)

        async def find() -> tuple[Annotation, Draft] | None:
            await arrival.looked_up()
            found = self._note_to_edit(span) if self.arrival is arrival else None
            arrival.unfinished, note[0] = "", found
            return None if found is None else (found, self._draft(found, span))

        def move(place: str) -> str:
            note[0] = None
            there = passage_named(at.article, place)
            if there is None:
                return ""
            passage[:] = there
            if there[0] is not None and self.shows(at.article):
                self.show_state(jump(self.state, there[0].start), reveal=True)
            return self._about(there[0], at)

        arrival.unfinished = ""
        is_early = existing is None and draft is None and not arrival.is_looked_up
        self.app.push_screen(
            NoteScreen(
                self.context, self._about(span, at), existing, draft or self._draft(existing, span),
                keep, move=move, find=find if is_early else None, unsaved=unsaved, problem=problem,
            )
        )  # fmt: skip

    async def _keep_note(
        self, span: Span | None, existing: Annotation | None, body: str, begun: ReadingState
    ) -> None:
        """Save the text of a note that was begun in another state, as other windows left it.

        Raises:
            ReaderError: It could not be saved; nothing has changed.
        """
        told = await self.catch_up()
        if existing is not None and self.state.annotation(existing.id) is None:
            told = "it was removed elsewhere meanwhile"
        on = " on the article" if span is None else ""

        def notice(edit: Edit) -> str:
            if existing is None and edit.before is not None and edit.before.body:
                return f"note{on} added to the one written here meanwhile: <edit.undo> undoes it"
            return "   ".join(filter(None, (_saved_notice(edit, on), told)))

        await self.save(self._note_plan(span, existing, body, begun), notice, begun=begun)

    def _about(self, span: Span | None, state: ReadingState) -> str:
        """Return what a note is about, for display."""
        if span is None:
            return f"The whole article: {state.article.title}"
        quote = next((quote for quote in state.quotes if quote.span == span), None)
        speaker = speaker_label(quote) if quote is not None else ""
        return in_marks(span.of(state.article.text), speaker, self.context.glyphs)

    @staticmethod
    def _note_plan(
        span: Span | None,
        existing: Annotation | None,
        body: str,
        begun: ReadingState | None = None,
    ) -> Plan:
        """Return the plan to save the text of a note; an empty text removes it.

        With `begun`, the text follows that of a note that came to the same place since, as from
        another window.
        """
        words = body.strip("\n")

        def plan(state: ReadingState) -> Edit | None:
            if existing is not None:
                return Edit(existing, rewritten(existing, clean_text(words)))
            if not words.strip():
                return None
            if begun is not None and (other := annotating.note_since(state, begun, span)):
                return Edit(other, rewritten(other, clean_text(f"{other.body}\n\n{words}".strip())))
            if span is None:
                return annotating.annotate_whole(state, words)
            return annotating.annotate(state, span, Motivation.COMMENTING, body=words)

        return plan

    def do_note_edit(self, _: str) -> None:
        """Write or edit the note, or its draft, in the user's external editor."""
        self.start_opening(self._edit_outside(self.subject(), self.state))

    async def _edit_outside(self, span: Span, begun: ReadingState) -> None:
        await self.arrival.looked_up()
        if not self.shows(begun.article):
            return  # another article was opened meanwhile
        existing = self._note_at(span)
        draft, saved = self._draft(existing, span), existing.body if existing else ""
        unsaved = ""
        with suppress(LibraryError):  # then what is stored stays
            unsaved = await draft.load()
        if unsaved:
            self.arrival.unfinished = ""
        given, opened = unsaved or saved, monotonic()
        edited = self._edited_outside(given, draft)
        if edited == given.strip("\n"):
            is_gone = monotonic() - opened < _SOONEST_SECONDS
            why = _DRAFT_KEPT if given != saved else _UNWAITED if is_gone else ""
            self.tell(f"nothing was changed{why}")
        elif edited == saved.strip("\n"):
            await draft.drop()
            self.tell("the draft was discarded")
        else:
            self.start_saving(self._keep_edited(span, existing, edited, begun, draft))

    def _edited_outside(self, text: str, draft: Draft) -> str:
        """Return what the user's editor makes of a text, which is a draft until it is saved."""
        from reader.tui.terminal.programs import edit_text

        def keep(edited: str) -> None:
            with suppress(LibraryError):  # if the editor failed, its file is left as well
                draft.keep_now(edited.strip("\n"))

        with self.terminal_lent():
            return edit_text(text, self.context.settings.editor, keep).strip("\n")

    async def _keep_edited(
        self, span: Span, existing: Annotation | None, body: str, begun: ReadingState, draft: Draft
    ) -> None:
        """Save the text from the external editor; if that fails, open it in the built-in one."""
        try:
            await self._keep_note(span, existing, body, begun)
        except ReaderError as error:
            self._open_editor(
                span, existing, begun=begun, draft=draft, unsaved=body, problem=str(error)
            )
        else:
            await draft.drop()

    def do_note_tag(self, tags: str) -> None:
        """Add tags to the annotation here, or remove them; without any, let the user edit them."""
        from reader.session.notes.bulk import tags_after, typed_tags

        annotation, begun = self._annotation_here(), self.state
        if annotation is None:
            self.tell(
                "nothing to tag here: <note.write> writes a note, <note.highlight> highlights"
            )
            return
        if not tags:
            prompt = self.ask(
                "tags ",
                lambda typed: self._tag(annotation, tags_after((), typed), begun),
                text="".join(f"{tag} " for tag in typed_tags(annotation.tags)),
            )
            self.complete(prompt, self._known_tags())
        else:
            self._tag(annotation, tags_after(annotation.tags, tags), begun)

    async def _known_tags(self) -> Sequence[str]:
        """Return tags as they are typed: those of this article first, then of recent notes."""
        from reader.session.notes.bulk import typed_tags

        newest = await self.context.library_thread.ask(
            lambda library: library.annotations(limit=_NEWEST)
        )
        own = sorted({tag for note in self.state.annotations for tag in note.tags})
        others = sorted({tag for note in newest for tag in note.tags}, key=str.casefold)
        return typed_tags(dict.fromkeys((*own, *others)))

    def _tag(self, annotation: Annotation, tags: Sequence[str], begun: ReadingState) -> None:
        words = f"tagged: {', '.join(tags)}" if tags else "no tags"
        self.carry_out(lambda _: annotating.amend(annotation, tags=tuple(tags)), words, begun=begun)

    def _note_at(self, span: Span) -> Annotation | None:
        """Return the note or highlight to write on: the one chosen in the outline, else one here.

        That is a note on exactly the span, else the highlight, else the first note over the span.
        A selection gets a note of its own, unless something has exactly the same span.
        """
        chosen = self._in_outline()
        if chosen is not None and chosen.motivation in NOTES:
            return chosen
        notes = annotating.annotations_at(self.state, span, Motivation.COMMENTING)
        if notes and self._placed_span(notes[0]) == span:
            return notes[0]
        at = None if self.selected() is not None else self.state.cursor
        highlight = annotating.highlight_at(self.state, span, at)
        return highlight or (notes[0] if notes and at is not None else None)

    def _in_outline(self) -> Annotation | None:
        """Return the annotation under the cursor of the focused outline, or None."""
        row = self.outline.row if self.focused is self.outline else None
        return self.state.annotation(row.key) if row is not None else None

    def _annotation_here(self) -> Annotation | None:
        chosen = self._in_outline()
        if chosen is not None:
            return chosen
        found = annotating.annotations_at(self.state, self.subject(), *SHOWN)
        blocks = self.state.article.blocks
        if not found and (not blocks or self.state.cursor <= blocks[0].span.end):
            found = annotating.notes_on_whole(self.state)  # these are shown below the headline
        return found[0] if found else None

    def do_note_remove(self, _: str) -> None:
        """Remove the annotation here."""
        annotation = self._annotation_here()
        if annotation is None:
            self.tell("no note, highlight or bookmark here")
            return
        notice = f"{KIND_NAMES[annotation.motivation]} removed: <edit.undo> brings it back"
        self.carry_out(lambda _: Edit(annotation, None), notice)

    def do_note_follow(self, _: str) -> None:
        """Follow the links in the note here, or list the notes that link to it."""
        from reader.tui.library_access.all_notes import AllNotes
        from reader.tui.screens.notes.note_links import show_links

        notes = annotating.annotations_at(self.state, self.subject(), Motivation.COMMENTING)
        linked = (each for each in notes if "[[" in each.body)
        note = next(linked, notes[0] if notes else self._annotation_here())
        if note is None:
            self.tell(reasons.no_note_here(self.state))
            return
        all_notes = AllNotes(self.context.library_thread)
        self.start_opening(show_links(self, all_notes, note, self.read_if_picked))

    def do_note_edition(self, _: str) -> None:
        """Read the edition on which the note here was made."""
        from reader.tui.screens.notes.edition import show_edition

        note = self._annotation_here()
        if note is None:
            self.tell(reasons.no_note_here(self.state))
        elif note.target.digest == self.state.article.digest:
            self.tell("this note was written on the edition you are reading")
        else:
            self.start_opening(show_edition(self, note.article, note.target.digest, note))

    def do_colour_name(self, typed: str) -> None:
        """Let the user name a highlight colour."""
        from reader.tui.screens.notes.colour_naming import ask_for_colour_name

        ask_for_colour_name(self, typed)

    def do_note_remove_all(self, _: str) -> None:
        """Remove all notes, highlights and bookmarks of this article."""
        if not annotating.all_removed(self.state):
            self.tell("there is nothing to remove in this article")
            return

        def notice(step: Step) -> str:
            back = f"<edit.undo> brings {it_or_them(len(step))} back"
            return f"{counted(len(step), 'note')} removed: {back}"

        self.start_saving(self.save_together(annotating.all_removed, notice, begun=self.state))


def _saved_notice(edit: Edit, on: str = "") -> str:
    """Return the notice after a note was saved, or removed because its text was emptied."""
    if not (edit.after and edit.after.body):
        return f"note{on} removed: <edit.undo> brings it back"
    return f"note{on} saved: <edit.undo> undoes it"
