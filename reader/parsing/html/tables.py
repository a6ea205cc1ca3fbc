"""Which tables hold data, and which only lay out the page."""

from itertools import islice

from reader.parsing.html.tree import Element

_LOOKED_AT = 400  # elements; enough to know a table by
_LONG_CELL = 400  # characters; a cell with more is no datum
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "blockquote", "h1", "h2", "h3", "h4", "form"}
)


def is_data_table(table: Element) -> bool:
    """Whether the rows of `table` are rows to a reader too; looks at its first 400 elements."""
    if table.get("role") in ("presentation", "none"):
        return False
    rows = cells = filled = headers = blocks = longest = 0
    for element in islice(table.iter(), 1, _LOOKED_AT):
        tag = element.tag
        if tag == "table":
            return False
        if tag == "tr":
            rows += 1
        elif tag in ("td", "th"):
            cells += 1
            headers += tag == "th"
            filled += bool(len(element) or (element.text or "").strip())
            longest = max(longest, len(element.text or ""))
        elif tag in ("caption", "thead", "colgroup"):
            headers += 1
        elif tag in _BLOCKS:
            blocks += 1
            longest = max(longest, len(element.text or ""))
    if filled < 2 or longest > _LONG_CELL:
        return False
    if headers:
        return True
    return rows >= 2 and cells >= 2 * rows and blocks <= cells
