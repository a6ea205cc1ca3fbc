"""Tables that are only boxes with roles."""

import pytest
from storm_page import PROSE, TITLE, blocks_of


def _rows(table: str) -> list[str]:
    blocks = blocks_of(f"<h1>{TITLE}</h1><div>{PROSE}{table}{PROSE}</div>")
    return [text for kind, text in blocks if kind == "table_row"]


def _row(*cells: str, role: str) -> str:
    written = "".join(f'<div role="{role}">{cell}</div>' for cell in cells)
    return f'<div role="row">{written}</div>'


def test_boxes_with_the_roles_of_a_table_are_one() -> None:
    head, body = _row("Part", "Cost", role="columnheader"), _row("Wall", "4 million", role="cell")
    groups = "".join(f'<div role="rowgroup">{rows}</div>' for rows in (head, body))
    for rows in (head + body, groups):
        assert _rows(f'<div role="table">{rows}</div>') == ["Part\tCost", "Wall\t4 million"]


def test_boxes_that_only_lay_out_prose_are_none() -> None:
    assert not _rows(f'<div role="table">{_row(PROSE * 4, PROSE * 4, role="cell")}</div>')


@pytest.mark.parametrize(
    "row",
    [
        '<div role="row"><div><div role="cell">Wall</div></div><div role="cell">Sand</div></div>',
        '<div role="row"><div role="cell">Wall</div> <p>Sand</p></div>',
        '<div><div role="row"><div role="cell">Wall</div> <div role="cell">Sand</div></div></div>',
    ],
)
def test_no_text_of_a_row_is_lost_in_further_boxes(row: str) -> None:
    last = _row("Part", "Cost", role="cell")
    assert _rows(f'<div role="table">{row}{last}</div>') == ["Wall\tSand", "Part\tCost"]


def test_rows_may_be_links_or_in_several_boxes() -> None:
    rows = _row("Wall", "Sand", role="cell") + _row("Part", "Cost", role="cell")
    linked = rows.replace('<div role="row">', '<a href="/" role="row">').replace(
        "</div></div>", "</div></a>"
    )
    for inside in (f"<div><div>{rows}</div></div>", linked):
        assert _rows(f'<div role="table">{inside}</div>') == ["Wall\tSand", "Part\tCost"]


def test_no_text_beside_cells_is_lost() -> None:
    row = '<div role="row">The wall is long and high. <p role="cell">It is of sand.</p></div>'
    blocks = blocks_of(f'<h1>{TITLE}</h1><div>{PROSE}<div role="table">{row}</div>{PROSE}</div>')
    texts = " ".join(text for _, text in blocks)
    assert "The wall is long and high. It is of sand." in texts
