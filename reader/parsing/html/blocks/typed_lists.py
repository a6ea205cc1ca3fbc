"""Lists whose bullets are typed: paragraphs that begin with the sign."""

from itertools import groupby

from reader.model.article import BlockKind
from reader.parsing.html.pieces.piece import Piece

_BULLETS = tuple("•●▪‣◦∙")
_NOT_OF_ITEMS = frozenset(("", "○", *_BULLETS))  # next: "●●○" rates something, "• • •" is a rule
_FEWEST = 2  # items; a single sign may point at anything


def mark_typed_items(pieces: list[Piece]) -> None:
    """Make list items of adjacent paragraphs that begin with a bullet, in place."""
    for is_item, group in groupby(pieces, _begins_with_bullet):
        items = list(group) if is_item else []
        for item in items if len(items) >= _FEWEST else ():
            item.kind, item.level = BlockKind.LIST_ITEM, 1
            item.remove_start(len(item.text) - len(item.text[1:].lstrip()))


def _begins_with_bullet(piece: Piece) -> bool:
    return (
        piece.text.startswith(_BULLETS)
        and piece.kind is BlockKind.PARAGRAPH
        and piece.text[1:].lstrip()[:1] not in _NOT_OF_ITEMS
    )
