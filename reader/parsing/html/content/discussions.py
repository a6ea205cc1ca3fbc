"""Pages on which people talk: what others call comments is their text."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.pieces.piece import Piece, Region, Walked, outermost

_MOST = 0.4  # share of the prose; what has more in comments, and no article, is talk
_KEPT = frozenset({BlockKind.HEADING, BlockKind.IMAGE, BlockKind.RULE})
_OPENED = 600  # characters of prose with which somebody begins it


def comments_discussed(walked: Walked, prose: Sequence[float]) -> list[Region]:
    """Return the comments of a page of which they are most, and beside which little is said.

    Args:
        walked: The page, which does not declare that it is an article.
        prose: How much there is before each of its pieces.
    """
    said = outermost(region for region in walked.regions if region.part & Part.COMMENTS)
    held = sum(prose[region.end] - prose[region.start] for region in said)
    talked = held > _MOST * prose[-1] and prose[-1] - held < _OPENED
    return said if talked else []


def open_discussion(walked: Walked, said: Sequence[Region]) -> None:
    """Take comments for the text, in place; who wrote each, and when, goes with its buttons."""
    walked.is_discussion = True
    for region in walked.regions:
        region.part &= ~Part.COMMENTS
    for piece in walked.pieces[said[0].start : max(region.end for region in said)]:
        if piece.kind is BlockKind.LIST_ITEM and piece.tag == "p" and not piece.label.strip():
            piece.become(BlockKind.PARAGRAPH)  # the list is one of people
        worthless = piece.value < 0 or (piece.value == 0 and _names_somebody(piece))
        piece.dropped |= worthless and piece.kind not in _KEPT


def _names_somebody(piece: Piece) -> bool:
    """Whether it is a line with links in the box of an item, not the text of one."""
    boxed = piece.kind is BlockKind.LIST_ITEM and piece.tag != "li"
    return boxed and piece.link_chars > 0
