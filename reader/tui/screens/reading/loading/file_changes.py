"""Noticing that the file of an article has changed on disk."""

import asyncio
import os
from collections.abc import Callable
from time import monotonic

from textual import events

from reader.model.article import Article
from reader.tui.screens.reading.loading.reloading import Reloading

_LOOK_SECONDS = 2.0
"""Minimum time between two checks. Checks happen only on a key press or a return of focus."""

_Stamp = tuple[int, int]
"""Modification time in nanoseconds since 1970, and size in bytes."""


class FileChanges(Reloading, part=True):
    """Checks the modification time of the file, without a timer or a waiting thread."""

    _looked = 0.0
    _awaits_focus = False
    _stamps: dict[str, _Stamp | None]  # stamps of the files when they were loaded

    def start_background_work(self, article: Article) -> None:
        """Remember the stamp of an article's file, if it was not loaded by this screen."""
        super().start_background_work(article)
        if article.location not in self._stamps:
            self._stamps[article.location] = _stamp(article.location)

    def _loaded(self, article: Article, on_loaded: Callable[[Article], None]) -> None:
        self._stamps[article.location] = _stamp(article.location)
        self.file_changed = False
        super()._loaded(article, on_loaded)

    def on_screen_resume(self) -> None:
        """Check when the screen or the terminal gets the focus again."""
        if not self._awaits_focus:
            self._awaits_focus = True
            self.watch(self.app, "app_focus", self._look_when_focused, init=False)
        self._look()

    def _look_when_focused(self, focus: bool) -> None:
        if focus:
            self._look()

    def on_key(self, event: events.Key) -> None:
        """Check when a key is pressed."""
        self._look()

    def _look(self) -> None:
        known = self._stamps.get(self.state.article.location)
        if known is None or self.file_changed or monotonic() - self._looked < _LOOK_SECONDS:
            return
        self._looked = monotonic()
        self.start(self._compare_stamp(self.state.article, known))

    async def _compare_stamp(self, article: Article, known: _Stamp) -> None:
        """Show a notice if the file has changed; in a thread, as a network share may be slow."""
        now = await asyncio.to_thread(_stamp, article.location)
        if now in (None, known) or self.state.article.location != article.location:
            return
        if self._stamps.get(article.location) != known:
            return  # loaded meanwhile
        self.file_changed = True
        self.status.redraw()
        if self.is_current and not self.foot_is_needed():
            self.tell("changed on disk: r reloads")


def _stamp(location: str) -> _Stamp | None:
    """Return the stamp of a file, or None if the location is no readable local file."""
    if not location or location == "-" or "://" in location:
        return None
    try:
        found = os.stat(location)  # noqa: PTH116 - a location may be no path
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size
