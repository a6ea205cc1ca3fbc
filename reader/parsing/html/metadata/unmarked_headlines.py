"""The element that prints the title becomes the first first-level heading of the page."""

from collections.abc import Iterator
from itertools import islice

from reader.parsing.html.dom.addresses import links_to_front_page
from reader.parsing.html.dom.tables import is_data_table
from reader.parsing.html.dom.tree import Element, names_of, text_of
from reader.parsing.html.metadata.declared import Declared
from reader.parsing.html.metadata.titles import TITLES
from reader.parsing.lines.likeness import comparison_key
from reader.text.word_sets import contains_any

_LOWER_HEADINGS = ("h2", "h3", "h4")
_BOXES = ("div", "p", "span")
_TITLE_NAMES = ("title", "headline", "titre", "titulo", "titel", "biaoti", "thread_subject")
_NOT_AROUND_HEADLINES = frozenset({"li", "nav", "aside", "footer"})
_SHORTEST = 8  # letters and digits; fewer are repeated by chance
_LEAST_SHARE = 0.6  # of the letters of the title, whose rest is the name of the site or section
_LONGEST = 400  # characters
_MOST_ABOVE = 6  # first-level headings above the headline
_MANY = 2000  # elements examined


def mark_headline(declared: Declared, title: str, site: str) -> str:
    """Turn the first element that prints the title into a first-level heading if there is none.

    Everything that searches for the author and the date below the headline depends on it. Such
    headings above it, with the name of the site or its logo, become boxes, also one for screen
    readers that has the name of the site after the title.

    Returns:
        The headline, if the title element has more than that; else an empty string.

    Args:
        declared: What the page declares; its tree is changed in place.
        title: The title of the article.
        site: The name of the site.
    """
    root, key = declared.root, comparison_key(title)
    above = list(islice(root.iter("h1"), _MOST_ABOVE))
    texts = [
        "" if links_to_front_page(each) else comparison_key(text_of(each, _LONGEST))
        for each in above
    ]
    if len(key) < _SHORTEST:
        return ""
    if key in texts:
        _make_boxes(above[: texts.index(key)])
        return ""
    end = comparison_key(declared.title) if any(texts) else ""  # the name of the site
    if not all(text.startswith(key) and end.endswith(text[len(key) :]) for text in texts if text):
        return ""
    candidates = _headings_with(root, key) if any(texts) else _candidates(root, key)
    headline = next((each for each in candidates if not _is_apart(each)), None)
    if headline is None:
        return ""
    _make_boxes(above)
    headline.tag = "h1"
    printed = text_of(headline, _LONGEST)
    if comparison_key(printed) == key or declared.article or declared.first(TITLES):
        return ""
    declared.short_titles[site] = printed
    return printed


def _make_boxes(elements: list[Element]) -> None:
    for each in elements:
        each.tag = "div"


def _headings_with(root: Element, key: str) -> Iterator[Element]:
    """Yield the headings of lower level that are exactly the title."""
    for heading in islice(root.iter(*_LOWER_HEADINGS), _MANY):
        if comparison_key(text_of(heading, _LONGEST)) == key:
            yield heading


def _candidates(root: Element, key: str) -> Iterator[Element]:
    """Yield the elements that print the title, best kind first."""
    yield from _headings_with(root, key)
    headings = [
        (each, comparison_key(text_of(each, _LONGEST)))
        for each in islice(root.iter(*_LOWER_HEADINGS), _MANY)
    ]
    for element in islice(root.iter(*_BOXES), 5 * _MANY):
        named = element.attrib and contains_any(names_of(element).lower(), _TITLE_NAMES)
        if named and _is_most_of(comparison_key(text_of(element, _LONGEST)), key):
            yield element
    yield from (each for each, printed in headings if _is_most_of(printed, key))


def _is_most_of(printed: str, key: str) -> bool:
    """Whether a line is the title, or most of it at its start or end."""
    if len(printed) < max(_SHORTEST, _LEAST_SHARE * len(key)):
        return False
    return key.startswith(printed) or key.endswith(printed)


def _is_apart(element: Element) -> bool:
    """Whether an element is in a menu, a list or a table of data, which repeat titles."""
    around = list(element.iterancestors())
    tables = (box for box in around if box.tag == "table")
    return any(box.tag in _NOT_AROUND_HEADLINES for box in around) or any(
        map(is_data_table, islice(tables, 1))
    )
