"""Shapes of single lines."""

import pytest

from reader.parsing.lines.shapes import byline_names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ida Lund and Tom Rijn", "Ida Lund and Tom Rijn"),
        ("بقلم سلمى الحداد", "سلمى الحداد"),
        ("By the harbour", ""),
        ("von der Mole aus", ""),
    ],
)
def test_a_byline_has_names_after_its_first_word(line: str, names: str) -> None:
    assert byline_names(line) == names
