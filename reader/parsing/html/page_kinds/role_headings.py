"""Headings that are only boxes with the role of one, as libraries of components write them."""

from reader.parsing.html.dom.tree import Element, first_descendant

_BOXES = ("div", "span", "p", "strong")
_LEVELS = frozenset("123456")


def normalize_markup(root: Element) -> None:
    """Turn boxes with the role and a level into headings, in place. Cost: linear.

    Of first level only on a page that has no such element: beside one, they head sections.
    """
    highest = "1" if first_descendant(root, "h1") is None else "2"
    for box in list(root.iter(*_BOXES)):
        level = box.get("aria-level") or ""
        if level in _LEVELS and box.get("role") == "heading":
            box.tag = f"h{max(level, highest)}"
