"""Links inside a book: from a page to a chapter, or to a place in it."""

import posixpath
from collections.abc import Sequence, Set
from urllib.parse import unquote

from reader.startup.lazy_regex import lazily

_PLACED = lazily(r"""href\s?=\s?["']([^"'#<>:]{0,500})#([^"'<>]{1,200})["']""")


class BookLinks:
    """The links between the pages of a book. Making it is linear in its pages.

    Args:
        pages: Names in the archive, and markup, of the pages that are shown.
    """

    def __init__(self, pages: Sequence[tuple[str, str]]) -> None:
        self._wanted: dict[str, set[str]] = {name: set() for name, _ in pages}
        for name, markup in pages:
            folder = posixpath.dirname(name)
            for path, place in _PLACED.findall(markup):
                page = self._wanted.get(member_of(folder, path) if path else name)
                if page is not None:
                    page.add(unquote(place))

    def of_page(self, name: str) -> "PageLinks":
        """Return the links of one page."""
        return PageLinks(name, self._wanted[name], self._wanted.keys())


class PageLinks:
    """The links of one page of a book, and the places in it that others lead to.

    Attributes:
        page: Name of the page in the archive, which links to its beginning have for a target.
        wanted: Names of its elements that links lead to.
    """

    def __init__(self, page: str, wanted: Set[str], pages: Set[str]) -> None:
        self.page, self.wanted = page, wanted
        self._folder, self._pages = posixpath.dirname(page), pages

    def place(self, name: str) -> str:
        """Return what an element of the page is called in the whole book."""
        return f"{self.page}#{name}"

    def href(self, href: str) -> str:
        """Return where a link leads: on the web, or ``#`` and a place; else empty."""
        if is_web(href):
            return href
        path, _, name = href.partition("#")
        page = member_of(self._folder, path) if path else self.page if name else ""
        if page not in self._pages:
            return ""
        return f"#{page}#{unquote(name)}" if name else f"#{page}"


def is_web(address: str) -> bool:
    """Whether an address leads out of the book, to the web."""
    return address.lower().startswith(("http://", "https://"))


def member_of(folder: str, href: str) -> str:
    """Return the name of the member that `href` leads to from `folder`; it may not exist."""
    path = unquote(href.partition("#")[0])
    return posixpath.normpath(posixpath.join(folder, path)) if path else ""
