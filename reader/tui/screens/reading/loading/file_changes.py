"""Noticing that the file of the article has changed on disk."""

from textual import events

from reader.tui.screens.reading.base import ReadingBase


class FileChanges(ReadingBase, part=True):
    """Looks at the file when the user does something."""

    _awaits_focus = False

    def on_screen_resume(self) -> None:
        """Look when the screen or the terminal gets the focus again."""
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
        location = self.state.article.location
        if self.files.is_due(location):
            self.start(self._tell_change(location))

    async def _tell_change(self, location: str) -> None:
        if not await self.files.look(location) or self.state.article.location != location:
            return
        self.status.redraw()
        if self.is_current and not self.foot_is_needed():
            self.tell("changed on disk: r reloads")
