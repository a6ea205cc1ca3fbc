"""Bullets drawn as small shapes rather than characters, as browsers do in lists."""

import ctypes
import re
from collections.abc import Sequence
from typing import Protocol

from reader.parsing.printed.printed_line import PageLine

DRAWING_PROGRAMS = re.compile(r"Skia|Quartz|\bQt\b|cairo|WebKit", re.IGNORECASE)
"""The producers of files with such bullets."""
_MIN_WIDTH, _MAX_WIDTH = 1.5, 8.0  # points across
_MAX_ASPECT = 1.3  # maximum ratio of width to height, or of height to width
_LETTER_RATIO = 2.8  # the size of the letters next to a disc, divided by its width
_MAX_DISTANCE = 3.0  # maximum distance from the disc to the text, in that size
_MOST_BULLETS = 200  # of a page; with more, it is a drawing
_MOST_OBJECTS = 20_000  # of a page; pages with more are not searched


class _Page(Protocol):
    """The part of a page's interface that we use; pypdfium2 has no types of its own."""

    raw: object


def drawn_bullets(page: _Page, lines: Sequence[PageLine], *, right_to_left: bool) -> list[PageLine]:
    """Return a line with a bullet for each small disc, ring or square before a line.

    Cost: the number of objects of the page, and its lines for each of a few bullets.
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
            width, height = right.value - left.value, top.value - bottom.value
            small = min(width, height) >= _MIN_WIDTH and max(width, height) <= _MAX_WIDTH
            if small and max(width, height) <= _MAX_ASPECT * min(width, height):
                size = _LETTER_RATIO * width
                found.append(PageLine("•", left.value, right.value, bottom.value, size))
    if len(found) > _MOST_BULLETS:
        return []
    return [
        bullet
        for bullet in found
        if any(
            _is_before(bullet, line, bullet.left - line.right)
            if right_to_left
            else _is_before(bullet, line, line.left - bullet.right)
            for line in lines
        )
    ]


def _is_before(bullet: PageLine, line: PageLine, distance: float) -> bool:
    near = 0 < distance <= _MAX_DISTANCE * bullet.size
    return near and abs(line.y - bullet.y) <= bullet.size / 3
