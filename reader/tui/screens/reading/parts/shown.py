"""What the parts of the reading screen need of it."""

from collections.abc import Callable, Coroutine
from typing import Protocol

from textual.timer import Timer

from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.session.state import ReadingState
from reader.tui.context import Context
from reader.tui.screens.tasks import Tasks
from reader.tui.widgets.pane import ArticlePane


class Shown(Protocol):
    """The article on the screen, and the screen as far as it is about that article."""

    context: Context
    tasks: Tasks
    state: ReadingState
    pane: ArticlePane

    @property
    def shows_error(self) -> bool:
        """Whether the notice reports an error."""

    def show_state(self, state: ReadingState, *, reveal: bool = False) -> None:
        """Show a new state; with `reveal`, scroll its cursor into view."""

    def tell(self, text: str, *, error: bool = False) -> None:
        """Show a notice until the next key press."""

    def remind(self) -> None:
        """Add unfinished notes and notes whose place is uncertain to the notice."""

    def name_speakers(self) -> None:
        """Save in the notes who speaks them, if all quotes are found."""

    def start(self, work: Coroutine[object, object, None]) -> None:
        """Run slow work in the background; a `ReaderError` is shown as a notice."""

    def set_timer(self, delay: float, callback: Callable[[], object]) -> Timer:
        """Call a function later."""


class Keys(Protocol):
    """A screen that queues keys."""

    @property
    def has_arrived(self) -> bool:
        """Whether the goal in the article is reached and its quotes are known."""

    def queue_keys(self, reason: str) -> None:
        """Queue all keys, and show what they wait for."""

    def replay_keys(self) -> None:
        """Run the waiting commands, then replay the queued keys."""

    def discard_keys(self) -> None:
        """Discard the commands and the keys that wait."""


class Findings(Protocol):
    """Gets what is found in an article that may be shown no more."""

    def found(self, article: Article, found: Analysis, problem: str | None) -> None:
        """Take the quotes found so far; `problem` tells why there are no more.

        It is empty if these are all, and None if the search goes on.
        """

    def rest_arrived(self, beginning: Article, article: Article) -> None:
        """Take a whole article of which only the beginning was known."""

    def rest_failed(self, beginning: Article, problem: str) -> None:
        """Take the reason why only the beginning of an article can be read."""
