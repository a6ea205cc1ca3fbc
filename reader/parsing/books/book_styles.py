"""Books whose makers name headings and quotations by classes alone: elements are made of them."""

from itertools import islice

from reader.parsing.html.dom.tree import Element, text_of
from reader.startup.lazy_regex import lazily

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_CHAPTER = lazily(
    r"(?:^|[\s_])(?:chapter|part|section)[-_]?(?:title|head(?:ing)?|number|num|no)\b"
    r"|(?:^|\s)(?:heading|head|title)[-_]?1?(?:$|\s)"
)
_SECTION = lazily(
    r"(?:^|[\s_])(?:sub[-_]?head(?:ing)?|sub[-_]?title|heading[-_]?[2-6]|[abc]-?head)\d?(?:$|[\s_])"
)
_QUOTATION = lazily(r"(?:^|[\s_])(?:block[-_]?quote|extract|epigraph)(?:$|[-_\s])")
_LONGEST = 120  # characters of a heading
_MANY = 20_000  # paragraphs looked at


def mend(root: Element) -> None:
    """Make headings and quotations of the paragraphs whose classes say so, in place.

    Does nothing to a page that has a heading of its own.
    """
    if next(root.iter(*_HEADINGS), None) is not None:
        return
    for paragraph in islice(root.iter("p"), _MANY):
        names = (paragraph.get("class") or "")[:200].lower()
        if not names:
            continue
        if _QUOTATION.search(names):
            paragraph.tag = "blockquote"
            continue
        tag = "h1" if _CHAPTER.search(names) else "h2" if _SECTION.search(names) else ""
        text = text_of(paragraph, _LONGEST + 1) if tag else ""
        if 0 < len(text) <= _LONGEST and not text.endswith("."):
            paragraph.tag = tag
