"""Turns pages upright that are printed sideways, as wide tables are, and finds stamps on pages."""

from collections.abc import Sequence
from itertools import compress
from statistics import median

from reader.parsing.printed.printed_line import PageLine
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

_SAMPLED = 24  # characters of a page
_APART = 4  # sizes of the text between stamps above it
_LARGE = 1.2  # times the size of the text
_LEVEL = 0.1  # share of the length of a line by which it may rise and still be level


def upright_page(
    document: "pypdfium2.PdfDocument", number: int
) -> "tuple[pypdfium2.PdfPage, pypdfium2.PdfTextPage]":
    """Return a page and its text, turned by right angles so that most of its lines are level.

    Whether it is shown turned does not matter: pdfium reports all places as they are on the sheet.

    Raises:
        PdfiumError: The page is damaged.
    """
    page = document[number]
    text_page = page.get_textpage()
    turns = _quarter_turns(text_page)
    if turns:
        text_page.close()
        _turn_back(page, turns)
        page.close()
        page = document[number]
        text_page = page.get_textpage()
    return page, text_page


def _turn_back(page: "pypdfium2.PdfPage", turns: int) -> None:
    """Turn the content of a page to the right by a number of right angles."""
    import pypdfium2.raw as pdfium

    left, bottom, right, top = page.get_mediabox()
    matrix, box = {
        1: ((0, -1, 1, 0, -bottom, right), (top - bottom, right - left)),
        2: ((-1, 0, 0, -1, right, top), (right - left, top - bottom)),
        3: ((0, 1, -1, 0, top, -left), (top - bottom, right - left)),
    }[turns]
    pdfium.FPDFPage_TransFormWithClip(page.raw, pdfium.FS_MATRIX(*matrix), None)
    pdfium.FPDFPage_TransformAnnots(page.raw, *matrix)
    page.set_mediabox(0, 0, *box)
    page.set_cropbox(0, 0, *box)
    page.set_rotation(0)


def _quarter_turns(text_page: "pypdfium2.PdfTextPage") -> int:
    """Return by how many right angles the lines of most text are turned to the left."""
    import pypdfium2.raw as pdfium

    matrix = pdfium.FS_MATRIX()
    turned = [0, 0, 0, 0]
    count = text_page.count_chars()
    for index in range(0, count, max(1, count // _SAMPLED)):
        if pdfium.FPDFText_GetMatrix(text_page.raw, index, matrix):
            length = abs(matrix.a) + abs(matrix.b)
            if abs(matrix.b) <= _LEVEL * length:
                turned[0 if matrix.a >= 0 else 2] += 1
            elif abs(matrix.a) <= _LEVEL * length:
                turned[1 if matrix.b > 0 else 3] += 1
    return turned.index(max(turned))


def stamps_first(lines: Sequence[PageLine]) -> Sequence[PageLine]:
    """Return the lines of a page, above them large ones across it, as text of the usual size.

    Such lines are no headings: they say that this is a draft, or where it was published.
    """
    usual = median(line.size for line in lines) if lines else 0
    are_stamps = [not line.is_level and line.size > _LARGE * usual for line in lines]
    if not any(are_stamps):
        return lines
    left, top = min(line.left for line in lines), max(line.y for line in lines)
    count = sum(are_stamps)
    above = [
        stamp._replace(left=left, y=top + _APART * usual * (count - at), size=usual)
        for at, stamp in enumerate(compress(lines, are_stamps))
    ]
    return [
        *above,
        *(line for line, is_stamp in zip(lines, are_stamps, strict=True) if not is_stamp),
    ]
