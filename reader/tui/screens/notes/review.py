"""Reviewing notes whose place is uncertain after an edit, one at a time."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import ClassVar

from reader.commands.command import Command, Where
from reader.model.annotation import Annotation
from reader.session.notes import reviewing
from reader.session.state import Edit, ReadingState
from reader.tui.context import Context
from reader.tui.screens.sheet_screen import SheetScreen
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.notes.review import review_paras

Plan = Callable[[ReadingState], Edit | None]
_ALL_DECIDED = (
    "all notes reviewed: <review.undo> undoes the last decision, <review.close> goes to the article"
)


class ReviewScreen(SheetScreen):
    """Reviews uncertain notes of an article; closes with the id of one to move by hand, or None.

    Args:
        context: The services.
        state: Returns the present reading state.
        editions: Texts of stored editions by digest.
        save: Plans, saves and shows an edit; raises LibraryError if it cannot be saved.
        undo_last: Undoes the last edit; returns the notice, empty if there was nothing to undo.
        first: The id of the note shown first; by default the first one.
    """

    PLACES: ClassVar[tuple[Where, ...]] = (Where.REVIEW,)
    DEFAULT_CSS: ClassVar[str] = """
    ReviewScreen > Band { height: 85%; }
    ReviewScreen Frame { max-width: 100; }
    """

    def __init__(
        self,
        context: Context,
        state: Callable[[], ReadingState],
        editions: Mapping[str, str | None],
        save: Callable[[Plan, str], Awaitable[None]],
        undo_last: Callable[[], Awaitable[str]],
        *,
        first: str = "",
    ) -> None:
        super().__init__(context)
        self._state, self._editions = state, editions
        self._save, self._undo_last = save, undo_last
        self._ids = [note.id for note in reviewing.notes_to_review(state())]
        self._number = self._ids.index(first) if first in self._ids else 0
        self._decided: list[str] = []  # ids, most recent last

    def set_up(self) -> None:
        """Show the first note."""
        super().set_up()
        self._show()

    @property
    def note(self) -> Annotation | None:
        """The note that is shown, in its present version."""
        return self._state().annotation(self._ids[self._number]) if self._ids else None

    def _show(self) -> None:
        note, state = self.note, self._state()
        self.head.redraw()
        self.show_hints()
        if note is None:
            self.sheet.show(())
            return
        old = self._editions.get(note.target.digest)
        proposal, decided = reviewing.proposal(state, note), note.id in self._decided
        self.sheet.show(
            review_paras(
                note, old, state.article.text, proposal, self.context.glyphs, decided=decided
            )
        )

    def heading(self) -> Sequence[Piece]:
        """Return the heading: which note this is, the question about it, and the progress."""
        note = self.note
        kind = "does it belong here?" if self._is_proposed() else "its words are gone"
        if note is not None and note.id in self._decided:
            kind = "reviewed"
        done = f"   {len(self._decided)} decided" if self._decided else ""
        return [
            (f" Note {self._number + 1} of {len(self._ids)}   ", inks.HEADING),
            (kind, inks.META),
            (done, inks.KEY),
        ]

    def _is_proposed(self) -> bool:
        note = self.note
        return note is not None and reviewing.proposal(self._state(), note) is not None

    def why_not(self, command: Command) -> str:
        """Return why a command is not available now, or an empty string."""
        note = self.note
        decides = command.id in ("review.accept", "review.keep")
        if decides and note is not None and note.id in self._decided:
            return "already decided: <review.undo> undoes it"
        if command.id == "review.accept" and not self._is_proposed():
            return (
                "no place is proposed: <review.move> places it by hand,"
                " <review.keep> leaves it unplaced"
            )
        if command.id == "review.undo" and not self._decided:
            return "nothing to undo"
        if command.id in ("review.next", "review.previous") and len(self._ids) <= 1:
            return "there is only this one"
        return super().why_not(command)

    # decisions -----------------------------------------------------------------------------------

    def _decide(self, note: Annotation, plan: Plan, notice: str) -> None:
        self.start_change(self._carry_out(note, plan, notice))

    async def _carry_out(self, note: Annotation, plan: Plan, notice: str) -> None:
        await self._save(plan, notice)
        self._decided.append(note.id)
        self._show_next(notice)

    def _show_next(self, notice: str) -> None:
        """Show the next undecided note, and what was done with this one."""
        left = [number for number, each in enumerate(self._ids) if each not in self._decided]
        if not left:
            self._show()
            self.tell(f"{notice}   {_ALL_DECIDED}")
            return
        self._number = next((number for number in left if number > self._number), left[0])
        self._show()
        self.tell(f"{notice}: <review.undo> undoes it")

    def do_review_accept(self, _: str) -> None:
        """Accept the proposed place."""
        note = self.note
        if note is not None:
            self._decide(note, lambda state: reviewing.accepted(state, note), "placed")

    def do_review_keep(self, _: str) -> None:
        """Leave the note without a place."""
        note = self.note
        if note is not None:
            self._decide(note, lambda _: reviewing.left_unplaced(note), "left unplaced")

    def do_review_move(self, _: str) -> None:
        """Close, so that the user can select the right text in the article."""
        note = self.note
        if note is not None:
            self.dismiss(note.id)

    def do_review_undo(self, _: str) -> None:
        """Undo the last decision."""
        self.start_change(self._undo())

    async def _undo(self) -> None:
        if not await self._undo_last():
            self.tell("there is nothing to undo")
            return
        self._number = self._ids.index(self._decided.pop())
        self._show()
        self.tell("undone")

    # walking through the notes -------------------------------------------------------------------

    def do_review_next(self, _: str) -> None:
        """Go to the next note, wrapping around."""
        self._go(1)

    def do_review_previous(self, _: str) -> None:
        """Go to the previous note, wrapping around."""
        self._go(-1)

    def _go(self, step: int) -> None:
        self._number = (self._number + step) % len(self._ids)
        self._show()

    def do_review_down(self, _: str) -> None:
        """Scroll down."""
        self.sheet.half_page(1)

    def do_review_up(self, _: str) -> None:
        """Scroll up."""
        self.sheet.half_page(-1)

    def do_review_close(self, _: str) -> None:
        """Close, and return to the article."""
        self.dismiss(None)
