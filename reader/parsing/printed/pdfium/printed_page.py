"""Reads the lines of one page of a PDF, and their positions, from pdfium."""

import ctypes
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import hypot
from statistics import median_low
from typing import Protocol

from reader.parsing.printed.pdfium.column_gaps import (
    ALIGNED_LINES,
    Gaps,
    are_justified_spaces,
    is_justified,
    lines_beside_cells,
    sparse_lines,
    uneven_lines,
)
from reader.parsing.printed.pdfium.form_fields import TypedField, is_level_with
from reader.parsing.printed.pdfium.glyphs import is_letter_spaced
from reader.parsing.printed.pdfium.letter_styles import LetterStyles
from reader.parsing.printed.pdfium.right_to_left import Letter, is_right_to_left, lines_in_order
from reader.parsing.printed.pdfium.symbol_letters import with_drawn_characters
from reader.parsing.printed.pdfium.tex_codes import with_tex_letters
from reader.parsing.printed.printed_line import PageLine, Tag
from reader.parsing.printed.raised_numbers import (
    MAY_BE_LETTER_MARK,
    MAY_BE_RAISED,
    MAY_END_RAISED,
    RAISED_DIGITS,
    RAISED_SIZE,
    lower_digits,
    may_be_names,
    raise_digits,
    raise_letters,
)

_LINE_ENDS = re.compile("(\r\n|[\x02\ufffe])")
"""A line end as written by pdfium, or its mark between the halves of a hyphenated word."""
_NUMBER = re.compile(r"\d{1,3}[.)]?\s?(?=[^\W\d_])")
"""A superscript number before a letter, such as that of a footnote."""
_NUMBER_DRAWN_LAST = re.compile(rf"(.*\S) ([\d{RAISED_DIGITS}]{{1,3}})")
_BLANK = re.compile(r"(?<=\S)\s+(?=\S)")
_MARKS = re.compile(r"(?:(?:[•·▪◦‣●○■□–—-]|\(?(?:\d{1,3}|[a-z])[.)])(?:\s+|$)){2,9}")
"""List marks of several columns, drawn apart from their text."""
_LONGEST_MARKS = 40  # characters
_RAISED = 0.2  # share of the size of a line by which a superscript is above it
_SLANT = 0.1  # horizontal share of the height of a letter from which it counts as slanted
_STEEP = 0.35  # of a line, more than of scans that are askew and of headings set so
_WIDE = 0.45  # share of the page; a narrower line is not made of two side by side
_GAP = 1.2  # line sizes; no space between words is as wide
_SAMPLE = 12  # wide lines of a page examined before all are
_INITIAL = 2.4  # line sizes from foot to top of an initial, with the space around it
_LONGEST_INITIAL = 2  # characters: a quotation mark may precede it
_NARROW_GAP, _SAME_EDGE = 0.6, 0.3  # in line sizes: a gap above a cell's next line, and its edge
_MOST_BASELINES = 3
_LEADERS = "._·…"  # from a title to its page number
_LEAST_LETTER_WIDTH = 0.3  # minimum average width of the letters of a line, in line sizes
_LONGEST_NAME = 100  # bytes of the name of a font
_MOST_GAPS = 60  # of a row that is drawn in one go
_WORD_GAP = 1.6  # times the gap between letters in letter-spaced lines


class _TextPage(Protocol):
    """The part of a text page's interface that we use; pypdfium2 has no types of its own."""

    def get_text_range(self) -> str: ...
    def count_chars(self) -> int: ...
    def count_rects(self, index: int, count: int) -> int: ...
    def get_rect(self, index: int) -> tuple[float, float, float, float]: ...


class PrintedPage:
    """One page of text. pdfium reports lines side by side as one line; they are split here.

    Args:
        text_page: The text-page handle of pdfium.
        width: Width of the page, in points.
        tags: The structure tags of its pieces, by their numbers; see `document_tags`.

    Attributes:
        is_right_to_left: Whether it is mostly Arabic or Hebrew.
    """

    def __init__(self, text_page: _TextPage, width: float, tags: Mapping[int, Tag]) -> None:
        import pypdfium2.raw as pdfium

        self._text_page = text_page
        self._width = width
        self._tags = tags
        self._pdfium = pdfium
        text = with_tex_letters(text_page.get_text_range())
        self._styles = LetterStyles(text_page, marked=bool(tags))
        self._origin = ctypes.c_double(), ctypes.c_double()
        self._matrix, self._rectangle = pdfium.FS_MATRIX(), pdfium.FS_RECTF()
        self._offsets_are_indices = False
        self._first_height = 0.0  # of the first character of the line processed last
        self._narrow: dict[int, Gaps] = {}  # keyed by the first character of a line
        self._name = ctypes.create_string_buffer(_LONGEST_NAME)
        self._text = with_drawn_characters(text, self._font_name)
        self.is_right_to_left = is_right_to_left(self._text)

    def lines(self, fields: Sequence[TypedField] = ()) -> list[PageLine]:
        """Return the lines in the order in which they are drawn, parted where fields are."""
        found = list(self._raw_lines())
        if self.is_right_to_left:
            return lines_in_order([(line, self._letters(line, first)) for line, first in found])
        gaps = self._gaps_of_columns(found) | self._gaps_of_fields(found, fields)
        return [
            part
            for at, (line, first) in enumerate(found)
            for part in (
                self._split_at_gaps(line, first, gaps[at])
                if at in gaps and not is_letter_spaced(line.text)
                else (self._with_word_gaps(line, first),)
            )
        ]

    def _letters(self, line: PageLine, first: int) -> list[Letter]:
        """Return the letters of a line and their positions."""
        letters, word = [], 0
        for at, letter in enumerate(line.text):
            if letter.isspace():
                word += 1
            else:
                left, _, right, _ = self._box(first + at)
                letters.append(Letter(letter, left, right, first + word))
        return letters

    def _gaps_of_columns(self, found: Sequence[tuple[PageLine, int]]) -> dict[int, Gaps]:
        """Return the gaps in lines that are made of several side by side, by index of the line."""
        lines = [line for line, _ in found]
        gaps = self._gaps_of_wide_lines(found) or self._gaps_of_sparse_rows(found)
        for at, edges in lines_beside_cells(lines):
            gaps[at] = self._gaps_up_to(found[at], edges) or gaps.get(at, [])
        for at in uneven_lines(lines):
            self._note_aligned_gaps(at, found, gaps)
        for at, line in enumerate(lines):
            if len(line.text) <= _LONGEST_MARKS and _MARKS.fullmatch(line.text):
                blanks = self._blanks(line.text, found[at][1])
                gaps[at] = [gap for gap in blanks if gap[1] - gap[0] > _GAP * line.size]
        self._note_gaps_beside(found, gaps)
        return {at: each for at, each in gaps.items() if each and not is_justified(at, lines, gaps)}

    def _gaps_of_fields(
        self, found: Sequence[tuple[PageLine, int]], fields: Sequence[TypedField]
    ) -> dict[int, Gaps]:
        """Return the wide gaps in lines in which there are fields, by index of the line."""
        gaps: dict[int, Gaps] = {}
        for at, (line, first) in enumerate(found if fields else ()):
            level = [field for field in fields if is_level_with(line, field)]
            middles = [(field.left + field.right) / 2 for field in level]
            if any(line.left < middle < line.right for middle in middles):
                gaps[at] = self._wide_gaps(line, first)
        return {at: each for at, each in gaps.items() if each}

    def _gaps_of_wide_lines(self, found: Sequence[tuple[PageLine, int]]) -> dict[int, Gaps]:
        """Return the gaps in lines as wide as the page, if a sample of them has gaps."""
        at_least = _WIDE * self._width
        wide = [at for at, (line, _) in enumerate(found) if line.right - line.left > at_least]
        sample = wide[:: len(wide) // _SAMPLE + 1]
        with_gaps = sum(bool(self._gaps(*found[at])) for at in sample)
        if with_gaps < min(ALIGNED_LINES, len(sample) or 1):
            return {}
        return {at: self._gaps(*found[at]) for at in wide}

    def _gaps_of_sparse_rows(self, found: Sequence[tuple[PageLine, int]]) -> dict[int, Gaps]:
        """Return the gaps in the rows of a table among prose, however narrow it is."""
        sparse = {
            at: self._wide_gaps(*found[at]) for at in sparse_lines([line for line, _ in found])
        }
        rows = {at for at, each in sparse.items() if each}
        rows = {at for at in rows if rows & {at - 1, at + 1}}
        return {at: sparse[at] for at in rows} if len(rows) >= ALIGNED_LINES else {}

    def _note_gaps_beside(
        self, found: Sequence[tuple[PageLine, int]], gaps: dict[int, Gaps]
    ) -> None:
        """Record the gaps in the lines above and below those with gaps, and so on from there."""
        begun = [at for at in gaps if gaps[at]]
        while begun:
            at = begun.pop()
            for beside in (at - 1, at + 1):
                if not 0 <= beside < len(found) or beside in gaps:
                    continue
                line = found[beside][0]
                gaps[beside] = self._gaps(*found[beside])
                if gaps[beside]:
                    begun.append(beside)
                elif line.right - line.left < _WIDE * self._width:
                    gaps[beside] = self._gaps_like(found[beside], found[at][0], gaps[at])

    def _gaps_like(self, found: tuple[PageLine, int], row: PageLine, gaps: Gaps) -> Gaps:
        """Return the gaps in a line, including narrow ones, before cells aligned with a row's."""
        line, first = found
        narrow = self._narrow_gaps(line, first)
        for edges_of in (_begins_of_cells, _ends_of_cells):
            edges = edges_of(line, narrow)
            if len(edges) == len(gaps) == len(_near_edges(edges, edges_of(row, gaps), line.size)):
                return narrow
        return []

    def _gaps_up_to(self, found: tuple[PageLine, int], edges: Sequence[float]) -> Gaps:
        """Return the gaps in a line, including narrow ones, if one ends at one of the edges."""
        line, first = found
        narrow = self._narrow_gaps(line, first)
        aligned = [gap for gap in narrow if _near_edges([gap[1]], edges, line.size)]
        wide = [gap for gap in narrow if gap in aligned or gap[1] - gap[0] > _GAP * line.size]
        return wide if aligned else []

    def _note_aligned_gaps(
        self, at: int, found: Sequence[tuple[PageLine, int]], gaps: dict[int, Gaps]
    ) -> None:
        """Record the gaps of three consecutive lines if cells after them are aligned."""
        rows = found[at : at + ALIGNED_LINES]
        for edges_of in (_begins_of_cells, _ends_of_cells):
            shared: list[float] | None = None
            for line, first in rows:
                edges = edges_of(line, self._narrow_gaps(line, first))
                shared = edges if shared is None else _near_edges(shared, edges, line.size)
                if not shared:
                    break
            for by, (line, first) in enumerate(rows if shared else ()):
                narrow = self._narrow_gaps(line, first)
                aligned = [
                    gap
                    for gap, edge in zip(narrow, edges_of(line, narrow), strict=True)
                    if gap[1] - gap[0] > _GAP * line.size
                    or _near_edges([edge], shared or (), line.size)
                ]
                gaps[at + by] = aligned or gaps.get(at + by, [])
            if shared:
                return

    def _raw_lines(self) -> Iterator[tuple[PageLine, int]]:
        """Yield each line with the index of its first character."""
        at = 0
        text = self._text
        units = len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
        # then offsets equal indices
        self._offsets_are_indices = units == self._text_page.count_chars()
        parts = _LINE_ENDS.split(text)
        for raw, end in zip(parts[::2], [*parts[1::2], ""], strict=True):
            bare = raw.strip()
            if bare:
                first = at + len(raw) - len(raw.lstrip())
                hyphen = "-" if end and end != "\r\n" else ""
                line = self._line_at(bare + hyphen, first, first + len(bare) - 1)
                initial = self._initial(line, first)
                if line.right - line.left < _LEAST_LETTER_WIDTH * line.size * len(bare):
                    yield from self._split_at_baselines(line, first)
                elif initial:
                    yield from self._without_initial(bare + hyphen, first, initial)
                elif self._tags and self._may_mix_blocks(line, first + len(bare) - 1):
                    yield from self._split_by_tags(bare + hyphen, first)
                else:
                    yield line, first
            whole = raw + end
            plain = whole.isascii()
            at += len(whole) if plain else len(whole.encode("utf-16-le", "surrogatepass")) // 2

    def _initial(self, line: PageLine, first: int) -> int:
        """Return how many characters at the start of a line are much larger than the rest.

        pdfium assigns an initial to the line whose baseline it shares: the last one next to it.
        """
        if self._first_height < _INITIAL * line.size or len(line.text) <= _LONGEST_INITIAL:
            return 0
        count = 0
        for at in range(_LONGEST_INITIAL):
            _, bottom, _, top = self._box(first + at)
            if top - bottom < _INITIAL * line.size:
                break
            count = at + 1
        return count if line.text[:count].strip()[-1:].isupper() else 0

    def _without_initial(self, text: str, first: int, count: int) -> Iterator[tuple[PageLine, int]]:
        """Yield an initial, and the rest of the line that it was assigned to."""
        yield self._line_at(text[:count], first, first + count - 1), first
        rest = text[count:].lstrip()
        if rest:
            first += len(text) - len(rest)
            yield self._line_at(rest, first, first + len(rest) - 1), first

    def _split_at_baselines(self, line: PageLine, first: int) -> Iterator[tuple[PageLine, int]]:
        """Yield the lines that pdfium takes for one because an initial is next to both."""
        note = self._with_number_in_front(line, first)
        if note is not None:
            yield note, first
            return
        begins = self._baseline_changes(line, first)
        if len(begins) > _MOST_BASELINES:  # the text runs upwards
            yield line, first
            return
        for begin, end in pairwise([0, *begins, len(line.text)]):
            part = line.text[begin:end].strip()
            start = first + end - len(line.text[begin:end].lstrip())
            if part:
                placed = self._line_at(part, start, start + len(part) - 1)
                initial = self._initial(placed, start)
                if initial:
                    yield from self._without_initial(part, start, initial)
                else:
                    yield placed, start

    def _with_number_in_front(self, line: PageLine, first: int) -> PageLine | None:
        """Return a footnote whose number is drawn after its text, with the number in front."""
        found = _NUMBER_DRAWN_LAST.fullmatch(line.text)
        if found is None:
            return None
        left, *_ = self._box(first + found.start(2))
        _, _, right, _ = self._box(first + found.end(1) - 1)
        if not left <= line.left < right:
            return None
        return line._replace(text=lower_digits(found[2]) + found[1], left=left, right=right)

    def _baseline_changes(self, line: PageLine, first: int) -> list[int]:
        """Return where in a line the baseline changes."""
        found: list[int] = []
        x, y = self._origin
        base: float | None = None
        for at, letter in enumerate(line.text):
            index = self._index(first + at)
            if letter.isspace() or not self._pdfium.FPDFText_GetCharOrigin(
                self._text_page, index, x, y
            ):
                continue
            if base is not None and abs(y.value - base) > line.size / 2:
                found.append(at)
                if len(found) > _MOST_BASELINES:
                    break
            base = y.value
        return found

    def _with_word_gaps(self, line: PageLine, first: int) -> PageLine:
        """Return a letter-spaced line with wider gaps between its words."""
        if not is_letter_spaced(line.text):
            return line
        letters = [at for at, letter in enumerate(line.text) if not letter.isspace()]
        boxes = [self._box(first + at) for at in letters]
        gaps = [after[0] - before[2] for before, after in pairwise(boxes)]
        wide = _WORD_GAP * max(median_low(gaps), 0.0)
        text = line.text[letters[0]]
        for at, gap in zip(letters[1:], gaps, strict=True):
            text += ("  " if gap > wide else " ") + line.text[at]
        return line._replace(text=text)

    def _may_mix_blocks(self, line: PageLine, last: int) -> bool:
        """Whether a line may contain several blocks: its ends differ, or it is in a table row."""
        end = self._tags.get(self._styles.style(self._index(last)).mark)
        other = line.tag is not None and end is not None and end.block != line.tag.block
        return other or (line.tag is not None and line.tag.row > 0)

    def _split_by_tags(self, text: str, first: int) -> Iterator[tuple[PageLine, int]]:
        """Yield the parts of a line that belong to different blocks."""
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
                        self._line_at(part, first + begin, first + begin + len(part) - 1),
                        first + begin,
                    )
                begin, inside = at, tag

    def _line_at(self, text: str, first: int, last: int) -> PageLine:
        """Return a line with position and style, given by its first, last and a typical letter."""
        left, bottom, _, top = self._box(first)
        self._first_height = top - bottom
        _, _, right, _ = self._box(last)
        at = self._index(min(last, first + _typical_letter(text)))
        x, y = self._origin
        if self._pdfium.FPDFText_GetCharOrigin(self._text_page, at, x, y):
            bottom = y.value
        size, slant, is_level = self._size(at)
        text = self._with_raised_numbers(text, first, bottom, size)
        style = self._styles.style(at)
        tag = self._tags.get(style.mark) if self._tags else None
        if not (style.bold or style.italic or style.colour or style.monospace or slant):
            return PageLine(text, left, right, bottom, size, tag=tag, is_level=is_level)
        letters = [self._index(first + offset) for offset in _inside(text)] or [at]
        inside = [self._styles.style(letter) for letter in letters]
        end = self._styles.style(self._index(last))
        is_code = style.monospace and end.monospace and all(each.monospace for each in inside)
        if style.monospace and not is_code:  # words of code are often smaller than the others
            size = max(size, median_low(self._size(letter)[0] for letter in letters))
        return PageLine(
            text,
            left,
            right,
            bottom,
            size,
            style.bold and end.bold and any(each.bold for each in inside),
            (style.italic and end.italic and any(each.italic for each in inside)) or slant,
            style.colour
            if style.colour == end.colour and any(each.colour == end.colour for each in inside)
            else 0,
            tag,
            is_code,
            is_level,
        )

    def _with_raised_numbers(self, text: str, first: int, baseline: float, size: float) -> str:
        """Return the text of a line with raised numbers, and letters after names, as such."""

        def is_above(index: int) -> bool:
            x, y = self._origin
            return (
                bool(self._pdfium.FPDFText_GetCharOrigin(self._text_page, index, x, y))
                and y.value > baseline + _RAISED * size
            )

        def is_raised(offset: int) -> bool:
            index = self._index(first + offset)
            return self._size(index)[0] < RAISED_SIZE * size and is_above(index)

        for found in MAY_BE_RAISED.finditer(text):
            if is_raised(found.start()):
                text = text[: found.start()] + raise_digits(found[0]) + text[found.end() :]
        for found in MAY_BE_LETTER_MARK.finditer(text) if may_be_names(text) else ():
            index = self._index(first + found.start())
            if is_above(index) and not is_above(self._index(first + found.start() - 1)):
                text = text[: found.start()] + raise_letters(found[0]) + text[found.end() :]
        for found in MAY_END_RAISED.finditer(text):
            start, end = found.span()
            if self._has_one_font_size(first + start, first + end - 1):
                continue
            raised = next((at for at in range(start + 1, end) if is_raised(at)), end)
            text = text[:raised] + raise_digits(text[raised:end]) + text[end:]
        return text

    def _has_one_font_size(self, first: int, last: int) -> bool:
        """Whether two characters have the same font size, before it is scaled."""
        size = self._pdfium.FPDFText_GetFontSize
        return bool(
            size(self._text_page, self._index(first)) == size(self._text_page, self._index(last))
        )

    def _size(self, index: int) -> tuple[float, bool, bool]:
        """Return the size of a character on the page, whether it is slanted, and whether level.

        Many programs scale a font of one point.
        """
        size = float(self._pdfium.FPDFText_GetFontSize(self._text_page, index))
        matrix = self._matrix
        if not self._pdfium.FPDFText_GetMatrix(self._text_page, index, matrix):
            return size, False, True
        scale = hypot(matrix.c, matrix.d) or 1.0
        slant = not matrix.b and matrix.c > _SLANT * scale
        return size * scale, slant, abs(matrix.b) <= _STEEP * scale

    def _font_name(self, offset: int) -> str:
        index, name = self._index(offset), self._name
        name.value = b""
        self._pdfium.FPDFText_GetFontInfo(self._text_page, index, name, _LONGEST_NAME, None)
        return name.value.decode("utf-8", "replace")

    def _index(self, offset: int) -> int:
        if self._offsets_are_indices:
            return offset
        return max(0, int(self._pdfium.FPDFText_GetCharIndexFromTextIndex(self._text_page, offset)))

    def _box(self, offset: int) -> tuple[float, float, float, float]:
        box = self._rectangle
        at = self._index(offset)
        if not self._pdfium.FPDFText_GetLooseCharBox(self._text_page, at, box):
            return (0.0, 0.0, 0.0, 0.0)
        return (box.left, box.bottom, box.right, box.top)

    def _gaps(self, line: PageLine, first: int, least: float = _GAP) -> Gaps:
        """Return the left and right edges of the wide gaps in a line."""
        import pypdfium2

        begin, end = self._index(first), self._index(first + len(line.text) - 1)
        try:
            count = self._text_page.count_rects(begin, end - begin + 1)
            boxes = sorted(self._text_page.get_rect(index) for index in range(count))
        except pypdfium2.PdfiumError:
            return []
        gaps = [(before[2], after[0]) for before, after in pairwise(boxes)]
        if not gaps and least < _GAP:
            gaps = self._blanks(line.text, first)
        wide = [(left, right) for left, right in gaps if right - left > least * line.size]
        return [] if least == _GAP and are_justified_spaces(line, wide) else wide

    def _narrow_gaps(self, line: PageLine, first: int) -> Gaps:
        """Return the gaps in a line that may separate cells or only words."""
        if first not in self._narrow:
            gaps = self._gaps(line, first, least=_NARROW_GAP)
            self._narrow[first] = gaps if len(gaps) <= _MOST_GAPS else []
        return self._narrow[first]

    def _wide_gaps(self, line: PageLine, first: int) -> Gaps:
        """Return the wide gaps in a line, also if it is drawn in one go."""
        narrow = self._narrow_gaps(line, first)
        return [gap for gap in narrow if gap[1] - gap[0] > _GAP * line.size]

    def _blanks(self, text: str, first: int) -> Gaps:
        """Return the left and right edges of the spaces in a line that is drawn in one go."""
        return [
            (self._box(first + blank.start() - 1)[2], self._box(first + blank.end())[0])
            for blank in _BLANK.finditer(text)
        ]

    def _split_at_gaps(self, line: PageLine, first: int, gaps: Gaps) -> Iterator[PageLine]:
        """Yield the parts of a line between its gaps; each is found by a binary search."""
        text, at, left = line.text, 0, line.left
        for end, begin in gaps:
            low, high = at + 1, len(text) - 1
            while low < high:  # find the first character right of the gap
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


def _begins_of_cells(line: PageLine, gaps: Gaps) -> list[float]:  # noqa: ARG001
    return [right for _, right in gaps]


def _ends_of_cells(line: PageLine, gaps: Gaps) -> list[float]:
    return [*(left for left, _ in gaps[1:]), line.right] if gaps else []


def _near_edges(edges: Sequence[float], others: Sequence[float], size: float) -> list[float]:
    """Return the edges that are near one of the others."""
    near = _SAME_EDGE * size
    return [edge for edge in edges if any(abs(edge - other) <= near for other in others)]


def _typical_letter(text: str) -> int:
    """Return the offset of a typical letter of a line; the first may be an initial or raised.

    In a line that opens with a number, it is the letter after that.
    """
    number = _NUMBER.match(text)
    if number is not None:
        return number.end()
    return next((at for at, letter in enumerate(text) if at and not letter.isspace()), 0)


def _inside(text: str) -> list[int]:
    """Return the offsets of up to three words inside a line, whose ends may be in another style.

    The dots up to the page number in a table of contents are none.
    """
    offsets = (text.rfind(" ", 0, len(text) * part // 4) + 1 for part in (1, 2, 3))
    return [at for at in offsets if text[at] not in _LEADERS]
