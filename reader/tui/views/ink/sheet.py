"""Paragraphs of inked text, wrapped to a width."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.layout.wrap import wrap
from reader.text.cells import cell_width
from reader.tui.views.ink.ink import Ink
from reader.tui.views.ink.overlay import Overlay, Piece, Stretch, paint
from reader.tui.views.ink.short_texts import fitted

_NARROWEST_CELLS = 8  # width of the text below which the lead is left out
_MARGIN_CELLS = 1  # on either side
_SPACES = str.maketrans("\t", " ")


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph to draw.

    Attributes:
        text: Cleaned text; a newline ends a row.
        ink: Ink of the whole text.
        stretches: Inks over parts of it, in code points of `text`.
        lead: Drawn before the first row; the other rows are indented by its width.
        hang: Drawn before the other rows instead of spaces; as wide as `lead`.
        lead_ink: Ink of `lead` and `hang`.
    """

    text: str = ""
    ink: Ink = 0
    stretches: Sequence[Stretch] = ()
    lead: str = ""
    hang: str = ""
    lead_ink: Ink = 0


BLANK = Para()


def sheet_lines(paras: Sequence[Para], width: int, base: Ink = 0) -> list[list[Piece]]:
    """Return the rows of paragraphs, each exactly `width` cells wide, combined with the ink `base`.

    Cost: linear in the text.
    """
    room = max(1, width - 2 * _MARGIN_CELLS)
    lines: list[list[Piece]] = []
    for para in paras:
        text = para.text.translate(_SPACES)
        indent = cell_width(para.lead)
        if room - indent < _NARROWEST_CELLS:
            indent = 0
        overlay = [Overlay(para.stretches)] if para.stretches else []
        for number, (start, end) in enumerate(wrap(text, 0, len(text), room - indent)):
            lead = para.hang if number and para.hang else para.lead if not number else " " * indent
            pieces: list[Piece] = [(" " * _MARGIN_CELLS, 0)]
            if indent:
                pieces.append((lead, para.lead_ink))
            pieces += paint(text, start, end, para.ink, overlay)
            lines.append(fitted(pieces, width, base, ""))
    return lines
