"""On a page without a first-level heading, the element that prints the title becomes one."""

from itertools import islice

from reader.parsing.html.dom.tree import Element, names_of, text_of
from reader.parsing.lines.likeness import comparison_key
from reader.parsing.lines.word_sets import contains_any

_LOWER_HEADINGS = ("h2", "h3", "h4")
_BOXES = ("div", "p", "span")
_TITLE_NAMES = ("title", "headline", "titre", "titulo", "titel", "biaoti")
_NOT_AROUND_HEADLINES = frozenset({"li", "nav", "aside", "footer", "table"})
_SHORTEST = 8  # letters and digits; fewer are repeated by chance
_LEAST_SHARE = 0.6  # of the letters of the title, whose rest is the name of the site or section
_LONGEST = 400  # characters
_MOST_LOGOS = 3
_MANY = 2000  # elements examined


def mark_headline(root: Element, title: str) -> None:
    """Turn the first element that prints the title into a first-level heading if there is none.

    Everything that searches for the author and the date below the headline depends on it. A
    heading without text is a logo, and becomes a box.

    Args:
        root: The tree of the page; changed in place.
        title: The title of the article.
    """
    logos = list(islice(root.iter("h1"), _MOST_LOGOS))
    key = comparison_key(title)
    if len(key) < _SHORTEST or any(text_of(each, 1) for each in logos):
        return
    headline = _element_with_title(root, key)
    if headline is not None:
        for each in logos:
            each.tag = "div"
        headline.tag = "h1"


def _element_with_title(root: Element, key: str) -> Element | None:
    for element in islice(root.iter(*_LOWER_HEADINGS), _MANY):
        if comparison_key(text_of(element, _LONGEST)) == key and not _is_apart(element):
            return element
    for element in islice(root.iter(*_BOXES), 5 * _MANY):
        if element.attrib and contains_any(names_of(element).lower(), _TITLE_NAMES):
            printed = comparison_key(text_of(element, _LONGEST))
            if _is_most_of(printed, key) and not _is_apart(element):
                return element
    return None


def _is_most_of(printed: str, key: str) -> bool:
    """Whether a line is the title, or most of it at its start or end."""
    if len(printed) < max(_SHORTEST, _LEAST_SHARE * len(key)):
        return False
    return key.startswith(printed) or key.endswith(printed)


def _is_apart(element: Element) -> bool:
    """Whether an element is in a menu, a list or a table, which repeat titles."""
    return any(box.tag in _NOT_AROUND_HEADLINES for box in element.iterancestors())
