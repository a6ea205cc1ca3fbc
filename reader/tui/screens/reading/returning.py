"""Going back to the articles that others were opened from: a feed, a list of notes, a link."""

from typing import NamedTuple

from reader.commands.command import Command
from reader.model.annotation import Goal
from reader.model.article import Article
from reader.tui.screens.reading.opening import Opening

_KEPT = 20  # articles that one can go back to


class _Earlier(NamedTuple):
    """An article that another one was opened from, and where one was in it.

    Attributes:
        article: The article.
        number: Which of several it is, if any.
        cursor: Code point that the cursor was at.
        top: The first one on the screen.
    """

    article: Article
    number: int | None
    cursor: int
    top: int


class Returning(Opening, part=True):
    """Commands that lead back, first in the article, then to the one before it."""

    _earlier: tuple[_Earlier, ...] = ()

    @property
    def is_first(self) -> bool:
        """Whether there is neither an article nor a screen to go back to."""
        return not self._earlier and super().is_first

    def open(self, location: str, *, then: Goal = "") -> None:
        """Load another article in the background; one can go back from it."""

        def taken(article: Article) -> None:
            here = self.state.article
            if here.text and not self.state.ahead and here.location != article.location:
                number = self.source_number if self.place_among else None
                top = self.pane.visible_text()[0]
                earlier = _Earlier(here, number, self.state.cursor, top)
                self._earlier = (*self._earlier, earlier)[-_KEPT:]
            self.take(article, then=then)

        self.start(self.save_position())
        self.load(location, taken)

    def do_app_back(self, argument: str) -> None:
        """Go back to the article before, else to the screen before; from the first one leave."""
        if not self._earlier:
            super().do_app_back(argument)
        elif self.is_saving:
            self.go_back_when_saved()
        else:
            self.go_back()

    def go_back(self) -> None:
        """Go back to the article before, else to the screen before."""
        if not self._earlier:
            super().go_back()
            return
        *rest, earlier = self._earlier
        self._earlier = tuple(rest)
        self.start(self.save_position())
        self.take(earlier.article, number=earlier.number)
        self.put(self.state._replace(cursor=earlier.cursor))
        self.pane.put_top(earlier.top)

    def why_not(self, command: Command) -> str:
        """Return why a command cannot be done; going back can, also beyond the article."""
        return "" if self._leads_out(command) else super().why_not(command)

    def perform(self, command: Command, argument: str) -> None:
        """Go back to the article before when there is no earlier place in this one."""
        if self._leads_out(command):
            self.do_app_back("")
        else:
            super().perform(command, argument)

    def _leads_out(self, command: Command) -> bool:
        return command.id == "jump.back" and not self.state.back and bool(self._earlier)
