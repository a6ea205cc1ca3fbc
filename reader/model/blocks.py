"""The blocks of a long article, stored as columns."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat

from reader.model.article import DEEPEST, Block, BlockKind, Blocks
from reader.text.span import Span

_KINDS = tuple(BlockKind)
_NUMBERS = {kind: number for number, kind in enumerate(_KINDS)}
_OFFSET = "i"  # the type code of an array of code points: sources end at ten million
_new_tuple = tuple.__new__


class BlockColumns(Blocks):
    """A sequence of blocks that are created one at a time, on access.

    Holds 58,000 paragraphs in a megabyte; looking at one costs about 2 microseconds.

    Args:
        kinds: Of each block.
        starts: First code point of each.
        ends: One after the last of each.
        levels: Of each; deeper ones than 255 are made 255.
        labels: By the number of the block, of those that have one.
    """

    __slots__ = ("_ends", "_kinds", "_labels", "_levels", "_starts")

    def __init__(
        self,
        kinds: Iterable[BlockKind],
        starts: Iterable[int],
        ends: Iterable[int],
        levels: Sequence[int],
        labels: Mapping[int, str],
    ) -> None:
        self._kinds = bytes(map(_NUMBERS.__getitem__, kinds))
        self._starts = array(_OFFSET, starts)
        self._ends = array(_OFFSET, ends)
        if max(levels, default=0) > DEEPEST:
            levels = [min(level, DEEPEST) for level in levels]
        self._levels = bytes(levels)
        self._labels = labels

    @classmethod
    def of(cls, blocks: Sequence[Block]) -> "BlockColumns":
        """Return `blocks` as columns."""
        if isinstance(blocks, cls):
            return blocks
        kinds, spans, levels, labels = zip(*blocks, strict=True) if blocks else ((), (), (), ())
        return cls(
            kinds,
            [span.start for span in spans],
            [span.end for span in spans],
            levels,
            {number: label for number, label in enumerate(labels) if label},
        )

    @property
    def starts(self) -> Sequence[int]:
        """The first code point of each block, without creating the blocks."""
        return self._starts

    def has_kind(self, kind: BlockKind, among: int | None = None) -> bool:
        """Whether one of the first blocks, or of all, is of a kind; creates no blocks."""
        return self._kinds.find(_NUMBERS[kind], 0, among) >= 0

    def first_of_run(self, index: int) -> int:
        """Return the first of the blocks of one kind that lead up to a block without a break."""
        return len(self._kinds[: index + 1].rstrip(self._kinds[index : index + 1]))

    def last_levelled(self, first: int, index: int) -> int:
        """Return the last block from `first` to before `index` whose level is 1; -1 if none is."""
        return self._levels.rfind(b"\1", first, index)

    def first_of(self, kind: BlockKind) -> Block | None:
        """Return the first block of a kind, without creating those before it."""
        index = self._kinds.find(_NUMBERS[kind])
        return None if index < 0 else self._item(index)

    def labels_of(self, kind: BlockKind) -> Iterator[tuple[int, str]]:
        """Yield the start and label of each block of a kind, without creating the blocks."""
        for number in self._numbers_of(kind):
            yield self._starts[number], self._labels.get(number, "")

    def levels_of(self, kind: BlockKind) -> Iterator[tuple[int, int]]:
        """Yield the start and level of each block of a kind, without creating the blocks."""
        for number in self._numbers_of(kind):
            yield self._starts[number], self._levels[number]

    def _numbers_of(self, kind: BlockKind) -> Iterator[int]:
        kind_number, index = _NUMBERS[kind], -1
        while (index := self._kinds.find(kind_number, index + 1)) >= 0:
            yield index

    def packed(self) -> tuple[bytes, bytes, bytes, bytes, Mapping[int, str]]:
        """Return the columns as bytes, for `unpacked`; on this machine only."""
        starts, ends = self._starts.tobytes(), self._ends.tobytes()
        return self._kinds, starts, ends, self._levels, self._labels

    @classmethod
    def unpacked(
        cls, packed: tuple[bytes, bytes, bytes, bytes, Mapping[int, str]]
    ) -> "BlockColumns":
        """Return what `packed` returned as blocks.

        Raises:
            ValueError: It is something else.
        """
        columns = cls((), (), (), (), packed[4])
        columns._kinds, columns._levels = packed[0], packed[3]
        columns._starts.frombytes(packed[1])
        columns._ends.frombytes(packed[2])
        lengths = {len(columns._starts), len(columns._ends), len(columns._levels)}
        if lengths != {len(columns)} or max(columns._kinds, default=0) >= len(_KINDS):
            raise ValueError("columns of blocks that do not fit together")
        return columns

    def __len__(self) -> int:
        return len(self._kinds)

    def __iter__(self) -> Iterator[Block]:
        """Yield all blocks, in a quarter of the time that creating them one by one takes."""
        kinds = map(_KINDS.__getitem__, self._kinds)
        spans = map(Span, self._starts, self._ends)
        labels = map(self._labels.get, range(len(self)), repeat(""))
        return map(_new_tuple, repeat(Block), zip(kinds, spans, self._levels, labels, strict=True))

    def _item(self, index: int) -> Block:
        span = Span(self._starts[index], self._ends[index])
        index %= len(self._kinds)
        label = self._labels.get(index, "")
        return Block(_KINDS[self._kinds[index]], span, self._levels[index], label)


def block_at(blocks: Sequence[Block], offset: int) -> int:
    """Return the index of the block at `offset` or the last one before it; -1 for none."""
    if isinstance(blocks, BlockColumns):
        return bisect_right(blocks.starts, offset) - 1
    return bisect_right(blocks, offset, key=lambda block: block.span.start) - 1
