"""Headings of which all that stood below is gone."""

from reader.model.article import BlockKind
from reader.parsing.html.piece import Piece


def is_bereft(heading: Piece, after: Piece, was_cut: bool) -> bool:
    """Whether all that `heading` headed was cut: the next heading is no deeper one."""
    return was_cut and heading.kind is BlockKind.HEADING and after.level <= heading.level


def without_bereft(before: list[Piece], after: list[Piece]) -> list[Piece]:
    """`after` without the headings of which all that stood below in `before` is gone."""
    kept = {id(piece) for piece in after}
    bereft: set[int] = set()
    last: Piece | None = None
    cut = False
    for piece in before:
        if id(piece) not in kept:
            cut = True
            continue
        if last is not None and piece.kind is BlockKind.HEADING and is_bereft(last, piece, cut):
            bereft.add(id(last))
        last, cut = piece, False
    return [piece for piece in after if id(piece) not in bereft]
