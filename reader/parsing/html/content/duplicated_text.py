"""Removes the second copy of an article that a page contains for narrow screens as well."""

from reader.model.article import BlockKind
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.pieces.piece import Piece
from reader.parsing.lines.bylines import letter_width
from reader.parsing.lines.likeness import comparison_key

_LONG = 80  # letters of a paragraph that is not repeated by chance
_FEWEST_PARAGRAPHS = 3  # such paragraphs in a copy
_FEWEST_LETTERS = 600  # letters of these paragraphs in total
_SENTENCE = 40  # letters of a sentence; "Read more." is none of the text
_TEXT_KINDS = (BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM)
_MISSING_RATIO = 5  # one in so many may be missing in the second copy


def without_second_copy(pieces: list[Piece], title: str) -> list[Piece]:
    """Return the pieces without a second copy, which repeats the pieces before it in order.

    It begins with its headline, if it has one. One with a sentence of its own is another version.
    Cost: linear.

    Args:
        pieces: Those of the article.
        title: The title of the page.
    """
    long = [at for at, piece in enumerate(pieces) if letter_width(piece.text) >= _LONG]
    texts = [pieces[at].text for at in long]
    copy_start = next(
        (at for at in range(_FEWEST_PARAGRAPHS, len(texts)) if texts[at] == texts[0]), 0
    )
    copy = _run_in_order(texts[:copy_start], texts[copy_start:])
    if not copy_start or len(copy) < copy_start - copy_start // _MISSING_RATIO:
        return pieces
    if sum(map(letter_width, copy)) < _FEWEST_LETTERS:
        return pieces
    first, end = long[copy_start - 1] + 1, long[copy_start + len(copy) - 1] + 1
    first_keys = {_key(piece) for piece in pieces[:first]}
    headings = [
        at
        for at in range(first, end)
        if pieces[at].kind is BlockKind.HEADING and _key(pieces[at]) not in first_keys
    ]
    title_key = comparison_key(title)
    if any(comparison_key(pieces[at].text) != title_key for at in headings):
        return pieces  # another section that repeats the words of the first
    start = headings[0] if headings else long[copy_start]
    while start > first and _key(pieces[start - 1]) in first_keys:
        start -= 1
    before = {piece.text for piece in pieces[:start]}
    if any(_is_sentence(piece) and piece.text not in before for piece in pieces[start:end]):
        return pieces
    keys = {_key(piece) for piece in pieces[:start]}
    while end < len(pieces) and _key(pieces[end]) in keys:
        end += 1
    return pieces[:start] + pieces[end:]


def _run_in_order(texts: list[str], again: list[str]) -> list[str]:
    """Return the texts that `again` begins with and that are `texts` in order, without some."""
    places = {text: at for at, text in reversed(tuple(enumerate(texts)))}
    last = -1
    for number, text in enumerate(again):
        at = places.get(text, -1)
        if at <= last:
            return again[:number]
        last = at
    return again


def _is_sentence(piece: Piece) -> bool:
    is_text = piece.kind in _TEXT_KINDS and not piece.dropped
    return is_text and letter_width(piece.text) >= _SENTENCE and ends_sentence(piece.text)


def _key(piece: Piece) -> tuple[BlockKind, str]:
    return piece.kind, piece.text
