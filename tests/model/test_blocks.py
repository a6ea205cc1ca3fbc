"""Blocks stored in columns are returned unchanged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article, Block, BlockKind, Meta
from reader.model.blocks import BlockColumns, block_at
from reader.text.span import Span

SPANS = st.tuples(st.integers(0, 10**7), st.integers(0, 500)).map(lambda p: Span(p[0], sum(p)))
WORDS = st.sampled_from(["", "Ada Quill", "the captain", "she", "colon.after", "字"])
BLOCKS = st.builds(Block, st.sampled_from([*BlockKind]), SPANS, st.integers(0, 9), WORDS)


@given(st.lists(BLOCKS))
def test_blocks_come_out_as_they_went_in(blocks: list[Block]) -> None:
    columns = BlockColumns.of(blocks)
    assert columns == blocks
    assert BlockColumns.of(columns) is columns
    assert list(columns.starts) == [block.span.start for block in blocks]
    assert BlockColumns.unpacked(columns.packed()) == blocks
    assert [columns[-1]] == blocks[-1:] if blocks else not columns
    assert list(columns[1:]) == blocks[1:]
    for kind in BlockKind:
        assert columns.first_of(kind) == next((b for b in blocks if b.kind is kind), None)


def test_a_title_is_found_without_making_every_block(monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, Span(0, 4)), Block(BlockKind.HEADLINE, Span(6, 10))]
    columns = BlockColumns.of(blocks)
    assert Article("", "Salt\n\nTide", columns).title == "Tide"
    monkeypatch.setattr(BlockColumns, "__iter__", None)
    assert Article("", "Salt", BlockColumns.of(blocks[:1])).title == ""


def test_an_article_is_called_by_its_headline_rather_than_by_what_the_page_calls_itself() -> None:
    blocks = [Block(BlockKind.HEADLINE, Span(0, 4)), Block(BlockKind.PARAGRAPH, Span(6, 10))]
    page = Meta(title="Salt | Harbour Post")
    assert Article("", "Salt\n\nTide", blocks, meta=page).title == "Salt"
    assert Article("", "Salt\n\nTide", blocks[1:], meta=page).title == "Salt | Harbour Post"


def test_columns_that_do_not_fit_together_are_refused() -> None:
    packed = BlockColumns.of([Block(BlockKind.CODE, Span(0, 4))] * 2).packed()
    kinds, starts, ends, levels, labels = packed
    for broken in ((kinds[:1], starts, ends, levels, labels),
                   (b"\xff\xff", starts, ends, levels, labels),
                   (kinds, starts[:4], ends, levels, labels),
                   (kinds, starts[:3], ends, levels, labels)):  # fmt: skip
        with pytest.raises(ValueError, match=r"fit|size"):
            BlockColumns.unpacked(broken)


def test_blocks_say_whether_one_is_of_a_kind() -> None:
    columns = BlockColumns.of([Block(BlockKind.CODE, Span(0, 4))])
    assert columns.has_kind(BlockKind.CODE)
    assert not columns.has_kind(BlockKind.FOOTNOTE)


def test_blocks_say_whether_one_is_of_a_kind_at_the_beginning() -> None:
    kinds = [BlockKind.HEADLINE, BlockKind.PARAGRAPH, BlockKind.CODE]
    columns = BlockColumns.of([Block(kind, Span(at, at)) for at, kind in enumerate(kinds)])
    assert [columns.has_kind(BlockKind.CODE, among) for among in (2, 3, 9)] == [False, True, True]


def test_the_first_of_neighbours_of_one_kind_is_found_without_making_them() -> None:
    kinds = [BlockKind.TABLE_ROW, *[BlockKind.PARAGRAPH] * 2, *[BlockKind.TABLE_ROW] * 3]
    columns = BlockColumns.of([Block(kind, Span(at, at)) for at, kind in enumerate(kinds)])
    assert [columns.first_of_run(number) for number in range(6)] == [0, 1, 1, 3, 3, 3]


def test_labels_of_one_kind_are_reported_with_their_places() -> None:
    blocks = [
        Block(BlockKind.FOOTNOTE, Span(0, 2), label="1."),
        Block(BlockKind.LIST_ITEM, Span(4, 6), label="2."),
        Block(BlockKind.FOOTNOTE, Span(8, 9)),
    ]
    assert [*BlockColumns.of(blocks).labels_of(BlockKind.FOOTNOTE)] == [(0, "1."), (8, "")]
    assert [*BlockColumns.of(blocks).levels_of(BlockKind.FOOTNOTE)] == [(0, 0), (8, 0)]


@given(st.lists(BLOCKS), st.integers(-1, 10**7))
def test_a_block_is_found_by_an_offset_in_columns_and_in_a_list(
    blocks: list[Block], offset: int
) -> None:
    blocks.sort(key=lambda block: block.span.start)
    before = [block for block in blocks if block.span.start <= offset]
    assert block_at(blocks, offset) == len(before) - 1
    assert block_at(BlockColumns.of(blocks), offset) == len(before) - 1


def test_a_level_beyond_what_a_column_can_hold_is_the_deepest() -> None:
    deep = [Block(BlockKind.LIST_ITEM, Span(0, 4), level) for level in (3, 255, 256, 70_000)]
    assert [block.level for block in BlockColumns.of(deep)] == [3, 255, 255, 255]


def test_a_kind_that_there_is_not_is_refused() -> None:
    packed = BlockColumns.of([Block(BlockKind.PARAGRAPH, Span(0, 4))]).packed()
    with pytest.raises(ValueError, match="do not fit"):
        BlockColumns.unpacked((bytes([len(BlockKind)]), *packed[1:]))
