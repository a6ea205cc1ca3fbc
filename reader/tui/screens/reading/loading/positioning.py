"""The reading position: saved while one reads and when one leaves, found again later."""

import asyncio
from collections.abc import Callable

from textual.timer import Timer

from reader.errors import LibraryError
from reader.library.store import Library
from reader.model.annotation import Target
from reader.model.article import Article
from reader.session.state import ReadingState
from reader.tui.screens.reading.loading.analysing import Analysing

_LEAVING_SECONDS = 2.0  # that a library without an answer may keep one here
_POSITION_SECONDS = 3.0  # the reading position is saved when nothing moved for so long


class Positioning(Analysing, part=True):
    """Saves where one is, also when one goes back."""

    _position_timer: Timer | None = None
    _resumed = True  # whether the article stands where it was left
    _asked: asyncio.Event | None = None  # set once the library was asked about the article
    _unkept = ""  # why the library is not to know of the article

    def put(self, state: ReadingState, *, reveal: bool = False) -> None:
        """Show a new state, and save the position soon."""
        super().put(state, reveal=reveal)
        self._position_soon()

    def follow_scroll(self) -> None:
        """Follow scrolling, and save the position soon."""
        super().follow_scroll()
        self._position_soon()

    def _position_soon(self) -> None:
        if self._position_timer is not None:
            self._position_timer.stop()
        self._position_timer = self.set_timer(
            _POSITION_SECONDS,
            lambda: self.start(self.save_position()),  # no key waits for the disk
        )

    async def save_position(self) -> None:
        """Remember the position; that this may fail is no matter."""
        self._position_timer = None
        question = self.position_to_save()
        if question is not None:
            try:
                await self.context.library_thread.ask(question)
            except LibraryError:
                return  # told when it is about something that the person wrote

    def position_to_save(self) -> Callable[[Library], None] | None:
        """Return what to ask the library so that it remembers the position, or None."""
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
        """Remember the position before leaving; raises LibraryError."""
        question = self.position_to_save() or self._article_to_know()
        if question is not None:
            self.context.library_thread.ask_now(question, _LEAVING_SECONDS)

    def go_back(self) -> None:
        """Go back to the screen before, with the position saved."""
        question = self.position_to_save() or self._article_to_know()
        if question is not None:
            self.context.library_thread.hand_over(question)
        super().go_back()

    def _article_to_know(self) -> Callable[[Library], object] | None:
        """Return what lets the library know of an article that is left before it was asked."""
        article, asked = self.state.article, self._asked is None or self._asked.is_set()
        if asked or self.state.ahead or not article.text:
            return None
        return lambda library: library.register(article)


def _position_target(article: Article, start: int, end: int) -> Target:
    """Describe the top of the screen: cheap, because it is saved often."""
    text = article.text
    return Target(
        start, end, text[start:end], text[max(0, start - 64) : start], text[end : end + 64]
    )
