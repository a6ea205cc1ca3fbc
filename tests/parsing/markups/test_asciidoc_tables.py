"""Tables of AsciiDoc: none of their cells is lost, and each stays in its column."""

import pytest
from article_promises import check_promises
from processor_time import assert_in_proportion

from reader.parsing.markups.asciidoc.asciidoc_tables import TableWriter
from reader.parsing.markups.spanning_cells import Cell
from reader.parsing.registry import parse_article


def _rows(table: str) -> list[str]:
    article = parse_article(
        f"= Ferry\n\nIt sails.\n\n{table}\n\nIt is late.\n".encode(), location="a.adoc"
    )
    check_promises(article)
    return article.text.split("\n\n")[2:-1]


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("|===\n|Year |In\n\n|2024 |30\n|2025\n|31\n|===", ["Year\tIn", "2024\t30", "2025\t31"]),
        ("|===\n|Year |Guests\n\n.2+|2024\n|30\n|31\n|===", ["Year\tGuests", "2024\t30", "\t31"]),
        ("|===\n|A |B\n\n2+|all\n|1 .2+|2\n|3\n|===", ["A\tB", "all\t", "1\t2", "3\t"]),
        ('[cols="1,2a,1"]\n|===\n|A\n|B\n|C\n\n|1\n|2\n|3\n|===', ["A\tB\tC", "1\t2\t3"]),
        ("[cols=3*]\n|===\n|A |B\n|C\n|1\n|===", ["A\tB\tC", "1\t\t"]),
        ("|===\n|1 + 2 |C++ |x\n|===", ["1 + 2\tC++\tx"]),
        ("|===\n|a + |1+ |2+\n|1+|0+|x\n|===", ["a +\t1+\t2+", "1+\t0+\tx"]),
        ('[format="csv"]\n|===\nA,"B, ""C"""\n\n1,2|3\n|===', ['A\tB, "C"', "1\t2|3"]),
        (",===\n1,2\n3,\n,===", ["1\t2", "3\t"]),
        ('[format=csv]\n[cols=2*]\n|===\n1,"2\n3"\n|===', ["1\t2 3"]),
        ("[separator=;]\n|===\n;1 ;2|3\n;4\\;5 ;6\n|===", ["1\t2|3", "4;5\t6"]),
        ('[%header,cols="2*",separator=!]\n|===\n!1 !2\n!3\n!4\n|===', ["1\t2", "3\t4"]),
        ('[format=csv,separator=";"]\n|===\n1;2,3\n|===', ["1\t2,3"]),
        ("|===\n0+|a |b\n|c 0.0+|d\n|===", ["a\tb", "c\td"]),
    ],
)  # fmt: skip
def test_cells_of_an_asciidoc_table_stay_in_their_columns(table: str, rows: list[str]) -> None:
    assert _rows(table) == rows


def test_a_wide_table_with_cells_on_lines_of_their_own_is_read_in_linear_time() -> None:
    def work(count: int) -> None:
        writer = TableWriter(0, has_header=True)
        for cells in ([Cell("a")] * count, *([Cell("b")] for _ in range(count))):
            assert sum(1 for _ in writer.rows(cells)) < 3

    # not quadratic: 64 times
    assert_in_proportion(work, 2_000, 16_000, at_most=20, slack_seconds=0.1)


def test_cells_of_a_hostile_table_do_not_multiply() -> None:
    wide = TableWriter(0, has_header=True)
    rows = [
        list(wide.rows([Cell("a")] * 100)),
        *(list(wide.rows([Cell("b", 30, 30)])) for _ in "12"),
    ]
    assert rows[1:] == [[], []]
    long = TableWriter(2, has_header=True)
    shown = [row for _ in range(1_500) for row in long.rows([Cell("a", 2, 30)])]
    assert len(shown) < 2_000


def test_a_vertical_bar_by_name_begins_no_cell_and_stands_in_code_as_it_is() -> None:
    text = "See `a{vbar}b`.\n\n----\na {vbar} b\n----\n\n|===\n|a {vbar} b |c\n|===\n"
    article = parse_article(text.encode(), location="gulls.adoc")
    assert [block.span.of(article.text) for block in article.blocks] == [
        "See a|b.", "a | b", "a | b\tc",
    ]  # fmt: skip


def test_a_table_of_values_in_code_stays_code() -> None:
    assert _rows("----\n,===\n1,2\n,===\n----") == [",===\n1,2\n,==="]
