"""Normalize the markup conventions of e-book producers to standard HTML.

Some mark headings and quotations only by classes; some give nested parts headings of one level;
some surround each chapter with the menus of a site, or list the articles of each day's news.
"""

from itertools import islice

from reader.parsing.html.dom.tree import Element, remove, text_of
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
_MENUS = ("navigation", "contentinfo")  # roles
_LISTS = ("calibre_feed_list", "calibre_article_list")
_PARTS = frozenset(
    {"part", "chapter", "preface", "appendix", "article", "section", "simplesect"}
    | {f"sect{level}" for level in range(1, 6)}
)
"""Classes that the DocBook stylesheets give to the HTML of an element."""


def normalize_markup(root: Element) -> None:
    """Normalize a page in place: remove menus and the lists of fetched news, level headings.

    These get the depth of their part. If it has none, paragraphs become headings or quotations by
    their classes.
    """
    for element in [each for each in root.iter() if _is_menu(each)]:
        remove(element)
    if next(root.iter(*_HEADINGS), None) is None:
        _mend_paragraphs(root)
    elif len(list(islice(root.iter("h1"), 2))) > 1:
        _deepen(root)


def _is_menu(element: Element) -> bool:
    if element.get("role") in _MENUS:
        return True
    return element.tag == "ul" and (element.get("class") or "").startswith(_LISTS)


def _deepen(root: Element) -> None:
    """Give the headings in a nested part a deeper level than those of the outer part."""
    from lxml import etree

    depth, base = 0, -1
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if _is_part(element):
            depth += 1 if event == "start" else -1
        elif event == "start" and element.tag in _HEADINGS:
            base = depth if base < 0 else base
            level = max(_HEADINGS.index(element.tag), min(5, depth - base))
            element.tag = _HEADINGS[level]


def _is_part(element: Element) -> bool:
    if element.tag == "section":
        return True
    return element.tag == "div" and (element.get("class") or "").partition(" ")[0] in _PARTS


def _mend_paragraphs(root: Element) -> None:
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
