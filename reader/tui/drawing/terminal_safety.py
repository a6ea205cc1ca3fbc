"""A filter of what Textual's own widgets draw, so that nothing in it acts on the terminal."""

from collections.abc import Sequence

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from reader.text.terminal_safety import terminal_safe


class TerminalSafetyFilter(LineFilter):
    """Takes out of every segment what could act on the terminal."""

    def apply(self, segments: Sequence[Segment], background: Color) -> list[Segment]:
        """Return the segments with harmless text; see `LineFilter.apply`."""
        return [
            segment
            if (text := terminal_safe(segment.text)) == segment.text
            else Segment(text, segment.style)
            for segment in segments
        ]
