"""Tells what is on a card: an item of a list of other articles, with their author and date."""

from itertools import islice

from reader.parsing.html.dom.elements import is_linked
from reader.parsing.html.dom.tree import Element, text_of

_PROSE = 300  # characters of paragraphs, which only an article has
_MOST_PARAGRAPHS = 8


def is_on_card(element: Element, cards: dict[Element, bool]) -> bool:
    """Whether an element is in an item of a list with the linked heading of another article.

    Args:
        element: It may name an author or a date.
        cards: What is known of other items; completed here, as many elements may be in one.
    """
    item = next(element.iterancestors("li", "article"), None)
    if item is None:
        return False
    if item not in cards:
        cards[item] = _is_card(item)
    return cards[item]


def _is_card(card: Element) -> bool:
    if next(card.iter("h1"), None) is not None:
        return False
    if (
        sum(len(text_of(each, _PROSE)) for each in islice(card.iter("p"), _MOST_PARAGRAPHS))
        > _PROSE
    ):
        return False  # the article itself
    heading = next(card.iter("h2", "h3", "h4"), None)
    return heading is not None and is_linked(heading)
