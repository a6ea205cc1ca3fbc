"""An article on its way between processes, as plain values: its blocks as columns."""

from typing import cast

from reader.model.article import Article, Image, Inline, InlineKind, Link, Meta
from reader.model.blocks import BlockColumns
from reader.text.span import Span

Columns = tuple[bytes, bytes, bytes, bytes, dict[int, str]]
Parcel = tuple[
    str,
    tuple[str, str, str, str, str, str],
    Columns,
    list[tuple[int, int, str]],
    list[tuple[int, int, str, str]],
    list[tuple[str, int, int]],
    tuple[str, ...],
]


def wrap(article: Article) -> Parcel:
    """Return all of an article besides its text."""
    meta = article.meta
    return (
        article.location,
        (meta.title, meta.byline, meta.published, meta.site, meta.language, meta.canonical_url),
        cast("Columns", BlockColumns.of(article.blocks).packed()),
        [(link.span.start, link.span.end, link.href) for link in article.links],
        [(image.span.start, image.span.end, image.src, image.alt) for image in article.images],
        [(str(each.kind), each.span.start, each.span.end) for each in article.inlines],
        tuple(article.notices),
    )


def unwrap(parcel: Parcel, text: str) -> Article:
    """Return the article with a text.

    Raises:
        ValueError: A part of it is not what `wrap` made, or does not fit the text.
    """
    location, meta, columns, links, images, inlines, notices = parcel
    blocks = BlockColumns.unpacked(columns)
    if blocks and blocks[-1].span.end > len(text):
        raise ValueError("blocks beyond the end of the text")
    return Article(
        location=location,
        text=text,
        blocks=blocks,
        links=tuple(Link(Span(start, end), href) for start, end, href in links),
        images=tuple(Image(Span(start, end), src, alt) for start, end, src, alt in images),
        inlines=tuple(Inline(InlineKind(kind), Span(start, end)) for kind, start, end in inlines),
        meta=Meta(*meta),
        notices=notices,
    )
