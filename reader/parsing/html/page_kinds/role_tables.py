"""Tables that are only boxes with the roles of a table, its rows and its cells."""

from reader.parsing.html.dom.elements import has_text
from reader.parsing.html.dom.tree import Element

_BOXES = ("div", "span", "ul", "li", "section")
_GROUPS = {"table": "table", "rowgroup": "tbody"}
"""The element that has such a role by itself."""
_GROUPED = ("tbody", "td", "th")
_HEADERS = ("columnheader", "rowheader")
_UNSEEN = ("script", "style", "template")


def normalize_markup(root: Element) -> None:
    """Turn boxes with such roles into the elements, in place. Cost: linear.

    Whatever stands in a row is a cell, so that no text of it is lost. A table in which text
    stands beside its cells stays as it is.
    """
    within: set[Element] = set()  # tables in others
    for table in [box for box in root.iter(*_BOXES) if box.get("role") == "table"]:
        if table in within:
            continue
        boxes = [box for box in table.iter(*_BOXES, "a") if box.get("role")]
        rows = [box for box in boxes if box.get("role") == "row"]
        within.update(box for box in boxes if box.get("role") == "table")
        if any(map(_holds_loose_text, rows)):
            continue
        for box in boxes:
            box.tag = _GROUPS.get(box.get("role") or "", box.tag)
        for row in rows:
            row.tag = "tr"
            around = row.getparent()
            while around is not None and not around.get("role") and around.tag not in _GROUPED:
                around.tag, around = "tbody", around.getparent()
            for cell in row:
                if cell.tag not in _UNSEEN:
                    cell.tag = "th" if cell.get("role") in _HEADERS else "td"


def _holds_loose_text(row: Element) -> bool:
    return has_text(row.text) or any(has_text(cell.tail) for cell in row)
