"""How the text stood on the screen at the places of the jump list."""

from textual.geometry import Size

from reader.layout.page import Place
from reader.model.article import Article

_KEPT = 200  # as many as the jumps back and forward


class LeftViews:
    """The places that were at the top of the pane when jumps began, by the offset of the cursor.

    They are valid for one article and one size of the pane: with others they are forgotten.
    """

    def __init__(self) -> None:
        self._article = Article("", "", ())
        self._size = Size(0, 0)
        self._tops: dict[int, Place] = {}

    def leave(self, article: Article, size: Size, cursor: int, top: Place) -> None:
        """Remember what was at the top when the cursor left a place."""
        if article is not self._article or size != self._size:
            self._article, self._size, self._tops = article, size, {}
        self._tops.pop(cursor, None)
        self._tops[cursor] = top
        if len(self._tops) > _KEPT:
            del self._tops[next(iter(self._tops))]

    def top_at(self, article: Article, size: Size, cursor: int) -> Place | None:
        """Return what was at the top when the cursor was at a place; None if it is not known."""
        is_valid = article is self._article and size == self._size
        return self._tops.get(cursor) if is_valid else None
