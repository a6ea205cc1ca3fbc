"""Showing an article on the reading screen, then its notes and position from the library."""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.commands.command import Command
from reader.commands.table import BY_ID
from reader.errors import LibraryError
from reader.library.store import ArticleRecord
from reader.model.analysis import Analysis
from reader.model.annotation import Goal, Target
from reader.model.article import Article
from reader.session.moves import jump
from reader.session.notes.correcting import recorrected, with_analysis
from reader.session.searching import with_search
from reader.session.state import ReadingState
from reader.text.clean import clean_text
from reader.tui.context import Picked
from reader.tui.early.start import NOT_THERE, FirstArticle
from reader.tui.screens.reading.loading.analysing import LOOKING_FOR_QUOTES
from reader.tui.screens.reading.loading.comparing import Edition, compare
from reader.tui.screens.reading.loading.positioning import Positioning

if TYPE_CHECKING:
    from reader.tui.library_access.arrival import Arrival


class Arriving(Positioning, part=True):
    """Shows a new article, and goes to a requested place or to the saved reading position."""

    _goal: Goal = ""  # where to go once the library has answered
    has_pending_command = False  # whether a command waits for that place to be reached
    _shown_at = 0  # offset of the first visible text when the article was shown
    sources: Sequence[str] = ()

    def show_article(
        self,
        article: Article,
        *,
        then: Goal = "",
        first: FirstArticle = NOT_THERE,
        number: int | None = None,
    ) -> None:
        """Show an article; quotes, notes and position follow as they become known.

        Args:
            article: The article, or its beginning.
            then: Where to go in it.
            first: What is known of it before the library and the analysis have answered.
            number: Its index in `sources`, or None.
        """
        self._goal = then
        several = number is not None and len(self.sources) > 1
        self.place_among = f"article {(number or 0) + 1}/{len(self.sources)}" if several else ""
        self._resumed = False
        if self._looked_up is not None:
            self._looked_up.set()  # releases whoever waits for the previous article
        self._looked_up, self._unrecorded_reason = asyncio.Event(), ""
        self.unfinished = ""
        held = self.state.ahead or self._waiting_moves or self._waiting_commands
        self.has_pending_command = False
        self._waiting_moves.clear()
        self._waiting_commands.clear()
        if held:
            self.replay_keys()
        self.searching = first.searching
        self._shown_at = at = max(0, first.at)
        state = ReadingState(article, cursor=at, ahead=first.ahead)
        self.show_state(with_analysis(state, first.found) if first.found is not None else state)
        if at:
            self.pane.put_top(at)
        self.app.title = clean_text(article.title, line=True)
        for notice in article.notices[:1]:
            self.tell(notice)
        if first.at < 0 and first.ahead and not article.notices:
            self.tell("still loading: you will be taken to where you stopped")
        # deferred: starting a process and opening a database must not delay the first frame
        self.call_after_refresh(self.start_background_work, article)

    def run_on_arrival(self, command_id: str) -> None:
        """Run a command once the goal is reached and its quote known; keys wait for that."""
        if command_id:
            self.has_pending_command = True
            self._waiting_commands.append((BY_ID[command_id], ""))
            self.queue_keys(LOOKING_FOR_QUOTES)
            self._run_if_arrived()

    def _run_if_arrived(self) -> None:
        if self.has_pending_command and self.state.analysed and not self._goal:
            self.has_pending_command = False
            self.replay_keys()

    def drop_pending_command(self) -> None:
        """Drop the command, and the keys after it, for a goal that cannot be reached."""
        if self.has_pending_command:
            self.has_pending_command = False
            self.discard_keys()

    def why_wait(self, command: Command) -> str:
        """Return what a command waits for, including a goal at which another one is to run."""
        if self.has_pending_command and self.acts_at_cursor(command):
            return LOOKING_FOR_QUOTES
        return super().why_wait(command)

    def _found(self, article: Article, found: Analysis, problem: str | None = None) -> None:
        """Show the results of the analysis, and run what waits for them."""
        super()._found(article, found, problem)
        self._run_if_arrived()

    def look_up_in_library(self, article: Article) -> None:
        """Look up the article in the library in the background, and show its notes and position."""
        self.start(self._arrive(article))

    def exclude_from_library(self, reason: str) -> None:
        """Keep the article out of the library, for a reason to be shown."""
        self._unrecorded_reason = reason
        if self._looked_up is not None:
            self._looked_up.set()

    async def library_record(self) -> ArticleRecord:
        """Return the library record, waiting for the first look-up and repeating one that failed.

        Raises:
            LibraryError: There is none: the library cannot be opened, the article was replaced by
                another, or it is kept out of the library.
        """
        article = self.state.article
        if self._looked_up is not None:
            await self._looked_up.wait()
        if self.state.article.location != article.location:
            raise LibraryError("another article was opened before this could be saved")
        if self._unrecorded_reason:
            raise LibraryError(f"nothing can be saved: {self._unrecorded_reason}")
        if self.state.record is None:
            await self._ask_library(self.state.article)
        record = self.state.record
        if record is None:
            raise LibraryError("nothing can be saved: the article has just changed")
        return record

    async def _arrive(self, article: Article) -> None:
        """Look up the article in the library; show a notice if that fails."""
        try:
            await self._ask_library(article)
        except LibraryError as error:
            self._resumed = True
            self.drop_pending_command()
            self.tell(f"notes cannot be saved: {error}", error=True)
        finally:
            if self._looked_up is not None and self.state.article is article:
                self._looked_up.set()

    async def _ask_library(self, article: Article) -> None:
        """Look up the article in the library, and show its notes and position.

        Raises:
            LibraryError: The library cannot be opened or read.
        """
        from reader.tui.library_access.arrival import arrival_of  # not needed for the first frame

        goal, marked = self._goal, self.context.library_thread.marked_entries
        since = self.context.since
        arrival = await self.context.library_thread.ask(
            lambda library: arrival_of(library, article, goal, marked, since=since)
        )
        if self.state.article is not article:
            return
        state = self.state._replace(
            record=arrival.record,
            annotations=tuple(arrival.annotations),
            placements=arrival.placements,
            read_entries=arrival.read_entries,
        )
        untouched = self.state.cursor == self._shown_at and self.pane.is_at(self._shown_at)
        self.show_state(recorrected(state))
        self._resumed = True
        self.unfinished = arrival.unfinished
        if arrival.messages:
            self.tell("   ".join(arrival.messages), error=True)
        if arrival.old_text and not state.old_text:
            compare(self, article, Edition(arrival.old_text))
        if isinstance(goal, Target):
            self._go_to_found(goal, arrival.position)
        elif goal:
            self._go_to_annotation(goal)
        elif arrival.position > 0 and untouched:
            self._resume(arrival)
        self.remind()
        self.start(self._keep_up(arrival.record.key, article))

    def _resume(self, arrival: "Arrival") -> None:
        """Go to the saved reading position."""
        self.state = self.state._replace(cursor=arrival.position)
        self.pane.show(self.state)
        self.pane.put_top(arrival.position)
        self.show_state(self.state)
        is_error_shown = self._notice is not None and self._notice[1]
        if not is_error_shown and not self.state.article.notices:
            self.tell("back where you stopped: g goes to the beginning")

    async def _keep_up(self, key: str, article: Article) -> None:
        """Store the text of the article, then do the daily upkeep; both run in the background."""
        await self.context.library_thread.keep_text(key, article)
        await self.context.library_thread.run_upkeep()

    def go_if_here(self, picked: Picked) -> bool:
        """Go to a picked place if it is in this article; return whether it is."""
        record, goal = self.state.record, picked.goal
        if isinstance(goal, Target):
            there = self.state.article.text[goal.start : goal.end] == goal.exact
            if record is None or record.location != picked.location or not there:
                return False
            self._go_to_found(goal, goal.start)
            self.run_on_arrival(picked.command)
            return True
        if goal not in self.state.placements:
            return False
        self._go_to_annotation(goal)
        return True

    def _go_to_found(self, passage: Target, at: int) -> None:
        """Go to a picked quote, or to a search hit, in which case the search continues here."""
        self._goal = ""
        if at < 0:
            self.drop_pending_command()
            self.tell("these words are not in the article any more")
        elif passage.copies:  # described as the target of a note or quote, not found by a search
            self.show_state(jump(self.state, at), reveal=True)
        else:
            self.show_state(jump(with_search(self.state, passage.exact), at), reveal=True)
        self._run_if_arrived()

    def _go_to_annotation(self, annotation_id: str) -> None:
        self._goal = ""
        resolution = self.state.placements.get(annotation_id)
        if resolution is not None and (place := resolution.place) is not None:
            self.show_state(jump(self.state, place.start), reveal=True)
        else:
            self.tell("this note has no place in this edition of the article")
