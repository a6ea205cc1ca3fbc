"""Web pages about a storm, and the articles parsed from them."""

from reader.model.article import Article, BlockKind
from reader.parsing.html.page import parse_html

STORM = "".join(
    f"<p>The {name} ferry will not sail today, because a storm is coming in from the open sea.</p>"
    for name in ("first", "second", "third", "fourth")
)


def read_page(markup: str) -> Article:
    """Return the article parsed from a page."""
    return parse_html(markup.encode(), location="https://news.example.org/a/b.html")


def page_of(body: str, head: str = "", title: str = "Storm over Saltrey") -> Article:
    """Return the article of a page with this body, title and additional head elements."""
    return read_page(f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>")


def lines_of(article: Article, *kinds: BlockKind) -> list[str]:
    """Return the words of the blocks of the given kinds, or of all."""
    return [
        block.span.of(article.text) for block in article.blocks if not kinds or block.kind in kinds
    ]
