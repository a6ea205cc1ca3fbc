"""Drawing a list row in a given width."""

from collections.abc import Sequence

from reader.layout.wrap import max_cells
from reader.text.cells import cell_width
from reader.tui.views.ink.ink import Ink
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.short_texts import shorten
from reader.tui.views.rows.rows import Row

WIDEST_CELLS = 120
"""Greatest width of a row with something at its right, so that the eye finds it."""
_SAYS_NOTHING = 6  # a part that would be cut to fewer cells is left out
_LITTLE_ROOM = 28  # cells that are too few for a title beside more than its time
_LEAST_ROOM = 18  # cells that are too few for a title beside its time
_YIELDED_CELLS = 11  # least room for the pieces beside the right part


def row_line(row: Row, width: int, over: Ink) -> list[Piece]:
    """Return a row in exactly `width` cells (at least two), combined with the ink `over`."""
    when, when_ink = row.when
    right, right_ink = row.right[0] + when, row.right[1] or when_ink
    beyond = max(0, width - WIDEST_CELLS) if right else 0  # cells that stay free
    room = max(0, width - beyond - 2)
    right_cells = cell_width(right)
    if when and room - right_cells <= min(_cells(row), _LITTLE_ROOM):
        right, right_cells = when, cell_width(when)
        if room - right_cells <= min(_cells(row), _LEAST_ROOM):
            right, right_cells = "", 0
    wanted = _cells(row) if row.yields else _YIELDED_CELLS
    if right and right_cells + wanted + 1 > room:
        right, right_cells = "", 0
    room -= right_cells + 1 if right else 0
    pieces: list[Piece] = [(" ", over)]
    used = unsure = 0  # cells, and how many of them some terminals do not use
    for text, ink in _cut_text(row.pieces, room) if row.runs_on else row.pieces:
        if used >= room:
            break
        shown = shorten(text, room - used)
        if shown != text and text[:1] == " " and cell_width(shown.strip()) < _SAYS_NOTHING:
            break  # so short a remainder would look like part of the text before it
        pieces.append((shown, ink | over))
        cells = max_cells(shown)
        used += cells
        unsure += cells - cell_width(shown)
        if shown != text:  # one ellipsis is enough
            break
    pieces.append((" " * (room - used), over))
    if right:
        pieces += [(" ", over), (right, right_ink | over)]
    pieces.append((" " * (1 + unsure + beyond), over))
    return pieces


def _cut_text(pieces: Sequence[Piece], room: int) -> Sequence[Piece]:
    """Return pieces of one text in `room` cells, with an ellipsis wherever it is cut."""
    if sum(max_cells(text) for text, _ in pieces) <= room:
        return pieces
    kept: list[Piece] = []
    left = room - 1
    for text, ink in pieces:
        shown = shorten(text, left, "")
        left -= max_cells(shown)
        kept.append((shown, ink))
        if shown != text:
            break
    text, ink = kept[-1]
    return [*kept[:-1], (f"{text.rstrip()}…", ink)]


def _cells(row: Row) -> int:
    """Return the total width of the pieces of a row in cells."""
    return sum(cell_width(text) for text, _ in row.pieces)
