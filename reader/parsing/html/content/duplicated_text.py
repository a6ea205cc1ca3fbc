"""Removes the second copy of an article that a page contains for narrow screens as well."""

from reader.model.article import BlockKind
from reader.parsing.html.pieces.piece import Piece

_LONG = 80  # characters of a paragraph that is not repeated by chance
_FEWEST_PARAGRAPHS = 3  # such paragraphs in a copy
_FEWEST_CHARACTERS = 600  # characters of these paragraphs in total
_MISSING_RATIO = 5  # one in so many may be missing in the second copy


def without_second_copy(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces without a second copy, which repeats the pieces before it in order.

    Cost: linear.
    """
    long = [at for at, piece in enumerate(pieces) if len(piece.text) >= _LONG]
    texts = [pieces[at].text for at in long]
    copy_start = next(
        (at for at in range(_FEWEST_PARAGRAPHS, len(texts)) if texts[at] == texts[0]), 0
    )
    copy = texts[copy_start : 2 * copy_start]
    if (
        not copy_start
        or len(set(copy)) < copy_start - copy_start // _MISSING_RATIO
        or copy != texts[: len(copy)]
    ):
        return pieces
    if sum(map(len, copy)) < _FEWEST_CHARACTERS:
        return pieces
    first, end = long[copy_start - 1] + 1, long[copy_start + len(copy) - 1] + 1
    first_keys = {_key(piece) for piece in pieces[:first]}
    if any(
        piece.kind is BlockKind.HEADING and _key(piece) not in first_keys
        for piece in pieces[first:end]
    ):
        return pieces  # another section that repeats the words of the first
    start = long[copy_start]
    while start > first and _key(pieces[start - 1]) in first_keys:
        start -= 1
    return pieces[:start] + pieces[end:]


def _key(piece: Piece) -> tuple[BlockKind, str]:
    return piece.kind, piece.text
