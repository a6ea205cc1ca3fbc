"""Footnotes that begin with a link back to their mark, as word processors write them.

A paragraph is a footnote if it begins with a number that links to a place in the text, and if a
link at that place leads to the paragraph.
"""

from collections.abc import Mapping
from urllib.parse import unquote

from reader.parsing.html.dom.tree import Element, remove, set_tail, set_text, text_of
from reader.parsing.html.dom.word_sets import word_set
from reader.parsing.lxml_loading import etree
from reader.startup.lazy_regex import lazily

_NUMBER = lazily(r"\[?(\d{1,3})\]?\.?")
_AFTER = " \t\r\n\xa0.)]"  # between the number and the note
_BEFORE = "[("
_WRAPPERS = word_set("sup span b small")
_NOTES = word_set("p li div aside dd")
_NEAR = 3  # elements between a link and the element around it that bears its name


def normalize_markup(root: Element) -> None:
    """Mark such paragraphs as footnotes, with their number as plain text. Cost: linear."""
    links = [link for link in root.iter("a") if (link.get("href") or "").startswith("#")]
    numbered = [link for link in links if _NUMBER.fullmatch(text_of(link, 9))]
    if len(numbered) < 2:
        return
    places = _places(root)
    for link in numbered:
        number = _NUMBER.fullmatch(text_of(link, 9))
        mark = _whole_mark(link)
        note = mark.getparent()
        if number is None or note is None or note.tag not in _NOTES or not _begins(mark, note):
            continue
        target = places.get(_name_in(link))
        if target is not None and _leads_to(target, link, note, places):
            _mark_note(note, mark, link, number[1])


def _places(root: Element) -> dict[str, Element]:
    found: dict[str, Element] = {}
    for element in root.iter(etree.Element):
        name = element.get("id") or (element.get("name") if element.tag == "a" else None)
        if name:
            found.setdefault(name, element)
        if element.tag == "a" and (other := element.get("name")):
            found.setdefault(other, element)
    return found


def _name_in(link: Element) -> str:
    return unquote((link.get("href") or "")[1:])


def _whole_mark(link: Element) -> Element:
    """Return the outermost element that only wraps the link."""
    around = link.getparent()
    while around is not None and around.tag in _WRAPPERS and len(around) == 1:
        if (around.text or "").strip(_BEFORE) or (link.tail or "").strip(_AFTER):
            break
        link, around = around, around.getparent()
    return link


def _begins(mark: Element, note: Element) -> bool:
    """Whether an element is the first thing in a paragraph."""
    return mark.getprevious() is None and not (note.text or "").strip(" \t\r\n\xa0" + _BEFORE)


def _leads_to(target: Element, link: Element, note: Element, places: Mapping[str, Element]) -> bool:
    """Whether the link at `target`, which is outside the note, leads to the note."""
    leading = target if target.tag == "a" else next(target.iter("a"), target.getparent())
    if leading is None or leading is link or leading.tag != "a":
        return False
    place = places.get(_name_in(leading)) if (leading.get("href") or "")[:1] == "#" else None
    if place is None or not text_of(leading, 9) or _is_in(leading, note):
        return False
    return _is_in(place, note) or any(place is each for each in _outer(note))


def _outer(element: Element) -> list[Element]:
    found: list[Element] = []
    around = element.getparent()
    while around is not None and len(found) < _NEAR:
        found.append(around)
        around = around.getparent()
    return found


def _is_in(element: Element | None, note: Element) -> bool:
    for _ in range(2 * _NEAR):
        if element is None or element is note:
            break
        element = element.getparent()
    return element is note


def _mark_note(note: Element, mark: Element, link: Element, number: str) -> None:
    if note.get("id") is None:
        name = link.get("id") or link.get("name") or mark.get("id") or ""
        if name.isprintable():
            note.set("id", name)
    set_tail(mark, (mark.tail or "").lstrip(_AFTER))
    set_text(note, (note.text or "").strip(" \t\r\n\xa0" + _BEFORE))
    remove(mark)
    parent = note.getparent()
    if note.tag == "li":
        note.set("value", number)
        if parent is not None:
            parent.set("class", "footnotes")
        return
    inner = next(note.iterdescendants("p"), note)
    set_text(inner, f"{number}. {(inner.text or '').lstrip(_AFTER)}")
    inner.set("class", "footnote-text")
    if inner is note:
        note.tag = "p"
        if parent is None:
            return
        box = etree.Element("div")
        set_tail(box, note.tail)
        note.tail = None
        parent.replace(note, box)
        box.append(note)
        note = box
    note.set("class", "footnotes")
