"""Gaps in a mapping of words: where they are, and shifting them to the boundaries of sentences."""

from collections.abc import Sequence

from reader.anchoring.words import Words

UNMAPPED = -1
_MAX_SHIFT = 40
"""How many words a gap is shifted at most to begin at the start of a sentence."""
_SENTENCE_ENDS = frozenset(".!?…。！？؟।")


def free_ranges(
    mapping: Sequence[int], low: int = 0, high: int | None = None
) -> list[tuple[int, int]]:
    """Return the maximal ranges of unmapped words in ``[low, high)``."""
    found: list[tuple[int, int]] = []
    start = UNMAPPED
    high = len(mapping) if high is None else high
    for k in range(low, high):
        if mapping[k] == UNMAPPED:
            if start == UNMAPPED:
                start = k
        elif start != UNMAPPED:
            found.append((start, k))
            start = UNMAPPED
    if start != UNMAPPED:
        found.append((start, high))
    return found


def shift_gaps(words: Words, forward: list[int], backward: list[int]) -> None:
    """Shift insertions or deletions so that they are whole sentences where possible.

    A sentence often begins like the next one; sentence boundaries then decide which of the
    equal words were inserted or deleted.

    Args:
        words: The words that have gaps.
        forward: The index of each of them in the other text, or UNMAPPED.
        backward: The same in the other direction.
    """
    keys = words.keys
    for first, last in free_ranges(forward):
        if (
            not first
            or last == len(keys)
            or not _are_neighbours(backward, forward[first - 1], forward[last])
        ):
            continue
        shift = _best_shift(words, forward, first, last)
        step = -1 if shift < 0 else 1
        freed, mapped = (first - 1, last - 1) if shift < 0 else (last, first)
        for k in range(0, shift, step):
            forward[mapped + k], forward[freed + k] = forward[freed + k], UNMAPPED
            backward[forward[mapped + k]] = mapped + k


def _are_neighbours(mapping: Sequence[int], low: int, high: int) -> bool:
    """Whether `low` precedes `high` and no word between them is mapped."""
    if UNMAPPED in (low, high):  # an adjacent gap has absorbed the word between them
        return False
    return low < high and all(mapping[k] == UNMAPPED for k in range(low + 1, high))


def _best_shift(words: Words, forward: Sequence[int], first: int, last: int) -> int:
    """Return by how many words to shift the gap ``[first, last)``; negative for to the left."""
    keys = words.keys
    best, found = _edges(words, first, last), 0
    left = right = 0
    while (
        -left < _MAX_SHIFT
        and first + left > 0
        and forward[first + left - 1] == forward[first - 1] + left != UNMAPPED
        and keys[first + left - 1] == keys[last + left - 1]
    ):
        left -= 1
        if (score := _edges(words, first + left, last + left)) > best:
            best, found = score, left
    while (
        right < _MAX_SHIFT
        and last + right < len(keys)
        and forward[last + right] == forward[last] + right
        and keys[first + right] == keys[last + right]
    ):
        right += 1
        if (score := _edges(words, first + right, last + right)) > best:
            best, found = score, right
    return found


def _edges(words: Words, first: int, last: int) -> int:
    """Return how many sentences, and paragraphs, begin at the edges of a stretch."""
    return sum(begins_paragraph(words, at) + _begins_sentence(words, at) for at in (first, last))


def _begins_sentence(words: Words, at: int) -> bool:
    """Whether a sentence begins with word `at`."""
    if at in (0, len(words)):
        return True
    between = words.text[words.ends[at - 1] : words.starts[at]]
    return "\n\n" in between or any(mark in _SENTENCE_ENDS for mark in between)


def begins_paragraph(words: Words, at: int) -> bool:
    """Whether a paragraph begins with word `at`."""
    if at in (0, len(words)):
        return True
    return "\n\n" in words.text[words.ends[at - 1] : words.starts[at]]
