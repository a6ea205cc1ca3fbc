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
    """The places to go back to; false when there is none."""

    def __init__(self) -> None:
        self._places: list[HistoryPlace] = []

    def __len__(self) -> int:
        return len(self._places)

    def add(self, place: HistoryPlace) -> None:
        """Add a place that is being left; of many, the oldest are forgotten."""
        self._places = [*self._places, place][-_KEPT:]

    def take(self) -> HistoryPlace:
        """Return the place that was left last, and remove it."""
        return self._places.pop()

    def articles(self) -> Sequence[Article]:
        """Return the articles, the one that was left last first."""
        return [place.article for place in reversed(self._places)]

    def was_left_by(self, again: Callable[[str], None] | None) -> bool:
        """Whether the last place was left by choosing in the list that `again` reopens."""
        return again is not None and bool(self._places) and self._places[-1].again == again
