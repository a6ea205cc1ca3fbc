"""Converts inks to Rich styles of the current theme."""

from collections.abc import Sequence

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from reader.first_screen.start import has_italics
from reader.text.terminal_safety import terminal_safe
from reader.tui.views.ink.ink import Ink
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.palette import Palette, look

_TINY = 12


class Painter:
    """The styles of one palette, each created once."""

    def __init__(self, palette: Palette, *, ascii_only: bool = False) -> None:
        self.palette, self.ascii_only = palette, ascii_only
        self._has_italics = has_italics()
        self._styles: dict[Ink, Style] = {}

    def style(self, ink: Ink) -> Style:
        """Return the style of an ink."""
        style = self._styles.get(ink)
        if style is None:
            style = self._styles[ink] = self._make(ink)
        return style

    def strip(self, pieces: Sequence[Piece], width: int) -> Strip:
        """Return a strip of pieces whose total width is exactly `width` cells."""
        segments: list[Segment] = []
        waiting, last = "", -1
        for text, ink in pieces:
            if ink == last:
                waiting += text  # merge pieces of the same style: fewer bytes to the terminal
                continue
            if waiting:
                segments.append(Segment(terminal_safe(waiting), self.style(last)))
            waiting, last = text, ink
        if waiting:
            segments.append(Segment(terminal_safe(waiting), self.style(last)))
        if width < _TINY:  # rows are not laid out for so few cells: crop them
            return Strip(segments).adjust_cell_length(width, self.style(0))
        return Strip(segments, width)

    def _make(self, ink: Ink) -> Style:
        it = look(ink, self.palette)
        has_colours = not self.palette.mono
        return Style(
            color=_colour(it.colour) if has_colours else None,
            bgcolor=_colour(it.background) if has_colours else None,
            bold=it.bold or None,
            italic=(it.italic and self._has_italics) or None,
            underline=it.underline or None,
            reverse=it.reverse or None,
            dim=it.dim or None,
            strike=it.strike or None,
        )


def _colour(name: str) -> Color | None:
    if not name:
        return Color.default()
    return Color.parse(name.removeprefix("ansi_"))
