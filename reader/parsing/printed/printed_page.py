"""The lines of one page of a PDF, and where they stand, as pdfium tells them."""

import ctypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import hypot
from statistics import median_low
from typing import Protocol

from reader.parsing.printed.printed_line import PageLine

_LINE_ENDS = re.compile("(\r\n|[\x02\ufffe])")
"""A line end as pdfium writes it, or what it puts between the halves of a hyphenated word."""
_NUMBER = re.compile(r"\d{1,3}[.)]?\s?(?=[^\W\d_])")
"""A number, as that of a note, which is raised, before a letter."""
_BOLD = 600  # weight of a font
_BOLD_NAME = re.compile(rb"bold|black|heavy|[-,]bd\b", re.IGNORECASE)
_LONGEST_NAME = 120  # bytes
_WIDE = 0.45  # of the page: a narrower line is not made of two that stand side by side
_GAP = 1.2  # of a line's size: what no blank between words is wide
_SAMPLE = 12  # wide lines of a page that are looked at before all are
_LEAST = 3  # of them with a gap
_SPARSE = 1.3  # times the usual width of a letter


class _TextPage(Protocol):
    """What we use of a page of text; pypdfium2 has no types of its own."""

    def get_text_range(self) -> str: ...
    def get_charbox(self, index: int, loose: bool) -> tuple[float, float, float, float]: ...
    def count_rects(self, index: int, count: int) -> int: ...
    def get_rect(self, index: int) -> tuple[float, float, float, float]: ...


class PrintedPage:
    """One page of text. pdfium writes what stands side by side as one line; it is parted here."""

    def __init__(self, text_page: _TextPage, width: float) -> None:
        self._text_page = text_page
        self._width = width

    def lines(self) -> list[PageLine]:
        """Return the lines in the order in which they are drawn."""
        found = list(self._found())
        wide = [each for each in found if each[0].right - each[0].left > _WIDE * self._width]
        sample = wide[:: len(wide) // _SAMPLE + 1]
        if sum(bool(self._gaps(*each)) for each in sample) < min(_LEAST, len(sample) or 1):
            wide = _sparse(found)  # the rows of a table among prose, however narrow
            if sum(bool(self._gaps(*each)) for each in wide[:_SAMPLE]) < _LEAST:
                return [line for line, _ in found]
        suspects = {id(line) for line, _ in wide}
        return [
            part
            for line, first in found
            for part in (self._parted(line, first) if id(line) in suspects else (line,))
        ]

    def _found(self) -> Iterator[tuple[PageLine, int]]:
        """Each line with the index of its first character."""
        at = 0
        parts = _LINE_ENDS.split(self._text_page.get_text_range())
        for raw, end in zip(parts[::2], [*parts[1::2], ""], strict=True):
            bare = raw.strip()
            if bare:
                first = at + len(raw) - len(raw.lstrip())
                hyphen = "-" if end and end != "\r\n" else ""
                yield self._placed(bare + hyphen, first, first + len(bare) - 1), first
            at += len((raw + end).encode("utf-16-le", "surrogatepass")) // 2

    def _placed(self, text: str, first: int, last: int) -> PageLine:
        """Where a line stands, by its first and last character, and one after the first."""
        import pypdfium2.raw as pdfium

        left, bottom, _, _ = self._box(first)
        _, _, right, _ = self._box(last)
        at = self._index(min(last, first + _telling(text)))
        x, y = ctypes.c_double(), ctypes.c_double()
        if pdfium.FPDFText_GetCharOrigin(self._text_page, at, x, y):
            bottom = y.value
        bold = self._is_bold(at) and self._is_bold(self._index(last))
        return PageLine(text, left, right, bottom, self._size(at), bold)

    def _is_bold(self, index: int) -> bool:
        """Whether a character is set in a bold font, by the weight or the name of the font."""
        import pypdfium2.raw as pdfium

        if pdfium.FPDFText_GetFontWeight(self._text_page, index) >= _BOLD:
            return True
        name = ctypes.create_string_buffer(_LONGEST_NAME)
        flags = ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(self._text_page, index, name, _LONGEST_NAME, flags)
        return _BOLD_NAME.search(name.value) is not None

    def _size(self, index: int) -> float:
        """How large a character is set on the page: many programs scale a font of one point."""
        import pypdfium2.raw as pdfium

        size = float(pdfium.FPDFText_GetFontSize(self._text_page, index))
        matrix = pdfium.FS_MATRIX()
        if pdfium.FPDFText_GetMatrix(self._text_page, index, matrix):
            size *= hypot(matrix.c, matrix.d) or 1.0
        return size

    def _index(self, offset: int) -> int:
        import pypdfium2.raw as pdfium

        return max(0, int(pdfium.FPDFText_GetCharIndexFromTextIndex(self._text_page, offset)))

    def _box(self, offset: int) -> tuple[float, float, float, float]:
        import pypdfium2

        try:
            return self._text_page.get_charbox(self._index(offset), loose=True)
        except pypdfium2.PdfiumError:
            return (0.0, 0.0, 0.0, 0.0)

    def _gaps(self, line: PageLine, first: int) -> list[tuple[float, float]]:
        """The left and right edges of the wide gaps in a line."""
        import pypdfium2

        begin, end = self._index(first), self._index(first + len(line.text) - 1)
        try:
            count = self._text_page.count_rects(begin, end - begin + 1)
            boxes = sorted(self._text_page.get_rect(index) for index in range(count))
        except pypdfium2.PdfiumError:
            return []
        gaps = ((before[2], after[0]) for before, after in pairwise(boxes))
        return [(left, right) for left, right in gaps if right - left > _GAP * line.size]

    def _parted(self, line: PageLine, first: int) -> Iterator[PageLine]:
        """A line as the lines that stand side by side in it; each gap costs a few looks."""
        text, at, left = line.text, 0, line.left
        for end, begin in self._gaps(line, first):
            low, high = at + 1, len(text) - 1
            while low < high:  # the first character right of the gap
                middle = (low + high) // 2
                if self._box(first + middle)[0] < (end + begin) / 2:
                    low = middle + 1
                else:
                    high = middle
            part = text[at:low].strip()
            if part:
                yield replace(line, text=part, left=left, right=end)
            at, left = low, begin
        yield replace(line, text=text[at:].strip() or text[-1:], left=left)


def _telling(text: str) -> int:
    """Offset of a letter that is set like most of a line: the first may be an initial, or raised.

    A line that opens with a number is told by the letter behind it.
    """
    number = _NUMBER.match(text)
    if number is not None:
        return number.end()
    return next((at for at, letter in enumerate(text) if at and not letter.isspace()), 0)


def _sparse(lines: Sequence[tuple[PageLine, int]]) -> list[tuple[PageLine, int]]:
    """The lines that have few letters for their width: there are gaps in them."""
    widths = [(line.right - line.left) / len(line.text) for line, _ in lines]
    usual = median_low(widths) if widths else 0.0
    return [line for line, width in zip(lines, widths, strict=True) if width > _SPARSE * usual]
