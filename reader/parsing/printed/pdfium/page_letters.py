"""The letters of one page of a PDF: their text, positions and styles, from pdfium."""

import ctypes
from math import hypot
from typing import Protocol

from reader.parsing.printed.pdfium.letter_styles import LetterStyles
from reader.parsing.printed.pdfium.symbol_letters import with_drawn_characters
from reader.parsing.printed.pdfium.tex_codes import with_tex_letters

_SLANT = 0.1  # horizontal share of the height of a letter from which it counts as slanted
_STEEP = 0.35  # of a line, more than of scans that are askew and of headings set so
_LONGEST_NAME = 100  # bytes of the name of a font


class TextPage(Protocol):
    """The part of a text page's interface that we use; pypdfium2 has no types of its own."""

    def get_text_range(self) -> str:
        """Return the text of the whole page."""

    def count_chars(self) -> int:
        """Return how many letters pdfium has."""

    def count_rects(self, index: int, count: int) -> int:
        """Return in how many pieces letters are drawn, and remember these."""

    def get_rect(self, index: int) -> tuple[float, float, float, float]:
        """Return the left, bottom, right and top edges of one of these pieces."""


class PageLetters:
    """The letters of a page.

    Offsets are UTF-16 code units into the text; pdfium has indices of its own, see `index`.
    Lengths are in points.

    Args:
        text_page: The text-page handle of pdfium.
        marked: Whether the letters may have structure tags.

    Attributes:
        text: All text, with line ends.
        style: Returns the style of a letter, by its index.
    """

    def __init__(self, text_page: TextPage, *, marked: bool) -> None:
        import pypdfium2.raw as pdfium

        self._text_page = text_page
        self._pdfium = pdfium
        self._origin = ctypes.c_double(), ctypes.c_double()
        self._matrix, self._rectangle = pdfium.FS_MATRIX(), pdfium.FS_RECTF()
        self._name = ctypes.create_string_buffer(_LONGEST_NAME)
        self._offsets_are_indices = False
        self.style = LetterStyles(text_page, marked=marked).style
        text = with_tex_letters(text_page.get_text_range())
        self.text = text = with_drawn_characters(text, self._font_name)
        units = len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
        self._offsets_are_indices = units == text_page.count_chars()

    def index(self, offset: int) -> int:
        """Return the index that pdfium has for a letter."""
        if self._offsets_are_indices:
            return offset
        return max(0, int(self._pdfium.FPDFText_GetCharIndexFromTextIndex(self._text_page, offset)))

    def box(self, offset: int) -> tuple[float, float, float, float]:
        """Return the left, bottom, right and top edges of a letter; zeros if it has none."""
        box = self._rectangle
        at = self.index(offset)
        if not self._pdfium.FPDFText_GetLooseCharBox(self._text_page, at, box):
            return (0.0, 0.0, 0.0, 0.0)
        return (box.left, box.bottom, box.right, box.top)

    def drawn_edges(self, index: int) -> tuple[float, float]:
        """Return the bottom and top edges of what is drawn of a letter; zeros if nothing is."""
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        if not self._pdfium.FPDFText_GetCharBox(self._text_page, index, left, right, bottom, top):
            return 0.0, 0.0
        return bottom.value, top.value

    def baseline(self, index: int) -> float | None:
        """Return the height of the baseline of a letter; None if it has none."""
        x, y = self._origin
        if not self._pdfium.FPDFText_GetCharOrigin(self._text_page, index, x, y):
            return None
        return y.value

    def size(self, index: int) -> tuple[float, bool, bool]:
        """Return the size of a letter on the page, whether it is slanted, and whether level.

        Many programs scale a font of one point.
        """
        size = float(self._pdfium.FPDFText_GetFontSize(self._text_page, index))
        matrix = self._matrix
        if not self._pdfium.FPDFText_GetMatrix(self._text_page, index, matrix):
            return size, False, True
        scale = hypot(matrix.c, matrix.d) or 1.0
        slant = not matrix.b and matrix.c > _SLANT * scale
        return size * scale, slant, abs(matrix.b) <= _STEEP * scale

    def has_one_font_size(self, first: int, last: int) -> bool:
        """Whether the letters at two offsets have the same font size, before it is scaled."""
        size = self._pdfium.FPDFText_GetFontSize
        return bool(
            size(self._text_page, self.index(first)) == size(self._text_page, self.index(last))
        )

    def rectangles(self, first: int, last: int) -> list[tuple[float, float, float, float]]:
        """Return the edges of what is drawn in one go from one offset to another, from the left.

        Empty if pdfium cannot tell.
        """
        import pypdfium2

        begin, end = self.index(first), self.index(last)
        try:
            count = self._text_page.count_rects(begin, end - begin + 1)
            return sorted(self._text_page.get_rect(index) for index in range(count))
        except pypdfium2.PdfiumError:
            return []

    def _font_name(self, offset: int) -> str:
        index, name = self.index(offset), self._name
        name.value = b""
        self._pdfium.FPDFText_GetFontInfo(self._text_page, index, name, _LONGEST_NAME, None)
        return name.value.decode("utf-8", "replace")
