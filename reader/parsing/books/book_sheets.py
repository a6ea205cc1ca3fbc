"""The style sheets of a book, and whether its headings are elements or only look like headings."""

import posixpath
from contextlib import suppress

from reader.errors import ReaderError
from reader.parsing.archive import Archive
from reader.parsing.books.book_links import member_name
from reader.parsing.encoding.decode import decode_text
from reader.parsing.html.dom.style_sheets import StyleSheet
from reader.parsing.html.dom.tree import Element
from reader.startup.lazy_regex import IGNORECASE, lazily

_HEADING = lazily(r"<h[1-6][\s>]", IGNORECASE)
_MOST_SHEETS = 20


class BookSheets:
    """The style sheets of a book.

    Attributes:
        has_headings: Whether any of its pages has a heading element.
    """

    def __init__(self, archive: Archive, pages: list[tuple[str, str]]) -> None:
        self._archive = archive
        self._texts: dict[str, str] = {}
        self._sheets: dict[tuple[str, ...], StyleSheet] = {}
        self.has_headings = any(_HEADING.search(page) for _, page in pages)

    def of_page(self, name: str, root: Element) -> StyleSheet:
        """Return the style sheets that a page links to or contains."""
        folder = posixpath.dirname(name)
        linked = (each for each in root.iter("link") if "stylesheet" in (each.get("rel") or ""))
        names = [member_name(folder, each.get("href") or "") for each in linked]
        inside = ["".join(map(str, each.itertext())) for each in root.iter("style")]
        key = (*names[:_MOST_SHEETS], *inside[:_MOST_SHEETS])
        if key not in self._sheets:
            texts = (*map(self._text, names[:_MOST_SHEETS]), *inside[:_MOST_SHEETS])
            self._sheets[key] = StyleSheet(*texts)
        return self._sheets[key]

    def _text(self, name: str) -> str:
        if name not in self._texts:
            self._texts[name] = ""
            if name in self._archive:
                with suppress(ReaderError):  # the book can be read without it
                    self._texts[name] = decode_text(self._archive.read(name), None)
        return self._texts[name]
