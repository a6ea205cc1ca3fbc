"""Notes, highlights, bookmarks, marks, corrections: each saved before the screen says so."""

import asyncio
from collections.abc import Callable

from reader.errors import LibraryError
from reader.model.annotation import Annotation, Motivation, Status
from reader.session import annotating, selecting
from reader.session.moves import jump
from reader.session.state import Edit, ReadingState
from reader.text.span import Span
from reader.tui.screens.lists import Chosen, ListScreen, Page
from reader.tui.screens.reading.desk import ReadingDesk
from reader.tui.views.outline import note_row
from reader.tui.views.words import counted

Plan = Callable[[ReadingState], Edit | None]


_SHOWN = (Motivation.COMMENTING, Motivation.HIGHLIGHTING, Motivation.BOOKMARKING)


class Annotating(ReadingDesk):
    """Commands that change annotations."""

    _saving: asyncio.Lock | None = None
    in_hand = ""  # id of the note that the next ``P`` places

    # saving --------------------------------------------------------------------------------

    def carry_out(self, plan: Plan, told: str | Callable[[Edit], str]) -> None:
        """Plan an edit, save it, then show it; edits are carried out one after the other."""

        async def work() -> None:
            await self.save(plan, told)

        self.start(work())

    async def save(self, plan: Plan, told: str | Callable[[Edit], str]) -> None:
        """Plan an edit of the state as it is when its turn comes, save it, then show it.

        Raises:
            LibraryError: It could not be saved; nothing has changed.
        """
        self._saving = self._saving or asyncio.Lock()
        async with self._saving:
            edit = plan(self.state)
            if edit is None:
                return
            await self._write(edit)
            self.put(selecting.ended(annotating.done(self.state, edit)))
        self.tell(told if isinstance(told, str) else told(edit))

    async def edits_saved(self) -> None:
        """Wait until every edit begun so far is on disk."""
        if self._saving is not None:
            async with self._saving:
                return

    async def _write(self, edit: Edit) -> None:
        state = self.state
        if state.record is None:
            raise LibraryError("nothing can be saved: the data directory is not open")
        article, after, before = state.article, edit.after, edit.before
        if after is not None:
            await self.context.shelf.ask(lambda library: library.put(after, article))
        elif before is not None:
            await self.context.shelf.ask(lambda library: library.remove(before.id))

    def _subject(self) -> Span:
        return annotating.subject(self.state, self.selected())

    # highlights, bookmarks, marks ----------------------------------------------------------

    def do_note_highlight(self, _: str) -> None:
        """Highlight the selection, quote or paragraph; again: the next colour."""
        span, colours = self._subject(), self.context.settings.colours

        def told(edit: Edit) -> str:
            return f"highlighted in {edit.after.colour}" if edit.after else ""

        self.carry_out(lambda state: annotating.highlight(state, span, colours), told)

    def do_bookmark_toggle(self, _: str) -> None:
        """Set a bookmark here, or remove it."""
        self.carry_out(
            annotating.toggle_bookmark,
            lambda edit: "bookmark set" if edit.after else "bookmark removed: U brings it back",
        )

    def do_mark_set(self, letter: str) -> None:
        """Set a mark with a letter."""
        if len(letter) != 1 or not letter.isalpha():
            self.tell("a mark is a letter, as in :mark.set b")
            return
        self.carry_out(
            lambda state: annotating.set_mark(state, letter),
            f"mark {letter} set: '{letter} comes back",
        )

    def do_mark_go(self, letter: str) -> None:
        """Go to the mark with a letter."""
        for span, annotation in self.state.placed(Motivation.BOOKMARKING):
            if annotation.mark == letter:
                self.put(jump(self.state, span.start), reveal=True)
                return
        self.tell(f"no mark {letter} in this article: m{letter} sets it")

    # notes ---------------------------------------------------------------------------------

    def do_note_write(self, _: str) -> None:
        """Write a note on the selection, quote or paragraph, or change the one there."""
        span = self._subject()
        existing = next(iter(annotating.at(self.state, span, Motivation.COMMENTING)), None)
        if existing is not None:
            span = self._placed_span(existing) or span
        self._open_editor(span, existing)

    def _placed_span(self, annotation: Annotation) -> Span | None:
        resolution = self.state.placements.get(annotation.id)
        return resolution.span if resolution else None

    def _open_editor(self, span: Span, existing: Annotation | None) -> None:
        from reader.tui.screens.note import NoteScreen  # Textual's text area: only when it is used

        quoted = " ".join(span.of(self.state.article.text).split())
        key = self.state.record.key if self.state.record else ""
        slot = f"note:{existing.id}" if existing else f"note:{key}:{span.start}:{span.end}"

        async def keep(body: str) -> None:
            await self.save(self._note_plan(span, existing, body), "note saved")

        self.app.push_screen(
            NoteScreen(self.context, quoted, existing.body if existing else "", slot, keep)
        )

    @staticmethod
    def _note_plan(span: Span, existing: Annotation | None, body: str) -> Plan:
        def plan(state: ReadingState) -> Edit | None:
            body_now = body.strip("\n")
            if existing is None:
                if not body_now.strip():
                    return None
                return annotating.annotate(state, span, Motivation.COMMENTING, body=body_now)
            if not body_now.strip():
                return Edit(existing, None)
            return annotating.amend(existing, body=body_now)

        return plan

    def do_note_edit(self, _: str) -> None:
        """Write or edit the note in the person's own editor."""
        from reader.tui.programs import edit_text

        span = self._subject()
        existing = next(iter(annotating.at(self.state, span, Motivation.COMMENTING)), None)
        with self.app.suspend():
            body = edit_text(existing.body if existing else "", self.context.settings.editor)
        if body.strip("\n") == (existing.body if existing else ""):
            self.tell("nothing was changed")
            return
        self.carry_out(self._note_plan(span, existing, body), "note saved")

    def do_note_tag(self, tags: str) -> None:
        """Tag the annotation here."""
        annotation = self._annotation_here()
        if annotation is None:
            self.tell("nothing to tag here: a writes a note, H highlights")
            return
        if not tags:
            self.ask(
                "tags ", lambda typed: self._tag(annotation, typed), text=" ".join(annotation.tags)
            )
        else:
            self._tag(annotation, tags)

    def _tag(self, annotation: Annotation, typed: str) -> None:
        tags = tuple(dict.fromkeys(tag.strip("#,") for tag in typed.split() if tag.strip("#,")))
        words = counted(len(tags), "tag") if tags else "no tags"
        self.carry_out(lambda _: annotating.amend(annotation, tags=tags), words)

    def _annotation_here(self) -> Annotation | None:
        found = annotating.at(self.state, self._subject(), *_SHOWN)
        return found[0] if found else None

    def do_note_place(self, _: str) -> None:
        """Put a note without a sure place onto the selection, quote or paragraph."""
        unsure = [
            annotation
            for annotation in self.state.annotations
            if (found := self.state.placements.get(annotation.id)) is None
            or found.status in (Status.ORPHAN, Status.SUGGESTED)
        ]
        if not unsure:
            self.tell("every note has its place")
            return
        span = self._subject()
        in_hand, self.in_hand = self.in_hand, ""
        if any(annotation.id == in_hand for annotation in unsure):
            self._put_note(in_hand, span)
            return
        rows = [note_row(annotation, -1, self.context.glyphs) for annotation in unsure]
        page = Page("Place which note here?", rows)
        self.app.push_screen(
            ListScreen(self.context, [page]), lambda chosen: self._place(chosen, span)
        )

    def _place(self, chosen: object, span: Span) -> None:
        if isinstance(chosen, Chosen):
            self._put_note(chosen.row.key, span)

    def _put_note(self, annotation_id: str, span: Span) -> None:
        def plan(state: ReadingState) -> Edit | None:
            note = next((a for a in state.annotations if a.id == annotation_id), None)
            return None if note is None else annotating.moved(state, note, span)

        self.carry_out(plan, "placed here: U takes it back")

    def do_note_remove(self, _: str) -> None:
        """Remove the annotation here."""
        annotation = self._annotation_here()
        if annotation is None:
            self.tell("no note, highlight or bookmark here")
            return
        self.carry_out(lambda _: Edit(annotation, None), "removed: U brings it back")

    # undo ----------------------------------------------------------------------------------

    def do_edit_undo(self, _: str) -> None:
        """Take back the last change."""
        self.start(self._again(redo=False))

    def do_edit_redo(self, _: str) -> None:
        """Do again what was taken back."""
        self.start(self._again(redo=True))

    async def _again(self, *, redo: bool) -> None:
        self._saving = self._saving or asyncio.Lock()
        async with self._saving:
            stack = self.state.redo if redo else self.state.undo
            if not stack:
                return
            edit = stack[-1] if redo else stack[-1].inverse
            await self._write(edit)
            self.put(annotating.redone(self.state) if redo else annotating.undone(self.state))
        self.tell("done again" if redo else "taken back: ctrl+r does it again")
