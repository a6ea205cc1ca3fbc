"""Pages that only lead to another one, such as a saved redirect.

On the web, `sources.refresh` follows them.
"""

from reader.parsing.html.dom.tree import Element
from reader.startup.lazy_regex import IGNORECASE, lazily

NOTICE = "The page only leads to another one, linked here"
_LONGEST_DELAY = 10  # seconds; a page that waits longer is there to be read
_TARGET = lazily(r"\s*(\d{0,3})[\d.]*\s*[;,]?\s*url\s*=\s*[\"']?([^\"']+)", IGNORECASE)


def refresh_target(root: Element) -> str:
    """Return the address to which ``<meta http-equiv="refresh">`` leads, as written; or nothing."""
    for meta in root.iter("meta"):
        if (meta.get("http-equiv") or "").strip().lower() == "refresh":
            found = _TARGET.match(meta.get("content") or "")
            if found is not None and int(found[1] or 0) <= _LONGEST_DELAY:
                return found[2].strip()
    return ""
