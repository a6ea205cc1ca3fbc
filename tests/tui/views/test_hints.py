"""The foot of a screen: key hints, second keys of a command, notices."""

import pytest
from drawn_pieces import WIDTHS, WORDS, width_of
from hypothesis import given
from hypothesis import strategies as st

from reader.text.cells import cell_width
from reader.tui.views.hints import (
    Hint,
    fitting_hints,
    following_hints,
    hint_at,
    hint_pieces,
    notice_pieces,
    notice_rows,
    waiting_lines,
    waiting_pieces,
)

HINTS = st.lists(
    st.tuples(st.sampled_from(["n", "ctrl+s", "日"]), WORDS, st.booleans()), max_size=6
)


@given(HINTS, WIDTHS)
def test_the_line_of_keys_fills_its_width(hints: list[Hint], width: int) -> None:
    assert width_of(hint_pieces(fitting_hints(hints, width), width)) == width


@given(WORDS, HINTS, WIDTHS)
def test_what_may_follow_a_key_fills_its_width(waiting: str, hints: list[Hint], width: int) -> None:
    assert width_of(waiting_pieces(waiting, hints, width)) == width


def test_what_may_follow_is_told_once_and_without_the_direction() -> None:
    hints: list[Hint] = [
        ("]", "next section", True), ("s", "next section", True), ("l", "next link", False),
        ("w", "same speaker", True),
    ]  # fmt: skip
    assert following_hints(hints) == [
        ("]/s", "section", True), ("l", "link", False), ("w", "same speaker", True),
    ]  # fmt: skip


def test_a_single_direction_stays_where_it_is() -> None:
    assert following_hints([("a", "next link", True)]) == [("a", "next link", True)]


@given(HINTS)
def test_a_click_on_a_hint_finds_it(hints: list[Hint]) -> None:
    x = 1
    for hint in hints:
        wide = cell_width(hint[0]) + 1 + cell_width(hint[1])
        assert hint_at(hints, x) == hint_at(hints, x + wide - 1) == hint
        x += wide + 2
    assert hint_at(hints, 0) is hint_at(hints, x) is None


@given(HINTS, WIDTHS, st.integers(0, 3))
def test_hints_are_whole_or_not_there(hints: list[Hint], width: int, kept: int) -> None:
    shown = fitting_hints(hints, width, kept)
    assert all(hint in hints for hint in shown)
    line = "".join(text for text, _ in hint_pieces(shown, width))
    assert all(f"{key} {label}" in line for key, label, _ in shown)


def test_where_hints_give_way_the_last_ones_stay() -> None:
    hints: list[Hint] = [(key, "word", True) for key in "abcdef"]
    assert fitting_hints(hints, 100, 2) == hints
    assert [key for key, _, _ in fitting_hints(hints, 35, 2)] == ["a", "b", "e", "f"]
    assert [key for key, _, _ in fitting_hints(hints, 16, 2)] == ["a", "f"]
    assert [key for key, _, _ in fitting_hints(hints, 8, 2)] == ["a"]
    assert [key for key, _, _ in fitting_hints(hints, 35)] == ["a", "b", "c", "d"]


def test_where_hints_give_way_those_that_cannot_be_done_go_first() -> None:
    hints: list[Hint] = [(key, "word", key not in "ace") for key in "abcdef"]
    assert fitting_hints(hints, 47, 2) == hints
    assert [key for key, _, _ in fitting_hints(hints, 40, 2)] == ["b", "d", "f"]
    assert [key for key, _, _ in fitting_hints(hints, 16, 2)] == ["b", "f"]


@given(WORDS, WIDTHS, st.booleans())
def test_a_notice_fills_its_width(words: str, width: int, error: bool) -> None:
    assert width_of(notice_pieces(words, width, error=error)) == width


@given(WORDS, WIDTHS, st.integers(1, 4))
def test_a_notice_is_parted_into_rows_without_losing_words(
    words: str, width: int, most: int
) -> None:
    told = " ".join(words.split())
    rows = notice_rows(told, width, most)
    assert 1 <= len(rows) <= most
    assert all(cell_width(row) <= max(2, width - 2) for row in rows[:-1])
    if max(map(cell_width, told.split()), default=0) <= width - 2:
        assert "".join(rows).replace(" ", "") == told.replace(" ", "")


def test_things_told_together_are_each_kept_together_where_there_is_room() -> None:
    told = "1 note needs review: press R   back where you stopped: g goes to the beginning"
    assert notice_rows(told, 52, 3) == told.split("   ")
    assert notice_rows(told, 100, 3) == [told]
    assert notice_rows(told, 32, 3) == [
        "1 note needs review: press R",
        "back where you stopped: g goes",
        "to the beginning",
    ]
    assert len(notice_rows(told, 32, 2)) == 2


@pytest.mark.parametrize("sign", ["a", "港"])
def test_what_is_said_of_a_long_address_is_shown(sign: str) -> None:
    address = f"https://quay.example/{sign * 300}?page=2"
    rows = notice_rows(f"{address}: HTTP 404: page not found; check the address", 42, 3)
    assert " ".join(rows[1:]) == "HTTP 404: page not found; check the address"
    assert rows[0].startswith("https://quay.example/")
    assert rows[0].endswith("?page=2:")
    assert max(map(cell_width, rows)) <= 40


@pytest.mark.parametrize("name", ["My saved articles ", "港の記事 "])
def test_what_is_said_of_a_long_path_with_spaces_is_shown(name: str) -> None:
    told = f"/home/una/{name * 20}/story.html: no such file"
    last = notice_rows(told, 40, 3)[-1]
    pieces = notice_pieces(last, 40, error=True)
    shown = "".join(text for text, _ in pieces)
    assert shown.rstrip().endswith(": no such file")
    assert "…" in shown
    assert width_of(pieces) == 40


@pytest.mark.parametrize("sign", ["x", "港", "e\u0301", "👩\u200d👩\u200d👧"])
def test_a_long_notice_loses_whole_signs_in_its_middle(sign: str) -> None:
    for width in range(20, 60):
        pieces = notice_pieces(f"first {sign * 60} last", width, error=True)
        assert width_of(pieces) == width
        start, end = "".join(text for text, _ in pieces).rstrip().split("…")
        assert start.replace(sign, "") == " first "
        assert end.replace(sign, "") == " last"


@given(WORDS, st.integers(1, 60), st.integers(1, 9))
def test_a_pane_that_waits_fills_its_size(words: str, width: int, height: int) -> None:
    lines = waiting_lines(words, width, height)
    assert [width_of(line) for line in lines] == [width] * height


@pytest.mark.parametrize(("height", "row"), [(1, 0), (9, 3), (30, 10)])
def test_a_pane_that_waits_says_why_in_one_row_at_a_third_of_its_height(
    height: int, row: int
) -> None:
    drawn = ["".join(text for text, _ in line) for line in waiting_lines("loading", 21, height)]
    assert drawn == [("loading" if number == row else "").center(21) for number in range(height)]


def test_where_not_all_that_may_follow_has_room_what_cannot_be_done_is_left_out() -> None:
    hints: list[Hint] = [("w", "same speaker", False), ("q", "quote", True), ("l", "link", False)]
    all_of_it = "".join(text for text, _ in waiting_pieces("]", hints, 60))
    assert all_of_it.split() == ["]", "w", "same", "speaker", "q", "quote", "l", "link"]
    some = "".join(text for text, _ in waiting_pieces("]", hints, 20))
    assert some.rstrip() == " ]   q quote"


def test_a_sign_right_behind_what_may_follow_tells_that_there_is_more() -> None:
    hints: list[Hint] = [("q", "quote", True), ("l", "a link with a long name", True)]
    line = "".join(text for text, _ in waiting_pieces("]", hints, 24))
    assert line.rstrip() == " ]   q quote  …"
