"""The lines that unfold text: ``summary`` elements."""

import pytest

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html

_LEAD = "<p>The council of Saltrey voted on Tuesday to keep the gates of the old lock.</p>"
_ANSWER = "<p>The gates were built in 1912 and have been repaired eleven times since.</p>"


def _headings(*labels: str, between: str = "", answer: str = _ANSWER) -> list[str]:
    boxes = between.join(
        f"<details><summary>{label}</summary>{answer}</details>" for label in labels
    )
    page = f"<article><h1>Gates of the lock stay</h1>{_LEAD}{_LEAD}{boxes}{_LEAD}</article>"
    article = parse_html(f"<html><body>{page}</body></html>".encode())
    assert all(label in article.text for label in labels)
    return [
        article.text[block.span.start : block.span.end]
        for block in article.blocks
        if block.kind is BlockKind.HEADING
    ]


@pytest.mark.parametrize(
    "labels",
    [
        ["Why do the gates stay?", "Who pays for that?"],
        ["What the council said", "How the vote was counted", "What comes next"],
        ["Warum bleiben die Tore?", "Wer bezahlt das?"],
    ],
)
def test_the_titles_of_several_boxes_in_a_row_are_headings(labels: list[str]) -> None:
    assert _headings(*labels) == labels


@pytest.mark.parametrize("label", ["How the vote was counted", "Why do the gates stay?"])
def test_a_single_box_in_the_text_begins_no_section(label: str) -> None:
    assert _headings(label) == []


def test_boxes_apart_from_each_other_begin_no_sections() -> None:
    assert _headings("Why do they stay?", "Who pays for that?", between=_LEAD) == []


@pytest.mark.parametrize(
    "labels",
    [
        ["The gates stay as they are.", "The council pays for all of it."],
        ["Saltrey", "Tamsin"],
        ["The council said about the gates:", "The office said about the gates:"],
        ["A line that goes on and on about the gates, the benches, the council and all the rest"]
        * 2,
    ],
)
def test_sentences_and_labels_that_unfold_text_are_no_headings(labels: list[str]) -> None:
    assert _headings(*labels) == []
