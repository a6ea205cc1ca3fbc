"""A filter that removes control characters from what Textual's own widgets draw."""

from collections.abc import Sequence

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from reader.text.terminal_safety import terminal_safe


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
