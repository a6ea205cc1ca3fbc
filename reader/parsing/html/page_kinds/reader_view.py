"""Saved pages of Firefox's reader view, whose author line is not marked as a byline."""

from reader.parsing.html.dom.tree import Element

_CLASSES = {"reader-credits": "byline", "reader-estimated-time": "toolbar"}


def normalize_markup(root: Element) -> None:
    """Give the author line the class of a byline. Cost: linear."""
    for element in root.iter("div"):
        for name in (element.get("class") or "").split():
            if name in _CLASSES:
                element.set("class", _CLASSES[name])
