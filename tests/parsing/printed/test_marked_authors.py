"""Author lines whose marks refer to institutions."""

import pytest

from reader.parsing.printed.marked_authors import marked_authors

THREE = ["Ida Lund", "Olaf de Vries", "Tom Rijn"]


@pytest.mark.parametrize(
    "line",
    [
        "Ida Lund1,2, Olaf de Vries∗ and Tom Rijn3",
        "Ida Lund,1,∗ Olaf de Vries,2 Tom Rijn3",
        "Ida Lund a,b, Olaf de Vries c, Tom Rijn a",
        "Ida Lund,1, b) Olaf de Vries,1 and Tom Rijn2, c)",
    ],
)
def test_names_end_at_marks_commas_and_words(line: str) -> None:
    assert marked_authors(line) == THREE


@pytest.mark.parametrize(
    "line",
    [
        "Ida Lund, Olaf de Vries and Tom Rijn",
        "1Lantern Institute, Norhaven, 2Office of Tides, Brenn",
        "The Lamp 1 and the Storm",
        "Storms and Ferries 2026",
        "Ida Lund1",
        "",
    ],
)
def test_lines_without_a_byline_name_nobody(line: str) -> None:
    assert not marked_authors(line)


@pytest.mark.parametrize("digits", ["0" * 500, "†" * 500, "1)" * 250])
def test_a_long_number_inside_a_word_is_read_at_once(digits: str) -> None:
    assert not marked_authors(f"Ida Lund1, Olaf x{digits}d")
