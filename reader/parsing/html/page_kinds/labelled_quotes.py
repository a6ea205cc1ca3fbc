"""Pull quotes between the labels "Start Quote" and "End Quote", which are for screen readers."""

from itertools import takewhile

from reader.parsing.html.dom.tree import Element, set_tail, set_text, text_of
from reader.parsing.lxml_loading import etree

_LONGEST_LABEL = 24  # characters, with the quotation mark
_NAMES = ("quote-credit", "quote-credit-title")  # who says it; which office or place


def normalize_markup(root: Element) -> None:
    """Write who is quoted below the words, in place, and leave out the labels."""
    for label in list(root.iter("span")):
        quotation = label.getprevious()
        if label.get("class") != "endquote" or quotation is None or quotation.tag != "blockquote":
            continue
        heading, box = quotation.getprevious(), label.getparent()
        if box is None:
            continue
        if heading is not None and _is_label(heading):
            box.remove(heading)  # with the mark that opens the quotation
            words = next(quotation.iter("p"), quotation)
            set_text(words, f"“{(words.text or '').lstrip().removeprefix('“')}")
        sources = list(takewhile(lambda each: each.get("class") in _NAMES, label.itersiblings()))
        after = ((each.tail or "").strip() for each in (label, *sources))
        set_tail(quotation, " ".join(filter(None, after)))  # the text goes on
        box.remove(label)
        if sources:
            source = etree.SubElement(quotation, "cite")
            source.extend(sources)
            for each in sources:
                set_text(each, (each.text or "").strip())
                each.tail = ", " if each is not sources[-1] else None


def _is_label(heading: Element) -> bool:
    return (
        heading.get("class") == "quote"
        and len(text_of(heading, _LONGEST_LABEL + 1)) <= _LONGEST_LABEL
    )
