"""Opening screens over any other; each is loaded when it is first opened."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.tui.context import Context
from reader.tui.views.rows.rows import Page

if TYPE_CHECKING:
    from textual.app import App


class AppNavigator:
    """Opens screens over any other; see `Navigator`.

    Args:
        app: The application.
        context: Returns the services that screens share.
    """

    def __init__(self, app: "App[int]", context: Callable[[], Context]) -> None:
        self._app, self._context = app, context

    def listing(
        self, pages: Sequence[Page], chosen: Callable[[object], None], *, number: int
    ) -> None:
        """Open a list over the screen."""
        from reader.tui.screens.list_screen import ListScreen

        self._app.push_screen(ListScreen(self._context(), pages, number=number), chosen)

    def grow(self, pages: Callable[[], Sequence[Page]]) -> None:
        """Show what was found meanwhile in an open list for which more is being looked for."""
        from reader.tui.screens.list_screen import ListScreen

        for screen in self._app.screen_stack:
            if isinstance(screen, ListScreen) and screen.is_partial:
                screen.grow(pages())

    def library(self, words: str, picked: Callable[[object], None], *, asks: bool = False) -> None:
        """List the library, or search it for words."""
        from reader.tui.screens.articles.library import LibraryScreen

        self._app.push_screen(LibraryScreen(self._context(), words=words, asks=asks), picked)

    def folder(self, folder: Path, files: Sequence[Path], picked: Callable[[object], None]) -> None:
        """List the article files of a folder."""
        from reader.tui.screens.articles.folder import FolderScreen

        self._app.push_screen(FolderScreen(self._context(), folder, files), picked)

    def notes(self, picked: Callable[[object], None]) -> None:
        """List the notes of all articles."""
        from reader.tui.screens.notes.screen import NotesScreen

        self._app.push_screen(NotesScreen(self._context()), picked)
