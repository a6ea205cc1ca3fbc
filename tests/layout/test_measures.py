"""How the screen is divided."""

from hypothesis import given
from hypothesis import strategies as st

from reader.layout.measures import (
    COLUMN_CELLS,
    GUTTER_CELLS,
    MIN_NAME_CELLS,
    NARROW_CELLS,
    READABLE_CELLS,
    WIDE_CELLS,
    divide_width,
    outline_cells,
    reading_time,
)


def test_in_80_cells_the_text_leaves_room_for_the_names_of_the_speakers() -> None:
    _, _, column, right = divide_width(80, COLUMN_CELLS)
    assert column == 61
    assert right >= MIN_NAME_CELLS + 3


def test_a_width_of_ones_own_is_kept() -> None:
    assert divide_width(80, 74)[2] == 74
    assert divide_width(80, 60)[2] == 60
    assert divide_width(80, COLUMN_CELLS, exact=True)[2] == COLUMN_CELLS


def test_a_narrow_screen_gives_the_gutter_to_the_text() -> None:
    assert divide_width(NARROW_CELLS, COLUMN_CELLS)[1] == GUTTER_CELLS
    assert divide_width(NARROW_CELLS - 1, COLUMN_CELLS)[1] == 1


def test_the_time_that_a_book_takes_is_reported_in_hours() -> None:
    assert reading_time(4_000) == "3 min"
    assert reading_time(165_600) == "120 min"
    assert reading_time(10_000_000) == "121 h"


@given(st.integers(1, 300))
def test_names_take_room_only_from_a_text_that_stays_readable(width: int) -> None:
    left, gutter, column, right = divide_width(width, COLUMN_CELLS)
    widest = max(1, min(COLUMN_CELLS, width - gutter - 2))
    assert column == widest or (READABLE_CELLS <= column < widest and right >= MIN_NAME_CELLS + 3)
    assert width < 5 or left + gutter + column + right + 1 == width


def test_the_outline_has_a_quarter_of_the_screen_within_limits() -> None:
    assert [outline_cells(width) for width in (100, 160, 200, 300)] == [26, 40, 50, 56]


def test_names_have_room_beside_the_outline_from_the_width_at_which_it_is_shown() -> None:
    _, _, column, right = divide_width(WIDE_CELLS - outline_cells(WIDE_CELLS), COLUMN_CELLS)
    assert column >= READABLE_CELLS
    assert right >= MIN_NAME_CELLS + 3
