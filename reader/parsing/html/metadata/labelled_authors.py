"""Finds authors below or beside a label in an element of its own: "Author", then "Ida Lund"."""

from collections.abc import Iterator
from itertools import dropwhile, islice, pairwise, takewhile

from reader.parsing.html.dom.tree import Element, text_of
from reader.parsing.html.metadata.bylines import LONGEST_BYLINE
from reader.parsing.html.metadata.bylines_beside_dates import is_name, names_in_part
from reader.parsing.lines.written_dates import states_publication_date
from reader.text.word_sets import phrase_set

_LABELS = phrase_set("""
    author;authors;author(s);written by;autor;autorin;autoren;autor:in;autor*in;autor/in
    verfasst von;auteur;auteurs;auteure;auteurs/autrices;autrice;écrit par;autora;autores
    escrito por;autore;autori;a cura di;geschreven door;schrijver;författare;skriven av
    forfatter;skrevet af;skrevet av;autorzy;автор;авторы;yazar;yazan""")
"""Labels; a preposition alone may follow another word: "Photo", "by", "Ida Lund"."""
_OF_WORKS = phrase_set("""
    publisher;isbn;isbn-13;pages;directed by;director;starring;cast;composer;music by;artist
    performed by;screenplay;verlag;seiten;regie;drehbuch;darsteller;éditeur;éditions;réalisateur
    réalisation;scénario;editorial;páginas;director(a);dirección;guion;reparto;editore;regia
    sceneggiatura;cast;editora;direção;elenco;uitgever;uitgeverij;förlag;forlag;förläggare
    wydawnictwo;reżyseria;издательство;режиссёр;yayınevi;yönetmen""")
"""Labels beside which an author is that of a book or film which the page is about."""
_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "td", "div", "p", "span", "strong", "b")
_LISTS = ("dl", "table")
_OTHER_BOXES = frozenset({"aside", "blockquote", "figure", "nav", "footer"})
_MOST_LINES = 60  # elements between headline and text
_MOST_FIELDS = 40  # cells of a list, or terms and values
_LONGEST_LABEL = 20  # characters
_PROSE = 300  # characters of paragraphs after which the text has begun
_MOST_BOXES = 2  # around a label
_MOST_NAMES = 8


def is_author_label(text: str) -> bool:
    """Whether a text is a label for the author: "Author", "Written by:"."""
    return text.rstrip(" :").lower() in _LABELS


def is_label_of_work(text: str) -> bool:
    """Whether a text is a label in the description of a book or film: "Publisher", "ISBN"."""
    return text.strip().lower() in _OF_WORKS


def labelled_authors(root: Element) -> list[str]:
    """Return the names after the only such label between headline and text; empty for none.

    Several labels are those of other articles. A longer list of fields also describes works and
    documents: there, one of the fields must be the date of publication.
    """
    found = []
    for element in lines_above_text(root):
        label = "" if len(element) else text_of(element, _LONGEST_LABEL).rstrip(" :").lower()
        if label in _OF_WORKS:
            return []
        if label in _LABELS and not _is_in_other_box(element):
            found.append(element)
    value = _after(found[0]) if len(found) == 1 else None
    if value is None or _describes_other(found[0]):
        return []
    more = takewhile(lambda each: each.tag == "dd", value.itersiblings("*"))
    values = [value, *islice(more, _MOST_NAMES)] if value.tag == "dd" else [value]
    return [name for each in values for name in _names_in(each)]


def lines_above_text(root: Element) -> Iterator[Element]:
    """Yield the elements after the headline until the first paragraphs of the text."""
    prose = 0
    below = dropwhile(lambda each: each.tag != "h1", root.iter(*_TAGS))
    for element in islice(below, 1, _MOST_LINES):
        prose += len(text_of(element, _PROSE)) if element.tag == "p" else 0
        if prose >= _PROSE:
            return
        yield element


def _is_in_other_box(label: Element) -> bool:
    return any(box.tag in _OTHER_BOXES for box in label.iterancestors())


def _describes_other(label: Element) -> bool:
    """Whether a label is in a list of several fields of which none is the date of publication."""
    box = next(label.iterancestors(*_LISTS), None)
    if box is None:
        return False
    fields = list(islice(box.iter("dt", "dd", "th", "td"), _MOST_FIELDS))
    texts = [text_of(each, LONGEST_BYLINE) for each in fields]
    is_dated = any(
        states_publication_date(f"{term.rstrip(' :')}: {value}") for term, value in pairwise(texts)
    )
    return sum(each.tag in ("dt", "th") for each in fields) != 1 and not is_dated


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
