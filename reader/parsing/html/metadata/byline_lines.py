"""Bylines without markup: short lines below the headline that begin with "By" and the like."""

from itertools import islice

from reader.parsing.html.dom.tree import Element, first_descendant, text_of
from reader.parsing.html.metadata.bylines import (
    LONGEST_BYLINE,
    clean_name,
    join_names,
    without_parentheses,
)
from reader.parsing.lines.shapes import byline_names
from reader.parsing.lxml_loading import etree
from reader.startup.lazy_regex import IGNORECASE, lazily

_LINES = ("span", "p", "div", "time", "li", "small", "em", "cite")
_BY = lazily(
    r"(?:posted|created|written|published|submitted|words|story|text|article|analysis|opinion|commentary"
    r"|report|essay|review|interview)\s+by\s"
    r"|eine?\s+(?:bericht|kommentar|analyse|reportage|gastbeitrag|interview|kolumne|essay)\s+von\s"
    r"|propos\s+recueillis\s+par\s",
    IGNORECASE,
)
BY_WORDS = {"nl": "door ", "sv": "av ", "da": "af ", "no": "av ", "nb": "av ", "fi": "teksti "}
"""The preposition before the author's name, in languages where it is also a common word."""
_LOWER_CASE_BY_WORDS = {
    "de": "von ",
    "fr": "par ",
    "es": "por ",
    "pt": "por ",
    "it": "di ",
    "ca": "per ",
}
"""The same, for languages where lower case at the start of a line shows that it is a byline."""
_BY_LINE = lazily(r"(?:by|von|par|por|di|door|af|av)\s", IGNORECASE)
_KOREAN = lazily(r"(?:기자명\s*)?([가-힣]{2,4})\s?기자(?=$|[\s=(·|])")
_KOREAN_SIGNED = lazily(r"([가-힣]{2,4})\s?(?:기자|특파원)\s{0,3}\S{1,60}@\S{3,60}")
_SEPARATORS = "/|•·—–- "  # decorative separators
_KOREAN_LINE = 60  # characters
_MANY = 2000  # elements examined


def plain_byline(root: Element) -> str:
    """Return the names in the first short line below the headline that begins with "By"."""
    language = (root.get("lang") or "")[:2].lower()
    if language == "ko" or (not language and _is_korean(root)):
        return _korean_byline(root)
    by_word, lower_case_by_word = BY_WORDS.get(language), _LOWER_CASE_BY_WORDS.get(language)
    below = next(root.iter("h1"), None) is None
    tags = (*_LINES, "i", "b", "font") if below else _LINES
    for element in islice(root.iter("h1", *tags), _MANY):
        if element.tag == "h1":
            below = True
        elif below:
            text = text_of(element, LONGEST_BYLINE, gap=" ").lstrip(_SEPARATORS)
            if _BY_LINE.match(text) and first_descendant(element, "br") is not None:
                text = first_line(element) or text
            if len(text) >= LONGEST_BYLINE:
                if element.tag in ("p", "li") or not len(element):
                    return ""  # the text has begun
                continue
            if by_word and text.lower().startswith(by_word):
                text = f"By {text[len(by_word) :]}"
            elif lower_case_by_word and text.startswith(lower_case_by_word):
                text = f"By {text[len(lower_case_by_word) :]}"
            names_there = (
                byline_names(without_parentheses(text))
                or byline_names(text.partition(",")[0])
                or (clean_name(text) if _BY.match(text) else "")
            )
            if names_there:
                return join_names([names_there])
    return ""


def first_line(element: Element) -> str:
    """Return the text before the first line break, which separates a name from a job title."""
    parts: list[str] = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            if inner.tag == "br":
                break
            parts.append(inner.text or "")
        elif inner is not element:
            parts.append(inner.tail or "")
    return " ".join("".join(parts).split())


def _korean_byline(root: Element) -> str:
    """Return the name before the Korean word for reporter, in the first short line with one."""
    lines = (text_of(each, _KOREAN_LINE) for each in islice(root.iter(*_LINES), _MANY))
    found = (_KOREAN.match(line) for line in lines if len(line) < _KOREAN_LINE)
    after_breaks = (
        (each.tail or "")[: 2 * _KOREAN_LINE].strip() for each in islice(root.iter("br"), _MANY)
    )
    signed = (_KOREAN_SIGNED.fullmatch(line) for line in after_breaks)  # the last line of the text
    return next((match.group(1) for match in (*found, *signed) if match), "")


def _is_korean(root: Element) -> bool:
    """Whether a page that does not declare its language has a title in Korean."""
    title = first_descendant(root, "title")
    return title is not None and any("가" <= letter <= "힣" for letter in text_of(title, 400))
