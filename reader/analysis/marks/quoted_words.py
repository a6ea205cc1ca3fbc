"""Words between quotation marks, and constants shared by the pairing of double and single marks."""

from reader.startup.light_enum import StrEnum

BRACKETS = "([{—–-―/*_"
LOOK_AHEAD = 12  # marks; how far the partner of a mark is sought


class Closing(StrEnum):
    """How a quote ends."""

    CLOSED = "closed"
    CONTINUES = "continues"  # re-opened in the next paragraph
    LOST = "lost"  # no closing mark: ended with the sentence


class Quoted:
    """Words between quotation marks.

    Attributes:
        open: Offset of the opening mark.
        start: Offset of the first code point inside.
        end: Offset one after the last code point inside.
        close: Offset one after the closing mark; equals `end` if there is none.
        closing: How the quote ends.
        single: Whether its marks are single marks.
    """

    __slots__ = ("close", "closing", "end", "open", "single", "start")

    def __init__(
        self,
        opening: int,
        start: int,
        end: int,
        close: int,
        closing: Closing = Closing.CLOSED,
        *,
        single: bool = False,
    ) -> None:
        self.open = opening
        self.start = start
        self.end = end
        self.close = close
        self.closing = closing
        self.single = single
