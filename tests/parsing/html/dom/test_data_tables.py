"""Data tables and layout tables."""

import pytest

from reader.parsing.html.dom.tables import is_data_table
from reader.parsing.html.dom.tree import parse_tree

_LONG = "The ferry lay in the ice. " * 20


@pytest.mark.parametrize(
    ("table", "holds_data"),
    [
        ("<tr><th>Year<th>Pike</tr><tr><td>1990<td>12</tr>", True),
        ("<tr><td>1990<td>12</tr><tr><td>1991<td>13</tr>", True),
        ("<tr><td><p>Text</p><p>Text</p><p>Text</p></td></tr>", False),
        ("<tr><td>Menu<td><table><tr><td>x</table></tr>", False),
        (f"<tr><td>May<td>{_LONG}</tr><tr><td>June<td>Ice.</tr><tr><td>July<td>Fog.</tr>", True),
        (f"<tr><td>Menu<td>{_LONG}</tr><tr><td>Foot<td>Ice.</tr>", False),
        (f"<tr><th>A<th>B</tr><tr><td>Menu<td>{_LONG[:300]}<br><br>{_LONG[:300]}</tr>", False),
        (f"<tr><th>A<th>B</tr><tr><td>Parts<td>{_LONG[:300]}<br>{_LONG[:300]}</tr>", True),
    ],
)
def test_data_tables_are_distinguished_from_layout(table: str, holds_data: bool) -> None:
    root = parse_tree(f"<table>{table}</table>")
    assert root is not None
    assert is_data_table(next(root.iter("table"))) is holds_data
