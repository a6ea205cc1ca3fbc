"""The order of letters on Arabic and Hebrew pages, told by their positions."""

import pytest

from reader.parsing.printed.pdfium.right_to_left import (
    Letter,
    is_right_to_left,
    lines_in_order,
    mirrored,
)
from reader.parsing.printed.printed_line import PageLine

_SIZE = 10.0
_WIDTH = 5.0  # points to a letter
_RIGHT = 500.0


def _drawn(logical: str, *, order: str, right: float = _RIGHT) -> tuple[PageLine, list[Letter]]:
    """Return a line whose characters stand from right to left, reported in another order."""
    placed = []
    word = 0
    for at, letter in enumerate(logical):
        word += letter == " "
        if letter != " ":
            placed.append(Letter(letter, right - (at + 1) * _WIDTH, right - at * _WIDTH, word))
    reported = sorted(placed, key=lambda letter: order.index(letter.text))
    left = right - len(logical) * _WIDTH
    return PageLine(order, left, right, 700.0, _SIZE), reported


def _text_of(*found: tuple[PageLine, list[Letter]]) -> list[str]:
    return [line.text for line in lines_in_order(found)]


@pytest.mark.parametrize("order", ["שער דלת", "דלת שער", "רעש תלד"])
def test_letters_are_read_from_right_to_left_however_they_are_drawn(order: str) -> None:
    assert _text_of(_drawn("שער דלת", order=order)) == ["שער דלת"]


def test_parts_of_a_row_are_joined_and_columns_are_not() -> None:
    right = _drawn("שער", order="שער")
    near = _drawn("דלת", order="דלת", right=_RIGHT - 20)
    far = _drawn("גן", order="גן", right=_RIGHT - 200)
    assert _text_of(near, far, right) == ["שער דלת", "גן"]


def test_numbers_and_latin_words_run_from_left_to_right() -> None:
    shown = "שער 03:20 trop א"  # from right to left, as the letters stand
    assert _text_of(_drawn(shown, order=shown)) == ["שער port 02:30 א"]


def test_brackets_named_by_their_shape_are_turned() -> None:
    assert _text_of(_drawn("שער )דלת(", order="שער )דלת(")) == ["שער (דלת)"]
    assert _text_of(_drawn("שער (דלת)", order="שער (דלת)")) == ["שער (דלת)"]


def test_vowel_signs_stay_at_their_letter_and_ligatures_are_resolved() -> None:
    line = PageLine("ﻻ", 480.0, 500.0, 700.0, _SIZE)
    letters = [
        Letter("ب", 495.0, 500.0, 0),
        Letter("ﻻ", 490.0, 495.0, 0),
        Letter("\u064e", 496.0, 499.0, 0),
    ]
    assert _text_of((line, letters)) == ["ب\u064eلا"]


def test_a_bullet_is_apart_from_its_text() -> None:
    assert _text_of(_drawn("•שער", order="•שער")) == ["• שער"]


def test_a_page_is_read_so_if_most_of_its_letters_are() -> None:
    assert is_right_to_left("שער וגן וכל היתר, they say")
    assert not is_right_to_left("The word שער means gate")


def test_a_mirrored_line_begins_at_the_left() -> None:
    line = PageLine("שער", 480.0, 500.0, 700.0, _SIZE)
    assert [(each.left, each.right) for each in mirrored([line], 600.0)] == [(100.0, 120.0)]
