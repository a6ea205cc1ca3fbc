"""Papers that LaTeXML converted to HTML, as on arXiv: names of authors, day, level of the abstract.

The markup names everything, but an author is printed together with affiliation, address and notes.
"""

from collections.abc import Iterator

from reader.parsing.html.dom.tree import Element, first_descendant, text_of
from reader.parsing.lxml_loading import etree
from reader.startup.lazy_regex import lazily

_NOT_NAMES = ("ltx_note", "ltx_sup", "ltx_font_typewriter", "ltx_Math")
_BETWEEN_NAMES = lazily(r"\s*(?:[,;&]|\band\b|\s{3,})\s*")
_MARKS = "*∗†‡§¶ \u2002\u2003"
_MOST_AUTHORS = 40
_LONGEST_NAME = 40  # characters
_LONGEST_STAMP = 120


def normalize_markup(root: Element) -> None:
    """Declare authors and day in the head, and give the abstract a section, in place."""
    head = first_descendant(root, "head")
    if head is not None:
        for name in _names(root):
            etree.SubElement(head, "meta", name="citation_author", content=name)
        for stamp in root.iter("div"):
            if (stamp.get("id") or "").startswith("watermark"):
                day = text_of(stamp, _LONGEST_STAMP).rpartition("]")[2].strip()
                etree.SubElement(head, "meta", name="citation_publication_date", content=day)
    for heading in root.iter("h6"):
        if "ltx_title_abstract" in (heading.get("class") or ""):
            heading.tag = "h2"


def _names(root: Element) -> list[str]:
    """Return the names of the authors, without affiliations and marks."""
    names: list[str] = []
    for person in root.iter("span"):
        if "ltx_personname" in (person.get("class") or ""):
            for name in _BETWEEN_NAMES.split("".join(_first_line(person))):
                name = " ".join(name.strip(_MARKS).split())  # noqa: PLW2901
                if " " in name and len(name) <= _LONGEST_NAME and name not in names:
                    names.append(name)
    return [name for name in names[:_MOST_AUTHORS] if not any(map(str.isdigit, name))]


def _first_line(person: Element) -> Iterator[str]:
    """Yield the text up to the first line break, without notes, marks and addresses."""
    yield person.text or ""
    for child in person:
        classes = child.get("class") or ""
        if child.tag == "br":
            return
        if child.tag not in ("sup", "math") and not any(each in classes for each in _NOT_NAMES):
            yield text_of(child, _LONGEST_NAME)
        yield child.tail or ""
