"""The line of keys at the bottom, and what may follow a first key."""

from collections.abc import Iterable, Sequence

from reader.layout.measures import WAITING_SHARE
from reader.text.cells import cell_width
from reader.text.clean import clean_text
from reader.tui.views import ink as inks
from reader.tui.views.overlay import Piece
from reader.tui.views.words import shorten

Hint = tuple[str, str, bool]  # key, what it does, whether it can be done now


def hint_pieces(hints: Iterable[Hint], width: int) -> list[Piece]:
    """Return as many hints as fit into `width` cells, in order."""
    if width < 1:
        return []
    pieces: list[Piece] = [(" ", 0)]
    used = 1
    for key, label, possible in hints:
        cells = cell_width(key) + cell_width(label) + 3
        if used + cells > width + 2:
            break
        pieces += [(key, inks.KEY if possible else inks.DIM), (f" {label}  ", inks.META)]
        used += cells
    while used > width:  # the spaces after the last hint
        text, ink = pieces.pop()
        shorter = text[: max(0, len(text) - (used - width))]
        used -= len(text) - len(shorter)
        if shorter:
            pieces.append((shorter, ink))
    return [*pieces, (" " * (width - used), 0)]


def hint_at(hints: Sequence[Hint], x: int) -> int:
    """Return the number of the hint drawn at cell `x`, or -1."""
    at = 1
    for number, (key, label, _) in enumerate(hints):
        cells = cell_width(key) + cell_width(label) + 3
        if at <= x < at + cells - 2:
            return number
        at += cells
    return -1


def notice_pieces(text: str, width: int, *, error: bool) -> list[Piece]:
    """Return a line that tells something, in exactly `width` cells."""
    shown = shorten(" " + text, max(0, width - 1))
    ink = inks.ERROR if error else inks.ACCENT
    return [(shown, ink), (" " * (width - cell_width(shown)), 0)]


def waiting_lines(text: str, width: int, height: int) -> list[list[Piece]]:
    """Return an empty pane that says in its middle what is being waited for."""
    shown = shorten(clean_text(text, line=True), max(0, width - 4))
    left = (width - cell_width(shown)) // 2
    middle: list[Piece] = [
        (" " * left, 0),
        (shown, inks.META),
        (" " * (width - left - cell_width(shown)), 0),
    ]
    blank: list[Piece] = [(" " * width, 0)]
    return [middle if row == height // WAITING_SHARE else blank for row in range(height)]
