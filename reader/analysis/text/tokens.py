"""Tokens of a stretch of text, and where each of them stands.

A word is looked up once: its token is shared by all places where the same word stands, and where
it stands is kept beside it. That is what lets an article be read at a million words a second.
"""

from bisect import bisect_left
from collections.abc import Iterable

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import Token
from reader.startup.light_typing import Self

CUES = lx.REPORT | lx.NAME | lx.WEAK
SOURCES = lx.ACCORDING | lx.QUOTATIVE | lx.WORDS_OF
_LANDMARKS = CUES | SOURCES | lx.STOP


class Tokens(tuple[Token, ...]):
    """Tokens one after another, and where each of them stands.

    A tuple and no list: Python takes an item out of a kind of list by a detour that costs twice
    as much.

    Attributes:
        starts: Offset of the first code point of each token in the whole text.
        ends: One after its last.
    """

    starts: list[int]
    ends: list[int]
    _landmarks: list[int] | None

    def __new__(cls, tokens: Iterable[Token], starts: list[int], ends: list[int]) -> Self:
        """Return the tokens with their places, as many of these as there are tokens."""
        made = super().__new__(cls, tokens)
        made.starts = starts
        made.ends = ends
        made._landmarks = None
        return made

    @property
    def landmarks(self) -> list[int]:
        """Where words stand that may report, quoted words, and what can end a sentence."""
        if self._landmarks is None:
            self._landmarks = [i for i, token in enumerate(self) if token.classes & _LANDMARKS]
        return self._landmarks

    def part(self, start: int, end: int) -> "Tokens":
        """Return the tokens from `start` up to `end`."""
        part = Tokens(self[start:end], self.starts[start:end], self.ends[start:end])
        marks = self.landmarks
        inside = marks[bisect_left(marks, start) : bisect_left(marks, end)]
        part._landmarks = [mark - start for mark in inside] if start else inside
        return part
