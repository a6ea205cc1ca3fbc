"""Links to other places in the same article."""

from urllib.parse import unquote

from reader.model.article import Article
from reader.model.inline_columns import LinkColumns
from reader.session.state import ReadingState


def inner_place(state: ReadingState) -> int | None:
    """Return the target in the article of the link at the cursor, or None."""
    if not state.article.places:
        return None
    link = LinkColumns.of(state.article.links).at(state.cursor)
    return place_of(state.article, link.href) if link is not None else None


def place_of(article: Article, href: str) -> int | None:
    """Return the target of ``#name`` in the article, or None if unknown.

    If nothing has the name, a place in a chapter resolves to the beginning of the chapter.
    """
    if not href.startswith("#"):
        return None
    places = dict(reversed(article.places))
    name = href[1:]
    known = (places.get(each) for each in (name, unquote(name), name.partition("#")[0]))
    return next((at for at in known if at is not None), None)
