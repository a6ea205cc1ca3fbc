"""Pages exported by Notion: the author among the properties above the text."""

from reader.parsing.html.dom.tree import Element, first_descendant, set_text, text_of
from reader.parsing.lxml_loading import etree
from reader.text.word_sets import phrase_set

_AUTHOR = phrase_set("""
    author;authors;by;written by;autor;autoren;autorin;verfasser;auteur;autores;autore;auteurs""")
_LONGEST = 200  # characters


def normalize_markup(root: Element) -> None:
    """Write the author below the title as a byline, in place."""
    header = first_descendant(root, "header")
    if header is None:
        return
    for row in list(header.iter("tr")):
        label, value = first_descendant(row, "th"), first_descendant(row, "td")
        if label is None or value is None:
            continue
        names = text_of(value, _LONGEST)
        if text_of(label, _LONGEST).strip().casefold() in _AUTHOR and names:
            byline = etree.SubElement(header, "p")
            byline.set("class", "byline")
            set_text(byline, names)
            return
