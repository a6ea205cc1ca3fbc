"""Keys that all addresses of a page share, or all paths of a file."""

import os
import re
from pathlib import Path

from reader.startup.lazy_regex import lazily

DECISION = "own:"
"""Prefix of names that record the user's decisions about a location; see `same_article`."""

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
    """Return an absolute path with symbolic links resolved; in a deleted directory, as it is."""
    try:
        return os.path.realpath(location)
    except (OSError, ValueError):
        pass
    try:
        return str(Path(location).absolute())
    except OSError:
        return location
