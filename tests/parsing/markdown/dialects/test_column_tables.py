"""Pandoc's simple tables in Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from listed_blocks import block_texts

from reader.model.article import BlockKind
from reader.parsing.markdown.dialects.column_tables import convert_simple_tables
from reader.parsing.markdown.markdown import parse_markdown

TABLE = """\
Before it.

  Boat        Crew   Catch
  ------- -------- -------------------
  Ada            4   herring | a crab
  Brynja        12
  Cato           7   none *at all*

Behind it.
"""


def rows(text: str) -> list[tuple[int, str]]:
    article = parse_markdown(text.encode())
    return [
        (block.level, block.span.of(article.text))
        for block in article.blocks
        if block.kind is BlockKind.TABLE_ROW
    ]


def test_dashes_mark_the_columns() -> None:
    assert rows(TABLE) == [
        (1, "Boat\tCrew\tCatch"),
        (0, "Ada\t4\therring | a crab"),
        (0, "Brynja\t12\t"),
        (0, "Cato\t7\tnone at all"),
    ]
    article = parse_markdown(TABLE.encode())
    assert (article.text[:10], article.text[-10:]) == ("Before it.", "Behind it.")


def test_a_table_without_a_header_ends_in_dashes() -> None:
    table = "-------  ----\nAda       4\nBrynja    12\n-------  ----\n\nBehind it.\n"
    assert [text for _, text in rows(table)] == ["Ada\t4", "Brynja\t12"]


@pytest.mark.parametrize(
    "text",
    [
        "The lamp on the mole\n--- ---\nburns again.\n",  # a thematic break below a paragraph
        "--- ---\nThe lamp burns.\n",
        "Lamps.\n\n--- ---\n\nGoats.\n",
        f"```\n{TABLE}```\n",
        "    Boat    Crew\n    ------- -----\n    Ada     4\n",  # code
        "Boat    Crew\n------- -----\n",
    ],
)
def test_rules_and_code_stay_what_they_are(text: str) -> None:
    assert convert_simple_tables(text) == text


@given(st.text("-- |a\n`", max_size=200))
def test_words_around_column_tables_are_never_lost(text: str) -> None:
    assert convert_simple_tables(text).count("a") == text.count("a")


@pytest.mark.parametrize("caption", [": Catches {#tbl-catch}", "Table: Catches"])
def test_a_caption_above_a_table_is_in_bold(caption: str) -> None:
    text = f"It rained.\n\n{caption}\n\n| Boat | Crew |\n|------|-----:|\n| Ada | 4 |\n"
    article = parse_markdown(text.encode())
    assert block_texts(article) == [
        "It rained.",
        "Catches",
        "Boat\tCrew",
        "Ada\t4",
    ]


_OF_SEVERAL_LINES = """\
---------------------
Boat   Crew and
       guests
------ --------------
Ada    4, of whom one
       sleeps

       none
---------------------
"""


@pytest.mark.parametrize(
    ("table", "found"),
    [
        (
            _OF_SEVERAL_LINES,
            ["Boat\tCrew and guests", "Ada\t4, of whom one sleeps", "\tnone"],
        ),
        ("------ ----\nAda    4\n\nCato   7\n------ ----\n", ["Ada\t4", "Cato\t7"]),
        ("舟     Crew\n------ ----\n岬丸   4\n", ["舟\tCrew", "岬丸\t4"]),
    ],
)
def test_rows_may_take_several_lines_and_letters_two_columns(table: str, found: list[str]) -> None:
    assert [text for _, text in rows(f"Before it.\n\n{table}\nBehind it.\n")] == found


def test_short_paragraphs_between_two_broken_rules_are_no_table() -> None:
    text = "Before it.\n\n------ ------\n\nOne.\n\nTwo.\n\n------ ------\n\nBehind it.\n"
    assert rows(text) == []
