"""Pages of manuals that makeinfo writes: each section has a menu, and each note a heading."""

from reader.parsing.html.dom.tree import (
    Element,
    first_descendant,
    remove,
    set_attribute,
    set_text,
    text_of,
)
from reader.parsing.lxml_loading import etree

_MENUS = frozenset({"nav-panel", "header"})
_CONTENTS = "mini-toc"
_NOTES = frozenset({"footnotes-segment", "footnote"})  # the latter until version 6.7
_LONGEST_MARK = 9  # characters
_FIRST_WORDS = ("Next:", "Previous:", "Up:")
_DEEPEST = 8  # sections in each other


def normalize_markup(root: Element) -> None:
    """Remove the menus and the rules beside them, and make footnotes of what is headed (1)."""
    for box in list(root.iter("div", "ul")):
        names = frozenset((box.get("class") or "").split())
        if names & _NOTES and box.tag == "div":
            _make_footnotes(box)
        elif _is_menu(box, names):
            _remove_rule(box)
            remove(box)


def _is_menu(box: Element, names: frozenset[str]) -> bool:
    """Whether a box leads to sections beside this one, or to those on the same page."""
    if _CONTENTS in names:
        link = first_descendant(box, "a")
        return link is not None and (link.get("href") or "").startswith("#")
    return bool(names & _MENUS) and text_of(box, 20).lstrip().startswith(_FIRST_WORDS)


def _remove_rule(menu: Element) -> None:
    """Remove the rule above a menu, which may be the last of the section before."""
    before, around = menu.getprevious(), menu.getparent()
    if before is None and around is not None:
        before = around.getprevious()
    for _ in range(_DEEPEST):
        if before is None or before.tag not in ("div", "ul", "p") or not len(before):
            break
        before = before[-1]
    if before is not None and before.tag == "hr":
        remove(before)


def _make_footnotes(box: Element) -> None:
    """Make a footnote of each heading such as (1) and what follows it, in place."""
    note = None
    for child in list(box):
        link = first_descendant(child, "a")
        if child.tag in ("h4", "hr") and link is None:
            remove(child)
        elif child.tag in ("h3", "h5") and link is not None:
            note = etree.Element("aside")
            note.set("class", "footnote")
            note.set("role", "doc-footnote")
            set_attribute(note, "id", link.get("id") or link.get("name") or "")
            label = etree.SubElement(note, "span")
            label.set("class", "label")
            set_text(label, f"{text_of(child, _LONGEST_MARK).strip('()')}. ")
            child.addprevious(note)
            remove(child)
        elif note is not None:
            note.append(child)
