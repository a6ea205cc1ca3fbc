"""The services that all screens share, assembled once at program start."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from reader.commands.keymap import Keymap
from reader.model.annotation import Goal
from reader.model.settings import Settings
from reader.tui.drawing.painter import Painter
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.rows.rows import Page
from reader.workers.analyst import Analyst

if TYPE_CHECKING:
    from textual.screen import Screen

Again = Callable[[Callable[["Screen[object]"], None]], None]
"""Reopens a list as it was left; takes what shows a screen and reads what is picked there."""


@runtime_checkable
class Unsaved(Protocol):
    """A screen that may hold unsaved data when the program ends."""

    def save_now(self) -> None:
        """Save it to disk; raises LibraryError if the user has to be told that it is lost."""


@runtime_checkable
class Closing(Protocol):
    """One of Textual's screens that would swallow the keys after the Esc that closes it."""

    def close_at_once(self) -> None:
        """Close before the next key is handled."""


@runtime_checkable
class Listening(Protocol):
    """A screen that watches for changes made by other windows."""

    def stop_listening(self) -> None:
        """Stop watching and leave no files in the data directory."""


class Picked(NamedTuple):
    """What was picked in a list: an article, a place in it, and a command to run there.

    Attributes:
        location: The location of the article.
        goal: A place in it.
        command: Id of the command to run at the goal, which is then a passage; empty for none.
        again: Reopens the list in which it was picked, on going back.
    """

    location: str
    goal: Goal = ""
    command: str = ""
    again: Again | None = None


class Navigator(Protocol):
    """Opens screens over any other, for the base classes of these, which cannot know them."""

    def listing(
        self, pages: Sequence[Page], chosen: Callable[[object], None], *, number: int
    ) -> None:
        """Open a list at page `number`; `chosen` gets a `Chosen`, or None."""

    def grow(self, pages: Callable[[], Sequence[Page]]) -> None:
        """Show what was found meanwhile in an open list for which more is being looked for."""

    def library(self, words: str, picked: Callable[[object], None], *, asks: bool = False) -> None:
        """List the library, or search it for words, which `asks` asks for.

        `picked` gets a `Picked`, or None.
        """

    def folder(self, folder: Path, files: Sequence[Path], picked: Callable[[object], None]) -> None:
        """List the article files of a folder; `picked` gets a `Picked`, or None."""

    def notes(self, picked: Callable[[object], None]) -> None:
        """List the notes of all articles; `picked` gets a `Picked`, or None."""


@dataclass(slots=True, repr=False, eq=False)
class Context:
    """The services that screens share.

    Attributes:
        settings: The user's settings.
        glyphs: The glyphs to draw with.
        keymap: Maps keys to commands.
        library_thread: The library.
        painter: Styles of the current theme; replaced when the theme changes.
        navigator: Opens other screens.
        analyst: Finds the quotes of an article.
        since: When the program was started.
        stop_fetch: Stops fetching pages in the background; None while none are fetched.
    """

    settings: Settings
    glyphs: Glyphs
    keymap: Keymap
    library_thread: LibraryThread
    painter: Painter
    navigator: Navigator
    analyst: Analyst
    since: datetime = field(default_factory=lambda: datetime.now(UTC))
    stop_fetch: Callable[[], object] | None = None
