"""Where the cells of a table stand that span columns and rows."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from reader.parsing.table_columns import TableColumns


def test_what_a_cell_spans_is_not_free_for_others() -> None:
    table = TableColumns()
    assert [table.place(2, 2), table.place()] == [0, 2]
    table.begin_row()
    assert table.place() == 2
    table.begin_row()
    assert table.place() == 0


def test_a_cell_spans_no_row_of_the_next_group() -> None:
    table = TableColumns()
    table.place(rows=3)
    table.end_group()
    table.begin_row()
    assert table.free == 0


@given(st.lists(st.lists(st.tuples(st.integers(-1, 99), st.integers(-1, 99)), max_size=60)))
def test_cells_of_a_row_follow_each_other(rows: list[list[tuple[int, int]]]) -> None:
    table = TableColumns()
    for row in rows:
        places = [table.place(*spans) for spans in row]
        assert places == sorted(set(places))
        table.begin_row()


@given(st.lists(st.integers(1, 8), max_size=5))
def test_without_spanned_rows_cells_touch_each_other(widths: list[int]) -> None:
    table = TableColumns()
    assert [table.place(width) for width in widths] == [0, *accumulate(widths)][: len(widths)]
