"""Recognises discussion pages, whose text is what would be comments on other pages."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.pieces.piece import Piece, Region, WalkedPage, outermost

_MOST = 0.4  # share of the prose; a page with more in comments, and no article, is a discussion
_KEPT = frozenset({BlockKind.HEADING, BlockKind.IMAGE, BlockKind.RULE})
_OPENED = 600  # characters of prose in the opening post


def comments_discussed(walked: WalkedPage, prose: Sequence[float]) -> list[Region]:
    """Return the comment regions if they are most of the page, and little other prose is on it.

    Args:
        walked: The page, which does not declare that it is an article.
        prose: The amount of prose before each of its pieces.
    """
    said = outermost(region for region in walked.regions if region.part & Part.COMMENTS)
    held = sum(prose[region.end] - prose[region.start] for region in said)
    talked = held > _MOST * prose[-1] and prose[-1] - held < _OPENED
    return said if talked else []


def open_discussion(walked: WalkedPage, said: Sequence[Region]) -> None:
    """Treat comments as the text, in place; drop lines with their authors, dates and buttons."""
    walked.is_discussion = True
    for region in walked.regions:
        region.part &= ~Part.COMMENTS
    for piece in walked.pieces[said[0].start : max(region.end for region in said)]:
        if piece.kind is BlockKind.LIST_ITEM and piece.tag == "p" and not piece.label.strip():
            piece.change_kind(BlockKind.PARAGRAPH)  # the list is one of posts
        worthless = piece.value < 0 or (piece.value == 0 and _names_somebody(piece))
        piece.dropped |= worthless and piece.kind not in _KEPT


def _names_somebody(piece: Piece) -> bool:
    """Whether a piece is a line with links in the box of a list item, not the item's own text."""
    boxed = piece.kind is BlockKind.LIST_ITEM and piece.tag != "li"
    return boxed and piece.link_chars > 0
