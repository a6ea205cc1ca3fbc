"""Filters of what Textual's own widgets draw: without colours, and without control characters.

As ``NO_COLOR`` asks, bold, underline and reverse video remain. Textual's own filter converts
colours to greys, which are colours for a terminal too, and would override the ones the user chose
to be able to read.

Source: https://no-color.org
"""

from collections.abc import Sequence
from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

from reader.text.terminal_safety import terminal_safe

_KNOWN = 1024  # cached styles
_APART = 90  # of 765: a background that differs this much from the widget's is a marker
_REVERSE = Style(reverse=True)


class Colourless(LineFilter):
    """Removes colours; a background that marks something becomes reverse video."""

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
    """Return a style without colours.

    Args:
        style: The style.
        ground: The background of the widget, as RGB.
        ground_number: The background as a number in the terminal's palette, if it is one.
    """
    bare = style.without_color
    mark = style.bgcolor.triplet if style.bgcolor is not None else None
    number = style.bgcolor.number if style.bgcolor is not None else None
    if mark is None and number is not None and number != ground_number:
        return bare + _REVERSE
    if mark is not None and sum(abs(a - b) for a, b in zip(mark, ground, strict=True)) >= _APART:
        return bare + _REVERSE
    return bare


class TerminalSafetyFilter(LineFilter):
    """Removes everything from segments that could control the terminal."""

    def apply(self, segments: Sequence[Segment], background: Color) -> list[Segment]:
        """Return the segments with safe text; see `LineFilter.apply`."""
        return [
            segment
            if (text := terminal_safe(segment.text)) == segment.text
            else Segment(text, segment.style)
            for segment in segments
        ]
