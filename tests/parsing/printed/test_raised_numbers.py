"""Which numbers and letters are above the line: marks of notes, and of authors."""

import pytest
from made_pdf import Word, pdf_of

from reader.parsing.printed.pdf import parse_pdf
from reader.parsing.printed.raised_numbers import may_be_names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ida Lunda, Tom Rijnb,c and Ben de Poea", True),
        ("Ида Лундa и Том Рейнb", True),
        ("Ida", False),
        ("The lamps of the harbour were lit", False),
        ("Ида зажигает лампы", False),
        ("Ida Lund (Brenn)", False),
        ("Он " + "не " * 90 + "!", False),  # at once
    ],
)
def test_names_have_capitals(line: str, names: bool) -> None:
    assert may_be_names(line) is names


def page_with_number(before: str, number: str, left: float, raised: float = 4.0) -> list[Word]:
    """Return a page with a number in small print behind the first line, and text below it."""
    size = 6.0 if raised else 10.0
    mark = (left, 700.0 + raised, size, number)
    return [(50.0, 700.0, 10.0, before), mark, (50.0, 688.0, 10.0, "and nobody lit it again.")]


def test_a_number_above_the_line_after_a_year_and_a_stop_is_the_mark_of_a_note() -> None:
    year = page_with_number("The lamp went out in 1911.", "2", 171.0)
    assert "1911.² and" in parse_pdf(pdf_of([year])).text


def test_cents_above_the_line_and_decimals_on_it_stay_what_they_are() -> None:
    price = page_with_number("The lamp was sold for 12.", "50", 164.9)
    assert "12.50" in parse_pdf(pdf_of([price])).text
    dear = page_with_number("The ship was sold for $1911.", "50", 178.2)
    assert "$1911.50" in parse_pdf(pdf_of([dear])).text
    decimal = page_with_number("The lamp went out at 1911.", "2", 171.2, raised=0.0)
    assert "1911.2" in parse_pdf(pdf_of([decimal])).text


def test_raised_digits_of_a_font_that_call_themselves_ordinary_ones_are_marks() -> None:
    words = [(50.0, 700.0, 10.0, "The lamp burned here for 12 years and then went out.\xb9 It was")]
    words += [(50.0, 688.0, 10.0, "the last of 21 lamps, and nobody lit it again.")]
    text = parse_pdf(pdf_of([words], read_as={"\xb9": "1"})).text
    assert "went out.¹ It was" in text
    assert "12 years" in text
