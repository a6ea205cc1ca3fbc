"""Identifying an article that was read before by its addresses, its path or its text."""

import os
import re
from collections.abc import Callable, Collection, Sequence, Set
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from reader.model.article import Article
from reader.startup.lazy_regex import lazily

SHORT_TEXT = 500
"""Shorter texts may coincide by accident on two pages, such as error or log-in pages."""

DECISION, FALSE_CLAIM = "own:", "false:"
"""Prefixes of names that record the user's decisions about a location, and claims of pages that
turned out to be wrong; see `same_article`."""

_MIN_OVERLAP = 0.05
"""Share of the word 4-grams of the shorter text; two stories of one site share fewer."""

_UNENCODABLE = lazily("[\ud800-\udc7f\udd00-\udfff]")
"""Surrogates that stand for no byte of a file name and cannot be encoded."""

_URL = lazily(r"https?://", re.IGNORECASE)
_TRACKING = lazily(
    r"(utm_|mtm_|pk_|piwik_|hsa_|ga_|at_|_hs|oly_|vero_|mc_|trk|cmpid|ncid|wt_?mc|s_cid)\w*"
    r"|fbclid|gclid|gclsrc|dclid|msclkid|yclid|igshid|twclid|ttclid|wbraid|gbraid|li_fat_id"
    r"|smid|smtyp|ref|referrer|ref_src|ref_url|referer|xtor|ocid"
    r"|spm|ito|sref|mkt_tok|sr_share|sharetoken|socialreferraltype|guccounter",
    re.IGNORECASE,
)
_NEWSLETTER = lazily(r"(?:utm_\w+|fbclid|gclid|mc_[ce]id)=", re.IGNORECASE)
_VARIANT = lazily(r"(amp|outputtype|output|print|printable|mode|view|display|page_?view|ampmode)")
_VARIANT_VALUES = frozenset(
    ("", "1", "true", "yes", "amp", "print", "printable", "all", "html-amp")
)
_AMP_CACHE = lazily(r"\A(?:www\.google\.[a-z.]{2,8}/amp|[\w-]+\.cdn\.ampproject\.org/[a-z])/(s/)?")
_HOST_PREFIX = lazily(r"^(?:www|m|mobile|amp|print)\d?\.(?=[^.]+\.)")
_LAST_VARIANT = lazily(r"(?:/amp|/print|/index\.html?|/)\Z")
_MAX_VARIANT_CHARS = len("/index.html")
_AMP_PAGE = lazily(r"\.amp(?=\.html?\Z)")


WordGrams: TypeAlias = Set[tuple[str, ...]]
"""The set of word 4-grams of a text."""


def is_url(location: str) -> bool:
    """Whether a location is a web address."""
    return _URL.match(location) is not None


def address_key(location: str) -> str:
    """Return the key shared by all addresses of a page; a path becomes ``file:`` and absolute.

    It omits scheme, credentials, ``www.`` and similar host prefixes, default port, fragment,
    tracking parameters, AMP and print variants and a final slash; parameters are sorted. The result
    is a key, not a URL that could be fetched.
    """
    location = _UNENCODABLE.sub("\ufffd", location)
    if not is_url(location):
        return _path_key(location)
    from urllib.parse import parse_qsl, quote, unquote, urlencode

    rest = location.split("://", 1)[1].partition("#")[0]
    rest = _AMP_CACHE.sub("", rest, count=1)
    before, _, query = rest.partition("?")
    host, _, path = before.partition("/")
    host = host.rpartition("@")[2].lower().rstrip(".")
    host = re.sub(r":(?:80|443)$", "", host)
    host = _HOST_PREFIX.sub("", host)
    path = quote(
        unquote("/" + path, errors="surrogateescape"),
        safe="/:@!$&'()*+,;=~-._",
        errors="surrogateescape",
    )
    path = _without_variants(path)
    parameters = sorted(
        (name, value)
        for name, value in parse_qsl(query, keep_blank_values=True, errors="surrogateescape")
        if not _is_decoration(name, value)
    )
    encoded = urlencode(parameters, errors="surrogateescape")
    return f"url:{host}{path}{'?' if encoded else ''}{encoded}"


def _without_variants(path: str) -> str:
    """Return a path without the suffixes of AMP, print and index pages; linear."""
    end = len(path)
    while found := _LAST_VARIANT.search(path, max(0, end - _MAX_VARIANT_CHARS), end):
        end = found.start()
    return path[:end] if end < len(path) else _AMP_PAGE.sub("", path)


def decision_name(location: str) -> str:
    """Return the name under which a decision about this location is stored; empty for none.

    Unlike `address_key` this keeps variants of a page apart: AMP, print, other host names. Only
    the scheme, credentials, the fragment and newsletter parameters are omitted.
    """
    location = _UNENCODABLE.sub("\ufffd", location)
    if not is_url(location):
        path = _path_key(location)
        return f"{DECISION}{path}" if path else ""
    rest = location.split("://", 1)[1].partition("#")[0]
    before, _, query = rest.partition("?")
    host, slash, path = before.partition("/")
    kept = [part for part in query.split("&") if part and not _NEWSLETTER.match(part)]
    host = re.sub(r":(?:80|443)$", "", host.rpartition("@")[2].lower())
    return f"{DECISION}url:{host}{slash}{path.rstrip('/')}{'?' if kept else ''}{'&'.join(kept)}"


def _is_decoration(name: str, value: str) -> bool:
    """Whether a query parameter is for tracking, or selects another form of the page."""
    if _TRACKING.fullmatch(name):
        return True
    return bool(_VARIANT.fullmatch(name.lower())) and value.lower() in _VARIANT_VALUES


def _path_key(location: str) -> str:
    """Return the key of a file or URN; empty for standard input."""
    if location in {"", "-"}:
        return ""
    if location.startswith("urn:"):
        return location
    return "file:" + os.fsencode(_absolute_path(location)).decode("utf-8", "backslashreplace")


def _absolute_path(location: str) -> str:
    """Return an absolute path with symbolic links resolved."""
    try:
        return os.path.realpath(location)
    except (OSError, ValueError):
        return str(Path(location).absolute())


@dataclass(frozen=True, slots=True)
class Names:
    """The keys by which an article is identified; each is empty if there is none.

    Attributes:
        addresses: Web addresses, the one that the page claims before the one it was fetched from.
        path: The file it was read from.
        text: Its exact text; empty if that might coincide with others.
        claim: The one of `addresses` that only the page claims; empty if it was fetched from it.
        decision_names: Names under which the user's decisions are stored, most specific first.
    """

    addresses: Sequence[str]
    path: str
    text: str
    claim: str = ""
    decision_names: Sequence[str] = ()

    def all(self) -> tuple[str, ...]:
        """Return all names."""
        return tuple(name for name in (*self.addresses, self.path, self.text) if name)

    def assignable_to(self, key: str, lookup: Callable[[str], str | None]) -> tuple[str, ...]:
        """Return the names that are to lead to an article from now on.

        A mere claim takes no name from another article, and an article that the user has separated
        takes no names at all.
        """
        is_decided = any(lookup(name) == key for name in self.decision_names)
        return tuple(
            name
            for name in self.all()
            if lookup(name) in (None, key) or not (is_decided or name == self.claim)
        )

    def without_claim(self) -> "Names":
        """Return the names without the one that only the page claims."""
        kept = tuple(name for name in self.addresses if name != self.claim)
        return replace(self, addresses=kept, claim="")


def names_of(article: Article) -> Names:
    """Return the names of an article that was read."""
    return _names(article.location, article.meta.canonical_url, _text_key(article))


def names_of_location(location: str, canonical_url: str = "") -> Names:
    """Return the names of an article of which only addresses are known."""
    return _names(location, canonical_url, "")


def _text_key(article: Article) -> str:
    """Return the key of the exact text; empty if it is too short to distinguish pages."""
    if is_url(article.location) and len(article.text) < SHORT_TEXT:
        return ""
    return f"text:{article.digest}"


def text_keys(location: str, digests: Collection[str]) -> tuple[str, ...]:
    """Return the keys of texts of which only digests are known.

    Empty for web pages: their text may be short, and their address identifies them.
    """
    return () if is_url(location) else tuple(f"text:{digest}" for digest in digests if digest)


@dataclass(frozen=True, slots=True)
class Recognised:
    """The result of looking up an article's names.

    Attributes:
        key: Key of its record; None if it is new.
        duplicates: Keys of other records that are the same article.
        by_path: Whether only the path matches: the file may contain another article now.
        by_claim: Whether only the page's claim matches: many pages claim wrong addresses.
    """

    key: str | None
    duplicates: Sequence[str] = ()
    by_path: bool = False
    by_claim: bool = False


def recognise(names: Names, lookup: Callable[[str], str | None]) -> Recognised:
    """Decide which record an article belongs to.

    The user's decisions come first, then web addresses, then the text, then the path. So a moved
    file keeps its notes, and a file that was overwritten by another does not pass its notes on.

    Args:
        names: The names of the article.
        lookup: Returns the key of the record with a name, or None.
    """
    for name in names.decision_names:
        if (decided_key := lookup(name)) is not None:
            return Recognised(decided_key)
    is_claim_accepted = not names.claim or lookup(f"{FALSE_CLAIM}{names.claim}") is None
    addresses = [name for name in names.addresses if is_claim_accepted or name != names.claim]
    by_address = {name: key for name in addresses if (key := lookup(name)) is not None}
    if by_address:
        first, *others = dict.fromkeys(by_address.values())
        by_claim = names.claim in by_address and (bool(others) or len(by_address) == 1)
        return Recognised(first, tuple(others), by_claim=by_claim)
    by_text = lookup(names.text) if names.text else None
    if by_text is not None:
        return Recognised(by_text)
    by_path = lookup(names.path) if names.path else None
    return Recognised(by_path, by_path=by_path is not None)


def resembles(old: str, new: str) -> bool:
    """Whether two texts can be editions of one article, judged by shared word 4-grams.

    Texts that are too short to tell are assumed to be. Linear.
    """
    if min(len(old), len(new)) < SHORT_TEXT:
        return True
    return likeness(old, new) >= _MIN_OVERLAP


def likeness(old: str, new: str) -> float:
    """Return the share of the shorter text's word 4-grams that the other one also has.

    It is 1 for texts without 4-grams. Linear.
    """
    return overlap(word_grams(old), word_grams(new))


def overlap(one: WordGrams, other: WordGrams) -> float:
    """Return the share of the smaller set that the other one also has."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 1.0


def word_grams(text: str) -> WordGrams:
    """Return the set of all word 4-grams."""
    words = text.split()
    return set(zip(words, words[1:], words[2:], words[3:], strict=False))


def _names(location: str, canonical_url: str, text: str) -> Names:
    address = address_key(location)
    on_web = is_url(location)
    claimed = _claimed_key(canonical_url)
    fetched = address if on_web else ""
    addresses = dict.fromkeys(name for name in (claimed, fetched) if name)
    own = (decision_name(location), f"{DECISION}={address}" if on_web else "")
    return Names(
        tuple(addresses),
        "" if on_web else address,
        text,
        claimed if claimed != fetched else "",
        tuple(name for name in own if name),
    )


def _claimed_key(canonical_url: str) -> str:
    """Return the key of the address that a page claims; empty if it is that of a whole site.

    Some sites declare their front page as the canonical address of every article.
    """
    if not is_url(canonical_url):
        return ""
    address = address_key(canonical_url)
    return address if "/" in address or "?" in address else ""
