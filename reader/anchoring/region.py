"""Candidate regions for a passage when only its words and context are known."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from reader.anchoring.words import Words, words_of
from reader.text.fold import find_folded

MAX_REGIONS = 4
"""How many places are examined closely; context is unique in its own edition, so that the right
place of a passage that still exists is almost always among the first two."""
_SEED_SIZES = (3, 2, 1)
_MAX_PLACES = 12
"""A run that occurs more often says nothing about the place."""
_MAX_SEEDS = 400


def regions_of(passage: Words, text: str) -> list[Words]:
    """Return the regions of `text` that share most word runs with `passage`, best first.

    Runs vote for the offset between their two places. Cost: the words of the passage, plus once
    an index of the text.
    """
    words = words_of(text)
    size = len(passage)
    if len(words) <= 3 * size + 60:
        return [words]
    bucket = max(8, size // 2)
    votes: Counter[int] = Counter()
    for length in _SEED_SIZES:
        index = _run_places(text, length)
        step = max(1, size // _MAX_SEEDS)
        for i in range(0, size - length + 1, step):
            places = index.get(tuple(passage.keys[i : i + length]), ())
            for j in places if len(places) <= _MAX_PLACES else ():
                votes[(j - i) // bucket] += 60 // len(places)
        if votes:
            break
    chosen: list[tuple[int, int]] = []
    for place, _ in sorted(votes.items(), key=lambda vote: (-vote[1], vote[0])):
        start = place * bucket
        if all(not low <= start < high for low, high in chosen):
            chosen.append((start - bucket, start + bucket + 1))
        if len(chosen) == MAX_REGIONS:
            break
    return [
        words.stretch(max(0, low - bucket), min(len(words), high + size + 2 * bucket))
        for low, high in chosen
    ]


def stretches_around(exact: str, text: str, context: int) -> list[Words]:
    """Return the words around the first occurrences of `exact`, typography normalised.

    Args:
        exact: The words of the passage.
        text: The edition.
        context: How many characters on either side to include.
    """
    words = words_of(text)
    found: list[Words] = []
    for span in find_folded(text, exact.strip(), limit=MAX_REGIONS + 1):
        near = words.between(max(0, span.start - context), span.end + context)
        found.append(words.stretch(near.start, near.stop))
    return found if len(found) <= MAX_REGIONS else []


@lru_cache(maxsize=6)
def _run_places(text: str, length: int) -> dict[tuple[str, ...], Sequence[int]]:
    """Return the places of every run of `length` words; the last few indices are kept."""
    keys = words_of(text).keys
    places: dict[tuple[str, ...], list[int]] = {}
    for i in range(len(keys) - length + 1):
        found = places.setdefault(tuple(keys[i : i + length]), [])
        if len(found) <= _MAX_PLACES:
            found.append(i)
    return dict(places)
