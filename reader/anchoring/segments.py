"""Passages over several paragraphs, whose paragraphs are found one by one.

An editor may insert, remove or move a paragraph: then the passage is in pieces, and what is between
them is not part of it.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from reader.anchoring.describe import MAX_CONTEXT
from reader.anchoring.judgement import SHORT
from reader.model.annotation import Resolution, Status, Target
from reader.startup.lazy_regex import lazily
from reader.text.span import Span

MAX_PIECES = 60
"""Paragraphs of a passage that are looked for; a longer one is a chapter, and found as a whole."""

_PARAGRAPH = lazily(r"[^\n]+(?:\n(?!\n)[^\n]+)*")
_SURE = frozenset((Status.EXACT, Status.MOVED, Status.CHANGED))
_ENOUGH = 0.9
"""Share of the letters of a passage that its sure pieces must have where it is not sure as a
whole: the rest may be half a sentence at an end, never a paragraph of which nothing is known."""


def is_in_pieces(target: Target) -> bool:
    """Whether a passage covers several paragraphs."""
    return "\n\n" in target.exact.strip("\n")


def in_segments(
    target: Target, found: Resolution, text: str, find: Callable[[Target], Resolution]
) -> Resolution:
    """Return the place of a passage over several paragraphs, found one by one.

    Where it is whole, and where too little of it is sure, `found` remains. Pieces that are short
    are never sure: half a sentence at an end may be anywhere. Costs a search a paragraph.

    Args:
        target: The passage.
        found: Where it is as a whole.
        text: The edition that it is looked for in.
        find: Returns where a passage of one paragraph is.
    """
    pieces = _pieces(target)
    if len(pieces) > MAX_PIECES:
        return found
    places = [(piece, find(piece)) for piece in pieces]
    sure = [
        (piece, place.span)
        for piece, place in places
        if place.span is not None and place.status in _SURE and len(piece.exact) >= SHORT
    ]
    segments = _apart([span for _, span in sure])
    if found.status is Status.CHANGED and found.span is not None:
        inside = tuple(each for each in segments if each.start in found.span)
        return found._replace(segments=() if _is_gapless(inside, text) else inside)
    letters = sum(len(piece.exact) for piece in pieces)
    if sum(len(piece.exact) for piece, _ in sure) < _ENOUGH * letters or not segments:
        return found
    whole = Span(segments[0].start, segments[-1].end)
    if _is_gapless(segments, text):
        return Resolution(Status.CHANGED, whole)
    return Resolution(Status.CHANGED, whole, segments)


def _pieces(target: Target) -> list[Target]:
    """Return the paragraphs of a passage as passages of their own."""
    around = target.prefix + target.exact + target.suffix
    pieces = []
    for part in _PARAGRAPH.finditer(target.exact):
        at, end = (len(target.prefix) + offset for offset in part.span())
        pieces.append(
            Target(
                target.start + part.start(),
                target.start + part.end(),
                part.group(),
                around[max(0, at - MAX_CONTEXT) : at],
                around[end : end + MAX_CONTEXT],
                0,
                0,
                target.digest,
            )
        )
    return pieces


def _apart(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return spans in the order of the text; none when two of them are the same words."""
    ordered = tuple(sorted(spans))
    return () if any(one.overlaps(other) for one, other in pairwise(ordered)) else ordered


def _is_gapless(segments: Sequence[Span], text: str) -> bool:
    """Whether nothing but white space stands between segments."""
    return all(not text[before.end : after.start].strip() for before, after in pairwise(segments))
