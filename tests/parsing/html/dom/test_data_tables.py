"""Data tables and layout tables."""

import pytest
from listed_blocks import block_texts
from made_pages import STORM, lines_of, page_of
from processor_time import assert_takes_at_most

from reader.model.article import BlockKind
from reader.parsing.html.dom.tables import is_data_table
from reader.parsing.html.dom.tree import Element, parse_tree

_LONG = "The ferry lay in the ice. " * 20


@pytest.mark.parametrize(
    ("table", "holds_data"),
    [
        ("<tr><th>Year<th>Pike</tr><tr><td>1990<td>12</tr>", True),
        ("<tr><td>1990<td>12</tr><tr><td>1991<td>13</tr>", True),
        (f"<tr><td>{' ' * 500}1990<td>12</tr><tr><td>1991<td>13</tr>", True),
        ("<tr><td><p>Text</p><p>Text</p><p>Text</p></td></tr>", False),
        ("<tr><td>Menu<td><table><tr><td>x</table></tr>", False),
        (f"<tr><td>May<td>{_LONG}</tr><tr><td>June<td>Ice.</tr><tr><td>July<td>Fog.</tr>", True),
        (f"<tr><td>Menu<td>{_LONG}</tr><tr><td>Foot<td>Ice.</tr>", False),
        (f"<tr><th>A<th>B</tr><tr><td>Menu<td>{_LONG[:300]}<br><br>{_LONG[:300]}</tr>", False),
        (f"<tr><th>A<th>B</tr><tr><td>Parts<td>{_LONG[:300]}<br>{_LONG[:300]}</tr>", True),
        ("<tr><td>Ida:<td>Who was it?</tr><tr><td>Bo:<td>He was.</tr>" * 3, False),
        ("<tr><td>Skell<td>Who was it?</tr><tr><td>Brenn<td>Fog.</tr>" * 3, True),
        ("<thead><tr><td>x<td>y</thead><tr><td><h1>Ice</h1><p>It is cold.</p></tr>", False),
        ("<caption><h1>Ice</h1></caption><tr><td>1990<td>12</tr>", True),
        ("<tr><td colspan=2><h1>Ice</h1></tr><tr><td>1990<td>12</tr><tr><td>1991<td>3</tr>", True),
        (f"<tr><td>Menu<td>{f'<font>{_LONG[:300]}</font><br><br>' * 2}</tr>" * 2, False),
    ],
)
def test_data_tables_are_distinguished_from_layout(table: str, holds_data: bool) -> None:
    root = parse_tree(f"<table>{table}</table>")
    assert root is not None
    assert is_data_table(next(root.iter("table"))) is holds_data


def test_cells_directly_in_a_group_of_rows_are_a_row() -> None:
    head = "<thead><th>Year</th><th>Pike</th></thead>"
    rows = "<tr><td>1990</td><td>12</td></tr><tr><td>1991</td><td>13</td></tr>"
    article = page_of(f"<h1>Pike</h1>{STORM}<table>{head}<tbody>{rows}</tbody></table>")
    assert [line.split() for line in lines_of(article, BlockKind.TABLE_ROW)] == [
        ["Year", "Pike"],
        ["1990", "12"],
        ["1991", "13"],
    ]


@pytest.mark.parametrize(
    ("rows", "level"),
    [
        ("<tr><td><b>Year</b></td><td><p><strong>Pike</strong></p></td></tr>{}", 1),
        ("<tr><td><b><strong>The</strong> year</b></td><td><b>All</b> <b>pike</b></td></tr>{}", 1),
        ("<tr><td><b>Year</b></td><td>Pike</td></tr>{}", 0),
        ("<tr><td><b>Year</b></td><td><b>Pike</b></td></tr><tr><td><b>9</b><td><b>8</b></tr>{}", 0),
    ],
)
def test_the_only_row_in_bold_above_others_names_the_columns(rows: str, level: int) -> None:
    table = rows.format("<tr><td>1990</td><td>12</td></tr><tr><td>1991</td><td>13</td></tr>")
    article = page_of(f"<h1>Pike</h1>{STORM}<table>{table}</table>")
    levels = [block.level for block in article.blocks if block.kind is BlockKind.TABLE_ROW]
    assert levels[0] == level
    assert not any(levels[1:])


_ROWS = "<tr><td>1990</td><td>12</td></tr><tr><td>1991</td><td>13</td></tr>"
_YEARS = "<tr><td>Year</td><td>Pike</td></tr>"


@pytest.mark.parametrize(
    ("table", "levels"),
    [
        (f"<thead>{_YEARS}</thead><tbody>{_ROWS}</tbody>", [1, 0, 0]),
        (f"<col><thead>{_YEARS}{_YEARS}</thead><tbody>{_ROWS}</tbody>", [1, 1, 0, 0]),
        (f"<tbody>{_YEARS}{_ROWS}</tbody>", [0, 0, 0]),
        (f"<thead>{_YEARS}{_ROWS}</thead>", [0, 0, 0]),
        (f"<thead>{_YEARS}</thead><tfoot>{_ROWS}</tfoot>", [0, 0, 0]),
        (f"<thead>{_YEARS}{_ROWS}</thead><tbody>{_ROWS}</tbody>", [0, 0, 0, 0, 0]),
        (f"<thead>{_YEARS}</thead><tbody></tbody>{_ROWS}", [0, 0, 0]),
    ],
)
def test_rows_that_a_table_calls_its_head_name_the_columns(table: str, levels: list[int]) -> None:
    article = page_of(f"<h1>Pike</h1>{STORM}<table>{table}</table>")
    rows = [block for block in article.blocks if block.kind is BlockKind.TABLE_ROW]
    assert [row.level for row in rows] == levels


def test_a_row_of_one_cell_across_the_columns_is_the_title_of_the_table() -> None:
    title = "<tr><td colspan='2'><p>Pike in the lake</p></td></tr>"
    rows = "<tr><td><b>Year</b></td><td><b>Pike</b></td></tr><tr><td>1990</td><td>12</td></tr>"
    article = page_of(f"<h1>Pike</h1>{STORM}<table>{title}{rows}</table>")
    assert lines_of(article, BlockKind.TABLE_ROW) == ["Year\tPike", "1990\t12"]
    assert lines_of(article)[-3] == "Pike in the lake"
    assert [block.level for block in article.blocks][-2:] == [1, 0]


def test_a_cell_of_many_empty_lines_is_measured_once() -> None:
    def table(lines: str) -> Element:
        root = parse_tree(f"<table><tr><td>{lines}</table>")
        assert root is not None
        return next(root.iter("table"))

    empty, short = table("<br>" * 20_000), table("<br>" * 2 + "<i></i>" * 20_000)
    assert_takes_at_most(
        30, lambda: is_data_table(empty), lambda: is_data_table(short), slack_seconds=0.1
    )


@pytest.mark.parametrize("cell", ["<td>{}", "<td><p>{}</p>"])
def test_the_names_in_a_transcript_set_as_a_table_stay_with_what_is_said(cell: str) -> None:
    turns = [("Ada Quill", "Who was it?"), ("Bo Marsh:", "He was at sea.")] * 3
    rows = "".join(f"<tr><td>{name}{cell.format(said)}</tr>" for name, said in turns)
    article = page_of(f"<h1>The ferry</h1>{STORM}<table>{rows}</table><p>{_LONG}</p>")
    said = [text for text in block_texts(article) if ": " in text]
    assert said == [f"{name.rstrip(':')}: {words}" for name, words in turns]


_QUAY, _BOAT = "<img src='/quay.jpg' alt='The quay'>", "<img src='/boat.jpg' alt='A boat'>"


@pytest.mark.parametrize(
    ("rows", "captions"),
    [
        (f"<thead><tr><th>{_QUAY}</th></tr></thead><tr><td><em>The quay at dawn</em></td></tr>", 1),
        (f"<tr><td>{_QUAY}<td>{_BOAT}</tr><tr><td>The quay at dawn<td>A boat</tr>", 2),
        (f"<tr><td>{_QUAY}</tr><tr><td>At dawn</tr><tr><td>{_BOAT}</tr><tr><td>At noon</tr>", 2),
        (f"<tr><td>{_QUAY}<td>The quay at dawn</tr><tr><td>{_BOAT}<td>A boat at noon</tr>", 0),
        (f"<tr><td>{_QUAY}</tr><tr><td><a href='/quay'>The quay at dawn</a></tr>", 0),
        (f"<tr><td>{_QUAY}</tr><tr><td>{_LONG}</tr>", 0),
        (f"<tr><td>{_QUAY}<td>{_BOAT}</tr><tr><td>12 °C<td>14</tr>", 0),  # data below symbols
        (f"<tr><td>{_QUAY}</tr><tr><td>The quay at dawn</tr>" * 51 + f"<tr><td>{_BOAT}</tr>", 0),
    ],
)
def test_rows_of_texts_below_rows_of_pictures_are_their_captions(rows: str, captions: int) -> None:
    article = page_of(f"<h1>Pike</h1>{STORM}<table>{rows}</table>{STORM}")
    assert len(lines_of(article, BlockKind.CAPTION)) == captions
