"""The rows of a list, filtered or not, and the moves among them."""

from reader.tui.views.rows.filtered_rows import FilteredRows
from reader.tui.views.rows.rows import Row

HEADING = Row((("Birds", 0),), heading=True)
EEL, HERON, TERN = (Row(((name, 0),), key=name) for name in ("eel", "heron", "tern"))
MORE = Row((("in the reeds", 0),), continues=True, heading=True)
ROWS = (EEL, HEADING, HERON, MORE, TERN)


def names(rows: FilteredRows) -> list[str]:
    return [rows[number].text for number in range(len(rows))]


def test_without_words_all_rows_are_shown_and_none_is_counted_as_found() -> None:
    rows = FilteredRows(ROWS)
    assert names(rows) == ["eel", "Birds", "heron", "in the reeds", "tern"]
    assert (rows.found(), rows.choices(), rows.number_of(2)) == (None, 2, 2)


def test_words_leave_what_has_them_below_its_heading() -> None:
    rows = FilteredRows(ROWS, "reeds")
    assert names(rows) == ["Birds", "heron", "in the reeds"]
    assert (rows.found(), rows.choices(), rows.number_of(1)) == (1, 1, 2)
    assert rows.number_of(7) is None


def test_headings_are_not_chosen_but_passed() -> None:
    rows = FilteredRows(ROWS)
    assert rows.choice(1) is None
    assert rows.choice(9) is None
    assert rows.choice(2) is HERON
    assert (rows.nearest(1), rows.nearest(1, -1), rows.nearest(99)) == (2, 0, 4)
    assert FilteredRows((HEADING, EEL)).nearest(0, -1) == 1
    assert FilteredRows(()).nearest(3) == 0


def test_rows_are_numbered_without_headings() -> None:
    rows = FilteredRows(ROWS)
    assert [rows.numbered(number) for number in (1, 2, 3, 99)] == [0, 2, 4, 4]


def test_the_next_row_wanted_may_come_after_the_first() -> None:
    rows = FilteredRows(ROWS)
    assert rows.next_wanted(2, lambda row: row.key in ("eel", "heron")) == 0
    assert rows.next_wanted(2, lambda row: row.key == "heron") == 2
    assert rows.next_wanted(2, lambda row: row.heading) is None


def test_rows_that_continue_another_belong_to_it() -> None:
    rows = FilteredRows(ROWS)
    assert (rows.first_of(3), rows.last_of(2), rows.last_of(4)) == (2, 3, 4)


def test_many_rows_are_filtered_step_by_step_but_as_far_as_the_cursor_at_once() -> None:
    many = [Row(((f"eel {number}", 0),)) for number in range(9_000)]
    rows = FilteredRows(many, "eel")
    assert rows.found() is None
    assert len(FilteredRows(many, "eel", reach=5_000)) > 5_000
    steps = 0
    while not rows.is_complete:
        rows.look_further()
        steps += 1
    assert steps > 1
    assert rows.found() == 9_000
