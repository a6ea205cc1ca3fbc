"""Finds the next page of an article that is published on several pages.

Precise rather than complete, because a wrong page would add another story to this one. Three
things must agree: the address is this article's with the next number, the link says that it leads
to the next page, and the page contains one article rather than a list.
"""

from collections.abc import Iterator
from itertools import islice

from reader.errors import ParseError
from reader.parsing.html.dom.addresses import Addresses, without_fragment
from reader.parsing.html.dom.class_names import Part, part_of
from reader.parsing.html.dom.tree import Element, names_of, text_of
from reader.parsing.html.paging.page_numbers import PageAddress, page_number, split_address
from reader.startup.lazy_regex import IGNORECASE, lazily

_HREF = lazily(rb"href\s{0,5}=\s{0,5}[\"']?([^\"'\s>]{0,2048})", IGNORECASE)
_NUMBERED = lazily(rb"(?:^|[/_,.=-]|/p|page|seite)[0-9]{1,2}(?:[/&#;.]|$)", IGNORECASE)
_LARGEST = 2 * 1024 * 1024  # bytes; pages of a paginated article are small
_MOST_LINKS = 20_000
_MOST_NUMBERED = 2_000
_PAGER_ANCESTORS = 4  # ancestors of a link that may be named a pager
_COMMENT_ANCESTORS = 12  # ancestors of a link that may be named comments
_PAGER = lazily(
    r"paginat|pager|paging|page[-_]?(?:links|numbers?|nav)|multi[-_]?page|\bpages\b|\bseiten",
    IGNORECASE,
)
_NEXT_PAGE_WORDS = lazily(
    r"(?:go to |continue (?:to|on|reading on) |read on |on to |see |zur |weiter (?:zu|auf) |auf )?"
    r"(?:the )?(?:next page|page \d{1,2}|nächsten? seite|seite \d{1,2}|page suivante"
    r"|página siguiente|siguiente página|próxima página|pagina successiva|volgende pagina"
    r"|nästa sida|neste side|næste side|następna strona|следующая страница|次のページ(?:へ)?"
    r"|次ページ|下一页|下一頁|다음 페이지)(?: of \d{1,2})?",
    IGNORECASE,
)
_NEXT_WORDS = lazily(
    r"(?:next|weiter|nächste|suivante?|siguiente|próxima|seguinte|avanti|successiva|volgende"
    r"|nästa|neste|næste|dalej|далее|次へ|下一页|다음)?",
    IGNORECASE,
)
_ARROWS = " \t\n>›»→▶⟩|:…."


def find_next_page(
    body: bytes, *, charset: str | None = None, location: str, first: str = ""
) -> str:
    """Return the absolute address of the following page, or an empty string.

    Args:
        body: An HTML page.
        charset: The encoding that the transport declared.
        location: The address of the page; only web pages have next pages.
        first: The address of the first page of the article, if this is not it.

    Cost: a scan of the links; the tree is only built if one of them has a suitable address.
    """
    start = split_address(first or location)
    if start is None or start.is_front or len(body) > _LARGEST:
        return ""
    if not any(_is_following_page(start, location, href) for href in _numbered(body, location)):
        return ""
    from reader.parsing.encoding.decode import decode_text
    from reader.parsing.html.dom.size_limits import sanitize_markup
    from reader.parsing.html.dom.tree import find_tree

    try:
        root = find_tree(sanitize_markup(decode_text(body, charset, markup=True)))
    except ParseError:
        return ""
    return "" if root is None else _find_in_tree(root, start, location)


def _numbered(body: bytes, location: str) -> Iterator[str]:
    """Yield the addresses in a page that may contain a page number."""
    addresses = Addresses(location)
    found = (match[1] for match in islice(_HREF.finditer(body), _MOST_LINKS))
    numbered = dict.fromkeys(href for href in found if _NUMBERED.search(href))
    for href in islice(numbered, _MOST_NUMBERED):
        yield addresses.absolute(href.replace(b"&amp;", b"&").decode("utf-8", "replace"))


def _is_following_page(start: PageAddress, location: str, address: str) -> bool:
    """Whether an address is the article's with the number after that of `location`."""
    if without_fragment(address) == without_fragment(location):
        return False
    current, target = split_address(location), split_address(address)
    target_number, current_number = page_number(start, address), page_number(start, location)
    if target_number is None or current_number is None or current is None or target is None:
        return False
    counts_from_0 = (
        target_number == current_number == 1 and current.number is None and target.number == 1
    )
    return target_number == current_number + 1 or counts_from_0


def _find_in_tree(root: Element, start: PageAddress, location: str) -> str:
    from reader.parsing.html.paging.listings import is_single_article

    addresses = Addresses(location, root.iter("base"))
    for link in islice(root.iter("link", "a"), _MOST_LINKS):
        href = link.get("href")
        if not href:
            continue
        address = without_fragment(addresses.absolute(href))
        if not _is_following_page(start, location, address) or not _is_next_link(
            link, start, address
        ):
            continue
        return address if is_single_article(root, location) else ""
    return ""


def _is_next_link(link: Element, start: PageAddress, address: str) -> bool:
    """Whether a link says that it leads to the next page, and is not part of comments."""
    ancestors = list(islice(link.iterancestors(), _COMMENT_ANCESTORS))
    if any(part_of(names_of(each)) & Part.COMMENTS for each in ancestors):
        return False
    if "next" in (link.get("rel") or "").lower().split():
        return True
    if link.tag != "a":
        return False
    shown = text_of(link, 80).strip(_ARROWS)
    labels = [link.get(name) or "" for name in ("title", "aria-label")]
    if any(_NEXT_PAGE_WORDS.fullmatch(words.strip(_ARROWS)) for words in (shown, *labels)):
        return True
    in_pager = any(
        _PAGER.search(_names_and_label(each)) for each in (link, *ancestors[:_PAGER_ANCESTORS])
    )
    number = page_number(start, address)
    second = "2" if number == 1 else str(number)  # on sites that count pages from 0
    return in_pager and (shown == second or bool(_NEXT_WORDS.fullmatch(shown)))


def _names_and_label(element: Element) -> str:
    return f"{names_of(element)[:200]} {(element.get('aria-label') or '')[:80]}"
