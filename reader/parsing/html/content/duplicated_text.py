"""An article that stands twice on its page, for wide screens and for narrow ones, is shown once."""

from reader.model.article import BlockKind
from reader.parsing.html.pieces.piece import Piece

_LONG = 80  # characters of a paragraph that nobody writes twice
_FEWEST = 3  # of them in a copy
_LEAST = 600  # characters of them all
_MOST_LOST = 5  # of which one may be missing in the second copy


def without_second_copy(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces without those that say again, in their order, what stands before them.

    Cost: linear; one look at each long paragraph when none comes again.
    """
    long = [at for at, piece in enumerate(pieces) if len(piece.text) >= _LONG]
    if len(long) < 2 * _FEWEST:
        return pieces
    texts = [pieces[at].text for at in long]
    if len(set(texts)) == len(texts):
        return pieces
    again = next((at for at in range(_FEWEST, len(texts)) if texts[at] == texts[0]), 0)
    copy = texts[again : 2 * again]
    if not again or len(set(copy)) < again - again // _MOST_LOST or copy != texts[: len(copy)]:
        return pieces
    if sum(map(len, copy)) < _LEAST:
        return pieces
    first, end = long[again - 1] + 1, long[again + len(copy) - 1] + 1
    said = {_key(piece) for piece in pieces[:first]}
    if any(
        piece.kind is BlockKind.HEADING and _key(piece) not in said for piece in pieces[first:end]
    ):
        return pieces  # another section, with the words of the first one
    start = long[again]
    while start > first and _key(pieces[start - 1]) in said:
        start -= 1
    return pieces[:start] + pieces[end:]


def _key(piece: Piece) -> tuple[BlockKind, str]:
    return piece.kind, piece.text
