"""Papers of Gannett: captions and credits that a style sheet shows, from attributes."""

from itertools import islice

from reader.parsing.html.dom.elements import has_text
from reader.parsing.html.dom.tree import Element, set_text, text_of
from reader.parsing.lxml_loading import etree

_CAPTION, _CREDIT = "data-c-caption", "data-c-credit"
_MOST = 20_000  # elements


def normalize_markup(root: Element) -> None:
    """Write the caption and credit in the attributes of an empty element into it, in place."""
    for element in islice(root.iter("figcaption", "p", "div"), _MOST):
        caption = element.get(_CAPTION)
        if not caption or has_text(text_of(element, 2)):
            continue
        set_text(element, caption)
        if credit := element.get(_CREDIT):
            set_text(etree.SubElement(element, "span", {"class": "credit"}), credit)
