"""The name in a box about the author, for pages that name the author nowhere else."""

from collections.abc import Iterator
from itertools import islice

from reader.parsing.html.dom.elements import has_text
from reader.parsing.html.dom.tree import Element, text_of
from reader.parsing.html.metadata.bylines import LONGEST_BYLINE
from reader.parsing.html.metadata.bylines_beside_dates import is_name
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.word_sets import word_set

_MOST_ELEMENTS = 24  # examined in a box
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_BOLD = ("strong", "b")
_LABELS = word_set("""
    about meet more latest recent articles books written author authors posts profile bio
    biography follow us related leave comment editorial editors staff writer guest team
    contributor expert subscribe share contact
    über mehr autor autorin autoren beiträge profil person redaktion folgen
    sobre acerca autora autores perfil redacción redação biografia biografía
    à propos auteur autrice auteure auteurs plus profil rédaction suivez
    autore autrice autori profilo redazione over meer auteurs redactie om författare forfatter""")
"""Words in headings of such boxes that are no names."""
_ABOUT = lazily(
    r"^(?:about|über|à\spropos\sd[e’']|sobre|acerca\sde|over|om)\s?:?\s(?=\S)", IGNORECASE
)
_PRONOUNS = word_set("""
    she he they sie er elle il iel ella él lei lui ela ele zij ze hij hun hon han""")


def name_in_biography(box: Element) -> str:
    """Return the only name in the headings of a box about the author, or in bold; else empty.

    A sentence of the box must begin with that name, a part of it, or a pronoun: what is in bold
    further on may be a book, and other headings are labels.
    """
    names = {name for name in _names(box) if _LABELS.isdisjoint(name.lower().split())}
    if len(names) != 1:
        return ""
    name = names.pop()
    begins = {name.split()[0], name.split()[-1]}
    lines = (text_of(each, LONGEST_BYLINE) for each in islice(box.iter("p"), _MOST_ELEMENTS))
    words = (line.split(None, 1)[0].strip(",’'") for line in lines if line)
    return name if any(word in begins or word.lower() in _PRONOUNS for word in words) else ""


def _names(box: Element) -> Iterator[str]:
    """Yield what may be a name of the headings of a box, and of the words in bold that begin.

    "About" before it says what the box is.
    """
    for each in islice(box.iter(*_HEADINGS, *_BOLD), _MOST_ELEMENTS):
        around = each.getparent()
        begins = around is not None and around[0] is each and not has_text(around.text)
        line = _ABOUT.sub("", text_of(each, LONGEST_BYLINE))
        if (begins or each.tag in _HEADINGS) and is_name(line):
            yield line
