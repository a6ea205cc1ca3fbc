"""Rows that have only moved are found where the terminal can move them."""

from functools import partial

from rich.segment import Segment

from reader.tui.terminal import scrolled_rows
from reader.tui.terminal.scrolled_rows import Piece, Row, Scroll

WIDTH, HEIGHT = 20, 10
find_scroll = partial(scrolled_rows.find_scroll, at_once=True)


def row(words: str) -> Row:
    return {0: Piece(WIDTH, (Segment(words.ljust(WIDTH)),))}


def rows(first: int) -> dict[int, Row]:
    return {y: row(f"line {first + y}") for y in range(HEIGHT)}


def test_rows_move_by_as_many_as_the_text() -> None:
    assert find_scroll(rows(5), rows(7), WIDTH) == Scroll(0, HEIGHT - 1, 2)
    assert find_scroll(rows(5), rows(2), WIDTH) == Scroll(0, HEIGHT - 1, -3)


def test_rows_that_stay_or_are_others_do_not_move() -> None:
    assert find_scroll(rows(5), rows(5), WIDTH) is None
    assert find_scroll(rows(5), rows(50), WIDTH) is None
    assert find_scroll({}, rows(5), WIDTH) is None


def test_rows_of_which_a_part_is_not_known_before_or_after_do_not_move() -> None:
    part: Row = {3: Piece(4, (Segment("crab"),))}
    assert find_scroll(rows(5) | {4: part}, rows(6), WIDTH) is None
    assert find_scroll(rows(5), rows(6) | {9: part}, WIDTH) is None


def test_bars_of_the_same_width_above_and_below_the_text_do_not_move() -> None:
    bars = {-1: row("a title"), HEIGHT: row("a bar")}
    assert find_scroll(bars | rows(5), rows(6), WIDTH) == Scroll(0, HEIGHT - 1, 1)
    assert find_scroll(bars | rows(5), bars | rows(4), WIDTH) == Scroll(0, HEIGHT - 1, -1)


def test_what_stays_beside_a_text_is_moved_only_where_that_is_not_seen() -> None:
    def beside(texts: dict[int, Row]) -> dict[int, Row]:
        return {y: {WIDTH: Piece(2, (Segment(f" {y}"),)), **text} for y, text in texts.items()}

    scrolled = beside(rows(5)), beside(rows(6)), WIDTH + 2
    assert scrolled_rows.find_scroll(*scrolled, at_once=True) == Scroll(0, HEIGHT - 1, 1)
    assert scrolled_rows.find_scroll(*scrolled, at_once=False) is None


def test_rows_do_not_move_if_what_stands_beside_them_is_more_to_draw_again() -> None:
    def beside(texts: dict[int, Row]) -> dict[int, Row]:
        return {y: {WIDTH: text[0], **row(f"a list {y}")} for y, text in texts.items()}

    assert find_scroll(beside(rows(5)), beside(rows(6)), 2 * WIDTH) is None
