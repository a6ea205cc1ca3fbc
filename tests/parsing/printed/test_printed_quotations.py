"""Quotations on printed pages, recognised by their indents."""

import pytest
from listed_blocks import kinds_and_texts
from made_pdf import Word, pdf_of
from printed_texts import PROSE, column, parse

QUOTED = (
    "Nothing burns as long as a lamp that nobody has ever lit,",
    "for its oil is never used up, and its wick is never cut.",
)
TEXT = ("paragraph", " ".join(PROSE))


def page_with(*middle: Word) -> list[Word]:
    return [*column(50, 760, PROSE), *column(50, 710, PROSE), *middle, *column(50, 580, PROSE)]


def test_a_paragraph_indented_on_both_sides_is_a_quotation_with_who_said_it() -> None:
    page = page_with(*column(75, 660, QUOTED), *column(75, 630, ("\x97 Ida Lund, keeper",)))
    assert kinds_and_texts(parse(pdf_of([page]))) == [
        TEXT,
        TEXT,
        ("quotation", " ".join(QUOTED)),
        ("quotation", "— Ida Lund, keeper"),
        TEXT,
    ]


def test_the_first_paragraph_of_a_text_is_an_abstract() -> None:
    page = [*column(75, 790, QUOTED), *page_with()]
    assert "quotation" not in [kind for kind, _ in kinds_and_texts(parse(pdf_of([page])))]


@pytest.mark.parametrize("left", [50.0, 75.0])
def test_text_in_a_box_with_a_heading_is_no_quotation(left: float) -> None:
    title = "What a lamp needs"
    page = page_with((left, 675, 10, title), *column(75, 660, QUOTED))
    page += [(50, 530, 10, "How it burns"), *column(50, 515, PROSE)]
    found = kinds_and_texts(parse(pdf_of([page], bold=frozenset({title, "How it burns"}))))
    assert (("quotation" if left < 60 else "paragraph"), " ".join(QUOTED)) in found


def test_indented_text_below_a_picture_is_no_quotation() -> None:
    page = [*column(50, 760, PROSE), *column(75, 640, QUOTED), *column(50, 600, PROSE)]
    page += column(50, 550, PROSE)
    assert "quotation" not in [kind for kind, _ in kinds_and_texts(parse(pdf_of([page])))]


def test_text_beside_other_text_and_code_are_no_quotations() -> None:
    narrow = column(85, 660, ("Nothing burns as long as a lamp", "that nobody has ever lit, ever."))
    beside = [*narrow, (300.0, 654.0, 10.0, "oil 7")]
    code = column(75, 660, ("lamp_7.burn(oil[0], wick[1], glass[2]); // {7} == {8};",) * 2)
    for middle in (beside, code):
        found = kinds_and_texts(parse(pdf_of([page_with(*middle)])))
        assert "quotation" not in [kind for kind, _ in found]
