"""Puts together the articles of an export: one is an article, several are its sections."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import groupby
from operator import itemgetter

from reader.errors import ParseError
from reader.model.article import Article, Block, BlockKind, Meta
from reader.parsing.block_text import Mark, marks_after
from reader.parsing.builder import ArticleBuilder
from reader.parsing.exports.recognition import MOST_ARTICLES, find_records
from reader.parsing.exports.records import Head, Record
from reader.parsing.exports.signs import SAMPLE, may_be_export
from reader.parsing.lines.chunks import with_plain_newlines
from reader.startup.light_typing import NamedTuple
from reader.text.days import readable_moment

_LEVEL = 2  # of the heading of an article among several
_DEEPEST = 6
_HEAD_BLOCKS = 4  # of an article, in which headline and byline stand
_HEAD_KINDS = (BlockKind.HEADLINE, BlockKind.BYLINE)
_NO_BLOCK = -1  # in place of the number of one, for the blank line below it
_first = itemgetter(0)


class Part(NamedTuple):
    """An article of an export.

    Attributes:
        head: What is said about it.
        article: What its text is a part of.
        blocks: The numbers of its blocks, each with how many characters of it are left out.
    """

    head: Head
    article: Article
    blocks: Sequence[tuple[int, int]]


def articles_in_text(text: str, location: str, parse: Callable[[str], Article]) -> Article | None:
    """Return the articles of a text that looks like an export; None if it is none after all.

    Args:
        text: A decoded text.
        location: Where it came from.
        parse: Parses the text of one article.
    """
    raw = with_plain_newlines(text).rstrip("\n").split("\n")
    if all(map(str.strip, raw)):  # each paragraph is a line, with no blank line between them
        raw = [line for paragraph in raw for line in (paragraph, "")]
    lines = list(map(str.strip, raw))
    records = find_records("\n".join(lines)[:SAMPLE], lines)
    bodies = (_text_of(record, raw, lines) for record in records)
    parts = [
        whole(record.head, parse(body) if body else Article(location, "", ()))
        for record, body in zip(records, bodies, strict=True)
    ]
    return join_parts(parts, location) if records else None


def separated(article: Article) -> Article:
    """Return a document with its articles as sections, if it is an export; else unchanged."""
    sample = article.text[:SAMPLE]
    if article.meta.lists or not may_be_export(sample):
        return article
    lines: list[str] = []
    owners: list[int] = []
    for number, block in enumerate(article.blocks):
        cells = block.span.of(article.text).replace("\t", " ")
        own = list(map(str.strip, cells.split("\n")))
        lines += (*own, "")
        owners += [*[number] * len(own), _NO_BLOCK]
    records = find_records("\n".join(lines)[:SAMPLE], lines)
    parts = [Part(record.head, article, _blocks_of(record, owners)) for record in records]
    return join_parts(parts, article.location) if parts else article


def part_of(article: Article) -> Part:
    """Return an article that has its own head as a part."""
    meta = article.meta
    head = Head(
        *(meta.title, meta.byline, meta.published, meta.site, meta.language, meta.canonical_url)
    )
    return Part(
        head,
        article,
        [
            (number, 0)
            for number, block in enumerate(article.blocks)
            if number >= _HEAD_BLOCKS or block.kind not in _HEAD_KINDS
        ],
    )


def whole(head: Head, article: Article) -> Part:
    """Return an article, of which all blocks are text, as a part."""
    return Part(head, article, [(number, 0) for number in range(len(article.blocks))])


def join_parts(parts: Sequence[Part], location: str, notice: str = "") -> Article:
    """Return one article, or several as sections, each under its own headline.

    Args:
        parts: The articles; at least one.
        location: Where they came from.
        notice: What the reader should be told about them.

    Raises:
        ParseError: There is no text.
    """
    if len(parts) > MOST_ARTICLES:
        notice = f"only the first {MOST_ARTICLES:,} articles are shown"
        parts = parts[:MOST_ARTICLES]
    builder = ArticleBuilder(_meta(parts))
    builder.add_notice(notice)
    marks = _Marks(parts[0].article)
    for part in parts:
        head = part.head
        marks = marks if marks.article is part.article else _Marks(part.article)
        if len(parts) == 1:
            builder.add_head(head.about)
        else:
            _add_section_head(builder, head)
        builder.add(BlockKind.DATELINE, head.dateline)
        _add_blocks(builder, part, marks, _LEVEL if len(parts) > 1 else 0)
    if not len(builder):
        raise ParseError("holds no text", location=location)
    return builder.build(location)


def _text_of(record: Record, raw: Sequence[str], lines: Sequence[str]) -> str:
    if record.text:
        return record.text
    own = (
        lines[number][skipped:] if skipped else raw[number]
        for number, skipped in record.lines
        if number < len(raw)
    )
    return "\n".join(own).strip("\n")


def _blocks_of(record: Record, owners: Sequence[int]) -> list[tuple[int, int]]:
    found = ((owners[number], skipped) for number, skipped in record.lines if number < len(owners))
    runs = [next(own) for number, own in groupby(found, key=_first) if number != _NO_BLOCK]
    return [run for at, run in enumerate(runs) if not at or runs[at - 1][0] != run[0]]


def _meta(parts: Sequence[Part]) -> Meta:
    first = parts[0].head
    if len(parts) == 1:
        return Meta(
            first.title, first.byline, first.published, first.site, first.language, first.url
        )
    languages = {part.head.language for part in parts}
    sites = {part.head.site for part in parts}
    return Meta(
        title=f"{first.title or first.site} and {len(parts) - 1:,} more",
        site=first.site if len(sites) == 1 else "",
        language=first.language if len(languages) == 1 else "",
        lists="articles",
    )


def _add_section_head(builder: ArticleBuilder, head: Head) -> None:
    title = head.title or head.site or "* * *"
    link = (Mark(0, len(title), head.url),) if head.url else ()
    builder.add(BlockKind.HEADING, title, level=_LEVEL, marks=link)
    builder.add(BlockKind.PARAGRAPH, head.about)
    told = (readable_moment(head.published), head.byline, head.site)
    builder.add(BlockKind.BYLINE, " · ".join(filter(None, told)))


def _add_blocks(builder: ArticleBuilder, part: Part, marks: "_Marks", level: int) -> None:
    """Add the text of an article; headings in it are below its own."""
    text = part.article.text
    for number, skipped in part.blocks:
        block = part.article.blocks[number]
        kind, words = block.kind, block.span.of(text)
        own = marks.of(block)
        if kind is BlockKind.IMAGE:
            builder.add_image(marks.images.get(block.span.start, ""), words)
        elif kind is BlockKind.RULE:
            builder.add_rule()
        elif skipped or (kind is BlockKind.TABLE_ROW and "\t" not in words):
            builder.add(BlockKind.PARAGRAPH, words[skipped:], marks=marks_after(own, skipped))
        elif kind in (BlockKind.HEADLINE, BlockKind.HEADING):
            deep = min(_DEEPEST, max(level + 1, block.level))
            builder.add(BlockKind.HEADING, words, level=deep, marks=own)
        else:
            builder.add(kind, words, level=block.level, label=block.label, marks=own)


class _Marks:
    """The links and the emphasis in an article, in order, and the addresses of its images."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.images = {image.span.start: image.src for image in article.images}
        links = [(link.span, link.href, None) for link in article.links]
        inlines = [(inline.span, "", inline.kind) for inline in article.inlines]
        self._marks = sorted((*links, *inlines), key=lambda mark: mark[0].start)
        self._starts = [span.start for span, _, _ in self._marks]

    def of(self, block: Block) -> list[Mark]:
        """Return those in a block, from its beginning."""
        start, end = block.span.start, block.span.end
        found = self._marks[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [
            Mark(span.start - start, min(span.end, end) - start, href, kind)
            for span, href, kind in found
        ]
