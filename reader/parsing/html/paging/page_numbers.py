"""Page numbers in the addresses of an article that is published on several pages.

The address distinguishes the next page of an article from the next article: all its parts are the
same, except for the page number.
"""

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from reader.startup.lazy_regex import ASCII, IGNORECASE, lazily

_LONGEST = 2048  # characters
_WORDS = r"(?:page|pagenum|seite|pagina|página|pag|pg)"
_PARAMETER = lazily(
    r"page|pg|p|pageno|page_?num(?:ber)?|page_?no|paged|seite|pagina|página|sida|side|strona"
)
_NUMBER = lazily(r"\d{1,2}", ASCII)
_EXTENSION = lazily(r"\.(?:[sx]?html?|php|aspx?|jsp)$", IGNORECASE)
_NAMED_NUMBER = lazily(rf"(?:[/_,.-]{_WORDS}[/_=-]?|/p)(\d{{1,2}})$", IGNORECASE | ASCII)
_NUMBER_AS_SEGMENT = lazily(r"/(\d{1,2})", ASCII)
_NUMBER_AFTER_STEM = lazily(r"[_,.-](\d{1,2})", ASCII)
_SCRIPTS = ("", "/index.php")
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class PageAddress:
    """The parts of an address.

    Attributes:
        place: Host and port; the port of http is replaced by that of https.
        stem: The path without extension, final slash and page number.
        extension: Such as ``.html``; empty if there is none.
        parameters: The query parameters except the page number.
        number: The page number in the address; None if there is none.
    """

    place: tuple[str, int]
    stem: str
    extension: str
    parameters: frozenset[tuple[str, str]]
    number: int | None

    @property
    def is_front(self) -> bool:
        """Whether it is the front page of a site, which lists articles."""
        return not self.stem and not self.parameters


def split_address(address: str) -> PageAddress | None:
    """Return the parts of a web address, or None if it is not one."""
    try:
        parts = urlsplit(address.strip()[:_LONGEST])
        port = parts.port or _PORTS.get(parts.scheme, 0)
        query = parse_qsl(parts.query, keep_blank_values=True, max_num_fields=50)
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not parts.hostname or len(address) > _LONGEST:
        return None
    path = parts.path.rstrip("/")
    found = _EXTENSION.search(path)
    stem = path[: found.start()] if found else path
    plain = path in _SCRIPTS  # blogs without readable addresses, where ?p=7 is an article
    numbers = [value for name, value in query if _is_page_parameter(name, value, plain)]
    number = int(numbers[0]) if len(numbers) == 1 else None
    named = _NAMED_NUMBER.search(stem)
    if named and number is None:
        stem, number = stem[: named.start()], int(named[1])
    rest = frozenset(each for each in query if not _is_page_parameter(*each, plain))
    place = (parts.hostname, 443 if port == _PORTS["http"] else port)
    return PageAddress(place, stem, found[0].lower() if found else "", rest, number)


def page_number(first: PageAddress, address: str) -> int | None:
    """Return the page number of an address in the article that begins at `first`, else None.

    The page is 1 if its address contains no number. Sites that count from 0 have the number 1 in
    the address of their second page.
    """
    other = split_address(address)
    if other is None or other.place != first.place or first.is_front:
        return None
    if not other.parameters <= first.parameters:
        return None
    if other.stem == first.stem:
        return 1 if other.number is None else other.number
    if other.number is not None or not other.stem.startswith(first.stem) or not first.stem:
        return None
    rest = other.stem[len(first.stem) :]
    below = rest.removeprefix(first.extension) if first.extension else rest
    found = _NUMBER_AS_SEGMENT.fullmatch(below)
    if found is None and first.extension and other.extension == first.extension:
        found = _NUMBER_AFTER_STEM.fullmatch(rest)  # without an extension, -2 is another article
    return int(found[1]) if found else None


def _is_page_parameter(name: str, value: str, plain: bool) -> bool:
    if plain and name == "p":
        return False
    return bool(_PARAMETER.fullmatch(name.lower()) and _NUMBER.fullmatch(value))
