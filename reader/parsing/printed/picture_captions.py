"""Captions of a PDF without a tag or label: small print right below a picture."""

import ctypes
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from reader.parsing.lines.bylines import byline_names
from reader.parsing.lines.written_dates import is_date_line
from reader.parsing.printed.line_groups import FOOTNOTE_MARK
from reader.parsing.printed.printed_line import SAME_SIZE, PageLine, Tag, usual_size
from reader.parsing.printed.tables.printed_tables import CELL

CAPTION = "Caption"
_SMALL = 0.92  # share of the size of most text
_LEAST_WIDTH, _LEAST_HEIGHT = 60.0, 40.0  # points of a picture, which is no icon
_MOST_OF_PAGE = 0.8  # share of its area; a larger picture is the background, or a scan
_MOST_OBJECTS = 20_000  # of a page; pages with more are not searched
_NEAR = 2.0  # line sizes from the picture to the top of the caption
_LINE_GAP = 1.7  # line sizes between the lines of a caption
_MOST_LINES = 8
_ADDRESSES = ("@", "://", "www.")


class _Page(Protocol):
    """The part of a page's interface that we use; pypdfium2 has no types of its own."""

    raw: object

    def get_width(self) -> float:
        """Return the width in points."""

    def get_height(self) -> float:
        """Return the height in points."""


class _Area(NamedTuple):
    """The edges of a picture, in points."""

    left: float
    bottom: float
    right: float
    top: float


def tag_captions(page: _Page, lines: Sequence[PageLine]) -> list[PageLine]:
    """Return the lines of a page, with small print right below a picture tagged as its caption.

    The names of authors, dates and addresses there are none. Pictures are looked for only if
    there is small print with space for one above. Cost: the number of objects of such a page,
    and of its lines for each run of small print.

    Args:
        page: The page.
        lines: Its lines, in reading order.
    """
    found = [run for run in _runs_of_small_print(lines) if _has_space_above(lines[run[0]], lines)]
    if not found:
        return [*lines]
    tagged = [*lines]
    pictures = _pictures(page)
    for run in found:
        first = lines[run[0]]
        picture = next((each for each in pictures if _is_right_below(first, each)), None)
        if picture is None or any(_is_inside(first, each) for each in pictures):
            continue
        for at in run[:_MOST_LINES]:
            if not _is_below(lines[at], picture):
                break
            tagged[at] = lines[at]._replace(tag=Tag(CAPTION, -1 - run[0]))
    return tagged


def _runs_of_small_print(lines: Sequence[PageLine]) -> Iterator[list[int]]:
    """Yield the numbers of lines in small print, one right below the other."""
    largest = _SMALL * usual_size(lines)
    run: list[int] = []
    for at, line in enumerate(lines):
        is_small = line.size <= largest and _may_be_caption(line)
        if run and is_small and _goes_on(lines[at - 1], line):
            run.append(at)
            continue
        if run:
            yield run
        run = [at] if is_small and _may_begin_caption(line.text) else []
    if run:
        yield run


def _goes_on(before: PageLine, line: PageLine) -> bool:
    near = 0 < before.y - line.y <= _LINE_GAP * line.size
    return near and abs(before.size - line.size) <= SAME_SIZE * line.size


def _may_be_caption(line: PageLine) -> bool:
    is_paragraph = line.tag is None or line.tag.kind == "P"
    is_plain = is_paragraph and line.is_level and not line.monospace
    return is_plain and CELL not in line.text and not any(each in line.text for each in _ADDRESSES)


def _may_begin_caption(text: str) -> bool:
    is_note = FOOTNOTE_MARK.match(text) is not None
    has_words = any(map(str.isalpha, text))
    return has_words and not is_note and not byline_names(text) and not is_date_line(text)


def _has_space_above(first: PageLine, lines: Sequence[PageLine]) -> bool:
    """Whether no line stands so near above another that there is no space for a picture."""
    return not any(
        0 < line.y - first.y - first.size < _LEAST_HEIGHT
        and line.left < first.right
        and first.left < line.right
        for line in lines
    )


def _pictures(page: _Page) -> list[_Area]:
    import pypdfium2.raw as pdfium

    count = pdfium.FPDFPage_CountObjects(page.raw)
    most = _MOST_OF_PAGE * page.get_width() * page.get_height()
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    found: list[_Area] = []
    for index in range(count if count <= _MOST_OBJECTS else 0):
        drawn = pdfium.FPDFPage_GetObject(page.raw, index)
        if pdfium.FPDFPageObj_GetType(drawn) != pdfium.FPDF_PAGEOBJ_IMAGE:
            continue
        if pdfium.FPDFPageObj_GetBounds(drawn, left, bottom, right, top):
            width, height = right.value - left.value, top.value - bottom.value
            if width >= _LEAST_WIDTH and height >= _LEAST_HEIGHT and width * height <= most:
                found.append(_Area(left.value, bottom.value, right.value, top.value))
    return found


def _is_right_below(line: PageLine, picture: _Area) -> bool:
    distance = picture.bottom - (line.y + line.size)
    return -line.size / 2 <= distance <= _NEAR * line.size and _is_below(line, picture)


def _is_below(line: PageLine, picture: _Area) -> bool:
    """Whether a line is no wider than the picture above it."""
    return picture.left - line.size <= line.left and line.right <= picture.right + line.size


def _is_inside(line: PageLine, picture: _Area) -> bool:
    middle = (line.left + line.right) / 2
    return picture.bottom < line.y < picture.top and picture.left < middle < picture.right
