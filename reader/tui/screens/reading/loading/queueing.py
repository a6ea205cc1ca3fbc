"""Commands that wait for quotes, for the rest of a long text, or for a place to be reached."""

from reader.commands.command import Command, Where
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.session.notes.correcting import recorrected, with_analysis
from reader.session.searching import with_search
from reader.tui.screens.queue_screen import BEING_SAVED
from reader.tui.screens.reading.base import ReadingBase
from reader.tui.screens.reading.parts.comparing import COMPARING
from reader.tui.screens.reading.parts.waiting import (
    CHOOSES_NAME,
    LISTS_OF_QUOTES,
    LOOKING_FOR_QUOTES,
    TO_CHANGES,
    TO_SECTIONS,
    acts_at_cursor,
    asks_library,
    depends_on_place,
    sees_changes,
    waits_for_article,
    waits_for_quotes,
    waits_for_rest,
)

_KEPT = ": key queued"
_LOADING = "still loading"
_LOOKING_FOR_NOTES = "looking for notes"
_LOOKING_FOR_PLACE = "looking for the place"
_LOOKING_FOR_SECTIONS = "looking for sections"
_UNNOTICED_SECONDS = 0.25  # in which the library usually tells the place
_REST = "the rest of the article is still being read"


class Queueing(ReadingBase, part=True):
    """Shows what is found in the article, and runs what has waited for it."""

    def found(self, article: Article, found: Analysis, problem: str | None) -> None:
        """Show the quotes found so far, or all of them; see `Findings`."""
        if self.state.article is not article:
            return
        if self._waits_for == LOOKING_FOR_QUOTES and self.app.screen is not self:
            self.discard_keys()  # the mouse has opened another screen, for which they are not
        if problem is None:
            self.show_state(recorrected(self.state._replace(found=found)))
            is_waiting = any(waits_for_quotes(each, self.state) for each in self.waiting.moves)
        else:
            self.show_state(with_analysis(self.state, found, failed=bool(problem)))
            if problem:
                if self._waits_for == LOOKING_FOR_QUOTES and not self.waiting.has_goal:
                    self.discard_keys()  # so that the user sees the error first
                self.tell(problem, error=True)
            self.quote_search.warm_up(self.state)
            is_waiting = False
        if not is_waiting:
            self._run_waiting_moves()
        self.waiting.run_if_arrived()
        if self.state.analysed or self._waits_for == _LOOKING_FOR_SECTIONS:
            self.waiting.run_again()

    def rest_arrived(self, beginning: Article, article: Article) -> None:
        """Replace the beginning by the whole article, without moving anything on the screen."""
        if self.state.article is not beginning:
            return
        state = self.state._replace(article=article, ahead=0)
        if state.search is not None:
            state = with_search(state, state.search.query)
        self.pane.replace_beginning(state)
        self.show_state(state)
        self.arrival.look_up(article)
        self.replay_keys()
        self.quote_search.warm_up(state)

    def rest_failed(self, beginning: Article, problem: str) -> None:
        """Keep the beginning when the rest cannot be loaded; the library records nothing."""
        if self.state.article is beginning:
            state = self.state._replace(ahead=0)
            self.show_state(with_analysis(state, state.found, failed=True))
            self.arrival.exclude("only the beginning was loaded")
            self.tell(f"only the beginning could be loaded: {problem}", error=True)
            self.replay_keys()

    def tell_waiting(self) -> None:
        """Show what keys wait for; of a place, only if the library takes its time to tell it."""
        if self._waits_for != _LOOKING_FOR_PLACE:
            super().tell_waiting()
            return
        self.clear_notice()
        self.set_timer(_UNNOTICED_SECONDS, self._tell_place_is_awaited)

    def _tell_place_is_awaited(self) -> None:
        if self._waits_for == _LOOKING_FOR_PLACE:
            super().tell_waiting()

    def discard_keys(self) -> None:
        """Discard the queued keys; if they wait for a place, stay here."""
        if self._waits_for == _LOOKING_FOR_PLACE:
            self.arrival.stay()
        super().discard_keys()

    def _run_waiting_moves(self) -> None:
        """Run the queued moves, then replay the keys pressed after them."""
        moves = self.waiting.take_moves()
        if self.notice.endswith(_KEPT):
            self.clear_notice()
        for command in moves:
            self.run_command(command)
        if moves:
            self.replay_keys()

    def run_waiting(self) -> None:
        """Run the commands that waited for the rest of the article."""
        for command, argument in self.waiting.take_commands():
            self.run_command(command, argument)

    def queues(self, command: Command, argument: str) -> bool:
        """Queue a command that needs quotes or the rest of the text; return whether it does."""
        if reason := self.why_wait(command):  # run by name or by mouse, not by a queued key
            self.waiting.commands.append((command, argument))
            self.queue_keys(reason)
        elif waits_for_quotes(command, self.state):
            self.waiting.moves.append(command)
            what = _LOOKING_FOR_SECTIONS if command.id in TO_SECTIONS else LOOKING_FOR_QUOTES
            if command.id in LISTS_OF_QUOTES:
                self.queue_keys(what)  # the next keys are for the list
            else:
                self.tell(f"{what if self.state.article.text else _LOADING}{_KEPT}")
        else:
            return False
        return True

    def why_wait(self, command: Command) -> str:
        """Return what a command waits for: the text, quotes, a change to notes, or the library."""
        if waits_for_article(command, self.state) and self.is_loading:
            return _LOADING
        if self._depends_on_quotes(command):
            return LOOKING_FOR_QUOTES
        if self._is_for_empty_outline(command):
            return _LOOKING_FOR_SECTIONS
        if command.id == CHOOSES_NAME and not self.state.analysed:
            return LOOKING_FOR_QUOTES
        shown_to = self.pane.visible_text()[1] if self.state.ahead else 0
        if waits_for_rest(command, self.state, shown_to):
            return _REST
        if self.unsaved and sees_changes(command):
            return BEING_SAVED
        return self._why_wait_for_library(command) or super().why_wait(command)

    def _depends_on_quotes(self, command: Command) -> bool:
        """Whether what a command does depends on a move or a command that waits for quotes."""
        if self.waiting.has_goal:
            return acts_at_cursor(command)
        joins = waits_for_quotes(command, self.state)  # the moves that wait
        return bool(self.waiting.moves) and depends_on_place(command) and not joins

    def _is_for_empty_outline(self, command: Command) -> bool:
        """Whether a command acts on a row of the outline, of which nothing is known yet."""
        state = self.state
        is_known = state.analysed or bool(state.analysis.sections) or bool(state.quotes)
        return command.where is Where.LIST and self.focused is self.outline and not is_known

    def _why_wait_for_library(self, command: Command) -> str:
        if self.state.ahead:
            return ""
        if self.arrival.may_move and depends_on_place(command):
            return _LOOKING_FOR_PLACE
        if not asks_library(command):
            return ""
        if not self.arrival.is_looked_up:
            return _LOOKING_FOR_NOTES
        is_comparing = command.id in TO_CHANGES and self.tasks.is_busy(COMPARING)
        return COMPARING if is_comparing else ""
