"""Tokens of a stretch of text, and where each of them stands.

A word is looked up once: its token is shared by all places where the same word stands, and where
it stands is kept beside it. That is what lets an article be read at a million words a second.
"""

from collections.abc import Iterable

from reader.analysis.languages.token import Token


class Tokens(list[Token]):
    """Tokens one after another, and where each of them stands.

    Attributes:
        starts: Offset of the first code point of each token in the whole text.
        ends: One after its last.
    """

    __slots__ = ("ends", "starts")

    def __init__(self, tokens: Iterable[Token], starts: list[int], ends: list[int]) -> None:
        super().__init__(tokens)
        self.starts = starts
        self.ends = ends

    def append_all(self, others: "Tokens") -> None:
        """Let the tokens of a stretch further on follow."""
        self += others
        self.starts += others.starts
        self.ends += others.ends

    def part(self, start: int, end: int) -> "Tokens":
        """Return the tokens from `start` up to `end`."""
        return Tokens(self[start:end], self.starts[start:end], self.ends[start:end])
