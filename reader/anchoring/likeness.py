"""Similarity of two words or two lists of words."""

from collections.abc import Sequence


def likeness(a: str, b: str) -> float:
    """Return 1 − edit distance / longer length: 1.0 for equal strings.

    Source: G. Myers, "A fast bit-vector algorithm for approximate string matching" (1999), with
    Python's long integers as bit vectors. Cost: one pass over the longer string for words.
    """
    if a == b:
        return 1.0
    if not a or not b:
        return 0.0
    if len(a) > len(b):
        a, b = b, a
    return 1 - _distance(a, b) / len(b)


def _distance(a: str, b: str) -> int:
    """Return the edit distance of two strings, neither empty."""
    places: dict[str, int] = {}
    for k, char in enumerate(a):
        places[char] = places.get(char, 0) | 1 << k
    size = len(a)
    mask, last = (1 << size) - 1, 1 << (size - 1)
    up, down, distance = mask, 0, size
    for char in b:
        equal = places.get(char, 0)
        vertical = equal | down
        horizontal = (((equal & up) + up) ^ up) | equal
        plus = down | (~(horizontal | up) & mask)
        minus = up & horizontal
        if plus & last:
            distance += 1
        elif minus & last:
            distance -= 1
        plus = (plus << 1 | 1) & mask
        minus = minus << 1 & mask
        up = minus | (~(vertical | plus) & mask)
        down = plus & vertical
    return distance


def common_ends(a: Sequence[str], b: Sequence[str]) -> tuple[int, int]:
    """Return how many items both begin with, and how many of the others both end with."""
    shorter = min(len(a), len(b))
    start = next((k for k in range(shorter) if a[k] != b[k]), shorter)
    room = shorter - start
    return start, next((k for k in range(room) if a[-1 - k] != b[-1 - k]), room)


def common_subsequence(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """Return the index pairs of a longest common subsequence, ascending.

    Source: H. Hyyrö, "Bit-parallel LCS-length computation revisited" (2004); the rows are kept
    for backtracking. Cost: len(a) × len(b) / machine word.
    """
    start, end = common_ends(a, b)
    pairs = [(k, k) for k in range(start)]
    pairs += _middle(a, b, start, len(a) - end, len(b) - end)
    pairs += [(len(a) - k, len(b) - k) for k in range(end, 0, -1)]
    return pairs


def _middle(
    a: Sequence[str], b: Sequence[str], start: int, a_end: int, b_end: int
) -> list[tuple[int, int]]:
    """Return the pairs between the common beginning and the common end."""
    if start >= a_end or start >= b_end:
        return []
    places: dict[str, int] = {}
    for k in range(start, b_end):
        places[b[k]] = places.get(b[k], 0) | 1 << (k - start)
    mask = (1 << (b_end - start)) - 1
    row, rows = mask, []
    for k in range(start, a_end):
        common = row & places.get(a[k], 0)
        row = ((row + common) | (row - common)) & mask
        rows.append(row)
    pairs: list[tuple[int, int]] = []
    i, j = len(rows) - 1, b_end - start - 1
    while i >= 0 and j >= 0:
        if rows[i] >> j & 1:
            j -= 1
        elif i and not rows[i - 1] >> j & 1:
            i -= 1
        else:
            pairs.append((start + i, start + j))
            i, j = i - 1, j - 1
    pairs.reverse()
    return pairs
