"""Checks whether inserted or deleted text makes another place as plausible as the one found."""

from reader.anchoring.alignment import Alignment
from reader.anchoring.gaps import UNMAPPED
from reader.text.span import Span

_CONTEXT_CHARS = 64
"""How many characters on either side are compared."""
_DISTINCTIVE_CHARS = 20
"""Length in characters from which a copy is looked for without its context."""


def better_rival(alignment: Alignment, start: int, end: int, found: Span) -> Span | None:
    """Return a place in inserted text that fits ``old.text[start:end]`` as well as `found`.

    If text was pasted twice, nothing tells which copy is the old one. The first in reading order
    is returned, which may be `found` itself; None if there is no rival. Cost: a search of the
    inserted text.
    """
    old, new = alignment.old.text, alignment.new.text
    exact = old[start:end]
    here, full = (
        _agreement(old, start, end, new, found.start, found.end),
        _full_agreement(old, start, end),
    )
    if not exact or (found.start == start and here == full):
        return None
    alone = ((0, 0),) if len(exact) >= _DISTINCTIVE_CHARS else ()
    windows = {  # with all its context, with the context that remains here, and alone
        (min(lead, start), min(trail, len(old) - end)) for lead, trail in (full, here, *alone)
    }
    for low, high in alignment.inserted:
        if high - low < len(exact):
            break
        for lead, trail in windows:
            window = old[start - lead : end + trail]
            at = new.find(window, max(0, low - lead), high + trail)
            if at < 0 or at + lead == found.start:
                continue
            at += lead
            there = _agreement(old, start, end, new, at, at + len(exact))
            if sum(there) >= sum(here) or _has_more_context(there, here, full):
                return min(found, Span(at, at + len(exact)))
    return None


def has_lost_copy(alignment: Alignment, start: int, end: int) -> bool:
    """Whether the passage occurred twice in a row and one of the two is gone.

    Nothing tells whether that was the passage itself. Costs a comparison of its words.
    """
    keys, forward = alignment.old.keys, alignment.forward
    words = alignment.old.between(start, end)
    for first in (words.start - len(words), words.stop):
        beside = range(first, first + len(words))
        if not words or first < 0 or beside.stop > len(keys):
            continue
        if all(
            keys[copy] == keys[own] and forward[copy] == UNMAPPED
            for copy, own in zip(beside, words, strict=True)
        ):
            return True
    return False


def _has_more_context(there: tuple[int, int], here: tuple[int, int], full: tuple[int, int]) -> bool:
    """Whether a place has all context on a side on which the other place lacks some."""
    return any(it == whole > ours for it, ours, whole in zip(there, here, full, strict=True))


def _full_agreement(old: str, start: int, end: int) -> tuple[int, int]:
    """Return the agreement of a passage with itself."""
    return min(_CONTEXT_CHARS, start + 1), min(_CONTEXT_CHARS, len(old) - end + 1)


def _agreement(old: str, start: int, end: int, new: str, low: int, high: int) -> tuple[int, int]:
    """Return how many characters before and after two places agree.

    The beginning and the end of the text count as one character each.
    """
    before = after = 0
    while (
        before < min(_CONTEXT_CHARS, start, low)
        and old[start - 1 - before] == new[low - 1 - before]
    ):
        before += 1
    room = min(_CONTEXT_CHARS, len(old) - end, len(new) - high)
    while after < room and old[end + after] == new[high + after]:
        after += 1
    before += before < _CONTEXT_CHARS and before == start == low
    after += after < _CONTEXT_CHARS and after == len(old) - end == len(new) - high
    return before, after
