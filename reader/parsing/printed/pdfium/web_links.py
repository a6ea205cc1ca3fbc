"""Reads from pdfium which words of a page are links to the web."""

import ctypes
from collections.abc import Iterator, Sequence
from itertools import islice
from types import ModuleType

from reader.parsing.printed.linked_words import LinkedLine, LinkedWords, letters_of
from reader.parsing.printed.printed_line import PageLine

_MOST_LINKS = 1000  # of a page
_LONGEST_ADDRESS = 2000  # bytes
_LONGEST_WORDS = 1000  # characters
_BELOW = 0.3  # line sizes by which a line may be below the area of a link in it
_SCHEMES = ("http://", "https://", "mailto:")
_Area = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""


def web_links(
    document: object, page: object, text_page: object, lines: Sequence[PageLine]
) -> list[LinkedLine]:
    """Return the lines of a page with links, in order.

    Args:
        document: The document handle of pdfium.
        page: The page handle.
        text_page: The text-page handle.
        lines: The lines of the page.
    """
    import pypdfium2.raw as pdfium

    found: dict[int, list[LinkedWords]] = {}
    for address, area in islice(_linked_areas(document, page, pdfium), _MOST_LINKS):
        at = next((at for at, line in enumerate(lines) if _holds(line, area)), None)
        if at is None:
            continue
        line = lines[at]
        letters, words = letters_of(line.text), letters_of(_words_in(text_page, area, pdfium))
        if words and words in letters:
            share = (area[0] - line.left) / max(1.0, line.right - line.left)
            link = LinkedWords(_nearest(letters, words, share), len(words), address)
            found.setdefault(at, []).append(link)
    return [LinkedLine(letters_of(lines[at].text), sorted(found[at])) for at in sorted(found)]


def _linked_areas(
    document: object, page: object, pdfium: ModuleType
) -> Iterator[tuple[str, _Area]]:
    """Yield the address and area of each link to the web, or of each line of it."""
    at, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    while pdfium.FPDFLink_Enumerate(page, at, link):
        address = _address_of(document, link, pdfium)
        if not address.startswith(_SCHEMES):
            continue
        corners, whole = pdfium.FS_QUADPOINTSF(), pdfium.FS_RECTF()
        count = pdfium.FPDFLink_CountQuadPoints(link)
        for number in range(count if count > 1 else 0):
            if pdfium.FPDFLink_GetQuadPoints(link, number, corners):
                xs = corners.x1, corners.x2, corners.x3, corners.x4
                ys = corners.y1, corners.y2, corners.y3, corners.y4
                yield address, (min(xs), min(ys), max(xs), max(ys))
        if count < 2 and pdfium.FPDFLink_GetAnnotRect(link, whole):
            bottom, top = sorted((whole.bottom, whole.top))  # some write the upper one first
            yield address, (whole.left, bottom, whole.right, top)


def _address_of(document: object, link: object, pdfium: ModuleType) -> str:
    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    address = ctypes.create_string_buffer(_LONGEST_ADDRESS)
    size = pdfium.FPDFAction_GetURIPath(document, action, address, _LONGEST_ADDRESS)
    return address.value.decode("utf-8", "replace") if size <= _LONGEST_ADDRESS else ""


def _words_in(text_page: object, area: _Area, pdfium: ModuleType) -> str:
    left, bottom, right, top = area
    units = (ctypes.c_ushort * _LONGEST_WORDS)()
    count = pdfium.FPDFText_GetBoundedText(
        text_page, left, top, right, bottom, units, _LONGEST_WORDS
    )
    return bytes(units)[: 2 * count].decode("utf-16-le", "ignore")


def _holds(line: PageLine, area: _Area) -> bool:
    left, bottom, right, top = area
    beside = line.left - line.size < left and right < line.right + line.size
    return beside and bottom - _BELOW * line.size <= line.y <= top


def _nearest(letters: str, words: str, share: float) -> int:
    """Return where words stand in a line, of several places that at a share of its width."""
    places, at = [], letters.find(words)
    while at >= 0:
        places.append(at)
        at = letters.find(words, at + 1)
    return min(places, key=lambda place: abs(place - share * len(letters)))
