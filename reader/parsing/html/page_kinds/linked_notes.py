"""Footnotes that begin with a link back to their mark, as word processors write them.

A paragraph is a footnote if it begins with a number that links to a place in the text, and if a
link at that place leads to the paragraph.
"""

from collections.abc import Mapping
from itertools import islice
from urllib.parse import unquote

from reader.parsing.html.dom.tree import (
    Element,
    remove,
    set_attribute,
    set_tail,
    set_text,
    text_of,
    wrap,
)
from reader.parsing.lxml_loading import etree
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_NUMBER = lazily(r"\[?(\d{1,3})\]?\.?")
_AFTER_NUMBER = " \t\r\n\xa0.)]"  # between the number and the note
_BEFORE_NUMBER = "[("
_WRAPPERS = word_set("sup span b small")
_RUNS = word_set("span font")
_NOTES = word_set("p li div aside dd")
_MAX_WRAPPERS = 3  # elements between a link and the element around it that bears its name


def normalize_markup(root: Element) -> None:
    """Mark such paragraphs as footnotes, with their number as plain text. Cost: linear."""
    links = [link for link in root.iter("a") if (link.get("href") or "").startswith("#")]
    numbered = [link for link in links if _NUMBER.fullmatch(text_of(link, 9))]
    if len(numbered) < 2:
        return
    places = _named_elements(root)
    for link in numbered:
        number = _NUMBER.fullmatch(text_of(link, 9))
        mark = _outermost_wrapper(link)
        note = _note_begun_by(mark)
        if number is None or note is None:
            continue
        target = places.get(_target_name(link))
        if target is not None and _links_to_note(target, link, note, places):
            _mark_note(note, mark, link, number[1])


def _named_elements(root: Element) -> dict[str, Element]:
    found: dict[str, Element] = {}
    for element in root.iter(etree.Element):
        if name := element.get("id"):
            found.setdefault(name, element)
        if element.tag == "a" and (name := element.get("name")):
            found.setdefault(name, element)
    return found


def _target_name(link: Element) -> str:
    return unquote((link.get("href") or "")[1:])


def _outermost_wrapper(link: Element) -> Element:
    """Return the outermost element that only wraps the link."""
    parent = link.getparent()
    while parent is not None and parent.tag in _WRAPPERS and len(parent) == 1:
        if (parent.text or "").strip(_BEFORE_NUMBER) or (link.tail or "").strip(_AFTER_NUMBER):
            break
        link, parent = parent, parent.getparent()
    return link


def _note_begun_by(mark: Element) -> Element | None:
    """Return the paragraph in which an element is the first thing, perhaps inside a span."""
    element, around = mark, mark.getparent()
    for _ in range(_MAX_WRAPPERS):
        if around is None or element.getprevious() is not None:
            return None
        if (around.text or "").strip(" \t\r\n\xa0" + _BEFORE_NUMBER):
            return None
        if around.tag in _NOTES:
            return around
        if around.tag not in _RUNS:
            return None
        element, around = around, around.getparent()
    return None


def _links_to_note(
    target: Element, link: Element, note: Element, places: Mapping[str, Element]
) -> bool:
    """Whether the link at `target`, which is outside the note, leads to the note."""
    inside = (each for each in islice(target.iter(), 2 * _MAX_WRAPPERS) if each.tag == "a")
    mark_link = next(inside, target.getparent())
    if mark_link is None or mark_link is link or mark_link.tag != "a":
        return False
    place = (
        places.get(_target_name(mark_link)) if (mark_link.get("href") or "")[:1] == "#" else None
    )
    if place is None or not text_of(mark_link, 9) or _is_inside(mark_link, note):
        return False
    around = islice(note.iterancestors(), _MAX_WRAPPERS)
    return _is_inside(place, note) or any(place is each for each in around)


def _is_inside(element: Element, note: Element) -> bool:
    around = islice(element.iterancestors(), 2 * _MAX_WRAPPERS)
    return element is note or any(each is note for each in around)


def _mark_note(note: Element, mark: Element, link: Element, number: str) -> None:
    if note.get("id") is None:
        set_attribute(note, "id", link.get("id") or link.get("name") or mark.get("id") or "")
    set_tail(mark, (mark.tail or "").lstrip(_AFTER_NUMBER))
    set_text(note, (note.text or "").strip(" \t\r\n\xa0" + _BEFORE_NUMBER))
    remove(mark)
    if note.tag == "li":
        note.set("value", number)
        if (listing := note.getparent()) is not None:
            listing.set("class", "footnotes")
        return
    inner = next(note.iterdescendants("p"), note)
    set_text(inner, f"{number}. {(inner.text or '').lstrip(_AFTER_NUMBER)}")
    inner.set("class", "footnote-text")
    if inner is note:
        note.tag = "p"
        note = wrap(note, "div")
    note.set("class", "footnotes")
