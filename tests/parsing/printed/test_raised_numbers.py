"""Which lines may be names of authors, whose letters above the line are marks."""

import pytest

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
