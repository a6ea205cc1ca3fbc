"""The places that were left for other articles, or for other places in the same article."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reader.model.article import Article
from reader.tui.screens.reading.parts.walk import Walk

_KEPT = 20  # places in the history


class HistoryPlace(NamedTuple):
    """A place in the history: left for another article, or for another place in the same one.

    Attributes:
        article: The article.
        walk: The articles among which it was.
        cursor: Offset of the cursor.
        top: Offset of the first visible text.
        again: Reopens the list in which the next article was chosen; takes the location of that
            article.
    """

    article: Article
    walk: Walk
    cursor: int
    top: int
    again: Callable[[str], None] | None = None


class History:
    """The places to go back to, and those to go forward to; false when there are none behind."""

    def __init__(self) -> None:
        self._places: list[HistoryPlace] = []
        self._ahead: list[tuple[HistoryPlace, HistoryPlace]] = []  # gone back to, and gone from

    def __len__(self) -> int:
        return len(self._places)

    def add(self, place: HistoryPlace) -> None:
        """Add a place that is being left; of many, the oldest are forgotten."""
        self.forget_ahead()
        self._places = [*self._places, place][-_KEPT:]

    def back(self, here: HistoryPlace | None) -> HistoryPlace:
        """Return the place that was left last; `forward` then returns to `here`, unless None."""
        earlier = self._places.pop()
        if here is None:
            self.forget_ahead()
        else:
            self._ahead.append((earlier, here))
        return earlier

    @property
    def has_ahead(self) -> bool:
        """Whether there is a place to go forward to."""
        return bool(self._ahead)

    def forward(self, here: HistoryPlace) -> HistoryPlace:
        """Return the place that was gone back from last; `back` then returns to `here`."""
        earlier, later = self._ahead.pop()
        self._places.append(here._replace(again=earlier.again))
        return later

    def forget_ahead(self) -> None:
        """Forget what was gone back from, because another way is taken."""
        self._ahead.clear()

    def articles(self) -> Sequence[Article]:
        """Return the articles, the one that was left last first."""
        return [place.article for place in reversed(self._places)]

    def was_left_by(self, again: Callable[[str], None] | None) -> bool:
        """Whether the last place was left by choosing in the list that `again` reopens."""
        return again is not None and bool(self._places) and self._places[-1].again == again
