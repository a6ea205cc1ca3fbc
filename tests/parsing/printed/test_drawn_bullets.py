"""Bullets that browsers draw as graphics beside their lines."""

from collections.abc import Sequence

from made_pdf import Word, pdf_of
from printed_texts import parse

from reader.model.article import BlockKind

ITEMS: list[Word] = [(80, 700, 10, "Rope of hemp"), (80, 686, 10, "Oil for the lamp")]
DISCS = [(68.0, 701.5, 3.0), (68.0, 687.5, 3.0), (300.0, 500.0, 3.0)]
PROSE: list[Word] = [(50, 740, 10, "The keeper asked for these things, and for no others at all:")]


def items(producer: str, discs: Sequence[tuple[float, float, float]] = DISCS) -> list[str]:
    body = pdf_of([[*PROSE, *ITEMS]], squares=discs, producer=producer)
    article = parse(body)
    listed = (block for block in article.blocks if block.kind is BlockKind.LIST_ITEM)
    return [block.span.of(article.text) for block in listed]


def test_a_disc_left_of_a_line_makes_it_an_item() -> None:
    assert items("Skia/PDF m156") == ["Rope of hemp", "Oil for the lamp"]


def test_the_drawings_of_other_programs_are_no_bullets() -> None:
    assert items("Some TeX") == []


def test_very_many_discs_are_a_drawing() -> None:
    assert items("Skia/PDF m156", DISCS * 100) == []
