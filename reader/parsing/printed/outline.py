"""The outline (bookmarks) of a PDF, which shows which lines are headings."""

import ctypes
import re
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import NamedTuple
from unicodedata import normalize

_MOST_ENTRIES = 10_000
_DEEPEST = 6
_LONGEST_TITLE = 1000  # bytes
_LEAST = 2  # entries; fewer are not an outline
_NUMBER = re.compile(r"^\W*(?:\d{1,3}|[A-Z])?(?:\.\d{1,3}){0,4}[.):]?\s+(?=\w)")
_LETTERS = re.compile(r"[\W_]+")


class Entry(NamedTuple):
    """A bookmark.

    Attributes:
        page: Index of the page that it refers to.
        level: Its nesting depth, from 1.
        title: Its text.
    """

    page: int
    level: int
    title: str


def entries_of(document: object) -> list[Entry]:
    """Return the bookmarks of a document in order, without those that have no target.

    Args:
        document: The document handle of pdfium.
    """
    import pypdfium2.raw as pdfium

    found = list(_walked(document, pdfium))
    return found if len(found) >= _LEAST else []


def _walked(document: object, pdfium: ModuleType) -> Iterator[Entry]:
    seen: set[int] = set()
    above = [pdfium.FPDFBookmark_GetFirstChild(document, None)]
    while above and len(seen) < _MOST_ENTRIES:
        mark = above.pop()
        if not mark or ctypes.addressof(mark.contents) in seen:
            continue
        seen.add(ctypes.addressof(mark.contents))
        level = len(above) + 1
        place = pdfium.FPDFBookmark_GetDest(document, mark)
        page = pdfium.FPDFDest_GetDestPageIndex(document, place) if place else -1
        title = _title(mark, pdfium)
        if page >= 0 and title:
            yield Entry(page, level, title)
        above.append(pdfium.FPDFBookmark_GetNextSibling(document, mark))
        if level < _DEEPEST:
            above.append(pdfium.FPDFBookmark_GetFirstChild(document, mark))


def _title(mark: object, pdfium: ModuleType) -> str:
    size = pdfium.FPDFBookmark_GetTitle(mark, None, 0)
    if not 2 < size <= _LONGEST_TITLE:
        return ""
    title = ctypes.create_string_buffer(size)
    pdfium.FPDFBookmark_GetTitle(mark, title, size)
    return title.raw[: size - 2].decode("utf-16-le", "ignore").strip()


class Outline:
    """Tells which lines of a document occur in its outline.

    Args:
        entries: Its bookmarks.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._levels: dict[tuple[int, str], int] = {}
        for page, level, title in entries:
            for key in {key_of(title), key_of(_without_number(title))}:
                if key:
                    self._levels.setdefault((page, key), level)
        self._begun = {(page, key[0]) for page, key in self._levels}

    def level(self, page: int, text: str) -> int:
        """Return the depth of the outline entry for a text; 0 if there is none.

        Args:
            page: Index of the page that contains the text.
            text: The whole text.
        """
        first = text[:1].casefold()
        near = page, page - 1, page + 1
        if first.isalpha() and not any((number, first) in self._begun for number in near):
            return 0
        whole = key_of(text)
        bare = key_of(_without_number(text)) if text[:1].isdigit() or text[1:2] in ". " else whole
        for number in near:
            level = self._levels.get((number, whole)) or self._levels.get((number, bare))
            if level:
                return level
        return 0


def _without_number(title: str) -> str:
    return _NUMBER.sub("", title, count=1)


def key_of(title: str) -> str:
    """Return the letters and digits of a title, for comparison."""
    return _LETTERS.sub("", normalize("NFKC", title)).casefold()
