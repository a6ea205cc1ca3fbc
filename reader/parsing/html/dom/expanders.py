"""Boxes that the reader unfolds: which of them are text, and what heads them."""

from itertools import islice

from reader.parsing.html.dom.class_names import Part, part_of
from reader.parsing.html.dom.tree import (
    HEADING_LEVELS,
    Element,
    first_descendant,
    names_of,
    text_of,
)
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import contains_any

_NEAR = 80  # elements
_LONG_PARAGRAPH = 80  # characters
_SENTENCE_ENDS = (".", "!", "?", "。", "।", "…")
_LONGEST_PUNCTUATION = 3  # characters
# in class names of collapsible boxes
_COLLAPSIBLE_NAMES = ("accordion", "faq", "collaps", "question", "expand", "toggle")
_COLLAPSED_NAMES = lazily(
    r"(?:read|show|load|view)[-_]?(?:more|full|all)|more[-_]?(?:content|text|body)"
    r"|(?:collaps|expand|truncat|unfold|folded)|full[-_]?(?:text|article|content)|rest[-_]of"
)
_NO_ANSWERS = Part.FURNITURE | Part.UNRELATED | Part.COMMENTS | Part.PROMO | Part.TEASER | Part.MENU
_WORDS_OF_LABEL = 2  # such as "Main menu"


def is_collapsed_rest(element: Element) -> bool:
    """Whether a hidden box is the rest of the article, judging by its names and paragraphs."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    if element.tag not in ("div", "section") or not _COLLAPSED_NAMES.search(names[:400]):
        return False
    long = (
        len(text_of(each, _LONG_PARAGRAPH)) >= _LONG_PARAGRAPH
        for each in islice(element.iter("p"), _NEAR)
    )
    return sum(long) > 1


def is_collapsed_answer(element: Element) -> bool:
    """Whether a hidden box is the text that the button before it, or in the heading, expands.

    Neither is what lies over the page or is to be filled in, nor comments, menus and the like.
    """
    before = element.getprevious()
    if before is None:
        return False
    if before.tag in HEADING_LEVELS and len(before) == 1 and before[0].tag == "button":
        expands = bool(before[0].get("aria-expanded")) and _has_sentence(element)
        answers = expands and len(text_of(before, _LONG_PARAGRAPH).split()) > _WORDS_OF_LABEL
    else:
        answers = before.tag == "button" and is_expander_heading(before)
    return answers and not (
        "popover" in element.attrib
        or element.get("role") == "dialog"
        or part_of(names_of(element)) & _NO_ANSWERS
        or first_descendant(element, "form") is not None
    )


def is_expander_heading(button: Element) -> bool:
    """Whether a button is the heading of the text it expands, like a question and its answer.

    It has several words and a sentence below it, or is named for what unfolds.
    """
    box, answer = button.getparent(), button.getnext()
    if box is None or answer is None:
        return False
    if not button.get("aria-expanded") and "accordion" not in (button.get("class") or ""):
        return False
    if answer.tag not in ("div", "section"):
        return False
    label = text_of(button, _LONG_PARAGRAPH)
    if len(label.split()) > _WORDS_OF_LABEL and _has_sentence(answer):
        return True
    names = " ".join(each.get("class") or "" for each in (box, button, answer)).lower()
    return (
        len(label) > _LONGEST_PUNCTUATION
        and contains_any(names, _COLLAPSIBLE_NAMES)
        and first_descendant(answer, "p") is not None
    )


def heads_prose(summary: Element) -> bool:
    """Whether a paragraph that is a sentence is unfolded below the summary of a ``details``."""
    box = summary.getparent()
    return box is not None and _has_sentence(box)


def is_title_of_details(summary: Element) -> bool:
    """Whether a ``summary`` is several words, such as a question, beside other ``details``.

    A single box is no section: what follows it goes on with the text before it.
    """
    box = summary.getparent()
    beside = () if box is None else (box.getprevious(), box.getnext())
    if not any(each is not None and each.tag == "details" for each in beside):
        return False
    label = text_of(summary, _LONG_PARAGRAPH)
    is_short = len(label) < _LONG_PARAGRAPH and not label.endswith((".", ":", "。", "：", "…"))
    has_words = len(label.split()) > _WORDS_OF_LABEL
    return is_short and has_words and not any(each.tag in HEADING_LEVELS for each in summary.iter())


def _has_sentence(box: Element) -> bool:
    """Whether one of the first paragraphs of a box is a sentence."""
    texts = (
        text_of(each, _LONG_PARAGRAPH) for each in islice(box.iter(), _NEAR) if each.tag == "p"
    )
    return any(len(text) >= _LONG_PARAGRAPH or text.endswith(_SENTENCE_ENDS) for text in texts)
