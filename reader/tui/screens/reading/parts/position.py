"""The reading position: saved while reading and on leaving."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.timer import Timer

from reader.errors import LibraryError
from reader.library.store import Library
from reader.model.annotation import Target
from reader.model.article import Article

if TYPE_CHECKING:
    from reader.tui.screens.reading.parts.shown import Shown

_POSITION_SECONDS = 3.0  # time without movement after which the position is saved


class Position:
    """Saves the position in the article that is shown."""

    def __init__(self, screen: "Shown") -> None:
        self._screen = screen
        self._timer: Timer | None = None
        self.is_known = True  # whether the saved position was restored, and may be replaced

    def save_soon(self) -> None:
        """Save the position unless the user moves on."""
        if self._timer is not None:
            self._timer.stop()
        self._timer = self._screen.set_timer(
            _POSITION_SECONDS,
            lambda: self._screen.start(self.save()),  # in the background: no key waits for it
        )

    async def save(self) -> None:
        """Save the position, ignoring failures."""
        self._timer = None
        question = self.question()
        if question is not None:
            try:
                await self._screen.context.library_thread.ask(question)
            except LibraryError:
                return  # failures are shown only for what the user wrote

    def question(self) -> Callable[[Library], None] | None:
        """Return the library call that saves the position, or None if there is nothing to save."""
        record = self._screen.state.record
        if record is None or not self.is_known:
            return None
        key, save = record.key, self.here()
        return None if save is None else lambda library: save(library, key)

    def here(self) -> Callable[[Library, str], None] | None:
        """Return what saves this position as that of a record, by its key; None without text."""
        article, pane = self._screen.state.article, self._screen.pane
        start = pane.top_offset()
        end = min(len(article.text), start + 60)
        if start >= end:
            return None
        target, progress = _position_target(article, start, end), pane.read_fraction()
        cursor = pane.nearest_visible(self._screen.state.cursor)
        library_thread = self._screen.context.library_thread

        def save(library: Library, key: str) -> None:
            library.save_position(key, target, progress)
            library_thread.remember_start(article, start, cursor)

        return save


def _position_target(article: Article, start: int, end: int) -> Target:
    """Describe the top of the screen; without searching the text, because it is saved often."""
    text = article.text
    return Target(
        start, end, text[start:end], text[max(0, start - 64) : start], text[end : end + 64]
    )
