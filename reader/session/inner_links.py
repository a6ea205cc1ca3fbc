"""Links that lead to another place in the article itself."""

from urllib.parse import unquote

from reader.model.article import Article
from reader.model.inline_columns import LinkColumns
from reader.session.state import ReadingState


def inner_place(state: ReadingState) -> int | None:
    """Return where the link under the cursor leads in the article; None when it does not."""
    if not state.article.places:
        return None
    link = LinkColumns.of(state.article.links).at(state.cursor)
    return place_of(state.article, link.href) if link is not None else None


def place_of(article: Article, href: str) -> int | None:
    """Return where ``#name`` leads in the article; None when that is not known.

    Where nothing bears the name, a place in a chapter is the beginning of that.
    """
    if not href.startswith("#"):
        return None
    places = dict(reversed(article.places))
    name = href[1:]
    known = (places.get(each) for each in (name, unquote(name), name.partition("#")[0]))
    return next((at for at in known if at is not None), None)
