"""Pages that docutils and old versions of Sphinx write: each footnote is a table of two cells.

What is known about the document, such as its author, is a list of terms, or a table in HTML 4.
"""

from reader.parsing.html.blocks.credits import ends_sentence
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
_LONGEST_LINE = 300  # characters
_ABOUT = "docinfo"
_SEVERAL = "authors"
_LINES_ABOUT = {"author": "byline", _SEVERAL: "byline", "date": "date"}
"""Terms as the page names them, and the class names of lines that need none."""


def normalize_markup(root: Element) -> None:
    """Make footnotes of the tables, as newer versions write them, and lines of what is known."""
    for box in list(root.iter("dl", "table")):
        if _ABOUT in (box.get("class") or "").split():
            _write_lines(box)
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


def _write_lines(box: Element) -> None:
    """Replace the terms about the document by lines: ``Author: …``, but the name alone if told.

    Nothing changes if a box has anything else, as tables and lists of other programs may.
    """
    lines = []
    for term, value in _terms(box):
        line = etree.Element("p")
        called = text_of(term).rstrip(" :")
        name = _LINES_ABOUT.get(term.get("class") or "") or _LINES_ABOUT.get(called.lower())
        if name and not ends_sentence(text_of(value, _LONGEST_LINE)):
            line.set("class", name)
            is_several = _SEVERAL in (term.get("class"), called.lower())
            parts = _names_in(value) if is_several else [text_of(value)]
            set_text(line, ", ".join(" ".join(part.split()) for part in parts if part.strip()))
        else:
            words = value[0] if len(value) == 1 and value[0].tag == "p" else value
            words.tag = "span"
            set_text(line, f"{called}: ")
            line.append(words)
        lines.append(line)
    if lines:
        clear(box)
        box.tag = "div"
        box.extend(lines)


def _names_in(value: Element) -> list[str]:
    """Return the names of several authors: paragraphs, or with line breaks between them."""
    return [text_of(each) for each in value.iter("p")] or [*map(str, value.itertext())]


def _terms(box: Element) -> list[tuple[Element, Element]]:
    """Return each term with its value: two children of a list, or the cells of a row.

    A box with anything else has none, so that nothing of it is lost.
    """
    if box.tag == "dl":
        known, parts = ("dt", "dd"), list(box.iterchildren("*"))
    else:
        known = ("th", "td")
        parts = [cell for row in box.iter("tr", "caption") for cell in list(row) or [row]]
    terms = list(zip(parts[::2], parts[1::2], strict=False))
    is_known = all((term.tag, value.tag) == known for term, value in terms)
    return terms if is_known and len(parts) == 2 * len(terms) else []
