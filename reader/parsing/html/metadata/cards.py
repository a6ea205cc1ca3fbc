"""Tells what is on a card: an item of a list of other articles, with their author and date."""

from itertools import islice

from reader.parsing.html.dom.class_names import Part, part_of
from reader.parsing.html.dom.elements import is_linked
from reader.parsing.html.dom.tree import Element, names_of, text_of
from reader.parsing.html.metadata.bylines import names_in_line
from reader.parsing.lines.likeness import comparison_key
from reader.parsing.lines.written_dates import bare_date, iso_date

_PROSE = 300  # characters of paragraphs, which only an article has
_MOST_PARAGRAPHS = 8
_LONGEST_ITEM = 300  # characters
_WORDS_OF_TITLE = 5  # of one alone; a section may have fewer
_FEWEST_WORDS = 3  # in a list of others
_MOST_ITEMS = 12
_OF_OTHERS = Part.UNRELATED | Part.MENU | Part.TEASER
_AROUND_DAY = " ·•|,:;-–—()[]/"


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
        cards[item] = _is_card(item) or _is_dated_title(item)
    return cards[item]


def is_beside_title(element: Element, titles: dict[Element, bool]) -> bool:
    """Whether an element is in a list item that is the linked title of another article and a day.

    Args:
        element: It may be that day.
        titles: What is known of other items; completed here.
    """
    item = next(element.iterancestors("li"), None)
    if item is None:
        return False
    if item not in titles:
        titles[item] = _is_dated_title(item)
    return titles[item]


def _is_dated_title(item: Element) -> bool:
    """Whether an item is the linked title of another article and a day, and nothing else.

    A few words may be a section, unless another item of the list is the same, or its names say so.
    """
    words = _words_beside_day(item)
    if len(words) < _FEWEST_WORDS or _is_own(item, comparison_key("".join(words))):
        return False
    around = item.getparent()
    if len(words) >= _WORDS_OF_TITLE or around is None:
        return True
    others = (each for each in islice(around.iterchildren("li"), _MOST_ITEMS) if each is not item)
    is_named = part_of(names_of(around)) & _OF_OTHERS > 0
    return is_named or any(len(_words_beside_day(each)) >= _FEWEST_WORDS for each in others)


def _words_beside_day(item: Element) -> list[str]:
    """Return the words of the only link in an item that says a day beside it; else none.

    None are names, and a link that says a day itself.
    """
    links = [link for link in islice(item.iter("a"), _MOST_ITEMS) if text_of(link, 1)]
    if item.tag != "li" or len(links) != 1:
        return []
    line, title = (text_of(each, _LONGEST_ITEM, gap=" ") for each in (item, links[0]))
    if len(line) == _LONGEST_ITEM or iso_date(title) or names_in_line(f"By {title}", "en"):
        return []
    return title.split() if bare_date(line.replace(title, "", 1).strip(_AROUND_DAY)) else []


def _is_own(item: Element, key: str) -> bool:
    """Whether the words in an item are the title or the headline of the page itself."""
    root = item.getroottree().getroot()
    own = (next(root.iter(tag), None) for tag in ("title", "h1"))
    return any(each is not None and key in comparison_key(text_of(each)) for each in own)


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
