"""Papers that LaTeXML converted to HTML, as on arXiv: authors, day, abstract, lists and listings.

The markup names everything, but an author is printed together with affiliation, address and notes.
"""

from collections.abc import Iterator

from reader.parsing.html.dom.tree import (
    Element,
    first_descendant,
    remove,
    set_attribute,
    set_text,
    text_of,
)
from reader.parsing.lxml_loading import etree
from reader.startup.lazy_regex import lazily

_NOT_NAMES = ("ltx_note", "ltx_sup", "ltx_font_typewriter", "ltx_Math")
_BETWEEN_NAMES = lazily(r"\s*(?:[,;&]|\band\b|\s{3,})\s*")
_ITEM_NUMBER = lazily(r"(\d{1,3})\.?")
_MARKS = "*∗†‡§¶ \u2002\u2003"
_MOST_AUTHORS = 40
_LONGEST_NAME = 40  # characters
_LONGEST_STAMP = 120


def normalize_markup(root: Element) -> None:
    """Declare authors and day in the head, and use the elements meant for the rest, in place."""
    head = first_descendant(root, "head")
    if head is not None:
        for name in _names(root):
            _declare(head, "citation_author", name)
        for stamp in root.iter("div"):
            if (stamp.get("id") or "").startswith("watermark"):
                day = text_of(stamp, _LONGEST_STAMP).rpartition("]")[2].strip()
                _declare(head, "citation_publication_date", day)
    _give_items_their_marks(root)
    _join_listings(root)
    for heading in root.iter("h6"):
        if "ltx_title_abstract" in (heading.get("class") or ""):
            heading.tag = "h2"


def _declare(head: Element, name: str, content: str) -> None:
    set_attribute(etree.SubElement(head, "meta", name=name), "content", content)


def _give_items_their_marks(root: Element) -> None:
    """Remove the bullets written into items of lists, and make labels of the numbers."""
    for item in root.iter("li"):
        mark = item[0] if len(item) else None
        if mark is None or "ltx_tag_item" not in (mark.get("class") or ""):
            continue
        number = _ITEM_NUMBER.fullmatch(text_of(mark, _LONGEST_STAMP))
        if number:
            item.set("value", number[1])
        if number or not any(map(str.isalnum, text_of(mark, _LONGEST_STAMP))):
            remove(mark)


def _join_listings(root: Element) -> None:
    """Make code of listings, each line of which is an element of its own."""
    for listing in root.iter("div"):
        if "ltx_lstlisting" not in (listing.get("class") or "").split():
            continue
        lines = [
            "".join(map(str, line.itertext()))
            for line in listing
            if "ltx_listingline" in (line.get("class") or "")
        ]
        if lines:
            listing.tag = "pre"
            del listing[:]
            set_text(listing, "\n".join(line.rstrip("\n") for line in lines).replace("\xa0", " "))


def _names(root: Element) -> list[str]:
    """Return the names of the authors, without affiliations and marks."""
    names: list[str] = []
    for person in root.iter("span"):
        if "ltx_personname" in (person.get("class") or ""):
            for name in _BETWEEN_NAMES.split("".join(_first_line(person))):
                name = " ".join(name.strip(_MARKS).split())  # noqa: PLW2901
                if " " in name and len(name) <= _LONGEST_NAME and name not in names:
                    names.append(name)
    return [name for name in names[:_MOST_AUTHORS] if not any(map(str.isdigit, name))]


def _first_line(person: Element) -> Iterator[str]:
    """Yield the text up to the first line break, without notes, marks and addresses."""
    yield person.text or ""
    for child in person:
        classes = child.get("class") or ""
        if child.tag == "br":
            return
        if child.tag not in ("sup", "math") and not any(each in classes for each in _NOT_NAMES):
            yield text_of(child, _LONGEST_NAME)
        yield child.tail or ""
