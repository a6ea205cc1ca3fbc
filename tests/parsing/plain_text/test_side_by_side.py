"""Plain text in columns side by side."""

import textwrap

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


@pytest.mark.parametrize(
    "row",
    [
        "Ida Lund      keeper of lamps",
        "-v, --verbose print all that it does",
        "1999          31        28",
    ],
)
def test_tables_and_lists_of_options_are_no_columns_of_prose(row: str) -> None:
    text = f"{PROSE}\n\n" + "\n".join([row] * 8)
    assert _paragraphs(text)[0] == PROSE
    assert len(_paragraphs(text)) < 3
