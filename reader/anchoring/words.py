"""The words of a text with their positions, by which two editions are compared."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.text.fold import UNSEEN, fold_text

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Scripts without spaces between words: every character is a word."""
_WORD = re.compile(
    f"[{_UNSPACED}\U00020000-\U0003ffff]"
    f"|(?:[^\\W_{_UNSPACED}\U00020000-\U0003ffff][{UNSEEN}]*){{1,40}}"
)
"""Length beyond which runs of letters are split, so that no word makes a comparison slow."""
_FIGURE = r"\d{1,40}(?:[.,:'’]\d{1,40})+"
TOKEN = re.compile(rf"{_FIGURE}|{_WORD.pattern}|\s+|.")
"""A number or word, a run of white space, or one punctuation mark: together the whole text.

Numbers such as 4.2, 1,200 or 23:40 are one token: a changed digit of a price is not shown alone.
"""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text, in order.

    Attributes:
        text: The text.
        starts: The offset of the beginning of each word.
        ends: The offset of its end.
        keys: Each word folded and in lower case: equal keys are the same word.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    keys: Sequence[str]

    def __len__(self) -> int:
        return len(self.keys)

    def between(self, start: int, end: int) -> range:
        """Return the indices of the words that overlap the characters ``[start, end)``."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

    def stretch(self, low: int, high: int) -> "Words":
        """Return the words ``[low, high)``; their offsets remain those in the whole text."""
        return Words(self.text, self.starts[low:high], self.ends[low:high], self.keys[low:high])


@lru_cache(maxsize=8)
def words_of(text: str) -> Words:
    """Return the words of a whole edition; the last few results are memoised."""
    return find_words(text)


def find_words(text: str) -> Words:
    """Return the words of `text`, in linear time."""
    starts: list[int] = []
    ends: list[int] = []
    keys: list[str] = []
    for found in _WORD.finditer(text):
        starts.append(found.start())
        ends.append(found.end())
        word = found.group()
        keys.append(word.lower() if word.isascii() else fold_text(word, ignore_case=True))
    return Words(text, starts, ends, keys)
