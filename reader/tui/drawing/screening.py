"""A filter of what Textual's own widgets draw, so that nothing in it acts on the terminal."""

from collections.abc import Sequence

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from reader.text.screening import screened


class ScreeningFilter(LineFilter):
    """Takes out of every segment what could act on the terminal."""

    def apply(self, segments: Sequence[Segment], background: Color) -> list[Segment]:
        """Return the segments with screened text; see `LineFilter.apply`."""
        return [
            segment
            if (text := screened(segment.text)) == segment.text
            else Segment(text, segment.style)
            for segment in segments
        ]
