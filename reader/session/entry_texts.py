"""The text that a feed itself contains for an entry, as an article."""

from bisect import bisect_left

from reader.model.article import Article, Block, BlockKind, Image, Inline, Link, Meta
from reader.model.blocks import BlockColumns
from reader.session.entries import headings_with_links
from reader.text.days import parse_moment


def article_of_entry(feed: Article, address: str, notice: str) -> Article | None:
    """Return the text of an entry from its feed, or None if it has only a title.

    Args:
        feed: A list of articles.
        address: The URL of the entry, by which the article is known.
        notice: Tells the reader where the text is from.
    """
    entries = headings_with_links(feed)
    number = next((n for n, (_, href) in enumerate(entries) if href == address), None)
    if number is None:
        return None
    start = entries[number][0].start
    end = entries[number + 1][0].start if number + 1 < len(entries) else len(feed.text)
    blocks = _of_first_heading(_between(feed, start, end))
    body_blocks = [block for block in blocks[1:] if block.kind is not BlockKind.BYLINE]
    if not body_blocks:
        return None
    last = blocks[-1].span.end
    head = blocks[0]._replace(kind=BlockKind.HEADLINE, level=0)
    return Article(
        address,
        feed.text[start:last],
        tuple(block._replace(span=block.span.moved(-start)) for block in (head, *blocks[1:])),
        tuple(Link(span.moved(-start), href) for span, href in feed.links
              if head.span.end <= span.start < last),
        tuple(Image(span.moved(-start), src, alt) for span, src, alt in feed.images
              if start <= span.start < last),
        tuple(Inline(kind, span.moved(-start)) for kind, span in feed.inlines
              if start <= span.start < last),
        _meta(feed, head, blocks[1]),
        (notice,),
    )  # fmt: skip


def _between(feed: Article, start: int, end: int) -> list[Block]:
    """Return the blocks that begin between two offsets."""
    columns = BlockColumns.of(feed.blocks)
    first, after = bisect_left(columns.starts, start), bisect_left(columns.starts, end)
    return list(columns[first:after])


def _of_first_heading(blocks: list[Block]) -> list[Block]:
    """Return the blocks before another heading as high as the first one, of an entry unlinked."""
    higher = (
        number
        for number, block in enumerate(blocks)
        if number and block.kind is BlockKind.HEADING and block.level <= blocks[0].level
    )
    return blocks[: next(higher, len(blocks))]


def _meta(feed: Article, head: Block, second: Block) -> Meta:
    line = second.span.of(feed.text) if second.kind is BlockKind.BYLINE else ""
    when, _, author = line.partition(" · ")
    published = parse_moment(when)
    return Meta(
        title=head.span.of(feed.text),
        byline=author if published else line,
        published=published,
        site=feed.meta.site or feed.title,
        language=feed.meta.language,
    )
