"""What the parts of the reading screen need of it."""

from collections.abc import Callable, Coroutine
from typing import Protocol

from textual.timer import Timer

from reader.session.state import ReadingState
from reader.tui.context import Context
from reader.tui.screens.reading.parts.tasks import Tasks
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
        ...

    def show_state(self, state: ReadingState, *, reveal: bool = False) -> None:
        """Show a new state; with `reveal`, scroll its cursor into view."""
        ...

    def tell(self, text: str, *, error: bool = False) -> None:
        """Show a notice until the next key press."""
        ...

    def remind(self) -> None:
        """Add unfinished notes and notes whose place is uncertain to the notice."""
        ...

    def start(self, work: Coroutine[object, object, None]) -> None:
        """Run slow work in the background; a `ReaderError` is shown as a notice."""
        ...

    def set_timer(self, delay: float, callback: Callable[[], object]) -> Timer:
        """Call a function later."""
        ...
