"""Recognises discussion pages, whose text is what would be comments on other pages."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.html.dom.class_names import Part
from reader.parsing.html.pieces.piece import Piece, Region, WalkedPage, outermost

_LEAST_COMMENTS_SHARE = 0.4  # share of the prose in comments from which a page is a discussion
_KEPT_KINDS = frozenset({BlockKind.HEADING, BlockKind.IMAGE, BlockKind.RULE})
_LONGEST_OPENING_POST = 600  # characters of prose in the opening post


def discussion_comments(walked: WalkedPage, prose: Sequence[float]) -> list[Region]:
    """Return the comment regions if they are most of the page, and little other prose is on it.

    Args:
        walked: The page, which does not declare that it is an article.
        prose: The amount of prose before each of its pieces.
    """
    comments = outermost(region for region in walked.regions if region.part & Part.COMMENTS)
    comment_prose = sum(prose[region.end] - prose[region.start] for region in comments)
    is_discussion = (
        comment_prose > _LEAST_COMMENTS_SHARE * prose[-1]
        and prose[-1] - comment_prose < _LONGEST_OPENING_POST
    )
    return comments if is_discussion else []


def treat_comments_as_text(walked: WalkedPage, comments: Sequence[Region]) -> None:
    """Treat comments as the text, in place; drop lines with their authors, dates and buttons."""
    walked.is_discussion = True
    for region in walked.regions:
        region.part &= ~Part.COMMENTS
    for piece in walked.pieces[comments[0].start : max(region.end for region in comments)]:
        if piece.kind is BlockKind.LIST_ITEM and piece.tag == "p" and not piece.label.strip():
            piece.change_kind(BlockKind.PARAGRAPH)  # the list is one of posts
        worthless = piece.value < 0 or (piece.value == 0 and _is_author_line(piece))
        piece.dropped |= worthless and piece.kind not in _KEPT_KINDS


def _is_author_line(piece: Piece) -> bool:
    """Whether a piece is a line with links in the box of a list item, not the item's own text."""
    boxed = piece.kind is BlockKind.LIST_ITEM and piece.tag != "li"
    return boxed and piece.link_chars > 0
