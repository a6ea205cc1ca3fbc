"""Grid tables in Markdown."""

import pytest
from listed_blocks import kinds_and_texts, kinds_levels_and_texts
from processor_time import assert_in_proportion

from reader.model.article import Article
from reader.parsing.markdown.dialects.grid_tables import convert_grid_tables
from reader.parsing.markdown.markdown import parse_markdown


def parse(text: str) -> Article:
    return parse_markdown(text.encode(), location="gulls.md")


@pytest.mark.parametrize("indent", ["", "  "])
def test_rows_and_head_of_a_grid_table_are_read(indent: str) -> None:
    table = (
        "+------+:------:+\n| Gull | *Hours*|\n+======+========+\n| Ada  | - four |\n"
        "|      | - five |\n+------+--------+\n"
    )
    drawn = "".join(f"{indent}{line}\n" for line in table.splitlines())
    assert kinds_levels_and_texts(parse(f"Gulls.\n\n{drawn}\nBoats.\n")) == [
        ("paragraph", 0, "Gulls."), ("table_row", 1, "Gull\tHours"),
        ("table_row", 0, "Ada\tfour five"), ("paragraph", 0, "Boats."),
    ]  # fmt: skip


def test_a_grid_table_without_a_head_has_none() -> None:
    table = "+-----+---+\n| Ada | 4 |\n+-----+---+\n"
    assert kinds_levels_and_texts(parse(table)) == [("table_row", 0, "Ada\t4")]


@pytest.mark.parametrize("fence", ["```", "~~~"])
def test_a_grid_in_code_stays_as_it_is_drawn(fence: str) -> None:
    drawing = "+-----+---+\n| Ada | 4 |\n+-----+---+"
    assert kinds_and_texts(parse(f"{fence}\n{drawing}\n{fence}\n")) == [("code", drawing)]


@pytest.mark.parametrize(
    "text", ["+-----+---+\n\nAda\n", "+-----+---+\n| Ada |\nIda\n", "+-----+---+\n+-----+---+\n"]
)
def test_lines_that_draw_no_whole_grid_are_no_table(text: str) -> None:
    assert {kind for kind, _ in kinds_and_texts(parse(text))} == {"paragraph"}


def test_many_borders_take_no_time() -> None:
    def work(count: int) -> None:
        convert_grid_tables("+--+--+\n| a | b |\n" * count)

    # not quadratic: 100 times
    assert_in_proportion(work, 100, 1_000, at_most=30, slack_seconds=0.1)


def test_cells_with_wide_characters_are_measured_as_they_are_drawn() -> None:
    table = "+------+-----+\n| 渡船 | 二  |\n+======+=====+\n| Ada  | C++ |\n+------+-----+\n"
    assert kinds_levels_and_texts(parse(table)) == [
        ("table_row", 1, "渡船\t二"), ("table_row", 0, "Ada\tC++"),
    ]  # fmt: skip


@pytest.mark.parametrize("line", ["| Ada | 4 | late", "| Ada | 4 |--> Ida |", "| Ada | four"])
def test_no_word_beside_a_grid_is_lost(line: str) -> None:
    article = parse(f"+-----+---+\n{line}\n+-----+---+\n")
    assert line.rpartition(" ")[2] in article.text


def test_a_grid_indented_like_code_is_one_only_in_an_item() -> None:
    drawn = "    +-----+---+\n    | Ada | 4 |\n    +-----+---+\n"
    code = parse(f"Gulls.\n\n{drawn}")
    assert kinds_and_texts(code)[1:] == [("code", "+-----+---+\n| Ada | 4 |\n+-----+---+")]
    item = parse(f"1.  Gulls.\n\n{drawn}")
    assert kinds_and_texts(item)[1:] == [("table_row", "Ada\t4")]
