"""Headings that are only boxes with the role of one, as libraries of components write them."""

from reader.parsing.html.dom.tree import Element, first_descendant

_BOXES = ("div", "span", "p", "strong")
_WORDS_OF_LINES = frozenset({"span", "strong"})  # unless they are all of a line
_PARAGRAPHS = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol")
_LEVELS = frozenset("123456")


def normalize_markup(root: Element) -> None:
    """Turn boxes with the role and a level into headings, in place. Cost: linear.

    Of first level only on a page that has no such element: beside one, they head sections. Words
    of a sentence, and boxes that hold whole paragraphs, are left.
    """
    highest = "1" if first_descendant(root, "h1") is None else "2"
    for box in list(root.iter(*_BOXES)):
        level = box.get("aria-level") or ""
        if level in _LEVELS and box.get("role") == "heading" and _is_line(box):
            box.tag = f"h{max(level, highest)}"


def _is_line(box: Element) -> bool:
    if next(box.iterdescendants(*_PARAGRAPHS), None) is not None:
        return False
    around = box.getparent() if box.tag in _WORDS_OF_LINES else None
    if around is None:
        return True
    texts = (around.text, *(child.tail for child in around))
    return not any(text and not text.isspace() for text in texts)
