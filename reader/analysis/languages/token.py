"""Tokens, with the classes that the lexicon of their language gives them, and their kinds."""

from reader.analysis.languages.lexicon import LANDMARKS

WORD, CAPITAL, NUMBER, POSSESSIVE, POINT, QUOTED = "WCNSPQ"
LONG_DASHES = frozenset("—–―")
DASHES = LONG_DASHES | {"-"}
"""The texts of tokens for dashes; many papers write a hyphen between blanks for one."""


class Token:
    """A word, a number, a mark, or quoted words.

    Attributes:
        text: The text as written, but a dash for a hyphen between blanks; empty for quoted words.
        lower: The text in lower case, with straight apostrophes and without a final full stop.
        kind: WORD, CAPITAL, NUMBER, POSSESSIVE, POINT or QUOTED.
        classes: Union of the word's classes in the lexicon.
        is_landmark: Whether it may be a cue or a source, is quoted words, or may end a sentence.
            Kept because it is asked of every word of a text.
        quoted: For QUOTED, the index among the quoted words of the paragraph; else -1.
    """

    __slots__ = ("classes", "is_landmark", "kind", "lower", "quoted", "text")

    def __init__(self, text: str, lower: str, kind: str, classes: int, quoted: int = -1) -> None:
        self.text = text
        self.lower = lower
        self.kind = kind
        self.classes = classes
        self.is_landmark = classes & LANDMARKS != 0
        self.quoted = quoted

    def __repr__(self) -> str:
        return f"{self.kind}:{self.text}"
