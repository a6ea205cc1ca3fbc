"""Find the paragraphs of a passage that covers several of them, one by one.

If an editor inserts, removes or moves a paragraph, the passage is split into pieces, and the text
between them is not part of it.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from reader.anchoring.describe import MAX_CONTEXT
from reader.anchoring.judgement import SHORT_CHARS
from reader.model.annotation import Resolution, Status, Target
from reader.startup.lazy_regex import lazily
from reader.text.span import Span

MAX_PARAGRAPHS = 60
"""Most paragraphs that are looked for; a longer passage is a chapter, and found as a whole."""

_PARAGRAPH = lazily(r"[^\n]+(?:\n(?!\n)[^\n]+)*")
_CERTAIN = frozenset((Status.EXACT, Status.MOVED, Status.CHANGED))
_MIN_CERTAIN_SHARE = 0.9
"""Share of the letters that certain pieces must contain if the whole passage is uncertain: the
rest may be half a sentence at an end, but never a paragraph of which nothing is known."""


def has_several_paragraphs(target: Target) -> bool:
    """Whether a passage covers several paragraphs."""
    return "\n\n" in target.exact.strip("\n")


def resolve_segments(
    target: Target, found: Resolution, text: str, find: Callable[[Target], Resolution]
) -> Resolution:
    """Return the place of a passage over several paragraphs, found one by one.

    `found` is returned if the passage is in one piece, or if too little of it is certain. Short
    pieces are never certain: half a sentence at an end may be anywhere. Costs a search for each
    paragraph.

    Args:
        target: The passage.
        found: The place of the passage as a whole.
        text: The edition to search.
        find: Returns the place of a passage of one paragraph.
    """
    pieces = _pieces(target)
    if len(pieces) > MAX_PARAGRAPHS:
        return found
    places = [(piece, find(piece)) for piece in pieces]
    sure = [
        (piece, place.span)
        for piece, place in places
        if place.span is not None and place.status in _CERTAIN and len(piece.exact) >= SHORT_CHARS
    ]
    segments = _disjoint([span for _, span in sure])
    if found.status is Status.CHANGED and found.span is not None:
        inside = tuple(each for each in segments if each.start in found.span)
        return found._replace(segments=() if _is_gapless(inside, text) else inside)
    letters = sum(len(piece.exact) for piece in pieces)
    if sum(len(piece.exact) for piece, _ in sure) < _MIN_CERTAIN_SHARE * letters or not segments:
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


def _disjoint(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return spans in text order; an empty tuple if two of them overlap."""
    ordered = tuple(sorted(spans))
    return () if any(one.overlaps(other) for one, other in pairwise(ordered)) else ordered


def _is_gapless(segments: Sequence[Span], text: str) -> bool:
    """Whether there is only white space between segments."""
    return all(not text[before.end : after.start].strip() for before, after in pairwise(segments))
