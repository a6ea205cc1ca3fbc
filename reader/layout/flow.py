"""The article as a sequence of items, each of which starts on a row of its own."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from reader.model.article import Article, Block, BlockKind

# kinds whose neighbours of the same kind stand without a blank row between them
_TIGHT = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.FOOTNOTE})
_CAPTIONED = frozenset({BlockKind.IMAGE, BlockKind.CAPTION})


class Item(NamedTuple):
    """What starts on a row of its own: a block, or a dateline with its paragraph.

    Attributes:
        start: First code point.
        end: One after the last.
        block: Its block; of a dateline and its paragraph, the paragraph.
    """

    start: int
    end: int
    block: Block


class Flow:
    """The items of an article, found by number or by offset; only their offsets are computed."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self._blocks = article.blocks
        starts = _starts(article)
        self._firsts: Sequence[int] = range(len(starts))  # number of the first block of each item
        self.starts: Sequence[int] = starts
        if _has_dateline(self._blocks):
            self._merge_datelines(starts)

    def _merge_datelines(self, starts: Sequence[int]) -> None:
        firsts, kept = array("i"), array("i")
        text = self.text
        for number, start in enumerate(starts):
            if number and "\n" not in text[self._blocks[number - 1].span.end : start]:
                continue
            firsts.append(number)
            kept.append(start)
        self._firsts, self.starts = firsts, kept

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> Item:
        after = self._firsts[number + 1] if number + 1 < len(self._firsts) else len(self._blocks)
        block = self._blocks[after - 1]
        return Item(self.starts[number], block.span.end, block)

    def at(self, offset: int) -> int:
        """Return the number of the item at `offset`, or of the one before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def gap_after(self, number: int) -> int:
        """Return how many blank rows follow an item."""
        if number + 1 >= len(self):
            return 0
        kind, following = self[number].block.kind, self[number + 1].block.kind
        if kind is following and kind in _TIGHT:
            return 0
        if kind in _CAPTIONED and following in (BlockKind.CAPTION, BlockKind.CREDIT):
            return 0
        return 1


def _starts(article: Article) -> Sequence[int]:
    # a long text keeps its blocks as columns: making all of them here would cost a second
    columns: Sequence[int] | None = getattr(article.blocks, "starts", None)
    return columns if columns is not None else [b.span.start for b in article.blocks]


def _has_dateline(blocks: Sequence[Block]) -> bool:
    # looked for only so far in, so that a book of 58,000 paragraphs opens at once
    return any(blocks[number].kind is BlockKind.DATELINE for number in range(min(len(blocks), 500)))
