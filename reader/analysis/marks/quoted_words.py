"""Words between marks, and what pairing double and single marks has in common."""

from reader.startup.light_enum import StrEnum

BRACKETS = "([{—–-―/*_"
LOOK_AHEAD = 12  # marks; how far a mark looks back or ahead for its partner


class Closing(StrEnum):
    """How a quote ended."""

    CLOSED = "closed"
    CONTINUES = "continues"  # re-opened in the next paragraph
    LOST = "lost"  # no closing mark: ended where the sentence did


class Quoted:
    """Words between marks.

    Attributes:
        open: Offset of the opening mark.
        start: First code point inside.
        end: One after the last inside.
        close: One after the closing mark; `end` when there is none.
        closing: How it ended.
        single: Whether its marks are single ones.
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
