"""Headings set like the text, recognised by consecutive numbers."""

from reader.model.article import BlockKind
from reader.parsing.plain_text.marked_lines import Shape
from reader.parsing.printed.headings.numbered_headings import mark_numbered_headings

PROSE = Shape(
    BlockKind.PARAGRAPH,
    "The keeper of the lamp wrote down what he saw each night, and nobody read it.",
)
LONG = PROSE._replace(text=f"{PROSE.text} {PROSE.text}")


def paragraph(text: str) -> Shape:
    return Shape(BlockKind.PARAGRAPH, text)


def item(label: str, text: str) -> Shape:
    return Shape(BlockKind.LIST_ITEM, text, 1, label)


def headings(*shapes: Shape) -> list[tuple[int, str]]:
    found = mark_numbered_headings(shapes)
    return [(each.level, each.text) for each in found if each.kind is BlockKind.HEADING]


def test_numbers_of_sections_and_their_parts_head_prose() -> None:
    assert headings(
        *(item("1.", "Lamps"), LONG),
        *(paragraph("1.1 Oil"), PROSE, paragraph("1.2 Wicks"), PROSE),
        *(item("2.", "Storms"), LONG, item("3.", "Keepers"), LONG),
    ) == [(2, "1. Lamps"), (3, "1.1 Oil"), (3, "1.2 Wicks"), (2, "2. Storms"), (2, "3. Keepers")]


def test_items_of_a_list_head_nothing() -> None:
    assert not headings(*[item(f"{at}.", "Rope") for at in range(1, 6)], LONG)
    assert not headings(item("1.", "Oil the lamp"), LONG, item("2.", "Light it"), LONG)


def test_numbers_that_do_not_count_on_head_nothing() -> None:
    assert not headings(paragraph("13 March 2026"), LONG, paragraph("4.7 Million lamps"), LONG)


def test_one_number_may_be_lost_in_the_text() -> None:
    assert headings(paragraph("2.1 Oil"), PROSE, paragraph("2.3 Wicks"), PROSE) == [
        (3, "2.1 Oil"),
        (3, "2.3 Wicks"),
    ]


def test_a_sentence_and_an_entry_of_contents_are_no_headings() -> None:
    assert not headings(paragraph("1.1 The lamp burned out."), LONG)
    assert not headings(item(" ", "1.1 Oil … 4"), LONG)
    assert not headings(paragraph("1.1 of the lamps burned"), LONG)
