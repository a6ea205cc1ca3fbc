"""Replaces the plain paragraphs of word processors by the elements that they stand for.

Word, Google Docs, LibreOffice and the notes app of macOS mark titles, list items and quotations
only by the class of a paragraph.
"""

from itertools import islice

from reader.parsing.html.dom.tree import Element, first_child, remove, text_of
from reader.parsing.html.dom.word_sets import word_set
from reader.parsing.lxml_loading import etree
from reader.startup.lazy_regex import lazily

_TITLES = word_set("MsoTitle title title-western")
_SUBTITLES = word_set("MsoSubtitle subtitle subtitle-western")
_QUOTES = word_set("MsoQuote MsoIntenseQuote")
_HEADINGS = ("h5", "h4", "h3", "h2", "h1")
_LEVEL = lazily(r"level([2-9])")
_KIX = lazily(r"lst-kix_\w*-([1-9])\b")
_BULLET = lazily(r"\s*(?:[·•o§◦▪–-]|(\d{1,3}|[a-zA-Z])[.)])\s+")
_MOST_NAMES = 400  # paragraphs examined for the title


def mend(root: Element) -> None:
    """Turn paragraphs into the elements that their classes stand for, in place. Cost: linear."""
    _mend_title(root)
    for paragraph in list(root.iter("p")):
        names = (paragraph.get("class") or "").split()
        if any(name.startswith("MsoListParagraph") for name in names):
            _begin_item(paragraph)
        elif _QUOTES.intersection(names):
            paragraph.tag = "blockquote"
        elif "sdfootnote" in names:
            _begin_note(paragraph)
    for listing in list(root.iter("ul", "ol")):
        deeper = _KIX.search(listing.get("class") or "")
        if deeper:
            _wrap(listing, listing.tag, int(deeper.group(1)))
    for box in list(root.iter("div")):
        if box.get("title") in ("header", "footer"):
            remove(box)


def _mend_title(root: Element) -> None:
    """Turn the title paragraph into a heading, and move all other headings one level down."""
    found = {"h1": _TITLES, "h2": _SUBTITLES}
    title = None
    for paragraph in list(islice(root.iter("p"), _MOST_NAMES)):
        names = (paragraph.get("class") or "").split()
        tag = next((tag for tag, known in found.items() if known.intersection(names)), "")
        if tag and text_of(paragraph, 1):
            if tag == "h1":
                _lower_headings(root)
                title = paragraph
            del found[tag]
            paragraph.tag = tag
    if title is None and next(root.iter("h1", "h2"), None) is None:
        _head_with_bold(root)


def _lower_headings(root: Element) -> None:
    """Move all headings one level down, to make room for one of the first level."""
    for deep, high in zip(("h6", *_HEADINGS), _HEADINGS, strict=False):
        for heading in list(root.iter(high)):
            heading.tag = deep


def _head_with_bold(root: Element) -> None:
    """Turn a first paragraph that is entirely bold into a heading, as in notes."""
    first = next((each for each in islice(root.iter("p"), 3) if text_of(each, 1)), None)
    bold = next(first.iter("b"), None) if first is not None else None
    if first is not None and bold is not None and text_of(bold, 400) == text_of(first, 400):
        first.tag = "h1"


def _begin_item(paragraph: Element) -> None:
    """Turn a paragraph into a list item, in a new list or in that of the previous item."""
    level = _LEVEL.search(paragraph.get("style") or "")
    marker = _BULLET.match(text_of(paragraph, 80, gap=" "))
    tag = "ol" if marker and marker.group(1) else "ul"
    before = paragraph.getprevious()
    _remove_marker(paragraph)
    paragraph.tag = "li"
    deep = int(level.group(1)) if level else 1
    joins = before is not None and before.get("data-office") == str(deep)
    if before is not None and joins and before.tag == tag and not (before.tail or "").strip():
        inner = before
        for _ in range(deep - 1):
            inner = inner[0]
        tail, paragraph.tail = paragraph.tail, None
        inner.append(paragraph)
        before.tail = tail
        return
    _wrap(paragraph, tag, deep).set("data-office", str(deep))


def _remove_marker(paragraph: Element) -> None:
    """Remove the bullet or number, which is in a span of its own."""
    for span in list(paragraph.iter("span")):
        style = span.get("style") or ""
        ignored = "mso-list:Ignore" in style.replace(" ", "")
        if ignored or _BULLET.fullmatch(text_of(span, 40, gap=" ") + " "):
            remove(span)
            return


def _begin_note(paragraph: Element) -> None:
    """Put a footnote into a box with the class of footnotes, with its number as plain text."""
    sign = first_child(paragraph, "a")
    if sign is not None and "sdfootnotesym" in (sign.get("class") or ""):
        sign.text = f"{text_of(sign, 9)}. "
    paragraph.set("class", "footnote-text")
    _wrap(paragraph, "div", 1).set("class", "footnotes")


def _wrap(element: Element, tag: str, times: int) -> Element:
    """Wrap `element` in `times` nested new elements; return the outermost."""
    around = element.getparent()
    if around is None:
        return element
    outer = inner = etree.Element(tag)
    for _ in range(times - 1):
        inner = etree.SubElement(inner, tag)
    outer.tail, element.tail = element.tail, None
    around.replace(element, outer)
    inner.append(element)
    return outer
