"""Links inside a book: from a page to a chapter, or to an element in one."""

import posixpath
from collections.abc import Sequence, Set
from urllib.parse import unquote

from reader.startup.lazy_regex import lazily

_LINK_WITH_FRAGMENT = lazily(r"""href\s?=\s?["']([^"'#<>:]{0,500})#([^"'<>]{1,200})["']""")


class BookLinks:
    """The links between the pages of a book. Construction is linear in the size of its pages.

    Args:
        pages: Names in the archive and markup of the pages that are shown.
    """

    def __init__(self, pages: Sequence[tuple[str, str]]) -> None:
        self._wanted: dict[str, set[str]] = {name: set() for name, _ in pages}
        for name, markup in pages:
            folder = posixpath.dirname(name)
            for path, place in _LINK_WITH_FRAGMENT.findall(markup):
                page = self._wanted.get(member_name(folder, path) if path else name)
                if page is not None:
                    page.add(unquote(place))

    def of_page(self, name: str) -> "PageLinks":
        """Return the links of one page."""
        return PageLinks(name, self._wanted[name], self._wanted.keys())


class PageLinks:
    """The links of one page of a book, and the elements in it that links point to.

    Attributes:
        page: Name of the page in the archive, which is the target of links to its beginning.
        linked_names: Names of its elements that links point to.
    """

    def __init__(self, page: str, linked_names: Set[str], pages: Set[str]) -> None:
        self.page, self.linked_names = page, linked_names
        self._folder, self._pages = posixpath.dirname(page), pages

    def place(self, name: str) -> str:
        """Return the name of an element of the page that is unique in the whole book."""
        return f"{self.page}#{name}"

    def href(self, href: str) -> str:
        """Return the target of a link: a web address, or ``#`` and a place; otherwise empty."""
        if is_web_address(href):
            return href
        path, _, name = href.partition("#")
        page = member_name(self._folder, path) if path else self.page if name else ""
        if page not in self._pages:
            return ""
        return f"#{page}#{unquote(name)}" if name else f"#{page}"


def is_web_address(address: str) -> bool:
    """Whether an address points to the web."""
    return address.lower().startswith(("http://", "https://"))


def member_name(folder: str, href: str) -> str:
    """Return the name of the member that `href` in `folder` points to; it may not exist."""
    path = unquote(href.partition("#")[0])
    return posixpath.normpath(posixpath.join(folder, path)) if path else ""
