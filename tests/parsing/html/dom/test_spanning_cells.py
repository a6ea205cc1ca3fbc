"""Cells of a table that span several columns or rows: the others stay below their heads."""

import pytest
from made_pages import STORM, lines_of, page_of

from reader.model.article import BlockKind


def _rows(rows: str) -> list[str]:
    page = page_of(f"<h1>Storm over Saltrey</h1>{STORM}<table>{rows}</table>{STORM}")
    return lines_of(page, BlockKind.TABLE_ROW)


def test_cells_below_one_that_spans_rows_stay_in_their_columns() -> None:
    assert _rows(
        "<tr><th rowspan=2>Year</th><th colspan=2>Guests</th><th rowspan=2>Cost</th></tr>"
        "<tr><th>Adults</th><th>Children</th></tr>"
        "<tr><td rowspan=3>2024</td><td>30</td><td>9</td><td>£5</td></tr>"
        "<tr><td rowspan=2>31</td><td>8</td><td>£6</td></tr><tr><td>7</td><td>£7</td></tr>"
        "<tr><td colspan=3>Total</td><td>£18</td></tr><tr><td>2025</td><td>1</td></tr>"
    ) == [
        "Year\tGuests\t\tCost", "\tAdults\tChildren", "2024\t30\t9\t£5", "\t31\t8\t£6", "\t\t7\t£7",
        "Total\t\t\t£18", "2025\t1",
    ]  # fmt: skip


def test_a_cell_spans_no_rows_of_another_group() -> None:
    assert _rows(
        "<thead><tr><th rowspan=9>Year</th><th>Cost</th></tr></thead>"
        "<tbody><tr><td>2024</td><td>£5</td></tr><tr><td>2025</td><td>£6</td></tr></tbody>"
    ) == ["Year\tCost", "2024\t£5", "2025\t£6"]


def test_columns_that_only_spanning_cells_make_are_not_shown() -> None:
    row = (
        "<tr><td colspan=3><b>{}</b></td><td colspan=2><a href='/b'>{}</a></td><td> </td>"
        "<td>{}</td></tr>"
    )
    rows = row.format("Oil", "5", "x") + row.format("Wax", "6", "y")
    page = page_of(f"<h1>Storm over Saltrey</h1>{STORM}<table>{rows}</table>{STORM}")
    assert lines_of(page, BlockKind.TABLE_ROW) == ["Oil\t5\tx", "Wax\t6\ty"]
    assert [link.span.of(page.text) for link in page.links] == ["5", "6"]


@pytest.mark.parametrize("span", ["0", "x", "-3", "", "99999999", "²"])
def test_a_senseless_span_is_one(span: str) -> None:
    rows = f"<tr><td rowspan='{span}' colspan='{span}'>a</td><td>b</td></tr>"
    assert _rows(f"{rows}<tr><td>c</td><td>d</td></tr>") == ["a\tb", "c\td"]
