"""Datelines before the first paragraph of a page."""

import pytest
from made_pages import STORM, lines_of, page_of

from reader.model.article import BlockKind
from reader.parsing.block_text import Mark
from reader.parsing.html.blocks.datelines import split_dateline
from reader.parsing.html.pieces.piece import Piece


def test_marks_stay_with_their_side_of_the_dateline() -> None:
    text = "PARIS — The ferry will not sail today, the captain said."
    piece = Piece(BlockKind.PARAGRAPH, text, [Mark(0, 5, "a"), Mark(12, 17, "b")])
    dateline, rest = split_dateline([piece])
    assert dateline.marks == [Mark(0, 5, "a")]
    assert rest.text[rest.marks[0].start : rest.marks[0].end] == "ferry"


@pytest.mark.parametrize("line", ["Saltrey QNN —", "Saltrey (QNN) –", "Saltrey -"])
def test_a_dateline_in_an_element_of_its_own_is_kept(line: str) -> None:
    source = f'<div class="source"><cite><span>{line} </span></cite></div>'
    article = page_of(f"<article><h1>Storm over Saltrey</h1>{source}{STORM}</article>")
    assert lines_of(article, BlockKind.DATELINE) == [line]
    assert article.text.count(line) == 1
    assert article.text.startswith(f"Storm over Saltrey\n\n{line} The first ferry")


def test_a_line_without_a_dash_above_the_text_is_no_dateline() -> None:
    source = '<div class="source"><cite>Saltrey QNN</cite></div>'
    article = page_of(f"<article><h1>Storm over Saltrey</h1>{source}{STORM}</article>")
    assert not lines_of(article, BlockKind.DATELINE)


@pytest.mark.parametrize(
    ("start", "dateline"),
    [
        ("<strong>Saltrey, Marn – </strong>", ["Saltrey, Marn –"]),
        ("<strong>Why it matters, today – </strong>", []),
        ("<strong>Saltrey – </strong>", []),
        ("<em>Saltrey, Marn – </em>", []),
    ],
)
def test_a_place_in_bold_before_a_dash_is_a_dateline(start: str, dateline: list[str]) -> None:
    text = STORM.replace("<p>", f"<p>{start}", 1)
    article = page_of(f"<article><h1>Storm over Saltrey</h1>{text}</article>")
    assert lines_of(article, BlockKind.DATELINE) == dateline
