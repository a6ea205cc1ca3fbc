"""Words between quotation marks, and constants shared by the pairing of double and single marks."""

from reader.startup.light_enum import StrEnum
from reader.text.span import trimmed

BRACKETS = "([{—–-―/*_"
OPENERS, CLOSERS = "\"“„«»‘'「『‹›", "\"”“»«’'」』›‹"
LOOK_AHEAD = 12  # marks; how far the partner of a mark is sought


_AROUND_SIGN = " ’'‘“”»«›‹\""
_LAST = 12  # code points in which the last sign of quoted words is sought


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


def without_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without white space around it and without marks that enclose all of it.

    A full stop may follow the closing mark.
    """
    start, end = trimmed(text, start, end)
    last = end - 1 - (text[end - 1 : end] in {".", "。"})
    if last - start > 1 and text[start] in OPENERS and text[last] in CLOSERS:
        inner = text[start + 1 : last]
        if not any(sign in inner for sign in (text[start], text[last])):
            return without_marks(text, start + 1, last)
    return start, end


def final_sign(text: str, start: int, end: int) -> str:
    """Return the last character of quoted words, without spaces and inner marks; "…" for "..."."""
    words = text[max(start, end - _LAST) : end].rstrip(_AROUND_SIGN)
    return "…" if words.endswith(("..", ". .")) else words[-1:]
