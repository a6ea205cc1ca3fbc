"""The lines of one page of a PDF, and where they stand, as pdfium tells them."""

import ctypes
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import hypot
from statistics import median_low
from typing import Protocol

from reader.parsing.printed.glyphs import is_spaced
from reader.parsing.printed.letter_styles import LetterStyles
from reader.parsing.printed.printed_line import PageLine, Tag

_LINE_ENDS = re.compile("(\r\n|[\x02\ufffe])")
"""A line end as pdfium writes it, or what it puts between the halves of a hyphenated word."""
_NUMBER = re.compile(r"\d{1,3}[.)]?\s?(?=[^\W\d_])")
"""A number, as that of a note, which is raised, before a letter."""
_SLANT = 0.1  # of its height, that the top of a letter is set off to the right
_WIDE = 0.45  # of the page: a narrower line is not made of two that stand side by side
_GAP = 1.2  # of a line's size: what no blank between words is wide
_SAMPLE = 12  # wide lines of a page that are looked at before all are
_LEAST = 3  # of them with a gap
_LEAST_SPREAD, _ALIKE = 2, 0.2  # blanks of a line that is spread; of its size, that they differ by
_INITIAL = 2.4  # sizes of a line from foot to top of an initial, with the room around it
_LONGEST_INITIAL = 2  # characters: a mark of quotation may stand before it
_MOST_SPREAD = 3.0  # of its size, that such a blank is wide
_WORD_GAP = 1.6  # times the gap between letters, where those are set apart
_SPARSE = 1.3  # times the usual width of a letter


class _TextPage(Protocol):
    """What we use of a page of text; pypdfium2 has no types of its own."""

    def get_text_range(self) -> str: ...
    def count_chars(self) -> int: ...
    def count_rects(self, index: int, count: int) -> int: ...
    def get_rect(self, index: int) -> tuple[float, float, float, float]: ...


class PrintedPage:
    """One page of text. pdfium writes what stands side by side as one line; it is parted here.

    Args:
        text_page: The handle of pdfium.
        width: Of the page, in points.
        tags: What the document says of its pieces, by their numbers; see `document_tags`.
    """

    def __init__(self, text_page: _TextPage, width: float, tags: Mapping[int, Tag]) -> None:
        import pypdfium2.raw as pdfium

        self._text_page = text_page
        self._width = width
        self._tags = tags
        self._pdfium = pdfium
        self._styles = LetterStyles(text_page)
        self._origin = ctypes.c_double(), ctypes.c_double()
        self._matrix, self._rectangle = pdfium.FS_MATRIX(), pdfium.FS_RECTF()
        self._whole = False

    def lines(self) -> list[PageLine]:
        """Return the lines in the order in which they are drawn."""
        found = list(self._found())
        wide = [each for each in found if each[0].right - each[0].left > _WIDE * self._width]
        sample = wide[:: len(wide) // _SAMPLE + 1]
        if sum(bool(self._gaps(*each)) for each in sample) < min(_LEAST, len(sample) or 1):
            wide = _sparse(found)  # the rows of a table among prose, however narrow
            if sum(bool(self._gaps(*each)) for each in wide[:_SAMPLE]) < _LEAST:
                return [self._spaced(*each) for each in found]
        suspects = {id(line) for line, _ in wide}
        return [
            part
            for line, first in found
            for part in (
                self._parted(line, first)
                if id(line) in suspects and not is_spaced(line.text)
                else (self._spaced(line, first),)
            )
        ]

    def _found(self) -> Iterator[tuple[PageLine, int]]:
        """Each line with the index of its first character."""
        at = 0
        text = self._text_page.get_text_range()
        units = len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
        self._whole = units == self._text_page.count_chars()  # then offsets are indices
        parts = _LINE_ENDS.split(text)
        for raw, end in zip(parts[::2], [*parts[1::2], ""], strict=True):
            bare = raw.strip()
            if bare:
                first = at + len(raw) - len(raw.lstrip())
                hyphen = "-" if end and end != "\r\n" else ""
                line = self._placed(bare + hyphen, first, first + len(bare) - 1)
                initial = self._initial(line, first)
                if initial:
                    yield self._placed(bare[:initial], first, first + initial - 1), first
                    rest = bare[initial:].lstrip()
                    first += len(bare) - len(rest)
                    yield self._placed(rest + hyphen, first, first + len(rest) - 1), first
                elif self._tags and self._is_mixed(line, first + len(bare) - 1):
                    yield from self._by_tags(bare + hyphen, first)
                else:
                    yield line, first
            whole = raw + end
            plain = whole.isascii()
            at += len(whole) if plain else len(whole.encode("utf-16-le", "surrogatepass")) // 2

    def _initial(self, line: PageLine, first: int) -> int:
        """How many characters at the start of a line are much larger than those behind them.

        An initial stands on the baseline of the last line beside it, and pdfium puts it there.
        """
        if len(line.text) <= _LONGEST_INITIAL or line.text[0].isspace():
            return 0
        count = 0
        for at in range(_LONGEST_INITIAL):
            _, bottom, _, top = self._box(first + at)
            if top - bottom < _INITIAL * line.size:
                break
            count = at + 1
        return count if line.text[:count].strip()[-1:].isupper() else 0

    def _spaced(self, line: PageLine, first: int) -> PageLine:
        """A line whose letters are all set apart, with wider gaps between its words."""
        if not is_spaced(line.text):
            return line
        letters = [at for at, letter in enumerate(line.text) if not letter.isspace()]
        boxes = [self._box(first + at) for at in letters]
        gaps = [after[0] - before[2] for before, after in pairwise(boxes)]
        wide = _WORD_GAP * max(median_low(gaps), 0.0)
        text = line.text[letters[0]]
        for at, gap in zip(letters[1:], gaps, strict=True):
            text += ("  " if gap > wide else " ") + line.text[at]
        return line._replace(text=text)

    def _is_mixed(self, line: PageLine, last: int) -> bool:
        """Whether a line may hold text of several blocks, by its ends; rows of tables do."""
        end = self._tags.get(self._styles.style(self._index(last)).mark)
        other = line.tag is not None and end is not None and end.block != line.tag.block
        return other or (line.tag is not None and line.tag.row > 0)

    def _by_tags(self, text: str, first: int) -> Iterator[tuple[PageLine, int]]:
        """The parts of a line that belong to different blocks."""
        begin, inside = 0, None
        for at, letter in enumerate([*text, ""]):
            tag = None
            if letter and not letter.isspace():
                tag = self._tags.get(self._styles.style(self._index(first + at)).mark)
                inside = inside or tag
            if not letter or (tag is not None and inside is not None and tag.block != inside.block):
                part = text[begin:at].rstrip()
                if part:
                    yield (
                        self._placed(part, first + begin, first + begin + len(part) - 1),
                        first + begin,
                    )
                begin, inside = at, tag

    def _placed(self, text: str, first: int, last: int) -> PageLine:
        """Where a line stands, by its first and last character, and one after the first."""
        left, bottom, _, _ = self._box(first)
        _, _, right, _ = self._box(last)
        at = self._index(min(last, first + _telling(text)))
        x, y = self._origin
        if self._pdfium.FPDFText_GetCharOrigin(self._text_page, at, x, y):
            bottom = y.value
        style, end = self._styles.style(at), self._styles.style(self._index(last))
        size, slant = self._size(at)
        return PageLine(
            text,
            left,
            right,
            bottom,
            size,
            style.bold and end.bold,
            (style.italic or slant) and (end.italic or slant),
            style.colour if style.colour == end.colour else 0,
            self._tags.get(style.mark),
        )

    def _size(self, index: int) -> tuple[float, bool]:
        """How large a character is set on the page, and whether it is slanted.

        Many programs scale a font of one point.
        """
        size = float(self._pdfium.FPDFText_GetFontSize(self._text_page, index))
        matrix = self._matrix
        if not self._pdfium.FPDFText_GetMatrix(self._text_page, index, matrix):
            return size, False
        scale = hypot(matrix.c, matrix.d) or 1.0
        return size * scale, not matrix.b and matrix.c > _SLANT * scale

    def _index(self, offset: int) -> int:
        if self._whole:
            return offset
        return max(0, int(self._pdfium.FPDFText_GetCharIndexFromTextIndex(self._text_page, offset)))

    def _box(self, offset: int) -> tuple[float, float, float, float]:
        box = self._rectangle
        at = self._index(offset)
        if not self._pdfium.FPDFText_GetLooseCharBox(self._text_page, at, box):
            return (0.0, 0.0, 0.0, 0.0)
        return (box.left, box.bottom, box.right, box.top)

    def _gaps(self, line: PageLine, first: int) -> list[tuple[float, float]]:
        """The left and right edges of the wide gaps in a line."""
        import pypdfium2

        begin, end = self._index(first), self._index(first + len(line.text) - 1)
        try:
            count = self._text_page.count_rects(begin, end - begin + 1)
            boxes = sorted(self._text_page.get_rect(index) for index in range(count))
        except pypdfium2.PdfiumError:
            return []
        gaps = [(before[2], after[0]) for before, after in pairwise(boxes)]
        wide = [(left, right) for left, right in gaps if right - left > _GAP * line.size]
        return [] if _is_spread(line, wide) else wide

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
                yield line._replace(text=part, left=left, right=end)
            at, left = low, begin
        yield line._replace(text=text[at:].strip() or text[-1:], left=left)


def _is_spread(line: PageLine, gaps: Sequence[tuple[float, float]]) -> bool:
    """Whether gaps are only the blanks of a line that a narrow column spreads: all are alike."""
    if len(gaps) < _LEAST_SPREAD or len(gaps) != line.text.count(" "):
        return False
    widths = [right - left for left, right in gaps]
    return max(widths) < _MOST_SPREAD * line.size and (
        max(widths) - min(widths) <= _ALIKE * line.size
    )


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
