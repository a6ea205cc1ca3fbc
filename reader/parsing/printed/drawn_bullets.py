"""Bullets that are no letters: browsers draw the signs of their lists as small discs."""

import ctypes
import re
from collections.abc import Sequence
from typing import Protocol

from reader.parsing.printed.printed_line import PageLine

DRAWING_PROGRAMS = re.compile(r"Skia|Quartz|\bQt\b|cairo|WebKit", re.IGNORECASE)
"""What their makers call themselves in a file."""
_LEAST, _MOST = 1.5, 8.0  # points across
_ROUND = 1.3  # times as high as wide, at most, or the other way round
_OF_LETTERS = 2.8  # times its width a disc has the size of the letters beside it
_FARTHEST = 3.0  # of that size, from the disc to the words
_MOST_BULLETS = 200  # of a page; more are a drawing
_MOST_OBJECTS = 20_000  # of a page that are looked at


class _Page(Protocol):
    """What we use of a page; pypdfium2 has no types of its own."""

    raw: object


def drawn_bullets(page: _Page, lines: Sequence[PageLine]) -> list[PageLine]:
    """Return a line with a bullet for each small disc, ring or square left of one of `lines`.

    Cost: the objects of the page, and its lines for each of a few bullets.
    """
    import pypdfium2.raw as pdfium

    count = pdfium.FPDFPage_CountObjects(page.raw)
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    found: list[PageLine] = []
    for index in range(count if count <= _MOST_OBJECTS else 0):
        drawn = pdfium.FPDFPage_GetObject(page.raw, index)
        if pdfium.FPDFPageObj_GetType(drawn) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        if pdfium.FPDFPageObj_GetBounds(drawn, left, bottom, right, top):
            wide, high = right.value - left.value, top.value - bottom.value
            small = min(wide, high) >= _LEAST and max(wide, high) <= _MOST
            if small and max(wide, high) <= _ROUND * min(wide, high):
                size = _OF_LETTERS * wide
                found.append(PageLine("•", left.value, right.value, bottom.value, size))
    if len(found) > _MOST_BULLETS:
        return []
    return [bullet for bullet in found if any(_is_before(bullet, line) for line in lines)]


def _is_before(bullet: PageLine, line: PageLine) -> bool:
    near = 0 < line.left - bullet.right <= _FARTHEST * bullet.size
    return near and abs(line.y - bullet.y) <= bullet.size / 3
