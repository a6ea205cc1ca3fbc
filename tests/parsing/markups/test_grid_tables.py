"""Grid tables in Markdown."""

import pytest
from listed_blocks import kinds_and_texts, kinds_levels_and_texts
from processor_time import processor_seconds

from reader.model.article import Article
from reader.parsing.markups.markdown import parse_markdown


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
    text = "+--+--+\n| a | b |\n" * 10_000
    assert processor_seconds(lambda: parse(text)) < 4.0
