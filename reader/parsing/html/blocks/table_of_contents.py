"""Tables of contents that an author put before the sections of a long article."""

from itertools import islice

from reader.model.article import BlockKind
from reader.parsing.html.pieces.piece import Piece
from reader.parsing.lines.likeness import comparison_key

_FEWEST_ITEMS = 3  # items
_MOST_ITEMS = 300
_MOST_OTHERS = 2  # pieces before the items, such as "Contents"
_LONGEST_OTHER = 60  # characters
_LOOKED_AHEAD = 400  # pieces after the list within which a section must begin
_COMPARED = 6  # items


def keep_contents(pieces: list[Piece], start: int, end: int) -> bool:
    """Mark ``pieces[start:end]`` as sure if they are the table of contents of the article.

    Each item is a link within the page, and one of the first items names a later heading.
    Returns whether they are.
    """
    if not _are_contents(pieces, start, end):
        return False
    for piece in pieces[start:end]:
        piece.confirmed = True
    return True


def _are_contents(pieces: list[Piece], start: int, end: int) -> bool:
    if end - start > _MOST_ITEMS:
        return False
    box = pieces[start:end]
    items = [piece for piece in box if _is_internal_link_item(piece)]
    others = [piece for piece in box[: len(box) - len(items)] if not _is_internal_link_item(piece)]
    if (
        len(items) < _FEWEST_ITEMS
        or len(others) > _MOST_OTHERS
        or len(others) + len(items) < len(box)
    ):
        return False
    if any(len(piece.text) > _LONGEST_OTHER for piece in others):
        return False
    keys = [comparison_key(piece.text) for piece in items[:_COMPARED]]
    after = islice(pieces, end, end + _LOOKED_AHEAD)
    headings = (comparison_key(piece.text) for piece in after if piece.kind is BlockKind.HEADING)
    return any(heading and key.endswith(heading) for heading in headings for key in keys)


def _is_internal_link_item(piece: Piece) -> bool:
    """Whether a piece is a list item that is nothing but a link within the page."""
    first = piece.marks[0] if piece.kind is BlockKind.LIST_ITEM and piece.marks else None
    if first is None or not first.href.startswith("#"):
        return False
    return first.end - first.start > 0.8 * len(piece.text)
