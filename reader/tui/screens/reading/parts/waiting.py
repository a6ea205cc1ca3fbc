"""Which commands wait for quotes, or for the rest of the text, and those that are waiting."""

from typing import TYPE_CHECKING

from reader.commands.command import Command, Group, Where
from reader.commands.table import BY_ID
from reader.session.state import ReadingState

if TYPE_CHECKING:
    from reader.tui.screens.reading.parts.shown import Keys

_AT_ONCE = ("app", "view", "outline", "pane")
"""Commands that work on the beginning of an article alone, by the first part of their ids."""
_TO_OTHERS = ("article.next", "article.previous")
_ON_ARTICLE = ("article.focus", "article.info", "article.reload")
_DOWN = ("scroll.down", "scroll.half_down", "scroll.page_down")
_ALSO_AT_ONCE = (
    "scroll.up", "scroll.half_up", "scroll.page_up", "scroll.top", "article.focus",
)  # fmt: skip
TO_SECTIONS = ("section.next", "section.previous")
TO_CHANGES = ("change.next", "change.previous", "change.list")
LISTS_OF_QUOTES = ("quote.list", "speaker.list")
CHOOSES_NAME = "speaker.correct"
"""Waits for all quotes: until then a name may be short, and would be saved as it was offered."""
_NEAR_CHARS = 10_000  # distance from the end of the loaded text at which scrolling has to wait
_OF_LIBRARY = ("note", "highlight", "bookmark", "mark", "change")
"""Commands that depend on what the library knows of the article, by the first part of their ids."""
_SAVING = (
    "note.write", "note.article", "note.edit", "note.highlight", "bookmark.toggle", "mark.set",
)  # fmt: skip
"""Those of them that wait for the library only to save something."""
_SEES_NO_CHANGES = ("note.highlight", "bookmark.toggle", "mark.set", "jump.remember")
"""Commands about notes that need none, or see them only once all earlier changes are saved."""
LOOKING_FOR_QUOTES = "looking for quotes"
"""Notice shown while keys wait for the analysis."""


class Waiting:
    """The commands that wait, with the keys after them; true if there are any."""

    def __init__(self, screen: "Keys") -> None:
        self._screen = screen
        self.moves: list[Command] = []  # that wait for quotes or sections
        self.commands: list[tuple[Command, str]] = []  # that wait for the rest of the article
        self.has_goal = False  # whether one of these waits for a place to be reached

    def __bool__(self) -> bool:
        return bool(self.moves or self.commands)

    def clear(self) -> None:
        """Let nothing wait any more."""
        self.moves, self.commands = [], []

    def wait_for_goal(self, reason: str) -> None:
        """Queue keys until a command was run at a place that is still to be reached."""
        self.has_goal = True
        self._screen.queue_keys(reason)

    def run_on_arrival(self, command_id: str) -> None:
        """Run a command once the place is reached and its quote known; empty for none."""
        if command_id:
            self.commands.append((BY_ID[command_id], ""))
            self.wait_for_goal(LOOKING_FOR_QUOTES)
            self.run_if_arrived()

    def run_if_arrived(self) -> None:
        """Run the command that waits for a place if that is reached."""
        if self.has_goal and self._screen.has_arrived:
            self.has_goal = False
            self._screen.replay_keys()

    def run_again(self) -> None:
        """Run what waits, or let it wait for what is still to come, unless a place is awaited."""
        if not self.has_goal:
            self._screen.replay_keys()

    def give_up_goal(self) -> None:
        """Drop the command, and the keys after it, for a place that cannot be reached."""
        if self.has_goal:
            self.has_goal = False
            self._screen.discard_keys()

    def take_moves(self) -> list[Command]:
        """Return the moves, and let them wait no more."""
        moves, self.moves = self.moves, []
        return moves

    def take_commands(self) -> list[tuple[Command, str]]:
        """Return the other commands, each with its argument, and let them wait no more."""
        commands, self.commands = self.commands, []
        return commands


def acts_at_cursor(command: Command) -> bool:
    """Whether a command acts at the cursor, and so depends on pending moves."""
    return command.group in (Group.NOTES, Group.SELECT) or command.id == CHOOSES_NAME


def may_find_quotes(command: Command) -> bool:
    """Whether a command has something to do once quotes or sections are found."""
    to_quotes = command.group is Group.QUOTES and command.move is not None
    return to_quotes or command.id in (*TO_SECTIONS, *LISTS_OF_QUOTES)


def waits_for_quotes(command: Command, state: ReadingState) -> bool:
    """Whether a command goes to, or lists, what the analysis has not found yet."""
    if state.analysed:
        return False
    if command.id in TO_SECTIONS:
        return not state.analysis.sections
    if command.id in LISTS_OF_QUOTES:
        return not state.quotes
    needs_quotes = command.group is Group.QUOTES and state.search is None
    return needs_quotes and command.move is not None and not _is_among_known(command, state)


def waits_for_article(command: Command, state: ReadingState) -> bool:
    """Whether a command acts on an article, of which nothing has been loaded yet."""
    if state.article.text or command.where is Where.ANYWHERE or may_find_quotes(command):
        return False
    is_at_once = command.steps or command.id in _TO_OTHERS
    return not is_at_once and command.id.partition(".")[0] not in _AT_ONCE


def depends_on_place(command: Command) -> bool:
    """Whether what a command does depends on where in the article one is."""
    if command.where is not Where.READING or command.id in (*_TO_OTHERS, *_ON_ARTICLE):
        return False
    return command.id.partition(".")[0] not in _AT_ONCE


def asks_library(command: Command) -> bool:
    """Whether a command shows, or goes to, what the library knows of the article."""
    part = command.id.partition(".")[0]
    return (part in _OF_LIBRARY and command.id not in _SAVING) or command.id == "article.export"


def sees_changes(command: Command) -> bool:
    """Whether what a command does depends on the last change to notes, or shows it."""
    is_about_notes = command.group is Group.NOTES or asks_library(command)
    return is_about_notes and command.id not in _SEES_NO_CHANGES


def waits_for_rest(command: Command, state: ReadingState, shown_to: int) -> bool:
    """Whether a command needs more of the text than its beginning, of which a part is shown."""
    if not state.ahead or _is_among_known(command, state):
        return False
    if command.id in _DOWN:
        return shown_to > len(state.article.text) - _NEAR_CHARS
    return command.id not in _ALSO_AT_ONCE and command.id.partition(".")[0] not in _AT_ONCE


def _is_among_known(command: Command, state: ReadingState) -> bool:
    """Whether a move stays among the first quotes, which are known before the rest."""
    if command.group is not Group.QUOTES or command.move is None or not state.quotes:
        return False
    reach = state.quotes[-1].span.end
    after = command.move(state)
    return after is not state and max(state.cursor, after.cursor) <= reach
