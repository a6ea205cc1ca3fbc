"""The reading screen: every group of commands together."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.model.annotation import Goal
from reader.model.article import Article
from reader.tui.context import Context, Picked
from reader.tui.screens.open_or_list import open_or_list
from reader.tui.screens.reading.editions import Editions
from reader.tui.screens.reading.following import Following
from reader.tui.screens.reading.listing import Listing
from reader.tui.screens.reading.noticing import Noticing
from reader.tui.screens.reading.scrolling import Scrolling
from reader.tui.screens.reading.searching import Searching
from reader.tui.screens.reading.selecting import Selecting
from reader.tui.screens.reading.sharing import Sharing
from reader.tui.screens.reading.viewing import Viewing

if TYPE_CHECKING:
    from reader.workers.workshop import Parsing


class ReadingScreen(
    Following, Noticing, Sharing, Editions, Listing, Selecting, Searching, Scrolling, Viewing
):
    """Reads one article, or several one after the other.

    Args:
        context: The services.
        article: What is read; None while the first of `sources` is still to be loaded.
        sources: The locations named when the program started, for ``J`` and ``K``.
        ahead: About how many code points are missing, when `article` is only its beginning.
        parsing: What has the first article later, when it has been loaded already.
    """

    def __init__(
        self,
        context: Context,
        article: Article | None,
        sources: Sequence[str] = (),
        *,
        ahead: int = 0,
        parsing: "Parsing | None" = None,
    ) -> None:
        super().__init__(context, article or Article("", "", ()))
        self.sources = sources
        self.first_goal: Goal = ""  # in the first article
        self._waiting_moves = []
        self._stamps = {}
        self._waiting_commands = []
        self._first, self._first_ahead, self._parsing = article, ahead, parsing

    def on_mount(self) -> None:
        """Put the article on the desk, or go and load it."""
        super().on_mount()
        first, self._first = self._first, None  # not kept beside what takes its place
        if first is not None:
            self.take(first, ahead=self._first_ahead, number=0)
        elif self.sources:
            self.open_source(self.source_number, then=self.first_goal, parsing=self._parsing)

    def do_library_notes(self, _: str) -> None:
        """Show the notes of all articles."""
        self.context.navigator.notes(self._note_picked)

    def _note_picked(self, picked: object) -> None:
        self.follow_library()
        self.go_to_picked(picked)

    def go_to_picked(self, picked: object) -> None:
        """Go to a note or a passage, of this article or of another one."""
        if isinstance(picked, Picked) and not self.is_here(picked):
            self.open(picked.location, then=picked.goal)

    async def read_again(self) -> None:
        """Show the article as the library knows it now; what was done before cannot be undone."""
        self.put(self.state._replace(undo=(), redo=()))
        await self._arrive(self.state.article)

    def do_article_open(self, location: str) -> None:
        """Open another file or address, or list a folder."""
        open_or_list(self, location, self.open, self._picked)

    def do_search_library(self, words: str) -> None:
        """Search all notes, and the titles and texts of all articles."""
        self.context.navigator.library(words, self.go_to_picked)

    def _picked(self, picked: object) -> None:
        if isinstance(picked, Picked):
            self.open(picked.location, then=picked.goal)

    def do_view_theme(self, name: str) -> None:
        """Choose another theme."""
        from reader.tui.screens.themes import choose_theme

        choose_theme(self, name)
