"""Noticing that the file of an article was changed on disk, while the window is in use."""

import asyncio
import os
from collections.abc import Callable
from time import monotonic

from textual import events

from reader.model.article import Article
from reader.tui.screens.reading.loading.reloading import Reloading

_LOOK_SECONDS = 2.0
"""A file is looked at once in so long at most, and never without a key or a coming back."""

_Stamp = tuple[int, int]
"""When a file was written last, in nanoseconds since 1970, and its size in bytes."""


class Noticing(Reloading, part=True):
    """Looks at the time stamp of the file; no timer, and no thread that waits."""

    _looked = 0.0
    _awaits_focus = False
    _stamps: dict[str, _Stamp | None]  # of the files as they were loaded

    def look_into(self, article: Article) -> None:
        """Remember how the file of the first article is."""
        super().look_into(article)
        if article.location not in self._stamps:
            self._stamps[article.location] = _stamp(article.location)

    def _loaded(self, article: Article, taken: Callable[[Article], None]) -> None:
        self._stamps[article.location] = _stamp(article.location)
        self.file_changed = False
        super()._loaded(article, taken)

    def on_screen_resume(self) -> None:
        """Look when one comes back from another screen, and when the terminal gets the focus."""
        if not self._awaits_focus:
            self._awaits_focus = True
            self.watch(self.app, "app_focus", self._look_when_focused, init=False)
        self._look()

    def _look_when_focused(self, focus: bool) -> None:
        if focus:
            self._look()

    def on_key(self, event: events.Key) -> None:
        """Look when a key is pressed."""
        self._look()

    def _look(self) -> None:
        known = self._stamps.get(self.state.article.location)
        if known is None or self.file_changed or monotonic() - self._looked < _LOOK_SECONDS:
            return
        self._looked = monotonic()
        self.start(self._compare_stamp(self.state.article, known))

    async def _compare_stamp(self, article: Article, known: _Stamp) -> None:
        """Tell when the file is another one than it was; in a thread: a share may be slow."""
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
    """Return the stamp of a file; None of what is no file here, or is just being replaced."""
    if not location or location == "-" or "://" in location:
        return None
    try:
        found = os.stat(location)  # noqa: PTH116 - a location may be no path
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size
