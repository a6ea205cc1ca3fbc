"""Opening one screen over another; each is loaded when it is first opened."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.tui.context import Context, Picked
from reader.tui.views.rows.rows import Page

if TYPE_CHECKING:
    from textual.app import App

    from reader.tui.places import LibraryPlace, NotesPlace


class AppNavigator:
    """Opens one screen over another; see `Navigator`.

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

    def library(
        self,
        words: str,
        picked: Callable[[object], None],
        *,
        files: Sequence[Path] | None = None,
        at: "LibraryPlace | None" = None,
    ) -> None:
        """Search the library, ask for the search words, or list files."""
        context = self._context()
        if files is not None:
            from reader.tui.screens.folder import FolderScreen

            self._app.push_screen(FolderScreen(context, files, words=words, at=at), picked)
            return
        from reader.tui.screens.library import LibraryScreen

        asks = not words and at is None
        self._app.push_screen(LibraryScreen(context, words=words, asks=asks, at=at), picked)

    def notes(self, picked: Callable[[object], None], at: "NotesPlace | None" = None) -> None:
        """Show the notes of all articles."""
        from reader.tui.screens.notes.screen import NotesScreen

        self._app.push_screen(NotesScreen(self._context(), at), picked)

    def read(self, picked: Picked, sources: Sequence[str], left: Callable[[str], None]) -> None:
        """Open an article."""
        from reader.tui.screens.reading.screen import ReadingScreen

        known = sources if picked.location in sources else [picked.location]
        screen = ReadingScreen(self._context(), known, picked=picked)

        def ended(location: object) -> None:
            if isinstance(location, str):
                left(location)

        self._app.push_screen(screen, ended)
