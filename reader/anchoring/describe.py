"""Describes a passage so that it can be found again in a later edition."""

from functools import lru_cache

from reader.model.annotation import Target
from reader.text.digest import digest_of

CONTEXT = 64
"""Least context on either side, in characters; Hypothes.is keeps 32, and half of its wrong
placements are quotes whose 32 characters of context occur twice."""
MAX_CONTEXT = 1_024
"""Most context; a passage that is not unique with this much is identified by its position."""


def describe_target(text: str, start: int, end: int) -> Target:
    """Return everything needed to find ``text[start:end]`` again in a later edition.

    Offsets beyond the text are clamped to its ends; an empty passage is a place between two
    characters. Source: https://www.w3.org/TR/annotation-model/#text-quote-selector. Costs a few
    searches of the text.
    """
    start = max(0, min(start, len(text)))
    end = max(start, min(end, len(text)))
    exact = text[start:end]
    copies = text.count(exact) if exact else 0
    copy = text.count(exact, 0, start) if exact else 0
    size = _context_size(text, start, end, unique=copies == 1)
    return Target(
        start=start,
        end=end,
        exact=exact,
        prefix=text[max(0, start - size) : start],
        suffix=text[end : end + size],
        copies=copies,
        copy=min(copy, max(0, copies - 1)),
        digest=edition_digest(text),
    )


@lru_cache(maxsize=8)
def edition_digest(text: str) -> str:
    """Return the digest of `text`, which identifies an edition; the last few are memoised."""
    return digest_of(text)


def _context_size(text: str, start: int, end: int, *, unique: bool) -> int:
    """Return how much context makes passage and context unique in `text`."""
    size = CONTEXT
    if unique:
        return size
    while size < MAX_CONTEXT:
        window = text[max(0, start - size) : end + size]
        if text.find(window, text.find(window) + 1) < 0:
            # One step further, so that slightly edited context is still unique.
            return min(MAX_CONTEXT, size + CONTEXT)
        size *= 2
    return MAX_CONTEXT
