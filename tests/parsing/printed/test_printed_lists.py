"""Levels of list items on printed pages."""

import pytest
from made_pdf import Tagged, Word, pdf_of
from printed_texts import PROSE, column, parse

from reader.model.article import Article


def items(article: Article) -> list[tuple[int, str]]:
    return [
        (block.level, block.span.of(article.text))
        for block in article.blocks
        if str(block.kind) == "list_item"
    ]


def lines(*texts: tuple[float, str], top: float = 680) -> list[Word]:
    return [(left, top - 14 * row, 10.0, text) for row, (left, text) in enumerate(texts)]


def test_items_are_as_deep_as_they_are_indented() -> None:
    page = [
        *column(50, 740, PROSE),
        *lines(
            (60, "1. Oil"), (80, "- from whales"), (100, "· grey ones"), (80, "- from seeds"),
            (60, "2. Wicks"),
        ),
        *column(50, 560, PROSE),
        *lines((60, "- Glass"), top=500),
    ]  # fmt: skip
    assert items(parse(pdf_of([page]))) == [
        (1, "Oil"), (2, "from whales"), (3, "grey ones"), (2, "from seeds"), (1, "Wicks"),
        (1, "Glass"),
    ]  # fmt: skip


def test_a_letter_o_is_the_bullet_of_an_inner_item() -> None:
    page = [
        *column(50, 740, PROSE),
        *lines(
            (60, "\x95 Oil, or, where it has"), (76, "o nome, olio"), (92, "o from whales"),
            (92, "o from seeds"), (60, "\x95 Wicks"),
        ),
        *column(50, 560, (*PROSE[:2], "o navio")),
    ]  # fmt: skip
    article = parse(pdf_of([page]))
    assert items(article) == [
        (1, "Oil, or, where it has o nome, olio"), (2, "from whales"), (2, "from seeds"),
        (1, "Wicks"),
    ]  # fmt: skip
    assert article.text.endswith("o navio")


def test_numbers_that_are_aligned_on_the_right_are_of_one_level() -> None:
    numbered = [(80.0 - 6 * len(number), f"{number}. Oil") for number in ("8", "9", "10", "100")]
    page = [*column(50, 740, PROSE), *lines(*numbered)]
    assert [level for level, _ in items(parse(pdf_of([page])))] == [1, 1, 1, 1]


def test_lines_after_a_dash_are_items_only_inside_an_item() -> None:
    spoken = column(50, 740, (*PROSE, "\x96 It burns, said the keeper of the lamp."))
    nested = lines((60, "- Oil"), (80, "\x96 from whales"), (80, "\x96 from seeds"))
    found = items(parse(pdf_of([[*spoken, *nested]])))
    assert found == [(1, "Oil"), (2, "from whales"), (2, "from seeds")]


def test_a_list_that_goes_on_in_the_next_column_keeps_its_levels() -> None:
    left = lines((60, "1. Oil"), (80, "- from whales"), top=80)
    right = lines((340, "- from seeds"), (320, "2. Wicks"), top=740)
    page = [*column(50, 740, PROSE), *left, *right, *column(310, 600, PROSE)]
    assert items(parse(pdf_of([page]))) == [
        (1, "Oil"), (2, "from whales"), (2, "from seeds"), (1, "Wicks"),
    ]  # fmt: skip


def test_tags_tell_the_level() -> None:
    words = lines((60, "- Oil"), (60, "- Whales"), top=740)
    inner = Tagged("L", (Tagged("LI", (), ("- Whales",)),))
    tags = [Tagged("L", (Tagged("LI", (), ("- Oil",)), inner))]
    page = [*words, *column(50, 690, PROSE)]
    assert items(parse(pdf_of([page], tags=tags))) == [(1, "Oil"), (2, "Whales")]


def test_a_line_after_a_dash_goes_on_with_the_list_around_a_deeper_one() -> None:
    nested = lines(
        (60, "- Oil"), (80, "\x96 from whales"), (100, "- grey ones."), (80, "\x96 from seeds")
    )
    found = items(parse(pdf_of([[*column(50, 740, PROSE), *nested]])))
    assert found == [(1, "Oil"), (2, "from whales"), (3, "grey ones."), (2, "from seeds")]


_ITEM = "1. Oil is what most of the lamps burn, and it is bought in casks of"


@pytest.mark.parametrize(
    ("below", "continued"),
    [
        (((72, "It smells."), (60, "2. Wicks")), ["It smells."]),
        (((60, "It smells."), (60, "2. Wicks")), []),
        (((72, "It smells."), (60, "The wicks are cut by hand.")), []),
        (((72, "It smells, and it is dear in the years in which"), (60, "few whales come.")), []),
    ],
)
def test_a_paragraph_between_the_items_of_a_list_is_part_of_the_one_above(
    below: tuple[tuple[float, str], ...], continued: list[str]
) -> None:
    page = [*column(50, 740, PROSE), *lines((60, "1. Oil."), *below), *column(50, 600, PROSE)]
    assert _continued(parse(pdf_of([page]))) == continued


@pytest.mark.parametrize(("left", "count"), [(72, 1), (66, 0)])
def test_a_paragraph_below_a_list_is_part_of_it_if_aligned_with_its_text(
    left: float, count: int
) -> None:
    item = lines((60, _ITEM), (72, "forty litres."))
    page = [*column(50, 740, PROSE), *item, (left, 642, 10, "It smells."), *column(50, 600, PROSE)]
    assert len(_continued(parse(pdf_of([page])))) == count


def test_tags_tell_the_paragraphs_of_an_item() -> None:
    words = [*lines((60, "- Oil."), (60, "It smells."), top=740), *column(50, 690, PROSE)]
    item = Tagged("LI", (Tagged("P", (), ("- Oil.",)), Tagged("P", (), ("It smells.",))))
    article = parse(pdf_of([words], tags=[Tagged("L", (item,))]))
    assert items(article) == [(1, "Oil."), (1, "It smells.")]
    assert _continued(article) == ["It smells."]


def test_who_said_what_is_quoted_below_a_list_is_no_item_of_it() -> None:
    quoted = [*lines((60, "- Oil.")), (80.0, 650.0, 10.0, '"It smells."')]
    page = [*column(50, 740, PROSE), *quoted, (80.0, 638.0, 10.0, "\x97 Ida Lund, keeper")]
    assert items(parse(pdf_of([page]))) == [(1, "Oil.")]


def _continued(article: Article) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.label == " "]


def test_lines_after_long_dashes_below_each_other_are_items_unless_they_are_sentences() -> None:
    page = [
        *column(50, 740, PROSE),
        *lines((50, "\x97 Oil"), (50, "\x97 Wicks, new"), (50, "\x97 Glass.")),
    ]
    assert items(parse(pdf_of([page]))) == [(1, "Oil"), (1, "Wicks, new"), (1, "Glass.")]
    spoken = lines((50, "\x97 It burns."), (50, "\x97 Who says so?"), (50, "\x97 Ida does"))
    assert items(parse(pdf_of([[*column(50, 740, PROSE), *spoken]]))) == []
