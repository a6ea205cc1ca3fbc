"""What every screen needs, put together once when the program starts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from reader.commands.command import Where
from reader.commands.keymap import Keymap
from reader.model.annotation import Goal
from reader.model.settings import Settings
from reader.tui.drawing.painter import Painter
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.rows.rows import ChoosingKey, Page, Row
from reader.workers.analyst import Analyst

if TYPE_CHECKING:  # only who comes back has need of them
    from reader.tui.places import LibraryPlace, NotesPlace

Again = Callable[[Callable[[object], None]], None]
"""Shows a list again as it was; takes what is told of what is picked there then."""


@runtime_checkable
class Unsaved(Protocol):
    """A screen with something that is not on disk yet when the program is ended."""

    def save_now(self) -> None:
        """Put it on disk; raises LibraryError."""
        ...


@runtime_checkable
class Closing(Protocol):
    """A screen of Textual's that would take the keys behind the Esc that closes it."""

    def close_at_once(self) -> None:
        """Close before another key is looked at."""
        ...


@runtime_checkable
class Listening(Protocol):
    """A screen that hears what other windows write."""

    def stop_listening(self) -> None:
        """Leave nothing behind in the data directory."""
        ...


class Picked(NamedTuple):
    """What was chosen in the library: an article, where to go in it, and what to do there.

    Attributes:
        location: Where the article is.
        goal: A place in it.
        command: Id of the command to run at the goal, a passage; empty for none.
        again: Shows the list that it was chosen in, for when one comes back.
    """

    location: str
    goal: Goal = ""
    command: str = ""
    again: Again | None = None


class Navigator(Protocol):
    """Opens one screen from another, so that screens need not know each other."""

    def help(
        self,
        places: Sequence[Where],
        chosen: Callable[[object], None],
        *,
        own: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show the keys of some places, first the `own` ones of a screen with what each does.

        `chosen` gets the id of a command, one of the own keys, or None.
        """
        ...

    def listing(
        self,
        pages: Sequence[Page],
        chosen: Callable[[object], None],
        *,
        keys: Sequence[ChoosingKey],
        typed: Callable[[str], Row] | None,
        number: int,
    ) -> None:
        """List rows over the screen, first page `number`; `chosen` gets a `Chosen`, or None."""
        ...

    def library(
        self,
        words: str,
        picked: Callable[[object], None],
        *,
        files: Sequence[Path] | None = None,
        at: "LibraryPlace | None" = None,
    ) -> None:
        """Search the library for words, or list `files`, or show it at the place that was left.

        Without any of these the words are typed at once. `picked` gets a `Picked`, or None.
        """
        ...

    def notes(self, picked: Callable[[object], None], at: "NotesPlace | None" = None) -> None:
        """Show the notes of all articles, as they were left `at`; `picked` gets a `Picked`."""
        ...

    def read(self, picked: Picked, sources: Sequence[str], left: Callable[[str], None]) -> None:
        """Read an article; `sources` come before and after it.

        `left` gets the location of the article that one comes back from, and is not called where
        none could be opened.
        """
        ...


@dataclass(slots=True, repr=False, eq=False)
class Context:
    """The services that screens share.

    Attributes:
        settings: What the person set.
        glyphs: The signs to draw with.
        keymap: Which command a key runs.
        library_thread: The library.
        painter: The colours of the theme in use; replaced when the theme changes.
        navigator: Opens other screens.
        analyst: Finds the quotes of an article.
        since: When the program was started.
        stops: Stops what is fetched in the background, as Esc does; None while nothing is.
    """

    settings: Settings
    glyphs: Glyphs
    keymap: Keymap
    library_thread: LibraryThread
    painter: Painter
    navigator: Navigator
    analyst: Analyst
    since: datetime = field(default_factory=lambda: datetime.now(UTC))
    stops: Callable[[], object] | None = None
