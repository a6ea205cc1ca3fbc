"""The reading position: saved while reading and on leaving, restored later."""

import asyncio
from collections.abc import Callable

from textual.timer import Timer

from reader.errors import LibraryError
from reader.library.store import Library
from reader.model.annotation import Target
from reader.model.article import Article
from reader.session.state import ReadingState
from reader.tui.screens.reading.loading.analysing import Analysing

_LEAVING_SECONDS = 2.0  # longest wait for the library on leaving
_POSITION_SECONDS = 3.0  # time without movement after which the position is saved


class Positioning(Analysing, part=True):
    """Saves the reading position, also on going back."""

    _position_timer: Timer | None = None
    _resumed = True  # whether the saved position was restored
    _looked_up: asyncio.Event | None = None  # set once the article was looked up in the library
    _unrecorded_reason = ""  # why the article is kept out of the library

    def show_state(self, state: ReadingState, *, reveal: bool = False) -> None:
        """Show a new state, and schedule saving the position."""
        super().show_state(state, reveal=reveal)
        self._position_soon()

    def follow_scroll(self) -> None:
        """Move the cursor into view after scrolling, and schedule saving the position."""
        super().follow_scroll()
        self._position_soon()

    def _position_soon(self) -> None:
        if self._position_timer is not None:
            self._position_timer.stop()
        self._position_timer = self.set_timer(
            _POSITION_SECONDS,
            lambda: self.start(self.save_position()),  # in the background: no key waits for it
        )

    async def save_position(self) -> None:
        """Save the position, ignoring failures."""
        self._position_timer = None
        question = self.position_to_save()
        if question is not None:
            try:
                await self.context.library_thread.ask(question)
            except LibraryError:
                return  # failures are shown only for what the user wrote

    def position_to_save(self) -> Callable[[Library], None] | None:
        """Return the library call that saves the position, or None if there is nothing to save."""
        state = self.state
        if state.record is None or not self._resumed or not state.article.text:
            return None
        start = self.pane.visible_text()[0]
        end = min(len(state.article.text), start + 60)
        if start >= end:
            return None
        article, key = state.article, state.record.key
        target, progress = _position_target(article, start, end), self.pane.read_fraction()
        library_thread = self.context.library_thread

        def save(library: Library) -> None:
            library.save_position(key, target, progress)
            library_thread.remember_start(article, start)

        return save

    def save_now(self) -> None:
        """Save the position before leaving.

        Raises:
            LibraryError: It could not be saved.
        """
        question = self.position_to_save() or self._article_to_know()
        if question is not None:
            self.context.library_thread.ask_now(question, _LEAVING_SECONDS)

    def go_back(self) -> None:
        """Save the position and go back to the previous screen."""
        question = self.position_to_save() or self._article_to_know()
        if question is not None:
            self.context.library_thread.ask_without_waiting(question)
        super().go_back()

    def _article_to_know(self) -> Callable[[Library], object] | None:
        """Return the call that registers an article left before it was looked up, or None."""
        article, asked = self.state.article, self._looked_up is None or self._looked_up.is_set()
        if asked or self.state.ahead or not article.text:
            return None
        return lambda library: library.register(article)


def _position_target(article: Article, start: int, end: int) -> Target:
    """Describe the top of the screen; without searching the text, because it is saved often."""
    text = article.text
    return Target(
        start, end, text[start:end], text[max(0, start - 64) : start], text[end : end + 64]
    )
