"""The outline (bookmarks) of a PDF, which shows which lines are headings."""

import ctypes
import re
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import NamedTuple
from unicodedata import normalize

_MOST_ENTRIES = 10_000
_MAX_DEPTH = 6
_LONGEST_TITLE = 1000  # bytes
_FEWEST_ENTRIES = 2  # entries; fewer are not an outline
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


def outline_entries(document: object) -> list[Entry]:
    """Return the bookmarks of a document in order, without those that have no target.

    Args:
        document: The document handle of pdfium.
    """
    import pypdfium2.raw as pdfium

    found = list(_walk_bookmarks(document, pdfium))
    return found if len(found) >= _FEWEST_ENTRIES else []


def _walk_bookmarks(document: object, pdfium: ModuleType) -> Iterator[Entry]:
    seen: set[int] = set()
    stack = [pdfium.FPDFBookmark_GetFirstChild(document, None)]
    while stack and len(seen) < _MOST_ENTRIES:
        bookmark = stack.pop()
        if not bookmark or ctypes.addressof(bookmark.contents) in seen:
            continue
        seen.add(ctypes.addressof(bookmark.contents))
        level = len(stack) + 1
        target = pdfium.FPDFBookmark_GetDest(document, bookmark)
        page = pdfium.FPDFDest_GetDestPageIndex(document, target) if target else -1
        title = _title(bookmark, pdfium)
        if page >= 0 and title:
            yield Entry(page, level, title)
        stack.append(pdfium.FPDFBookmark_GetNextSibling(document, bookmark))
        if level < _MAX_DEPTH:
            stack.append(pdfium.FPDFBookmark_GetFirstChild(document, bookmark))


def _title(bookmark: object, pdfium: ModuleType) -> str:
    size = pdfium.FPDFBookmark_GetTitle(bookmark, None, 0)
    if not 2 < size <= _LONGEST_TITLE:
        return ""
    title = ctypes.create_string_buffer(size)
    pdfium.FPDFBookmark_GetTitle(bookmark, title, size)
    return title.raw[: size - 2].decode("utf-16-le", "ignore").strip()


class Outline:
    """Tells which lines of a document occur in its outline.

    Attributes:
        has_one_root: Whether all other entries are below one, which may be the headline.

    Args:
        entries: Its bookmarks.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._levels: dict[tuple[int, str], int] = {}
        for page, level, title in entries:
            for key in {title_key(title), title_key(_without_number(title))}:
                if key:
                    self._levels.setdefault((page, key), level)
        self.has_one_root = [entry.level for entry in entries].count(1) == 1
        self._first_letters = {(page, key[0]) for page, key in self._levels}

    def level(self, page: int, text: str) -> int:
        """Return the depth of the outline entry for a text; 0 if there is none.

        Args:
            page: Index of the page that contains the text.
            text: The whole text.
        """
        first = text[:1].casefold()
        pages = page, page - 1, page + 1
        if first.isalpha() and not any((number, first) in self._first_letters for number in pages):
            return 0
        whole = title_key(text)
        bare = (
            title_key(_without_number(text)) if text[:1].isdigit() or text[1:2] in ". " else whole
        )
        for number in pages:
            level = self._levels.get((number, whole)) or self._levels.get((number, bare))
            if level:
                return level
        return 0


def _without_number(title: str) -> str:
    return _NUMBER.sub("", title, count=1)


def title_key(title: str) -> str:
    """Return the letters and digits of a title, for comparison."""
    return _LETTERS.sub("", normalize("NFKC", title)).casefold()
