"""Pairs the paragraphs of two editions."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from reader.anchoring.alignment import Alignment, align_texts
from reader.anchoring.gaps import UNMAPPED
from reader.anchoring.likeness import common_ends, common_subsequence
from reader.text.span import Span, trimmed

_GAP = re.compile(r"\n[ \t]*\n\s*")
_MIN_SHARE = 0.4
"""Share of the letters of two paragraphs that must be common for one to be the other reworded;
below it a reader sees a new text."""
_EQUAL_CELLS = 4_000_000
"""Paragraphs times paragraphs of a gap in which equal ones are looked for."""

Pair = tuple[int, int]


def paragraphs_of(text: str) -> list[Span]:
    """Return the paragraphs between blank lines, without white space at their ends."""
    found: list[Span] = []
    start = 0
    for gap in _GAP.finditer(text):
        _add(text, start, gap.start(), found)
        start = gap.end()
    _add(text, start, len(text), found)
    return found


def _add(text: str, start: int, end: int, found: list[Span]) -> None:
    """Append a span without the white space at its ends, unless it is empty."""
    start, end = trimmed(text, start, end)
    if start < end:
        found.append(Span(start, end))


def pair_paragraphs(
    old_text: str, new_text: str, olds: Sequence[Span], news: Sequence[Span]
) -> list[Pair]:
    """Return index pairs of paragraphs that are equal or reworded, ascending in both.

    Cost: linear after the alignment of the texts, plus n log n for the order.
    """
    a = [span.of(old_text) for span in olds]
    b = [span.of(new_text) for span in news]
    head, tail = common_ends(a, b)
    middle: list[Pair] = []
    if head < len(a) - tail and head < len(b) - tail:
        shared = _shared_letters(align_texts(old_text, new_text), olds, news)
        sizes, new_sizes = [_letters(text) for text in a], [_letters(text) for text in b]
        candidates = [
            (i, j, weight)
            for (i, j), weight in sorted(shared.items())
            if head <= i < len(a) - tail
            and head <= j < len(b) - tail
            and (a[i] == b[j] or 2 * weight >= _MIN_SHARE * (sizes[i] + new_sizes[j]))
        ]
        middle = _heaviest_order(candidates)
    pairs = [(k, k) for k in range(head)]
    for i, j in [*middle, (len(a) - tail, len(b) - tail)]:
        pairs += _equal_between(a, b, pairs[-1] if pairs else (-1, -1), (i, j))
        if (i, j) != (len(a) - tail, len(b) - tail):
            pairs.append((i, j))
    return pairs + [(len(a) - k, len(b) - k) for k in range(tail, 0, -1)]


def _letters(text: str) -> int:
    """Return how many letters and digits a paragraph has."""
    return sum(map(str.isalnum, text))


def _shared_letters(
    alignment: Alignment, olds: Sequence[Span], news: Sequence[Span]
) -> Counter[Pair]:
    """Return how many letters of mapped words each two paragraphs have in common."""
    shared: Counter[Pair] = Counter()
    old, new = alignment.old, alignment.new
    new_starts = [span.start for span in news]
    i = 0
    for word, to in enumerate(alignment.forward):
        if to == UNMAPPED:
            continue
        while i + 1 < len(olds) and olds[i + 1].start <= old.starts[word]:
            i += 1
        j = bisect_right(new_starts, new.starts[to]) - 1
        shared[i, j] += old.ends[word] - old.starts[word]
    return shared


def _heaviest_order(candidates: Sequence[tuple[int, int, int]]) -> list[Pair]:
    """Return the pairs of greatest total weight that ascend in both. O(n log n).

    `candidates` are sorted by their first index. A Fenwick tree holds the best chain for each
    prefix of the second index.
    """
    size = 1 + max((j for _, j, _ in candidates), default=-1)
    tree: list[tuple[int, int]] = [(0, -1)] * (size + 1)
    before = [-1] * len(candidates)
    waiting: list[tuple[int, int, int]] = []
    best = (0, -1)
    row = -1
    for k, (i, j, weight) in enumerate(candidates):
        if i != row:
            _insert(tree, waiting)
            waiting, row = [], i
        total, before[k] = _best_before(tree, j)
        waiting.append((j, total + weight, k))
        best = max(best, (total + weight, k), key=lambda chain: (chain[0], -chain[1]))
    chain: list[Pair] = []
    k = best[1]
    while k >= 0:
        chain.append(candidates[k][:2])
        k = before[k]
    return chain[::-1]


def _insert(tree: list[tuple[int, int]], chains: Sequence[tuple[int, int, int]]) -> None:
    """Insert chains into the tree: second index, weight, last candidate."""
    for j, total, k in chains:
        at = j + 1
        while at < len(tree):
            if total > tree[at][0]:
                tree[at] = (total, k)
            at += at & -at


def _best_before(tree: Sequence[tuple[int, int]], j: int) -> tuple[int, int]:
    """Return the weight and last candidate of the best chain that ends before `j`."""
    best = (0, -1)
    while j > 0:
        best = max(best, tree[j], key=lambda chain: chain[0])
        j -= j & -j
    return best


def _equal_between(a: Sequence[str], b: Sequence[str], low: Pair, high: Pair) -> list[Pair]:
    """Return pairs of equal paragraphs between two pairs, which have no unique words."""
    i, j = low[0] + 1, low[1] + 1
    size, room = high[0] - i, high[1] - j
    if size <= 0 or room <= 0 or size * room > _EQUAL_CELLS:
        return []
    return [(i + k, j + m) for k, m in common_subsequence(a[i : high[0]], b[j : high[1]])]
