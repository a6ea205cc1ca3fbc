"""Finds authors below or beside a label in an element of its own: "Author", then "Ida Lund"."""

from collections.abc import Iterator
from itertools import dropwhile, islice

from reader.parsing.html.dom.tree import Element, text_of
from reader.parsing.html.metadata.bylines import LONGEST_BYLINE
from reader.parsing.html.metadata.bylines_beside_dates import is_name, names_in_part
from reader.text.word_sets import phrase_set

_LABELS = phrase_set("""
    author;authors;author(s);written by;by;autor;autorin;autoren;autor:in;autor*in;autor/in
    verfasst von;von;auteur;auteurs;auteure;auteurs/autrices;autrice;par;écrit par;autora;autores
    por;escrito por;autore;autori;di;a cura di;door;geschreven door;schrijver;författare;skriven av
    forfatter;skrevet af;skrevet av;autorzy;автор;авторы;yazar;yazan""")
_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "td", "div", "p", "span", "strong", "b")
_MOST_LINES = 60  # elements between headline and text
_LONGEST_LABEL = 20  # characters
_PROSE = 300  # characters of paragraphs after which the text has begun
_MOST_BOXES = 2  # around a label
_MOST_NAMES = 8


def labelled_authors(root: Element) -> list[str]:
    """Return the names after the first such label between headline and text; empty for none."""
    below = dropwhile(lambda each: each.tag != "h1", root.iter(*_TAGS))
    prose = 0
    for element in islice(below, 1, _MOST_LINES):
        prose += len(text_of(element, _PROSE)) if element.tag == "p" else 0
        if prose >= _PROSE:
            break
        label = "" if len(element) else text_of(element, _LONGEST_LABEL)
        if label.rstrip(" :").lower() in _LABELS and (value := _after(element)) is not None:
            return _names_in(value)
    return []


def _after(label: Element) -> Element | None:
    """Return the element after a label, or after the box whose only text it is."""
    for box in (label, *islice(label.iterancestors(), _MOST_BOXES)):
        if text_of(box, LONGEST_BYLINE) != text_of(label, LONGEST_BYLINE):
            return None
        if (after := next(box.itersiblings("*"), None)) is not None:
            return None if (box.tail or "").strip() else after
    return None


def _names_in(value: Element) -> list[str]:
    """Return the names that an element consists of; empty if it has other words."""
    parts = list(islice(_parts(value), _MOST_NAMES))
    if all(map(is_name, parts)):
        return parts
    line = text_of(value, LONGEST_BYLINE)
    return [names_in_part(line)] if line else []


def _parts(value: Element) -> Iterator[str]:
    """Yield the texts of the elements in a value, without the commas between them."""
    for text in value.itertext():
        words = " ".join(str(text).split()).strip(" ,;")
        if words:
            yield words
