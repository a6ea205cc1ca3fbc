"""The declaration of a command."""

from collections.abc import Callable
from typing import NamedTuple

from reader.session.moves import Move
from reader.session.state import ReadingState
from reader.startup.light_enum import StrEnum

Reason = Callable[[ReadingState], str]


class Group(StrEnum):
    """Headings of the help screen, in the order shown."""

    QUOTES = "Quotes"
    MOVE = "Move"
    SEARCH = "Search"
    NOTES = "Notes and marks"
    ALL_NOTES = "In the notes of all articles"
    REVIEW = "Reviewing notes after an edit"
    SELECT = "Select and copy"
    LISTS = "Lists and panes"
    ARTICLE = "Article"
    VIEW = "View"
    LIST = "In a list"
    APP = "Program"


class Where(StrEnum):
    """Where a command applies."""

    READING = "reading"  # the article, also while the outline has the focus
    LIST = "list"  # any list: outline, quotes, notes, library
    LIBRARY = "library"  # the list of articles
    NOTES = "notes"  # the list of the notes of all articles
    REVIEW = "review"  # the notes that are not sure of their place
    ANYWHERE = "anywhere"


class Command(NamedTuple):
    """One action of the program, with its keys, label and help.

    Attributes:
        id: Stable name, ``group.verb``; configuration and the command line use it.
        keys: As people write them; two characters are two keys pressed one after the other.
        label: At most 16 characters, for the footer and the palette.
        help: One sentence.
        group: Heading in the help.
        where: Where it applies.
        move: The pure move it makes; None when a method of the screen does it.
        steps: Whether the method goes a step, so that a number before its key means so many.
        in_footer: Whether the line at the bottom shows it.
        why_not: Returns the reason it cannot be done now, or an empty string.
        refused: Said when the move leads nowhere.
        argument: What may follow its name on the ``:`` line, for help; empty for nothing.
    """

    id: str
    keys: tuple[str, ...]
    label: str
    help: str
    group: Group
    where: Where = Where.READING
    move: Move | None = None
    steps: bool = False
    in_footer: bool = False
    why_not: Reason | None = None
    refused: str = ""
    argument: str = ""

    @property
    def method(self) -> str:
        """The name of the method that runs a command which is not a pure move."""
        return "do_" + self.id.replace(".", "_")

    def times(self, number: int) -> int:
        """Return how often the command runs when the count `number` was typed before its key."""
        return number if self.steps or self.move is not None else 1
