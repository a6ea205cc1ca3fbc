"""Saving edits to annotations one at a time, and showing each once it is saved."""

import asyncio
from collections.abc import Callable
from functools import cached_property

from reader.errors import UsageError
from reader.library.store import Library
from reader.model.article import Article
from reader.session.notes import annotating
from reader.session.notes.correcting import recorrected
from reader.session.selecting import after_selection
from reader.session.state import Edit, ReadingState, Step, inverse
from reader.tui.screens.reading.base import ReadingBase

Plan = Callable[[ReadingState], Edit | None]


class Saving(ReadingBase, part=True):
    """Saves the planned edits, and undoes them."""

    @cached_property
    def _saving(self) -> asyncio.Lock:
        """Held while an edit is being saved."""
        return asyncio.Lock()

    def carry_out(
        self,
        plan: Plan,
        notice: str | Callable[[Edit], str],
        *,
        begun: ReadingState | None = None,
    ) -> None:
        """Plan an edit, save it, then show it, after all earlier edits; see `save`."""
        self.start_saving(self.save(plan, notice, begun=begun or self.state))

    async def save(
        self, plan: Plan, notice: str | Callable[[Edit], str], *, begun: ReadingState | None = None
    ) -> None:
        """Plan an edit on the state at its turn, save it, then show it.

        If the article was reloaded meanwhile, the edit applies to the text it was begun on. If
        another article was opened, the edit is saved but not shown.

        Args:
            plan: Returns the edit, or None if there is nothing to do.
            notice: The notice to show afterwards, if the article is still there.
            begun: The state in which the user began the edit, if it is not the present one.

        Raises:
            LibraryError: It could not be saved; nothing has changed.
        """

        def planned(state: ReadingState) -> Step:
            edit = plan(state)
            return (edit,) if edit is not None else ()

        def words(step: Step) -> str:
            return notice if isinstance(notice, str) else notice(step[0])

        await self.save_together(planned, words, begun=begun or self.state)

    async def save_together(
        self,
        plan: Callable[[ReadingState], Step],
        notice: Callable[[Step], str],
        *,
        begun: ReadingState,
    ) -> None:
        """Save several edits as `save` does one: in one transaction, and as one undo step.

        Raises:
            LibraryError: They could not be saved; nothing has changed.
        """
        async with self._saving:
            now = await self._state_to_edit(begun)
            planned = plan(now)
            step = annotating.effective(planned, now)
            if not step:
                if planned:
                    self.tell("nothing was changed")
                return
            await self._write(step, now.article)
            if not self.shows(begun.article):
                self.tell(f"saved on the article before: {annotating.step_description(step)}")
                return
            after = annotating.done(self.state, *step)
            self.show_state(after_selection(after) if begun.selection is not None else after)
            self.tell(notice(step))

    async def _state_to_edit(self, begun: ReadingState) -> ReadingState:
        """Return the state on which to plan an edit, with the library record of its article.

        That is the present one, or if another article was opened, that in which it was begun.

        Raises:
            LibraryError: There is no record.
        """
        if self.shows(begun.article):
            await self.arrival.looked_up()  # or until another article is opened
        if self.shows(begun.article):
            record = await self.arrival.record()
            return annotating.state_for_edit(self.state, begun)._replace(record=record)
        return begun if begun.record is not None else await self._looked_up(begun)

    async def _looked_up(self, left: ReadingState) -> ReadingState:
        """Return the state of an article that was left before the library told of its notes.

        Raises:
            LibraryError: The library cannot be opened or read.
        """
        # not needed for the first frame
        from reader.tui.library_access.known_article import known_article

        article, since = left.article, self.context.since
        found = await self.context.library_thread.ask(
            lambda library: known_article(library, article, "", None, since=since)
        )
        return recorrected(
            left._replace(
                record=found.record,
                annotations=tuple(found.annotations),
                placements=found.placements,
            )
        )

    async def edits_saved(self) -> None:
        """Wait until all edits begun so far are saved."""
        async with self._saving:
            return

    async def _write(self, step: Step, article: Article, *, undone: Step = ()) -> None:
        """Save a step, and add it to the undo log, or remove `undone` from that log."""

        def write(library: Library) -> None:
            from reader.session.notes.stored_steps import delete_step, store_step, write_edits

            write_edits(library, step, article)
            if undone:
                delete_step(library, undone)
            else:
                store_step(library, step)

        library_thread = self.context.library_thread
        await library_thread.ask_to_write(write)
        if library_thread.is_upkeep_due:
            self.start(library_thread.run_upkeep())

    def name_speakers(self) -> None:
        """Save in the notes who speaks them, if all quotes are found."""
        if self.state.analysed and (self.state.annotations or self.state.undo or self.unsaved):
            self.start_saving(self.save_speakers_found())

    async def save_speakers_found(self) -> None:
        """Save who speaks what was annotated before all quotes were found, as if known then.

        Notes that were removed elsewhere meanwhile stay removed.
        """
        from reader.library.undo_log import amend_logged
        from reader.session.notes.attributing import speakers_found, spoken_after, with_speakers
        from reader.session.notes.stored_steps import write_edits

        async with self._saving:
            state, article = self.state, self.state.article
            step = speakers_found(state)
            if not step:
                return

            def write(library: Library) -> Step:
                there = tuple(edit for edit in step if library.annotation(edit.id) is not None)
                write_edits(library, there, article)
                amend_logged(library, spoken_after(there))
                return there

            there = await self.context.library_thread.ask_to_write(write)
            if self.shows(article):
                self.show_state(with_speakers(self.state, there))

    # undo ----------------------------------------------------------------------------------

    def do_edit_undo(self, _: str) -> None:
        """Undo the last change; one made before the article was opened needs confirmation."""
        self.start_saving(self.undo_last() if self.state.undo else self._offer_earlier())

    def do_edit_redo(self, _: str) -> None:
        """Redo the last undone change."""
        self.start_saving(self._redo_and_tell())

    async def undo_last(self) -> str:
        """Undo the last change and tell so; return the notice, empty if there was none to undo."""
        what = await self._undo_or_redo_last(redo=False)
        if not what:
            return ""
        notice = f"undone: {what}; <edit.redo> redoes it"
        self.tell(notice)
        return notice

    async def _offer_earlier(self) -> None:
        from reader.session.notes.stored_steps import earlier_step, unchanged_edits
        from reader.tui.views.ink.short_texts import undo_question

        article, key = self.state.article, (await self.arrival.record()).key
        earlier = await self.context.library_thread.ask(lambda library: earlier_step(library, key))
        if not self.shows(article):
            return
        if earlier is None:
            raise UsageError("nothing to undo")

        def agreed() -> None:
            if not self.shows(article):
                raise UsageError("another article was opened before this could be undone")
            here = {annotation.id: annotation for annotation in self.state.annotations}
            step = unchanged_edits(earlier.edits, here.get)
            self.show_state(self.state._replace(undo=(step,) if step else ()))
            self.start_saving(self.undo_last())

        self.confirm(undo_question(earlier), agreed)

    async def _redo_and_tell(self) -> None:
        if what := await self._undo_or_redo_last(redo=True):
            self.tell(f"redone: {what}")

    async def _undo_or_redo_last(self, *, redo: bool) -> str:
        async with self._saving:
            log = self.state.redo if redo else self.state.undo
            if not log:
                return ""
            article = self.state.article
            step = await self._recoverable(log[-1], redo=redo)
            if redo:
                await self._write(step, article)
            else:
                await self._write(inverse(step), article, undone=step)
            if self.shows(article):
                after = annotating.redone if redo else annotating.undone
                self.show_state(after(self.state, step))
        await self.save_speakers_found()  # of what comes back as it was before that
        return annotating.step_description(step)

    async def _recoverable(self, step: Step, *, redo: bool) -> Step:
        """Return a step without permanently deleted notes, and put it into the log instead.

        Raises:
            UsageError: Nothing is left of the step.
        """
        from reader.session.notes.stored_steps import applicable_edits

        edits = step if redo else inverse(step)
        left = await self.context.library_thread.ask(
            lambda library: applicable_edits(library, edits)
        )
        if left == edits:
            return step
        rest = left if redo else inverse(left)
        self.show_state(annotating.with_step_replaced(self.state, step, rest))
        if not rest:
            raise UsageError("it was deleted for good")
        return rest
