"""An article listed line by line for golden files, and its metadata."""

from collections.abc import Iterator

from reader.model.article import Article, Meta
from reader.parsing.html.dom.addresses import Addresses
from reader.parsing.html.dom.tree import parse_tree
from reader.parsing.html.metadata.declared import Declared
from reader.parsing.html.metadata.page_metadata import read_metadata


def listing(article: Article) -> str:
    """Return everything in `article`, one item per line."""
    return "\n".join(_lines(article)) + "\n"


def _lines(article: Article) -> Iterator[str]:
    text = article.text
    for field, value in article.meta._asdict().items():
        if value:
            yield f"{field}: {value}"
    yield from (f"notice: {notice}" for notice in article.notices)
    yield ""
    for block in article.blocks:
        level = f" {block.level}" if block.level else ""
        label = f" {block.label!r}" if block.label else ""
        yield f"[{block.kind}{level}{label}] {block.span.of(text)}"
    yield ""
    yield from (f"link: {link.span.of(text)!r} {link.href}" for link in article.links)
    yield from (f"image: {image.alt!r} {image.src}" for image in article.images)
    yield from (f"{inline.kind}: {inline.span.of(text)!r}" for inline in article.inlines)


def meta_of(page: str, location: str = "https://news.example.org/a") -> Meta:
    """Return the metadata of `page`."""
    root = parse_tree(page)
    assert root is not None
    return read_metadata(Declared(root), location, Addresses(location, root.iter("base")))
