"""Articles and analyses as plain values, for sending to subprocesses and caching on disk."""

from reader.model.analysis import Analysis, QuotedSpeaker, Section
from reader.model.article import Article, Image, Meta, Place
from reader.model.blocks import BlockColumns
from reader.model.inline_columns import InlineColumns, LinkColumns
from reader.model.quote_columns import PackedQuotes, QuoteColumns
from reader.startup.light_typing import cast
from reader.text.span import Span

PackedBlocks = tuple[bytes, bytes, bytes, bytes, dict[int, str]]
PackedArticle = tuple[
    str,
    tuple[str, ...],
    PackedBlocks,
    tuple[bytes, bytes, str],
    list[tuple[int, int, str, str]],
    tuple[bytes, bytes, bytes],
    tuple[str, ...],
    list[tuple[str, int]],
]

Findings = tuple[list[tuple[str, int, int, int]], PackedQuotes, list[tuple[str, str, list[int]]]]
"""Sections, quotes, and the name, role and quotes of each speaker."""


def pack_article(article: Article) -> PackedArticle:
    """Return an article without its text, as plain values."""
    meta = article.meta
    return (
        article.location,
        tuple(meta),
        cast("PackedBlocks", BlockColumns.of(article.blocks).packed()),
        LinkColumns.of(article.links).packed(),
        [(image.span.start, image.span.end, image.src, image.alt) for image in article.images],
        InlineColumns.of(article.inlines).packed(),
        tuple(article.notices),
        [(place.name, place.at) for place in article.places],
    )


def unpack_article(packed: PackedArticle, text: str) -> Article:
    """Return the article of plain values and its text.

    Raises:
        ValueError: A part of it was not made by `pack_article`, or does not fit the text.
    """
    location, meta, columns, links, images, inlines, notices, places = packed
    blocks = BlockColumns.unpacked(columns)
    marked = LinkColumns.unpacked(links), InlineColumns.unpacked(inlines)
    ends = [columns[-1].span.end for columns in (blocks, *marked) if columns]
    ends += (at for _, at in places)
    if max(ends, default=0) > len(text):
        raise ValueError("something beyond the end of the text")
    return Article(
        location=location,
        text=text,
        blocks=blocks,
        links=marked[0],
        images=tuple(Image(Span(start, end), src, alt) for start, end, src, alt in images),
        inlines=marked[1],
        meta=Meta(*meta),
        notices=notices,
        places=tuple(Place(name, at) for name, at in places),
    )


def pack_analysis(analysis: Analysis) -> Findings:
    """Return an analysis as plain values."""
    return (
        [(each.title, each.span.start, each.span.end, each.level) for each in analysis.sections],
        QuoteColumns.of(analysis.quotes).packed(),
        [(speaker.name, speaker.role, list(speaker.quotes)) for speaker in analysis.speakers],
    )


def unpack_analysis(findings: Findings) -> Analysis:
    """Return the analysis that was packed by `pack_analysis`.

    Raises:
        ValueError: It is something else.
    """
    sections, quotes, speakers = findings
    return Analysis(
        tuple(Section(title, Span(start, end), level) for title, start, end, level in sections),
        QuoteColumns.unpacked(quotes),
        tuple(QuotedSpeaker(name, role, tuple(members)) for name, role, members in speakers),
    )
