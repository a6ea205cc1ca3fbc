"""Tells what is on a card: an item of a list of other articles, with their author and date."""

from itertools import islice

from reader.parsing.html.dom.tree import Element, first_descendant, text_of

_PROSE = 300  # characters of paragraphs, which only an article has
_MOST_PARAGRAPHS = 8


def is_on_card(element: Element) -> bool:
    """Whether an element is in an item of a list with the linked heading of another article."""
    card = next(islice(element.iterancestors("li", "article"), 1), None)
    if card is None or next(card.iter("h1"), None) is not None:
        return False
    if (
        sum(len(text_of(each, _PROSE)) for each in islice(card.iter("p"), _MOST_PARAGRAPHS))
        > _PROSE
    ):
        return False  # the article itself
    heading = next(card.iter("h2", "h3", "h4"), None)
    return heading is not None and (
        first_descendant(heading, "a") is not None
        or next(islice(heading.iterancestors("a"), 1), None) is not None
    )
