"""Pages that docutils and old versions of Sphinx write: each footnote is a table of two cells."""

from reader.parsing.html.dom.tree import (
    Element,
    clear,
    first_descendant,
    set_attribute,
    set_text,
    text_of,
)
from reader.parsing.lxml_loading import etree

_CELLS = 2  # of a footnote: its mark, and the text
_LONGEST_MARK = 9  # characters


def normalize_markup(root: Element) -> None:
    """Make footnotes of the tables, as newer versions write them, in place."""
    for table in list(root.iter("table")):
        names = (table.get("class") or "").split()
        cells = list(table.iter("td"))
        if names != ["docutils", "footnote"] or len(cells) != _CELLS:
            continue
        mark, text = cells
        words = text_of(mark, _LONGEST_MARK)
        name = table.get("id")
        clear(table)
        table.tag = "aside"
        table.set("class", "footnote")
        table.set("role", "doc-footnote")
        if name:
            set_attribute(table, "id", name)
        label = etree.SubElement(table, "span")
        label.set("class", "label")
        set_text(label, f"{words} ")
        text.tag = "div" if first_descendant(text, "p") is not None else "p"
        table.append(text)
