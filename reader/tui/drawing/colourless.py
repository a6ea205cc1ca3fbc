"""No colours at all, as ``NO_COLOR`` asks: weight, underlines and exchanged colours say it.

Textual's own filter makes greys of them, which are colours to a terminal as well: they hide the
ones that somebody chose to be able to read.

Source: https://no-color.org
"""

from collections.abc import Sequence
from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

_KNOWN = 1024  # styles that are remembered
_APART = 90  # of 765: a ground as different from that of its widget marks something
_REVERSE = Style(reverse=True)


class Colourless(LineFilter):
    """Takes the colours away; where a ground marked something, the terminal's own are exchanged."""

    def apply(self, segments: Sequence[Segment], background: Color) -> list[Segment]:
        """Return the segments without colours; see `LineFilter.apply`."""
        ground, number = background.rgb, background.ansi
        return [
            Segment(text, style and _without_colours(style, ground, number), control)
            for text, style, control in segments
        ]


@lru_cache(_KNOWN)
def _without_colours(
    style: Style, ground: tuple[int, int, int], ground_number: int | None
) -> Style:
    """Return what is left of a style in a widget with this ground.

    Args:
        style: The style.
        ground: The ground of the widget.
        ground_number: Which of the terminal's own colours that is, if it is one.
    """
    bare = style.without_color
    mark = style.bgcolor.triplet if style.bgcolor is not None else None
    number = style.bgcolor.number if style.bgcolor is not None else None
    if mark is None and number is not None and number != ground_number:
        return bare + _REVERSE
    if mark is not None and sum(abs(a - b) for a, b in zip(mark, ground, strict=True)) >= _APART:
        return bare + _REVERSE
    return bare
