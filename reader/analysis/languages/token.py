"""A word as the lexicon of its language knows it, and the kinds of what stands between words."""

WORD, CAPITAL, NUMBER, POSSESSIVE, POINT, QUOTED = "WCNSPQ"


class Token:
    """A word, a number, a mark, or quoted words.

    Attributes:
        text: As written; empty for quoted words.
        lower: In lower case, with a straight apostrophe and without a final dot.
        kind: WORD, CAPITAL, NUMBER, POSSESSIVE, POINT or QUOTED.
        classes: Union of the lexicon's classes.
        quoted: For QUOTED, which quoted words of the paragraph these are; else -1.
    """

    __slots__ = ("classes", "kind", "lower", "quoted", "text")

    def __init__(self, text: str, lower: str, kind: str, classes: int, quoted: int = -1) -> None:
        self.text = text
        self.lower = lower
        self.kind = kind
        self.classes = classes
        self.quoted = quoted

    def __repr__(self) -> str:
        return f"{self.kind}:{self.text}"
