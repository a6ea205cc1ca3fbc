"""Tables that are only boxes with the roles of a table, its rows and its cells."""

from reader.parsing.html.dom.tree import Element

_TAGS = {
    "table": "table",
    "rowgroup": "tbody",
    "row": "tr",
    "cell": "td",
    "columnheader": "th",
    "rowheader": "th",
}
"""The element that has such a role by itself."""
_BOXES = ("div", "span", "ul", "li", "section")


def normalize_markup(root: Element) -> None:
    """Turn boxes with such roles into the elements, in place. Cost: linear."""
    tables = [box for box in root.iter(*_BOXES) if box.get("role") == "table"]
    for box in (each for table in tables for each in table.iter(*_BOXES)):
        box.tag = _TAGS.get(box.get("role") or "", box.tag)
