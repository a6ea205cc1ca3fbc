"""Table columns side by side, within the available width."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.layout.table import (
    GAP_CELLS,
    Columns,
    cells_of,
    fitting_columns,
    lay_out_row,
    number_columns,
)
from reader.text.cells import cell_width

_CELL = st.text(st.sampled_from("ab é日。"), max_size=20).map(lambda cell: " ".join(cell.split()))
TABLES = st.lists(st.lists(_CELL, min_size=1, max_size=5), min_size=1, max_size=6)


def joined(table: list[list[str]]) -> tuple[str, list[tuple[int, int]]]:
    text, ranges = "", []
    for row in table:
        line = "\t".join(row)
        ranges.append((len(text), len(text) + len(line)))
        text += line + "\n\n"
    return text, ranges


def test_tabs_part_the_cells_of_a_row() -> None:
    text = "before Winter\tDays\t\tIce after"
    cells = cells_of(text, 7, 23)
    assert [text[start:end] for start, end in cells] == ["Winter", "Days", "", "Ice"]


def test_columns_are_as_wide_as_their_longest_cell() -> None:
    text, ranges = joined([["Winter", "Days"], ["2015–16", "34"]])
    assert fitting_columns(text, ranges, 72).widths == (7, 4)


def test_the_widest_columns_are_narrowed_first() -> None:
    text, ranges = joined([["x" * 6, "y" * 30, "z" * 40]])
    assert fitting_columns(text, ranges, 46).widths == (6, 17, 17)


def test_words_and_numbers_are_not_broken() -> None:
    text, ranges = joined([["the name of it", "people"], ["a b c d e f g h", "149,600,000"]])
    assert fitting_columns(text, ranges, 22).widths == (8, 11)
    assert fitting_columns(text, ranges, 15).widths == ()
    text, ranges = joined([["Ward", "All"], ["Northgate", "12 400"], ["Hook", "9 800"]])
    assert fitting_columns(text, ranges, 17, headers=1).widths == (8, 6)
    assert fitting_columns(text, ranges, 14, headers=1).widths == ()
    wide, ranges = joined([["日" * 10, "people and others"]])
    assert fitting_columns(wide, ranges, 22).widths == (9, 9)
    wide, ranges = joined([["administration", "日"], ["x", "日"]])
    assert fitting_columns(wide, ranges, 18) == Columns((14, 2), 1)


def test_very_long_words_are_broken_rather_than_the_columns_given_up() -> None:
    text, ranges = joined([["Page", "https://www.kettlesund.example/1923"], ["Notices", "none"]])
    assert fitting_columns(text, ranges, 30).widths == (7, 20)


def test_long_words_of_a_header_are_broken_to_keep_columns_of_short_cells_side_by_side() -> None:
    text, ranges = joined([["Wahlkreis", "Wahlbeteiligung"], ["Nord", "61,2 %"]])
    assert fitting_columns(text, ranges, 20).widths == ()
    assert fitting_columns(text, ranges, 20, headers=1).widths == (8, 8)


def test_names_beside_nothing_but_numbers_are_broken_to_keep_these_side_by_side() -> None:
    header, *wards = (
        ["Ward", *"ABCD"],
        *([name, *["1,200"] * 4] for name in ("Northgates", "Hook")),
    )
    text, ranges = joined([header, *wards])
    assert fitting_columns(text, ranges, 40, headers=1) == Columns((8, 5, 5, 5, 5), GAP_CELLS)
    assert fitting_columns(text, ranges, 39, headers=1) == Columns((10, 5, 5, 5, 5), 1)
    assert fitting_columns(text, ranges, 32, headers=1) == Columns((8, 5, 5, 5, 5), 1)
    assert fitting_columns(text, ranges, 31, headers=1).widths == ()
    text, ranges = joined([["Ward", "Owner", "Seats"], *[["Northgates", "Albatrosses", "12"]] * 2])
    assert fitting_columns(text, ranges, 27, headers=1).widths == ()


def test_rules_take_one_cell_where_columns_have_no_room_for_more_and_no_cell_is_wrapped() -> None:
    header, *ships = (
        ["Schedule", "Master", "Berth", "Port"],
        *([f"A{n}", "Ben Poe", "No. 7", "Calder"] for n in range(2)),
    )
    text, ranges = joined([header, *ships])
    assert fitting_columns(text, ranges, 35, headers=1) == Columns((8, 7, 5, 6), GAP_CELLS)
    assert fitting_columns(text, ranges, 29, headers=1) == Columns((8, 7, 5, 6), 1)
    assert fitting_columns(text, ranges, 28, headers=1).widths == ()
    assert Columns((8, 7, 5, 6), 1).rules() == (8, 16, 22)
    assert Columns((8, 7, 5, 6), 3).rules() == (9, 19, 27)


def test_too_many_columns_for_the_width_stand_not_side_by_side() -> None:
    text, ranges = joined([["column"] * 9])
    assert fitting_columns(text, ranges, 40).widths == ()


@given(TABLES, st.integers(1, 60))
def test_columns_and_what_parts_them_fit_the_width(table: list[list[str]], width: int) -> None:
    text, ranges = joined(table)
    widths, gap_cells = fitting_columns(text, ranges, width)
    if widths:
        assert sum(widths) + gap_cells * (len(widths) - 1) <= width
        assert len(widths) == max(map(len, table))


@given(TABLES)
def test_cells_are_laid_out_in_their_columns_and_nothing_is_lost(table: list[list[str]]) -> None:
    text, ranges = joined(table)
    widths, gap_cells = columns = fitting_columns(text, ranges, 40)
    if not widths:
        return
    lefts = [sum(widths[:n]) + gap_cells * n for n in range(len(widths))]
    for row, (start, end) in zip(table, ranges, strict=True):
        shown: dict[int, str] = {}
        for pieces in lay_out_row(text, (start, end), columns, frozenset()):
            for left, first, last in pieces:
                column = lefts.index(left)
                words = text[first:last]
                assert cell_width(words) <= max(2, widths[column])
                shown[column] = shown.get(column, "") + words.replace(" ", "")
        assert shown == {n: cell.replace(" ", "") for n, cell in enumerate(row)}


@pytest.mark.parametrize(
    ("cells", "are_numbers"),
    [
        (["118", "87"], True),
        (["1,118.5", "−87", "–", ""], True),
        (["€ 40", "$3", "12 %", "7.3e22"], True),
        (["12,880.0", "(880.0)", "($40)", "$(1,200)", "(3 %)", "(2.9)%"], True),
        (["118", "(87"], False),
        (["118", "(a)"], False),
        (["118"], False),  # too few to tell
        (["2015–16", "2016–17"], False),
        (["118", "about 87"], False),
        (["–", "–"], False),
        (["9" * 40, "8"], False),
    ],
)
def test_numbers_below_a_heading_make_a_column_of_numbers(
    cells: list[str], are_numbers: bool
) -> None:
    text, ranges = joined([["Winter", "Days"], *(["a", cell] for cell in cells)])
    assert number_columns(text, ranges) == ({1} if are_numbers else set())
    text, ranges = joined([["", "2024"], ["Winter", "Days"], *(["a", cell] for cell in cells)])
    assert number_columns(text, ranges, headers=2) == ({1} if are_numbers else set())


def test_a_single_number_makes_a_column_of_numbers_beside_another_one() -> None:
    text, ranges = joined([["Winter", "Days", "Ships"], ["early", "118", "55"], ["late", "9", "–"]])
    assert number_columns(text, ranges) == {1, 2}


def test_numbers_and_their_heading_are_aligned_on_the_right() -> None:
    text, ranges = joined([["Winter", "Days open"], ["early", "118"], ["late", "9"]])
    drawn = [
        [" " * left + text[start:end] for left, start, end in row if left]
        for each in ranges
        for row in lay_out_row(text, each, Columns((6, 4)), number_columns(text, ranges))
    ]
    assert drawn == [
        ["         Days"],
        ["         open"],
        ["          118"],
        ["            9"],
    ]
