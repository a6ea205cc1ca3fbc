"""Headings that East Asian papers write as paragraphs with a leading symbol: "■ …", "◆ …"."""

from itertools import pairwise

from reader.model.article import BlockKind
from reader.parsing.html.pieces.piece import Piece

_SYMBOLS = frozenset("■◆●▼▲□◇○★☆◎")
_LONGEST = 30  # characters
_SHORTEST_TEXT = 30
_FIRST_WIDE = "\u2e80"  # the first character of the East Asian scripts
_NOT_AT_HEADING_END = tuple("。！？!?.…」』：:、")
_LEVEL = 3


def mark_symbol_headings(pieces: list[Piece]) -> None:
    """Turn short lines that begin with such a symbol above prose into headings, in place."""
    for piece, after in pairwise(pieces):
        text = piece.text
        if text[:1] not in _SYMBOLS or piece.kind is not BlockKind.PARAGRAPH or piece.link_chars:
            continue
        heading = text[1:].strip()
        if not heading or len(heading) > _LONGEST or heading.endswith(_NOT_AT_HEADING_END):
            continue
        wide = any(letter > _FIRST_WIDE for letter in heading)
        if wide and after.kind is BlockKind.PARAGRAPH and len(after.text) > _SHORTEST_TEXT:
            piece.kind, piece.level, piece.text, piece.marks = (
                BlockKind.HEADING,
                _LEVEL,
                heading,
                [],
            )
