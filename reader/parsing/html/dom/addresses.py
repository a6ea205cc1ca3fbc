"""Addresses (URLs) of a page: made absolute, and where they lead."""

from collections.abc import Iterable, Set

from reader.parsing.html.dom.tree import Element, first_descendant
from reader.parsing.lines.likeness import comparison_key
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.word_sets import contains_any

with later(globals()):
    from reader.parsing import urllib_loading

_SHARE_SIGNS = (
    "share", "intent", "submit", "pin/create", "wa.me", "send", "mailto:?", "/offer", "/save",
)  # fmt: skip
_SHARE = lazily(  # anchored, and only tried on addresses with one of the signs
    r"mailto:\?|whatsapp://send|fb-messenger://share"
    r"|(?:https?:)?//(?:[\w-]{1,20}\.){0,2}(?:facebook\.com/(?:sharer?|dialog/(?:send|share))"
    r"|(?:twitter|x)\.com/(?:intent|share)|linkedin\.com/(?:share(?:article)?|sharing)|whatsapp\.com/send"
    r"|wa\.me/\?|t\.me/share|telegram\.me/share|pinterest\.\w{2,3}/pin/create|reddit\.com/submit"
    r"|bsky\.app/intent|threads\.net/intent|tumblr\.com/(?:share|widgets/share)|xing\.com/\w{0,9}/?shares?"
    r"|vk\.com/share|connect\.ok\.ru/offer|getpocket\.com/save|line\.me/\w{0,9}/?share)\b",
    IGNORECASE,
)
_OFFER_SIGNS = (
    "preferences/source", "apps.apple.com/", "play.google.com/store", "whatsapp.com/channel",
)  # fmt: skip
_OFFER = lazily(
    r"(?:https?:)?//(?:(?:www\.)?google\.\w{2,3}(?:\.\w\w)?/preferences/source|apps\.apple\.com/"
    r"|play\.google\.com/store|(?:www\.)?whatsapp\.com/channel)\b",
    IGNORECASE,
)
_PREFERRED_SOURCE = "preferences/source?"  # of a search engine; the query names the site
_SCHEMES = ("http:", "https:", "mailto:", "ftp:", "tel:", "gemini:", "file:")
# Redirect pages; one of the parameters in `_TARGETS` names the actual target.
_REDIRECTORS = ("google.com/url", "l.facebook.com/l.php", ".safelinks.protection.outlook.com/")
_TARGETS = ("q", "url", "u")
_FILES = (
    ".pdf", ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ods", ".csv", ".ppt", ".pptx",
    ".zip", ".epub",
)  # fmt: skip
_FRONT_PAGE = lazily(r"(?:https?:)?//[^/?#]{1,190}/?|\.?/(?:index\.\w{1,5})?", IGNORECASE)
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_.")
_PLAIN_QUERY = _PLAIN | frozenset("=&%+")
_AFTER_HOST = frozenset("/?#")  # the first of them ends a host name
_FEWEST_LABELS = 2  # the fewest labels of a host name that contains a name
_SECOND_LEVEL_DOMAINS = frozenset({"co", "com", "org", "net", "ac", "gov", "or", "ne"})
_BREAKS = str.maketrans(dict.fromkeys("\t\n\r\f"))
_LONGEST = 4096  # characters; a longer address is data, not a location


def main_host_label(address: str) -> str:
    """Return the main label of a host name: "example" for "https://en.example.org/a"."""
    host = address.partition("://")[2]
    for sign in _AFTER_HOST:
        host = host.partition(sign)[0]
    parts = host.split(".")
    if len(parts) > _FEWEST_LABELS and parts[-2] in _SECOND_LEVEL_DOMAINS:
        del parts[-1]  # "co" of "co.uk"
    return comparison_key(parts[-2]) if len(parts) >= _FEWEST_LABELS else ""


def shares_page(href: str) -> bool:
    """Whether a link hands the page on: to a network, a messenger, or a mail without addressee."""
    return contains_any(href, _SHARE_SIGNS) and _SHARE.match(href) is not None


def is_offer(href: str) -> bool:
    """Whether a link leads to where readers get the app of a site, or follow it, or prefer it."""
    return contains_any(href, _OFFER_SIGNS) and _OFFER.match(href) is not None


def makes_preferred_source(href: str) -> bool:
    """Whether a link leads to where readers make the site a preferred source of a search engine."""
    return _PREFERRED_SOURCE in href and is_offer(href)


def stays_on_site(href: str, site: str) -> bool:
    """Whether a link leads to another page of the site with this main host label."""
    if href.startswith("//"):
        href = f"https:{href}"
    scheme, _, rest = href.partition(":")
    if not rest or not _AFTER_HOST.isdisjoint(scheme):
        return bool(href) and not href.startswith("#")
    return bool(site) and rest.startswith("//") and main_host_label(href) == site


def leads_to_file(href: str) -> bool:
    """Whether a link leads to a document to download, not to a page."""
    return href.partition("?")[0].partition("#")[0].lower().endswith(_FILES)


def linked_names(addresses: Iterable[str]) -> Set[str]:
    """Return the ids and names that those of these links refer to that stay inside the page."""
    found = {address[1:] for address in addresses if address.startswith("#")} - {""}
    if any("%" in name for name in found):
        found |= set(map(urllib_loading.unquote, found))
    return found


class Addresses:
    """Resolves the addresses of one page against its location and its ``<base>``."""

    def __init__(self, location: str, bases: Iterable[Element] = ()) -> None:
        base = next((each for each in bases if each.get("href") is not None), None)
        declared = (base.get("href") or "").strip() if base is not None else ""
        self._base = _join(location if "://" in location else "", declared) or location
        self._known: dict[str, str] = {}

    def absolute(self, href: str) -> str:
        """Return `href` as an absolute address where possible; empty for scripts.

        A link within the page stays ``#name``.
        """
        known = self._known.get(href)
        if known is None:
            known = self._known[href] = self._resolve(href)
        return known

    def _resolve(self, href: str) -> str:
        if len(href) > _LONGEST:
            return ""
        if not href.isalnum():  # as browsers do: line breaks vanish, spaces are encoded
            href = "".join(href.translate(_BREAKS).strip().replace(" ", "%20").split())
        if not href or href.startswith("#"):
            return href if len(href) > 1 else ""
        head = href[:12].lower()
        if ":" in head and head.split(":")[0].isalpha():
            return _redirect_target(href) if head.startswith(_SCHEMES) else ""
        if "://" not in self._base:
            return href
        return _join(self._base, href)


def _redirect_target(href: str) -> str:
    """Return the target address of a click-counting redirect; `href` if it is not a redirect."""
    if not any(detour in href[:80] for detour in _REDIRECTORS):
        return href
    try:
        parameters = urllib_loading.parse_qs(urllib_loading.urlsplit(href).query, max_num_fields=20)
    except ValueError:
        return href
    targets = (parameters[name][0] for name in _TARGETS if name in parameters)
    return next((each for each in targets if each.startswith(("http://", "https://"))), href)


def _join(base: str, href: str) -> str:
    if not base or not href:
        return href or base
    joined = _join_root_relative(base, href)
    if joined:
        return joined
    try:
        return urllib_loading.urljoin(base, href)
    except ValueError:
        return href


def _join_root_relative(base: str, href: str) -> str:
    """Return what ``urljoin`` would return for a root-relative path; empty for harder cases.

    Most links of a page are root-relative, and importing ``urllib.parse`` takes as long as parsing
    a short page.
    """
    scheme, _, rest = base.partition("://")
    host = rest.partition("/")[0]
    path, asks, query = href.partition("?")
    if scheme not in ("http", "https") or not host or not _PLAIN.issuperset(host):
        return ""
    if not path.startswith("/") or "//" in path or "/." in path or not _PLAIN.issuperset(path):
        return ""
    if asks and not (query and _PLAIN_QUERY.issuperset(query)):
        return ""
    return f"{scheme}://{host}{href}"


def is_front_page(href: str) -> bool:
    """Whether an address is the front page of a site."""
    return _FRONT_PAGE.fullmatch(href[:200]) is not None


def links_to_front_page(element: Element) -> bool:
    """Whether the first link in an element leads to the front page of a site, as its name does."""
    link = first_descendant(element, "a")
    return link is not None and is_front_page(link.get("href") or "")


def without_fragment(address: str) -> str:
    """Return `address` without its ``#fragment``; unchanged if it is malformed."""
    if "#" not in address:
        return address
    try:
        return urllib_loading.urldefrag(address).url
    except ValueError:
        return address


def path_segments(address: str) -> list[str]:
    """Return the segments of the path of an address, in lower case; empty if it is malformed."""
    try:
        return urllib_loading.urlsplit(address).path.lower().split("/")
    except ValueError:
        return []
