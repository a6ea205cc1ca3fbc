"""Pages and books made by the DocBook style sheets: names of authors, captions of figures."""

from reader.parsing.html.dom.tree import Element, set_text, text_of
from reader.text.word_sets import word_set

_NAMES = word_set("firstname surname personname othername lineage honorific")
_FIGURES = word_set("figure informalfigure")
_TITLES = word_set("title figure-title")
_LONGEST_NAME = 200  # characters


def normalize_markup(root: Element) -> None:
    """Join the parts of names, and make captions of the titles of figures, in place."""
    for author in list(root.iter("h3", "span")):
        if author.get("class") == "author" and any(each.get("class") in _NAMES for each in author):
            name = text_of(author, _LONGEST_NAME, gap=" ")
            del author[:]
            set_text(author, name)
            if author.tag == "h3":
                author.tag = "p"
    for figure in list(root.iter("div")):
        if figure.get("class") in _FIGURES:
            for title in list(figure):
                if title.get("class") in _TITLES:
                    title.tag = "figcaption"
                    figure.tag = "figure"
                    figure.append(title)  # below its picture
