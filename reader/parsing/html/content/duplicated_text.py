"""Removes the second copy of an article that a page contains for narrow screens as well."""

from reader.model.article import BlockKind
from reader.parsing.html.pieces.piece import Piece

_LONG = 80  # characters of a paragraph that is not repeated by chance
_FEWEST = 3  # such paragraphs in a copy
_LEAST = 600  # characters of these paragraphs in total
_MOST_LOST = 5  # one in so many may be missing in the second copy


def without_second_copy(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces without a second copy, which repeats the pieces before it in order.

    Cost: linear; a single pass over the long paragraphs if none is repeated.
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
        return pieces  # another section that repeats the words of the first
    start = long[again]
    while start > first and _key(pieces[start - 1]) in said:
        start -= 1
    return pieces[:start] + pieces[end:]


def _key(piece: Piece) -> tuple[BlockKind, str]:
    return piece.kind, piece.text
