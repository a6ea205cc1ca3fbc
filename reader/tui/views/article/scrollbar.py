"""The scroll bar: the visible part, and the places of quotes and notes."""

import sys
from bisect import bisect_left
from collections.abc import Mapping

from reader.session.state import ReadingState
from reader.startup.light_typing import TYPE_CHECKING
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.ink import Ink
from reader.tui.views.ink.overlay import Piece

if TYPE_CHECKING:
    from reader.model.annotation import Annotation
    from reader.text.span import Span

Ticks = Mapping[int, tuple[bool, Ink]]  # row: whether it is a note (else a quote), its ink


def ticks_of(state: ReadingState, height: int) -> Ticks:
    """Return the marks on a bar of `height` rows; notes win over quotes."""
    ticks = _quote_ticks(state, height)
    if not state.annotations:
        return ticks
    from reader.model.annotation import Motivation

    length, placed = max(1, state.length), state.placed()
    at = 0
    for row in range(height):
        beyond = -(-(row + 1) * length // height) if row + 1 < height else sys.maxsize
        first, at = at, bisect_left(placed, beyond, at, key=_start)
        if at > first:
            motivation = placed[at - 1][1].motivation  # the last annotation of a row wins
            ink = inks.ACCENT if motivation is Motivation.BOOKMARKING else inks.NOTE
            ticks[row] = (True, ink)
    return ticks


def _start(pair: "tuple[Span, Annotation]") -> int:
    return pair[0].start


def _quote_ticks(state: ReadingState, height: int) -> dict[int, tuple[bool, Ink]]:
    quotes, length = state.quotes, max(1, state.length)
    only = (
        quotes.groups.all_of(quotes.speaker_number(state.only_speaker))
        if state.only_speaker
        else range(len(quotes))
    )
    ticks: dict[int, tuple[bool, Ink]] = {}
    row = 0
    while row < height:
        first = -(-row * length // height)  # the first offset of that row
        at = bisect_left(only, first, key=quotes.starts.__getitem__)
        if at == len(only):
            break
        row = max(row, quotes.starts[only[at]] * height // length)
        ticks[row] = (False, inks.spoken_by(quotes.speaker_numbers[only[at]]))
        row += 1
    return ticks


def bar_pieces(
    ticks: Ticks, visible: tuple[int, int], length: int, height: int, glyphs: Glyphs
) -> list[Piece]:
    """Return one cell per row: marks for quotes and notes, shaded for the visible part.

    If the whole article is visible the bar is empty, because its rows would not match the text
    beside them.

    Args:
        ticks: The marks by row.
        visible: Offsets of the first visible code point and after the last.
        length: Length of the text in code points.
        height: Height of the bar in rows.
        glyphs: The glyphs to draw with.
    """
    length = max(1, length)
    first = visible[0] * height // length
    last = max(first, -(-min(visible[1], length) * height // length) - 1)
    if visible[1] >= length:
        last = height - 1
    whole = first == 0 and last == height - 1
    pieces: list[Piece] = []
    for row in range(height):
        inside = first <= row <= last and not whole
        if row in ticks and not whole:
            note, ink = ticks[row]
            glyph = glyphs.tick_note if note else glyphs.tick_quote
            pieces.append((glyph, ink | (inks.ROW if inside else 0)))
        elif inside:
            pieces.append((" ", inks.ROW))
        else:
            pieces.append((" ", 0))
    return pieces
