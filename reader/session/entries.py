"""The articles that a feed or a front page leads to: headings that are links."""

from reader.library.identity import is_url
from reader.model.article import Article, BlockKind
from reader.session.state import ReadingState


def link_here(state: ReadingState) -> str:
    """Return the web address that the link under the cursor leads to; empty when there is none."""
    found = (link.href for link in state.article.links if state.cursor in link.span)
    return next((href for href in found if is_url(href)), "")


def entries_of(article: Article) -> tuple[str, ...]:
    """Return the web addresses of the headings that are links, in order, each once."""
    headings = {block.span.start for block in article.blocks if block.kind is BlockKind.HEADING}
    links = (link.href for link in article.links if link.span.start in headings)
    return tuple(dict.fromkeys(href for href in links if is_url(href)))
