"""The items of an article: blocks, with a dateline joined to its paragraph."""

import pytest
from specimens import article_of, levelled, paragraphs

from reader.layout.flow import Flow
from reader.model.article import Article, BlockKind

K = BlockKind


def texts(flow: Flow) -> list[str]:
    return [flow.text[flow[n].start : flow[n].end] for n in range(len(flow))]


def test_every_block_is_an_item() -> None:
    assert texts(Flow(paragraphs("One.", "Two.", "Three."))) == ["One.", "Two.", "Three."]


def test_an_article_without_blocks_has_no_items() -> None:
    assert len(Flow(Article("", "", ()))) == 0


def test_a_dateline_and_its_paragraph_are_one_item() -> None:
    flow = Flow(
        article_of(
            (K.HEADLINE, "Ferry late"),
            (K.DATELINE, "KETTLESUND —"),
            (K.PARAGRAPH, "The ferry was late."),
            (K.PARAGRAPH, "It rained."),
        )
    )
    assert texts(flow) == ["Ferry late", "KETTLESUND — The ferry was late.", "It rained."]
    assert flow[1].block.kind is K.PARAGRAPH


def test_a_dateline_that_opens_nothing_is_an_item_of_its_own() -> None:
    flow = Flow(article_of((K.DATELINE, "KETTLESUND —"), (K.HEADING, "Later"), (K.PARAGRAPH, "x")))
    assert texts(flow) == ["KETTLESUND —", "Later", "x"]


def test_a_long_article_has_the_same_items_as_a_short_one() -> None:
    many = [f"Paragraph {number}." for number in range(2_500)]
    assert texts(Flow(paragraphs(*many))) == many


def test_an_item_is_found_by_any_offset_in_it_or_after_it() -> None:
    flow = Flow(paragraphs("One.", "Two."))
    assert [flow.at(offset) for offset in range(10)] == [0] * 6 + [1] * 4


def test_offsets_beyond_both_ends_find_the_first_and_the_last_item() -> None:
    flow = Flow(paragraphs("One.", "Two."))
    assert (flow.at(-5), flow.at(5_000)) == (0, 1)


def test_a_giant_block_is_several_items_and_what_parts_them_belongs_to_none() -> None:
    article = paragraphs("One.", "The high tide came\nin late at night.", "Two.")
    assert texts(Flow(article, longest=12)) == [
        "One.", "The high", "tide came", "in late at", "night.", "Two.",
    ]  # fmt: skip
    assert texts(Flow(article))[1] == "The high tide came\nin late at night."


def test_no_blank_row_parts_a_block_from_itself() -> None:
    flow = Flow(paragraphs("The high tide", "Two."), longest=9)
    assert [flow.gap_after(number) for number in range(3)] == [0, 1, 0]
    assert [flow[number].is_continuation for number in range(3)] == [False, True, False]
    assert [flow[number].is_part for number in range(3)] == [True, True, False]


def test_a_dateline_stays_with_the_first_part_of_its_paragraph() -> None:
    flow = Flow(
        article_of((K.DATELINE, "OSLO —"), (K.PARAGRAPH, "It rained all day."), (K.HEADING, "Sun")),
        longest=16,
    )
    assert texts(flow) == ["OSLO — It", "rained all day.", "Sun"]
    assert {flow[number].block.kind for number in range(2)} == {K.PARAGRAPH}


def test_what_is_shown_in_one_row_is_never_parted() -> None:
    flow = Flow(
        levelled((K.PROMO, "Read on and on and on", 0, ""), (K.CODE, "x" * 40, 0, "")), longest=8
    )
    assert len(flow) == 2


@pytest.mark.parametrize(
    ("kind", "following", "rows"),
    [
        (K.PARAGRAPH, K.PARAGRAPH, 1),
        (K.LIST_ITEM, K.LIST_ITEM, 0),
        (K.TABLE_ROW, K.TABLE_ROW, 0),
        (K.FOOTNOTE, K.FOOTNOTE, 0),
        (K.LIST_ITEM, K.PARAGRAPH, 1),
        (K.IMAGE, K.CAPTION, 0),
        (K.CAPTION, K.CREDIT, 0),
        (K.CAPTION, K.PARAGRAPH, 1),
        (K.PARAGRAPH, K.CAPTION, 1),
    ],
)
def test_blank_rows_part_what_does_not_belong_together(
    kind: BlockKind, following: BlockKind, rows: int
) -> None:
    flow = Flow(levelled((kind, "one", 1, ""), (following, "two", 1, "")))
    assert flow.gap_after(0) == rows
    assert flow.gap_after(1) == 0
