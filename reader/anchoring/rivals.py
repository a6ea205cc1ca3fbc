"""Whether text that was put in holds a second place as good as the one found."""

from reader.anchoring.alignment import Alignment
from reader.text.span import Span

_CONTEXT = 64
"""Characters on either side that are compared."""
_TELLING = 20
"""Characters from which a copy is looked for without its context."""


def better_rival(alignment: Alignment, start: int, end: int, found: Span) -> Span | None:
    """Return a place in inserted text where ``old.text[start:end]`` fits as well as in `found`.

    A text pasted twice, or a paragraph doubled: nothing tells which copy is the old one. The
    first in reading order is returned, `found` itself when it is the first; None without a rival.
    Cost: a search of the inserted text.
    """
    old, new = alignment.old.text, alignment.new.text
    exact = old[start:end]
    here = _agreement(old, start, end, new, found.start, found.end)
    if not exact or (found.start == start and here == _full(old, start, end)):
        return None
    before, after = here
    windows = {  # with all its context, with what of it remains here, and alone
        _full(old, start, end),
        (before, after),
        *([(0, 0)] if len(exact) >= _TELLING else []),
    }
    for low, high in alignment.inserted:
        if high - low < len(exact):
            break
        for lead, trail in windows:
            window = old[start - lead : end + trail]
            at = new.find(window, max(0, low - lead), high + trail)
            if at < 0 or not low <= at + lead <= high - len(exact) or at + lead == found.start:
                continue
            at += lead
            if sum(_agreement(old, start, end, new, at, at + len(exact))) >= sum(here):
                return min(found, Span(at, at + len(exact)))
    return None


def _full(old: str, start: int, end: int) -> tuple[int, int]:
    """Return the agreement of a passage with itself."""
    return min(_CONTEXT, start), min(_CONTEXT, len(old) - end)


def _agreement(old: str, start: int, end: int, new: str, low: int, high: int) -> tuple[int, int]:
    """Return how many characters before and after two places agree."""
    before = after = 0
    while before < min(_CONTEXT, start, low) and old[start - 1 - before] == new[low - 1 - before]:
        before += 1
    room = min(_CONTEXT, len(old) - end, len(new) - high)
    while after < room and old[end + after] == new[high + after]:
        after += 1
    return before, after
