"""A name beside a date names the author of the text that follows."""

import pytest

from reader.parsing.lines.name_lines import name_lines_beside_date, names_in


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ida Lund", ["Ida Lund"]),
        (
            "Ida Lund, Olaf van der Teal and Tom O’Rijn",
            ["Ida Lund", "Olaf van der Teal", "Tom O’Rijn"],
        ),
        ("Jean-Luc T. Quist & Mirela Orme", ["Jean-Luc T. Quist", "Mirela Orme"]),
        ("Skellhaven University", []),
        ("The Ferry", []),
        ("Ida", []),
        ("Ida Lund met the board", []),
        ("Pier 3", []),
    ],
)
def test_names_in_a_line(line: str, names: list[str]) -> None:
    assert names_in(line) == names


def test_lines_of_names_above_or_below_the_date() -> None:
    assert name_lines_beside_date(["Ida Lund", "Olaf Teal", "3 May 2026", "It rained."]) == [0, 1]
    assert name_lines_beside_date(["Of boats and people", "3 May 2026", "Ida Lund"]) == [2]


def test_names_without_a_date_beside_them_are_ignored() -> None:
    assert name_lines_beside_date(["Ida Lund", "It rained all day.", "3 May 2026"]) == []
    assert name_lines_beside_date(["Ida Lund", "Olaf Teal"]) == []
