"""Plain text in columns side by side."""

import textwrap
from itertools import zip_longest

import pytest
from plain_texts import MORE, PROSE, parse

from reader.model.article import BlockKind


def _printed(texts: list[str], *, count: int, gap: str) -> str:
    lines = [line for text in texts for line in textwrap.wrap(text, 26, initial_indent="  ")]
    height = -(-len(lines) // count)
    columns = [lines[at * height : (at + 1) * height] for at in range(count)]
    columns[-1] += [""] * (height - len(columns[-1]))
    rows = zip(*columns, strict=True)
    return "\n".join(gap.join(line.ljust(26) for line in row).rstrip() for row in rows)


def _paragraphs(text: str) -> list[str]:
    article = parse(text)
    return [
        block.span.of(article.text) for block in article.blocks if block.kind is BlockKind.PARAGRAPH
    ]


@pytest.mark.parametrize("gap", ["  ", "     "])
@pytest.mark.parametrize("count", [2, 3])
def test_columns_of_prose_are_read_one_after_the_other(count: int, gap: str) -> None:
    texts = [PROSE, MORE, PROSE.replace("ferry", "barge"), MORE.replace("The", "A")]
    article = _paragraphs(f"THE HARBOUR IS SHUT\n\n{_printed(texts, count=count, gap=gap)}")
    assert article == texts


def test_a_blank_line_in_a_column_ends_a_paragraph() -> None:
    filled = ["The harbour of Mora is now", "shut, said its old keeper."]
    left = [*filled, "", *textwrap.wrap(MORE, 26)]
    long = f"{PROSE} It rained, and the goats had no coats on."
    right = textwrap.wrap(long, 26)
    rows = zip_longest(left, right, fillvalue="")
    text = "\n".join(f"{one:<26}   {other}".rstrip() for one, other in rows)
    assert _paragraphs(f"THE HARBOUR IS SHUT\n\n{text}") == [
        " ".join(filled), MORE, long,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "cells",
    [
        [("Ida Lund", "keeper of lamps")] * 8,
        [("-v, --verbose", "print all that it does")] * 8,
        [("1999", "31"), ("2000", "28")] * 4,
        [("lamp -b oil", "Burn the oil."), ("lamp trim --all", "cut the wicks, long ones, too."),
         ("lamp on", "light a lamp."), ("lamp fill -q 3", "fill the lamp up to its mark.")] * 2,
        [("two cups of flour", "one pinch of salt"), ("half a litre of milk", "two small lemons"),
         ("three large eggs", "a spoon of oil")] * 3,
        [("who keeps it burning?", "the keeper of the tower does."),
         ("when was it built here?", "it was built in the last war.")] * 4,
        [("the lamp is burning low tonight,", "the gulls have left the shore, and I"),
         ("and nobody will trim the wick.", "am counting sails until I die.")] * 4,
    ],
)  # fmt: skip
def test_cells_and_verses_side_by_side_stay_in_their_rows(cells: list[tuple[str, str]]) -> None:
    table = "\n".join(f"{left:<36}{right}" for left, right in cells)
    text = " ".join(parse(f"{PROSE}\n\n{table}\n\n{MORE}").text.split())
    assert all(f"{left} {right}" in text for left, right in cells)
