"""The reading screen: all groups of reading commands combined."""

from collections.abc import Callable, Sequence

from reader.model.article import Article
from reader.tui.context import Context, Picked
from reader.tui.early.start import NOT_THERE, FirstArticle
from reader.tui.screens.reading.editions import Editions
from reader.tui.screens.reading.following import Following
from reader.tui.screens.reading.listing import Listing
from reader.tui.screens.reading.loading.feeds import Feeds
from reader.tui.screens.reading.loading.queueing import Queueing
from reader.tui.screens.reading.loading.reloading import Reloading
from reader.tui.screens.reading.loading.visiting import Visiting
from reader.tui.screens.reading.notes.annotating import Annotating
from reader.tui.screens.reading.notes.note_lists import NoteLists
from reader.tui.screens.reading.parts.arrival import Arrival
from reader.tui.screens.reading.parts.quote_search import QuoteSearch
from reader.tui.screens.reading.parts.walk import Walk
from reader.tui.screens.reading.scrolling import Scrolling
from reader.tui.screens.reading.searching import Searching
from reader.tui.screens.reading.selecting import Selecting
from reader.tui.screens.reading.viewing import Viewing


class ReadingScreen(
    Following,
    Annotating,
    NoteLists,
    Feeds,
    Visiting,
    Reloading,
    Queueing,
    Editions,
    Listing,
    Selecting,
    Searching,
    Scrolling,
    Viewing,
):
    """Shows one article, or several in turn.

    Args:
        context: The services.
        sources: The locations given at program start, which ``J`` and ``K`` walk through.
        first: The article to show first, as far as it is loaded; otherwise the first of `sources`
            is loaded.
        picked: The one of `sources` to load first instead, and where to go in it.
    """

    def __init__(
        self,
        context: Context,
        sources: Sequence[str] = (),
        first: FirstArticle = NOT_THERE,
        picked: Picked | None = None,
    ) -> None:
        super().__init__(context, first.article or Article("", "", ()))
        self.walk = Walk(sources)
        self._picked = picked
        self.quote_search = QuoteSearch(context, self.tasks, self)
        self.arrival = Arrival(self, self.position, self.waiting)
        self.arrival.end()  # there is nothing to look up yet
        self._first = first

    def set_up(self) -> None:
        """Show the first article, or start loading it."""
        super().set_up()
        first, self._first = self._first, NOT_THERE  # do not keep the article in memory twice
        if first.article is not None:
            self.show_article(first.article, first=first, number=0)
            self.article_opened(0)
        elif self._picked is not None:
            goal, command = self._picked.goal, self._picked.command
            number = self.walk.locations.index(self._picked.location)
            self.open_source(number, then=goal, command=command)
        elif self.walk.locations:
            self.open_source(0, coming=first.coming)

    def do_library_notes(self, _: str) -> None:
        """Show the notes of all articles."""
        self.context.navigator.notes(self._note_picked)

    def _note_picked(self, picked: object) -> None:
        self.follow_library()
        self.go_to_picked(picked)

    def go_to_picked(self, picked: object) -> None:
        """Go to a note or a passage, of this article or of another one; `q` comes back."""
        if not isinstance(picked, Picked):
            return
        here = self.current_place(again=self._list_again(picked))  # before the position changes
        if self.arrival.go_if_here(picked):
            self.add_to_history(here)
        else:
            self.read(picked)

    def do_search_library(self, words: str) -> None:
        """Search the notes, titles and texts of the whole library."""
        self.context.navigator.library(words, self.go_to_picked)

    def read(self, picked: Picked) -> None:
        """Open another article, at the picked place."""
        again = self._list_again(picked)
        self.open(picked.location, then=picked.goal, command=picked.command, again=again)

    def _list_again(self, picked: Picked) -> Callable[[str], None] | None:
        """Return a function that reopens the list from which something was picked, if any."""
        again = picked.again
        return (lambda _: again(self._note_picked)) if again is not None else None
