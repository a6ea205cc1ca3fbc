"""Text fragments (``#:~:text=``) for a passage, unique in the text of the article.

Source: https://wicg.github.io/scroll-to-text-fragment/
"""

from dataclasses import dataclass
from urllib.parse import quote

from reader.anchoring.words import Words, words_of
from reader.text.fold import Folded, fold

_LONG_CHARS = 300
"""Length in characters beyond which only the first and last words are given, as browsers do."""
_EDGE_WORDS = 5
"""How many words a range begins and ends with, unless more are needed."""
_CONTEXT_WORDS = 40
"""Most words of context on either side; a link with more would break with the next edit."""


@dataclass(frozen=True, slots=True)
class _Passage:
    """The word indices of a passage, and those of the blocks in which it begins and ends."""

    words: Words
    folded: Folded
    first: int
    last: int
    block_first: int
    block_last: int


def text_fragment(text: str, start: int, end: int) -> str:
    """Return ``#:~:text=…`` for ``text[start:end]``, or an empty string if it has no words.

    Browsers match whole words inside one block, without regard to case, so the passage is widened
    to whole words, and words before and after it are added as long as it occurs more than once.
    A passage that is long or crosses a blank line is given by its first and last words. Every
    character but letters, digits, ``.``, ``_`` and ``~`` is percent-encoded. Cost: a few
    searches of the text.
    """
    words = words_of(text)
    touched = words.between(start, end)
    if not touched:
        return ""
    passage = _Passage(
        words,
        fold(text, ignore_case=True),
        touched.start,
        touched.stop - 1,
        _furthest(words, touched.start, -1, _CONTEXT_WORDS),
        _furthest(words, touched.stop - 1, 1, _CONTEXT_WORDS),
    )
    begin = min(start, words.starts[passage.first])
    finish = max(min(end, len(text)), words.ends[passage.last])
    begin += len(text[begin:finish]) - len(text[begin:finish].lstrip())
    finish -= len(text[begin:finish]) - len(text[begin:finish].rstrip())
    several = passage.first < passage.last
    if several and (
        finish - begin > _LONG_CHARS or _crosses_blocks(words, passage.first, passage.last)
    ):
        low, high, parts = _range(passage, begin, finish)
    else:
        low, high, parts = _whole(passage, begin, finish)
    if prefix := text[words.starts[low] : begin]:
        parts.insert(0, encoded(prefix) + "-")
    if suffix := text[finish : words.ends[high]]:
        parts.append("-" + encoded(suffix))
    return "#:~:text=" + ",".join(parts)  # [prefix-,]words[,last words][,-suffix]


def _crosses_blocks(words: Words, first: int, last: int) -> bool:
    return "\n\n" in words.text[words.starts[first] : words.ends[last]]


def _furthest(words: Words, at: int, step: int, most: int) -> int:
    """Return the furthest word in the same block as word `at`, at most `most` steps away."""
    for _ in range(most):
        if not 0 <= at + step < len(words) or _crosses_blocks(
            words, min(at, at + step), max(at, at + step)
        ):
            break
        at += step
    return at


def _whole(passage: _Passage, begin: int, finish: int) -> tuple[int, int, list[str]]:
    """Return the first and the last word of context of a short passage, and all its words."""
    words, text = passage.words, passage.words.text
    low, high = passage.first, passage.last
    while not _is_unique(passage, min(begin, words.starts[low]), max(finish, words.ends[high])):
        if low == passage.block_first and high == passage.block_last:
            break
        grow_left = low > passage.block_first and (
            high == passage.block_last or passage.first - low <= high - passage.last
        )
        low, high = (low - 1, high) if grow_left else (low, high + 1)
    return low, high, [encoded(text[begin:finish])]


def _range(passage: _Passage, begin: int, finish: int) -> tuple[int, int, list[str]]:
    """Return the first and the last word of context of a long passage, and its first and last."""
    words, text = passage.words, passage.words.text
    head = _furthest(words, passage.first, 1, _EDGE_WORDS - 1)
    tail = _furthest(words, passage.last, -1, _EDGE_WORDS - 1)
    if head >= tail:  # so few words that both ends would overlap
        head = (passage.first + passage.last) // 2
        tail = head + 1
    low, high = passage.first, passage.last
    while low > passage.block_first and not _is_unique(
        passage, min(begin, words.starts[low]), words.ends[head]
    ):
        low -= 1
    while (  # no more words before it in its block, so use more of its own words
        head + 1 < tail
        and not _crosses_blocks(words, head, head + 1)
        and not _is_unique(passage, min(begin, words.starts[low]), words.ends[head])
    ):
        head += 1
    while high < passage.block_last and not _is_next(
        passage, words.ends[head], words.starts[tail], max(finish, words.ends[high])
    ):
        high += 1
    while (  # no more words after it in its block, so use more of its own, up to the head
        not _crosses_blocks(words, tail - 1, tail)
        and not _is_next(
            passage, words.ends[head], words.starts[tail], max(finish, words.ends[high])
        )
    ):
        tail -= 1
    edges = text[begin : words.ends[head]], text[words.starts[tail] : finish]
    return low, high, [*map(encoded, edges)]


def _is_unique(passage: _Passage, start: int, end: int) -> bool:
    """Whether the words between two offsets occur once, ignoring case and typography."""
    folded = passage.folded
    needle = folded.text[folded.offset(start) : folded.offset(end)]
    at = folded.text.find(needle)
    return folded.text.find(needle, at + 1) < 0


def _is_next(passage: _Passage, after: int, start: int, end: int) -> bool:
    """Whether the words between two offsets are the first such words after `after`."""
    folded = passage.folded
    low, high = folded.offset(start), folded.offset(end)
    return folded.text.find(folded.text[low:high], folded.offset(after)) == low


def encoded(text: str) -> str:
    """Return a part of the directive percent-encoded; ``-`` too, which the syntax uses."""
    plain = " ".join(text.split())
    return quote(plain, safe="", errors="replace").replace("-", "%2D")
