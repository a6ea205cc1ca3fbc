"""The arrival at an article: its notes and its position from the library, and where to go in it."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.errors import LibraryError
from reader.library.store import ArticleRecord, Library
from reader.model.annotation import Goal, Target
from reader.model.article import Article
from reader.session.moves import jump
from reader.session.notes.correcting import recorrected
from reader.session.searching import with_library_search
from reader.tui.context import Picked
from reader.tui.screens.reading.parts.comparing import EarlierEdition, show_changes
from reader.tui.screens.reading.parts.position import Position
from reader.tui.screens.reading.parts.waiting import Waiting

if TYPE_CHECKING:
    from reader.tui.screens.reading.parts.shown import Shown


class Arrival:
    """Looks up one article that is shown; the next one has an arrival of its own.

    It goes to a goal, else to the saved position if the top of the screen and the cursor are still
    `at` these offsets; None if the place to show is known. Unless `at` is probably that position,
    keys wait for the library.
    """

    def __init__(
        self,
        screen: "Shown",
        position: Position,
        waiting: Waiting,
        goal: Goal = "",
        at: tuple[int, int] | None = (0, 0),
        *,
        is_probable: bool = False,
    ) -> None:
        self._screen, self._position, self._waiting = screen, position, waiting
        self.goal = goal  # empty once the library has answered
        self._at, self._is_probable = at, is_probable
        self._looked_up = asyncio.Event()
        self._unrecorded_reason = ""  # why the article is kept out of the library
        self.unfinished = ""  # notice about a note that was being typed when the program ended

    @property
    def is_looked_up(self) -> bool:
        """Whether the library has answered, or will not."""
        return self._looked_up.is_set()

    async def looked_up(self) -> None:
        """Wait until the library has answered, or will not."""
        await self._looked_up.wait()

    @property
    def may_move(self) -> bool:
        """Whether the library will probably move the text, on which keys depend."""
        may_resume = self._at is not None and not self._is_probable
        return not self._looked_up.is_set() and (bool(self.goal) or may_resume)

    def stay(self) -> None:
        """Stay here, whatever place the library tells."""
        self.goal, self._at = "", None

    def end(self) -> None:
        """Release whoever waits for the library."""
        self._looked_up.set()

    def look_up(self, article: Article) -> None:
        """Look up the article in the library in the background, and show its notes and position."""
        self._screen.start(self.look_up_now(article))

    def exclude(self, reason: str) -> None:
        """Keep the article out of the library, for a reason to be shown."""
        self._unrecorded_reason = reason
        self._looked_up.set()

    def question(self) -> Callable[[Library], None] | None:
        """Return the call that registers an article left before it was looked up, or None.

        The position is saved with it, unless the library has another one, not restored yet.
        """
        state, at = self._screen.state, self._at
        if self._looked_up.is_set() or state.ahead or not state.article.text:
            return None
        save = self._position.here()

        def register(library: Library) -> None:
            key = library.register(state.article).key
            known = library.position(key)
            if save is not None and (at is None or known is None or known.start == at[0]):
                save(library, key)

        return register

    async def record(self) -> ArticleRecord:
        """Return the library record, waiting for the first look-up and repeating one that failed.

        Raises:
            LibraryError: There is none: the library cannot be opened, the article was replaced by
                another, or it is kept out of the library.
        """
        screen = self._screen
        location = screen.state.article.location
        await self.looked_up()
        if screen.state.article.location != location:
            raise LibraryError("another article was opened before this could be saved")
        if self._unrecorded_reason:
            raise LibraryError(f"nothing can be saved: {self._unrecorded_reason}")
        if screen.state.record is None:
            await self._ask_library(screen.state.article)
        record = screen.state.record
        if record is None:
            raise LibraryError("nothing can be saved: the article has just changed")
        return record

    async def look_up_now(self, article: Article) -> None:
        """Look up the article in the library; show a notice if that fails."""
        try:
            await self._ask_library(article)
        except LibraryError as error:
            if self._screen.state.article is article:
                self._position.is_known = True
                self._waiting.give_up_goal()
                self._screen.tell(f"notes cannot be saved: {error}", error=True)
        finally:
            if self._screen.state.article is article:
                self._looked_up.set()
                self._waiting.run_again()

    async def _ask_library(self, article: Article) -> None:
        """Look up the article in the library, and show its notes and position.

        Raises:
            LibraryError: The library cannot be opened or read.
        """
        # not needed for the first frame
        from reader.tui.library_access.known_article import known_article

        screen, goal, since = self._screen, self.goal, self._screen.context.since
        library_thread = screen.context.library_thread
        marked = library_thread.marked_entries
        found = await library_thread.ask(
            lambda library: known_article(
                library, article, goal, marked, library_thread.remembered_start, since=since
            )
        )
        if screen.state.article is not article:
            return
        state = screen.state._replace(
            record=found.record,
            annotations=tuple(found.annotations),
            placements=found.placements,
            read_entries=found.read_entries,
        )
        at = self._at
        untouched = at is not None and screen.state.cursor == at[1] and screen.pane.is_at(at[0])
        screen.show_state(recorrected(state))
        self._position.is_known = True
        self.unfinished = found.unfinished
        if found.messages:
            screen.tell("   ".join(found.messages), error=True)
        if found.old_text and not state.old_text:
            show_changes(screen, article, EarlierEdition(found.old_text), self._waiting.run_again)
        if isinstance(goal, Target):
            self._go_to_passage(goal, found.position)
        elif goal:
            self._go_to_annotation(goal)
        elif untouched:
            self._resume(found.position, found.cursor)
        screen.remind()
        screen.name_speakers()
        screen.start(self._keep_up(found.record.key, article))

    def _resume(self, top: int, cursor: int) -> None:
        """Go to the saved reading position."""
        screen = self._screen
        if cursor <= 0:
            return
        screen.state = screen.state._replace(cursor=cursor)
        screen.pane.show(screen.state)
        screen.pane.resume(top, cursor)
        screen.show_state(screen.state)
        if top and not screen.shows_error and not screen.state.article.notices:
            screen.tell("back where you stopped: <scroll.top> goes to the beginning")

    async def _keep_up(self, key: str, article: Article) -> None:
        """Store the text of the article, then do the daily upkeep; both run in the background."""
        await self._screen.context.library_thread.keep_text(key, article)
        await self._screen.context.library_thread.run_upkeep()

    def go_if_here(self, picked: Picked) -> bool:
        """Go to a picked place if it is in this article; return whether it is."""
        state, goal = self._screen.state, picked.goal
        if isinstance(goal, Target):
            there = state.article.text[goal.start : goal.end] == goal.exact
            if state.record is None or state.record.place != picked.location or not there:
                return False
            self._go_to_passage(goal, goal.start)
            self._waiting.run_on_arrival(picked.command)
            return True
        if goal not in state.placements:
            return False
        self._go_to_annotation(goal)
        return True

    def _go_to_passage(self, passage: Target, at: int) -> None:
        """Go to a picked quote, or to a search hit, in which case the search continues here."""
        self.goal = ""
        screen, state = self._screen, self._screen.state
        if at < 0:
            self._waiting.give_up_goal()
            screen.tell("these words are not in the article any more")
        elif passage.copies:  # described as the target of a note or quote, not found by a search
            screen.show_state(jump(state, at), reveal=True)
        else:
            screen.show_state(jump(with_library_search(state, passage.exact), at), reveal=True)
        self._waiting.run_if_arrived()

    def _go_to_annotation(self, annotation_id: str) -> None:
        self.goal = ""
        state = self._screen.state
        resolution = state.placements.get(annotation_id)
        if resolution is not None and (place := resolution.place) is not None:
            self._screen.show_state(jump(state, place.start), reveal=True)
        else:
            gone = "is on a text that is not here any more"
            state_of_it = "has no place in this edition" if resolution is not None else gone
            told = "<notes.edition> in the list of notes shows it"
            self._screen.tell(f"this note {state_of_it}: {told}")
