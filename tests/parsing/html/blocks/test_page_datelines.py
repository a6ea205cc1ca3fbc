"""Datelines before the first paragraph of a page."""

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
