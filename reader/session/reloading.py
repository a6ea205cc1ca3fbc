"""Finds a position of one edition in the next, by the words there."""

from reader.text.span import Span

_CHARS = 60  # of a passage by which it is found in the next edition


def passage_from(text: str, offset: int) -> Span:
    """Return the passage that begins at `offset`, as long as one that is looked for."""
    return Span(offset, min(len(text), offset + _CHARS))


def counterpart(old: str, offset: int, new: str) -> int | None:
    """Return where the words after `offset` in `old` begin in `new`, or those before it end.

    Returns:
        None when they are not in `new`, or more than once.
    """
    after, before = old[offset : offset + _CHARS], old[max(0, offset - _CHARS) : offset]
    at = _only_place(after, new)
    if at is None and (ends := _only_place(before, new)) is not None:
        at = ends + len(before)
    return at


def _only_place(words: str, text: str) -> int | None:
    at = text.find(words) if words else -1
    return at if at >= 0 and text.find(words, at + 1) < 0 else None
