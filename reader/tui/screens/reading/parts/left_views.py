"""How the text stood on the screen at the places of the jump list."""

from reader.layout.page import Place
from reader.model.article import Article
from reader.tui.views.article.article_view import Shape

_KEPT = 200  # as many as the jumps back and forward


class LeftViews:
    """The places that were at the top of the pane when jumps began, by the offset of the cursor.

    They are valid for one article and one shape of the pane: with others they are forgotten.
    """

    def __init__(self) -> None:
        self._article = Article("", "", ())
        self._shape: Shape | None = None
        self._tops: dict[int, Place] = {}

    def leave(self, article: Article, shape: Shape | None, cursor: int, top: Place) -> None:
        """Remember what was at the top when the cursor left a place."""
        if article is not self._article or shape != self._shape:
            self._article, self._shape, self._tops = article, shape, {}
        self._tops.pop(cursor, None)
        self._tops[cursor] = top
        if len(self._tops) > _KEPT:
            del self._tops[next(iter(self._tops))]

    def top_at(self, article: Article, shape: Shape | None, cursor: int) -> Place | None:
        """Return what was at the top when the cursor was at a place; None if it is not known."""
        is_valid = article is self._article and shape == self._shape
        return self._tops.get(cursor) if is_valid else None
