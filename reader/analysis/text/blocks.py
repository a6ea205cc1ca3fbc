"""The blocks of an article, converted to the units that the engine analyses.

Separate from `units`, so that finding quotes in plain text does not load the article model.
"""

from collections.abc import Iterator, Mapping, Sequence

from reader.analysis.text.units import Treatment, Unit
from reader.model.article import SIGNATURE, Article, Block, BlockKind, InlineKind

_UNREAD = frozenset({
    BlockKind.CODE, BlockKind.PROMO, BlockKind.IMAGE, BlockKind.RULE, BlockKind.CREDIT,
    BlockKind.BYLINE, BlockKind.TABLE_ROW,
})  # fmt: skip
_TREATMENTS = {
    BlockKind.HEADLINE: Treatment.HEADLINE, BlockKind.HEADING: Treatment.HEADLINE,
    BlockKind.CAPTION: Treatment.CAPTION,
}  # fmt: skip
_FEW_BLOCKS = 2000  # whose units may be objects


def stored_units(article: Article) -> Sequence[Unit]:
    """Return the units of an article that can contain quotes; see `units_of_article`."""
    units = units_of_article(article)
    if len(article.blocks) <= _FEW_BLOCKS:
        return tuple(units)
    from reader.analysis.text.unit_columns import UnitColumns

    return UnitColumns(units)


def units_of_article(article: Article) -> Iterator[Unit]:
    """Yield the units of an article that can contain quotes.

    Code, credits, promotion, pull quotes and other blocks without prose are left out. A dateline
    and the paragraph it opens form one unit if they share a line.
    """
    emphatic = {
        inline.span.start: inline.span.end
        for inline in article.inlines
        if inline.kind not in (InlineKind.CODE, InlineKind.DELETED)
    }
    opened: Block | None = None
    pulled = _pull_quote_starts(article)
    for block in article.blocks:
        if block.kind is BlockKind.DATELINE:
            opened = block
            continue
        start = block.span.start
        if opened is not None:
            same_line = "\n" not in article.text[opened.span.end : start]
            start = opened.span.start if same_line else start
            opened = None
        if block.kind not in _UNREAD and block.span.start not in pulled:
            yield from _units_of_block(article.text, start, block, emphatic)


def _pull_quote_starts(article: Article) -> set[int]:
    """Return the start offsets of pull quotes; most articles have no quotation blocks at all."""
    if all(block.kind is not BlockKind.QUOTATION for block in article.blocks):
        return set()
    from reader.analysis.text.pull_quotes import pulled_quotations

    return pulled_quotations(article)


def _units_of_block(
    text: str, start: int, block: Block, emphatic: Mapping[int, int]
) -> Iterator[Unit]:
    end = block.span.end
    if block.kind is BlockKind.QUOTATION:
        quoted = Treatment.NESTED if block.level > 1 else Treatment.QUOTATION
        yield Unit(start, end, Treatment.SIGNATURE if block.label == SIGNATURE else quoted)
        return
    treatment = _TREATMENTS.get(block.kind, Treatment.PROSE)
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if text[start:stop].strip():
            whole = treatment is Treatment.PROSE and emphatic.get(start, 0) >= stop
            yield Unit(start, stop, Treatment.EMPHATIC if whole else treatment)
        start = stop + 1
