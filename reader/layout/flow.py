"""The article as a sequence of items, each of which starts on a new row."""

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.layout.parts import line_starts, part_starts
from reader.layout.wrap import Range
from reader.model.article import Article, Block, BlockKind
from reader.model.blocks import BlockColumns
from reader.startup.light_typing import NamedTuple

# kinds of blocks that have no blank row between neighbours of the same kind
_UNSPACED = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.FOOTNOTE})
_DATELINE_BLOCKS = 500  # blocks that are searched for a dateline
_HEADERS_LOOKED_AT = 6  # header rows that are searched for the names of columns
_LONGEST_NAMES = 2000  # code points of a header row whose names are compared
_FEWEST_RENAMED = 2  # columns
_CAPTIONED = frozenset({BlockKind.IMAGE, BlockKind.CAPTION})


class Item(NamedTuple):
    """What starts on a row of its own: a block, a part of one, or a dateline with its paragraph.

    Attributes:
        start: Offset of its start.
        end: Offset of its end.
        block: Its block; for a dateline and its paragraph, the paragraph.
    """

    start: int
    end: int
    block: Block

    @property
    def is_continuation(self) -> bool:
        """Whether it is a part of a block other than the first."""
        return self.start > self.block.span.start

    @property
    def is_part(self) -> bool:
        """Whether it is only a part of its block."""
        return self.is_continuation or self.end < self.block.span.end


class Flow:
    """The items of an article, accessed by number or offset; only their offsets are stored.

    Args:
        article: The article.
        longest: Length in code points above which blocks are divided into several items; 0 for
            none.
    """

    def __init__(self, article: Article, *, longest: int = 0) -> None:
        self.text = article.text
        self._blocks = BlockColumns.of(article.blocks)
        starts = self._blocks.starts
        self._lasts: Sequence[int] = range(len(starts))  # number of the last block of each item
        self.starts: Sequence[int] = starts
        self._tables: dict[int, int] = {}  # the first row of each table, by its header rows
        if self._blocks.has_kind(BlockKind.DATELINE, _DATELINE_BLOCKS):
            self._merge_datelines(starts)
        if longest:
            self._split_long_items(longest)

    def _merge_datelines(self, starts: Sequence[int]) -> None:
        lasts, kept = array("i"), array("i")
        text = self.text
        for number, start in enumerate(starts):
            if number and "\n" not in text[self._blocks[number - 1].span.end : start]:
                lasts[-1] = number
                continue
            lasts.append(number)
            kept.append(start)
        self._lasts, self.starts = lasts, kept

    def _split_long_items(self, longest: int) -> None:
        lasts, starts = array("i"), array("i")
        done = 0
        for number in self._longer_than(longest):
            item = self[number]
            if item.block.kind is BlockKind.PROMO:
                continue  # shown in one row, whatever its length
            cut = line_starts if item.block.kind is BlockKind.CODE else part_starts
            parts = cut(self.text, item.start, item.end, longest)
            starts.extend([*self.starts[done:number], *parts])
            lasts.extend([*self._lasts[done:number], *[self._lasts[number]] * len(parts)])
            done = number + 1
        if done:
            starts.extend(self.starts[done:])
            lasts.extend(self._lasts[done:])
            self._lasts, self.starts = lasts, starts

    def _longer_than(self, longest: int) -> Iterator[int]:
        """Yield the numbers of items longer than `longest`; each contains a multiple of it."""
        before = -1
        for offset in range(longest, len(self.text), longest):
            number = self.at(offset)
            after = self.starts[number + 1] if number + 1 < len(self) else len(self.text)
            if number != before and after - self.starts[number] > longest:
                yield number
            before = number

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> Item:
        block = self._blocks[self._lasts[number]]
        end = block.span.end
        if self._is_continued(number):
            end = self.starts[number + 1]
            end -= self.text[end - 1] in " \n"
        return Item(self.starts[number], end, block)

    def _is_continued(self, number: int) -> bool:
        """Whether the next item is a part of the same block."""
        return number + 1 < len(self) and self._lasts[number] == self._lasts[number + 1]

    def at(self, offset: int) -> int:
        """Return the number of the item at `offset`, or else of the one before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def first_of_table(self, number: int) -> int:
        """Return the number of the first row of the table to which a row belongs."""
        block = self._lasts[number]
        first = self._blocks.first_of_run(block)
        header = self._blocks.last_levelled(first, block + 1)
        passed: list[int] = []
        while header > first and header not in self._tables:
            passed.append(header)
            if self._begins_table(header):
                break
            header = self._blocks.last_levelled(first, header)
        start = self._tables.get(header, max(first, header))
        self._tables.update(dict.fromkeys(passed, start))
        return self.at(self._blocks.starts[start])

    def begins_table(self, number: int) -> bool:
        """Whether a row of a table begins another table than the row above.

        It is a header that has more or fewer columns than the values and the header above it, as
        the values below it have, or as many, most of them with another name: a total does not, nor
        does a header that is repeated. That of a group of rows inside a table has a single cell.
        """
        return self._begins_table(self._lasts[number])

    def _begins_table(self, block: int) -> bool:
        above, row = self._blocks[block - 1], self._blocks[block]
        if not row.level or above.level or above.kind is not BlockKind.TABLE_ROW:
            return False
        headers, here = self._headers_above(block), self._tabs_in(row)
        tabs = {self.text.count("\t", *each) for each in headers}
        if here and tabs == {here} == {self._tabs_in(above)}:
            return self._tabs_just_below(block) == here and self._renames_most(headers[-1], row)
        tabs |= {0, self._tabs_in(above)}
        return here not in tabs and self._tabs_below(block) not in tabs

    def _renames_most(self, header: Range, row: Block) -> bool:
        """Whether the cells of a row are names, most of them other ones than those of a header."""
        start, end = row.span.start, row.span.end
        if max(end - start, header[1] - header[0]) > _LONGEST_NAMES:
            return False
        words = self.text[start:end].casefold()
        names = [each.strip() for each in words.split("\t")]
        if not all(names) or any(map(str.isdigit, words)):
            return False  # as in a total, or the beginning of a group of rows
        before = self.text[slice(*header)].casefold().split("\t")
        other = sum(name != each.strip() for name, each in zip(names, before, strict=True))
        return other >= _FEWEST_RENAMED and 2 * other > len(names)

    def _tabs_just_below(self, header: int) -> int:
        """Return how many tabs the row of values just below a header has; 0 if there is none."""
        below = self._blocks[header + 1 : header + 2]
        is_row = below and below[0].kind is BlockKind.TABLE_ROW and not below[0].level
        return self._tabs_in(below[0]) if is_row else 0

    def _tabs_in(self, row: Block) -> int:
        return self.text.count("\t", row.span.start, row.span.end)

    def _tabs_below(self, header: int) -> int:
        """Return how many tabs the first row of values below a header has; 0 if there is none."""
        for block in self._blocks[header + 1 : header + 1 + _HEADERS_LOOKED_AT]:
            if block.kind is not BlockKind.TABLE_ROW:
                break
            if not block.level:
                return self._tabs_in(block)
        return 0

    def headers_above(self, number: int) -> list[Range]:
        """Return the header rows nearest above a row of a table, as far as they name columns.

        A header row with a single cell, as above a group of rows, names none.
        """
        return self._headers_above(self._lasts[number])

    def _headers_above(self, block: int) -> list[Range]:
        headers: list[Range] = []
        first = self._blocks.first_of_run(block)
        for _ in range(_HEADERS_LOOKED_AT):
            above = self._blocks.last_levelled(first, block)
            if above < 0 or (headers and above < block - 1):
                break
            span = self._blocks[above].span
            if "\t" in self.text[span.start : span.end].strip():
                headers.insert(0, (span.start, span.end))
            block = above
        return headers

    def gap_after(self, number: int) -> int:
        """Return the number of blank rows after an item."""
        if number + 1 >= len(self) or self._is_continued(number):
            return 0
        kind, following = self[number].block.kind, self[number + 1].block.kind
        if kind is following and kind in _UNSPACED:
            is_table = kind is BlockKind.TABLE_ROW
            return int(is_table and self.begins_table(number + 1))
        if kind in _CAPTIONED and following in (BlockKind.CAPTION, BlockKind.CREDIT):
            return 0
        return 1
