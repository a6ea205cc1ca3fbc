"""Aligns the words of two editions of a text, through insertions, edits and moves.

Three stages, each on what the previous one left unmatched: the common prefix and suffix; runs of
words that are unique in both editions (patience diff, but matches may cross, so that moved
paragraphs are followed); and, between two runs, the longest common subsequence, with similarly
spelt words paired.

Sources: https://bramcohen.livejournal.com/73318.html and H. Hyyrö, "Bit-parallel LCS-length
computation revisited" (2004). Cost: linear, plus a bounded sum for the gaps.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.anchoring.gaps import UNMAPPED, begins_paragraph, free_ranges, shift_gaps
from reader.anchoring.likeness import common_subsequence, likeness
from reader.anchoring.words import Words, words_of

_RUN_WORDS = (6, 3)
"""Lengths of runs, in words: six are rarely repeated by chance; three find what is left of heavily
edited text, and are only used for words that were not matched by runs of six."""
_GAP_CELLS = 4_000_000
"""Limit for the product of the word counts of a gap that is compared exactly: about 20 ms."""
_ALL_GAP_CELLS = 60_000_000
"""The same limit for all gaps of one alignment together."""
_OVERRUN_WORDS = 5
"""How many equal words after the end of a paragraph may be a coincidence."""
_PAIR_WORDS = 8
"""Longest sequence of replaced words in which similar spellings are paired."""
_PAIR_LIKENESS = 0.5
_SHORT_PAIR_LIKENESS = 0.66
"""The threshold for short words, which are often similar by chance."""
_SHORT_LETTERS = 4  # length from which a word is no longer short


@dataclass(frozen=True, slots=True)
class Alignment:
    """The words of two texts, and which of them correspond.

    Attributes:
        old: The words of the older edition.
        new: The words of the newer one.
        forward: For every old word the index of the same word in `new`, or UNMAPPED.
        backward: For every new word the index in `old`, or UNMAPPED.
        claimed: For every new word, and for the end, how many words before it are mapped.
        inserted: Character ranges of the new text without a mapped word, the longest first.
    """

    old: Words
    new: Words
    forward: Sequence[int]
    backward: Sequence[int]
    claimed: Sequence[int]
    inserted: Sequence[tuple[int, int]]

    def likeness(self, word: int) -> float:
        """Return the similarity of an old word and its new form: 1.0 if equal, 0.0 if unmapped."""
        to = self.forward[word]
        if to == UNMAPPED:
            return 0.0
        a, b = self.old.keys[word], self.new.keys[to]
        return 1.0 if a == b else likeness(a, b)


@lru_cache(maxsize=4)
def align_texts(old_text: str, new_text: str) -> Alignment:
    """Return the alignment of two whole editions; the last few are memoised."""
    builder = _Builder(words_of(old_text), words_of(new_text))
    builder.trim_ends()
    return builder.finish(whole=True)


def align_passage(passage: Words, region: Words) -> Alignment:
    """Return the alignment of a passage and its context with a region of an edition."""
    return _Builder(passage, region).finish(whole=False)


class _Builder:
    """The alignment while it is being made."""

    def __init__(self, old: Words, new: Words) -> None:
        self.old, self.new = old, new
        self.a, self.b = old.keys, new.keys
        self.forward = [UNMAPPED] * len(old)
        self.backward = [UNMAPPED] * len(new)
        self.low = 0
        self.high_old, self.high_new = len(old), len(new)
        self.cells_left = _ALL_GAP_CELLS

    def finish(self, *, whole: bool) -> Alignment:
        """Run the stages that follow the trimming."""
        for size in _RUN_WORDS:
            self._claim_runs(size)
        self._fill_gaps(whole=whole)
        shift_gaps(self.old, self.forward, self.backward)
        shift_gaps(self.new, self.backward, self.forward)
        claimed = [0]
        for index in self.backward:
            claimed.append(claimed[-1] + (index != UNMAPPED))
        return Alignment(self.old, self.new, self.forward, self.backward, claimed, self._inserted())

    def _inserted(self) -> list[tuple[int, int]]:
        """Return the character ranges of the new text between mapped words, the longest first."""
        new = self.new
        return sorted(
            (
                (
                    new.ends[low - 1] if low else 0,
                    new.starts[high] if high < len(new) else len(new.text),
                )
                for low, high in free_ranges(self.backward)
            ),
            key=lambda stretch: (stretch[0] - stretch[1], stretch),
        )

    def _map(self, i: int, j: int) -> None:
        self.forward[i] = j
        self.backward[j] = i

    def _unmap(self, i: int) -> None:
        self.backward[self.forward[i]] = UNMAPPED
        self.forward[i] = UNMAPPED

    def trim_ends(self) -> None:
        """Map the common beginning and the common end."""
        a, b = self.a, self.b
        shorter = min(len(a), len(b))
        low = next((k for k in range(shorter) if a[k] != b[k]), shorter)
        if low < shorter:
            low = self._limit_overrun(low, 0, 1, low)
        limit = shorter - low
        tail = next((k for k in range(limit) if a[-1 - k] != b[-1 - k]), limit)
        if tail < limit:
            tail = len(a) - self._limit_overrun(len(a) - tail, len(b) - len(a), -1, tail)
        for k in range(low):
            self._map(k, k)
        for k in range(1, tail + 1):
            self._map(len(a) - k, len(b) - k)
        self.low = low
        self.high_old, self.high_new = len(a) - tail, len(b) - tail
        if tail and min(self.high_old, self.high_new) == low:
            self._slide(low)

    def _slide(self, cut: int) -> None:
        """Slide a pure insertion or deletion to the start of a paragraph, if possible.

        If an inserted paragraph begins with the same words as the next one, they match both.
        """
        grown = self.high_new > cut
        words = self.new if grown else self.old
        size = (self.high_new if grown else self.high_old) - cut
        keys = words.keys
        steps = 0
        while cut - steps > 0 and keys[cut - 1 - steps] == keys[cut - 1 - steps + size]:
            steps += 1
            at = cut - steps
            if begins_paragraph(words, at):
                break
        else:
            return
        for k in range(cut - steps, cut):
            self._unmap(k)
        for k in range(cut - steps, cut):
            self._map(*((k, k + size) if grown else (k + size, k)))

    def _claim_runs(self, size: int) -> None:
        """Map the runs around `size` words that occur once among the unmapped words of both."""
        olds = _unique_runs(self.a, self.forward, self.low, self.high_old, size)
        news = _unique_runs(self.b, self.backward, self.low, self.high_new, size)
        runs: list[tuple[int, int, int]] = []
        done_to, diagonal = 0, 0
        for key, i in olds.items():
            j = news.get(key, UNMAPPED)
            if i == UNMAPPED or j == UNMAPPED or (i < done_to and i - j == diagonal):
                continue
            start, end = self._extent(i, j)
            runs.append((start - end, start, start - i + j))
            done_to, diagonal = end, i - j
        for length, i, j in sorted(runs):
            for k in range(-length):
                if self.forward[i + k] == UNMAPPED and self.backward[j + k] == UNMAPPED:
                    self._map(i + k, j + k)

    def _extent(self, i: int, j: int) -> tuple[int, int]:
        """Return the old words around `i` that agree with the new ones around `j`."""
        a, b, forward, backward = self.a, self.b, self.forward, self.backward
        start, shift = i, j - i
        while (
            start > 0
            and start + shift > 0
            and forward[start - 1] == UNMAPPED
            and backward[start - 1 + shift] == UNMAPPED
            and a[start - 1] == b[start - 1 + shift]
        ):
            start -= 1
        end = i
        while (
            end < len(a)
            and end + shift < len(b)
            and forward[end] == UNMAPPED
            and backward[end + shift] == UNMAPPED
            and a[end] == b[end + shift]
        ):
            end += 1
        start = self._limit_overrun(start, shift, -1, i - start)
        return start, self._limit_overrun(end, shift, 1, end - i - 1)

    def _limit_overrun(self, edge: int, shift: int, step: int, most: int) -> int:
        """Return the end of a run, moved back if it extends a few words into another paragraph.

        Paragraphs often begin or end with the same words: a few equal words prove nothing.

        Args:
            edge: Index of the old word at which the run ends; that of the new word is `shift` more.
            shift: The difference between the indices of a new word and its old word.
            step: 1 for the end of a run, -1 for its beginning.
            most: How many words may be given up.
        """
        settled = edge
        for back in range(1, min(most, _OVERRUN_WORDS) + 1):
            at = edge - back * step
            if begins_paragraph(self.old, at) or begins_paragraph(self.new, at + shift):
                settled = at
        if begins_paragraph(self.old, edge) and begins_paragraph(self.new, edge + shift):
            return edge
        return settled

    def _fill_gaps(self, *, whole: bool) -> None:
        """Align the gaps between mapped words that are adjacent in both editions."""
        for first, last in free_ranges(self.forward):
            if not whole and (first == 0 or last == len(self.a)):
                self._fill_open_end(first, last)
                continue
            p = self.forward[first - 1] if first else -1
            q = self.forward[last] if last < len(self.a) else len(self.b)
            if p < q and self._is_free(p + 1, q):
                self._align_gap(first, last, p + 1, q)
            else:
                self._fill_open_end(first, last)

    def _fill_open_end(self, first: int, last: int) -> None:
        """Align unmapped old words with the unmapped new words next to their mapped neighbours."""
        size = last - first
        room = 2 * size + 4
        if first and (p := self.forward[first - 1]) != UNMAPPED:
            stop = next(
                (k for k in range(p + 1, min(len(self.b), p + 1 + room)) if self._is_taken(k)),
                min(len(self.b), p + 1 + room),
            )
            first = self._align_gap(first, last, p + 1, stop, near_start=True)
        if last < len(self.a) and first < last and (q := self.forward[last]) != UNMAPPED:
            stop = next(
                (k + 1 for k in range(q - 1, max(-1, q - 1 - room), -1) if self._is_taken(k)),
                max(0, q - room),
            )
            self._align_gap(first, last, stop, q)

    def _is_taken(self, j: int) -> bool:
        return self.backward[j] != UNMAPPED

    def _is_free(self, start: int, end: int) -> bool:
        return not any(self._is_taken(j) for j in range(start, end))

    def _align_gap(
        self, first: int, last: int, start: int, end: int, *, near_start: bool = False
    ) -> int:
        """Align old words ``[first, last)`` with new ``[start, end)``.

        Returns:
            The index after the last old word that was mapped; `first` if none was.
        """
        size, room = last - first, end - start
        if size <= 0 or room <= 0:
            return first
        cells = size * room
        if cells > _GAP_CELLS or cells > self.cells_left:
            return first
        self.cells_left -= cells
        pairs = common_subsequence(self.a[first:last], self.b[start:end])
        for i, j in pairs:
            self._map(first + i, start + j)
        edges = [(-1, -1), *pairs]
        if not near_start:
            edges.append((size, room))
        for (i, j), (k, m) in itertools.pairwise(edges):
            self._pair(first + i + 1, first + k, start + j + 1, start + m)
        return first + pairs[-1][0] + 1 if pairs else first

    def _pair(self, first: int, last: int, start: int, end: int) -> None:
        """Map misspelt words among a few replaced ones, in order."""
        if not (0 < last - first <= _PAIR_WORDS and 0 < end - start <= _PAIR_WORDS):
            return
        for i in range(first, last):
            if start == end:
                return
            word = self.a[i]
            best = max(range(start, end), key=lambda j: likeness(word, self.b[j]))
            short = min(len(word), len(self.b[best])) < _SHORT_LETTERS
            if likeness(word, self.b[best]) >= (_SHORT_PAIR_LIKENESS if short else _PAIR_LIKENESS):
                self._map(i, best)
                start = best + 1


def _unique_runs(
    keys: Sequence[str], mapping: Sequence[int], low: int, high: int, size: int
) -> dict[tuple[str, ...], int]:
    """Return each run of `size` unmapped words with its index, or UNMAPPED if it is repeated."""
    found: dict[tuple[str, ...], int] = {}
    for first, last in free_ranges(mapping, low, high):
        for k in range(first, last - size + 1):
            run = tuple(keys[k : k + size])
            found[run] = UNMAPPED if run in found else k
    return found
