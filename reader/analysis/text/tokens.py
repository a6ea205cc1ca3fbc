"""The tokens of a stretch of text, and their positions.

A word is looked up once: all its occurrences share one token, and their positions are stored
separately. This is what allows an article to be read at a million words a second.
"""

from bisect import bisect_left
from collections.abc import Iterable

from reader.analysis.languages.token import CAPITAL, Token
from reader.startup.light_typing import Self


class Tokens(tuple[Token, ...]):
    """A sequence of tokens with their positions.

    A tuple rather than a list, because item access on a subclass of list takes twice as long.

    Attributes:
        starts: Offset of the first code point of each token in the whole text.
        ends: Offset one after the last code point of each token.
        landmarks: Indices of potential cues and sources, quoted words, and possible sentence ends.
            An attribute, since a property takes five times as long to read.
        main_subjects: The main subjects that have been found so far, by whether quotes may come
            before them.
    """

    starts: list[int]
    ends: list[int]
    landmarks: list[int]
    main_subjects: dict[bool, tuple[int, int] | None]

    def __new__(
        cls,
        tokens: Iterable[Token],
        starts: list[int],
        ends: list[int],
        landmarks: list[int] | None = None,
    ) -> Self:
        """Return the tokens with their positions; all three must have the same length.

        The landmarks are found among the tokens unless they are given.
        """
        made = tuple.__new__(cls, tokens)  # faster than by way of `super`
        made.starts = starts
        made.ends = ends
        if landmarks is None:
            landmarks = [i for i, token in enumerate(made) if token.is_landmark]
        made.landmarks = landmarks
        made.main_subjects = {}
        return made

    def part(self, start: int, end: int) -> "Tokens":
        """Return the tokens from `start` up to `end`."""
        marks = self.landmarks
        inside = marks[bisect_left(marks, start) : bisect_left(marks, end)]
        if start:
            inside = [mark - start for mark in inside]
        return Tokens(self[start:end], self.starts[start:end], self.ends[start:end], inside)

    def with_names(self, names: "Iterable[tuple[int, int, str]]") -> "Tokens":
        """Return the tokens with one for each name, given with its first and its last token.

        The names are in order and do not overlap.
        """
        tokens: list[Token] = []
        starts: list[int] = []
        ends: list[int] = []
        at = 0
        for first, last, name in names:
            tokens += (*self[at:first], Token(name, name.lower(), CAPITAL, 0))
            starts += self.starts[at : first + 1]
            ends += (*self.ends[at:first], self.ends[last])
            at = last + 1
        return Tokens([*tokens, *self[at:]], starts + self.starts[at:], ends + self.ends[at:])
