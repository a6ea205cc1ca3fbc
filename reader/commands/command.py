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
    ENTRIES = "In the list of feed entries"
    LIST = "In a list"
    APP = "Program"


class Where(StrEnum):
    """Where a command applies."""

    READING = "reading"  # the article, also while the outline has the focus
    OUTLINE = "outline"  # the outline, before the keys of any list
    LIST = "list"  # any list: outline, quotes, notes, library
    LIBRARY = "library"  # the list of articles
    ENTRIES = "entries"  # the list of the entries of feeds
    NOTES = "notes"  # the list of the notes of all articles
    REVIEW = "review"  # the review of notes whose place is uncertain
    ANYWHERE = "anywhere"


class Command(NamedTuple):
    """One action of the program, with its keys, label and help.

    Attributes:
        id: Stable name, ``group.verb``; configuration and the command line use it.
        keys: As users write them; two characters are two keys pressed one after the other.
        label: At most 16 characters, for the footer and the palette.
        help: One sentence.
        group: Heading in the help.
        where: Where it applies.
        move: The pure function that it applies; None when a method of the screen runs it.
        steps: Whether the method moves by one step, so that a count before the key repeats it.
        in_footer: Whether the footer shows it.
        why_not: Returns the reason why it is unavailable now, or an empty string.
        refused: The message when the move has no effect.
        argument: Name of the argument on the ``:`` line, for help; empty if it takes none.
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
