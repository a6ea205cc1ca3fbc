"""Pages that only lead to another one, such as a saved redirect.

On the web, `sources.refresh` follows them.
"""

from reader.parsing.html.dom.tree import Element
from reader.text.refresh_value import refresh_target

NOTICE = "The page only leads to another one, linked here"


def page_after(root: Element) -> str:
    """Return the address to which ``<meta http-equiv="refresh">`` leads, as written; or nothing."""
    for meta in root.iter("meta"):
        if (meta.get("http-equiv") or "").strip().lower() == "refresh":
            return refresh_target(meta.get("content") or "")
    return ""
