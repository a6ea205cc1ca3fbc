"""The column at the right edge: the position, and where quotes and notes are."""

from collections.abc import Mapping

from reader.model.annotation import Motivation
from reader.session.state import ReadingState
from reader.tui.views import ink as inks
from reader.tui.views.glyphs import Glyphs
from reader.tui.views.ink import Ink
from reader.tui.views.overlay import Piece

Ticks = Mapping[int, tuple[bool, Ink]]  # row: whether it is a note (else a quote), its ink


def ticks_of(state: ReadingState, height: int) -> Ticks:
    """Return the marks of an article on a bar of `height` rows; notes win over quotes."""
    length = max(1, state.length)
    numbers = {voice.name: n for n, voice in enumerate(state.analysis.speakers)}
    ticks: dict[int, tuple[bool, Ink]] = {}
    for quote in state.quotes:
        name = quote.speaker.name if quote.speaker else ""
        if state.voice and name != state.voice:
            continue
        row = quote.span.start * height // length
        ticks.setdefault(row, (False, inks.spoken_by(numbers.get(name, -1))))
    for span, annotation in state.placed():
        ink = inks.ACCENT if annotation.motivation is Motivation.BOOKMARKING else inks.NOTE
        ticks[min(height - 1, span.start * height // length)] = (True, ink)
    return ticks


def bar_pieces(
    ticks: Ticks, visible: tuple[int, int], length: int, height: int, glyphs: Glyphs
) -> list[Piece]:
    """Return one cell for each row: a mark for a quote or note, shaded where the screen is."""
    length = max(1, length)
    first = visible[0] * height // length
    last = max(first, -(-min(visible[1], length) * height // length) - 1)
    if visible[1] >= length:
        last = height - 1
    whole = first == 0 and last == height - 1
    pieces: list[Piece] = []
    for row in range(height):
        inside = first <= row <= last and not whole
        if row in ticks:
            note, ink = ticks[row]
            glyph = glyphs.tick_note if note else glyphs.tick_quote
            pieces.append((glyph, ink | (inks.ROW if inside else 0)))
        elif inside:
            pieces.append((" ", inks.ROW))
        else:
            pieces.append((" ", 0))
    return pieces
