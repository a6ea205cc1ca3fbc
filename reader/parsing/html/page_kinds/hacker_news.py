"""Threads of Hacker News, laid out in nested tables: who began one, when, and what was said.

Other forums run the same software.
"""

from collections.abc import Iterator

from reader.parsing.html.dom.tree import (
    READ_WHOLE,
    Element,
    first_child,
    first_descendant,
    set_attribute,
    set_text,
    text_of,
)
from reader.parsing.lxml_loading import etree

_MOST_QUOTED = 400  # characters of a line that begins with ">"
_LONGEST_NAME = 80
_LONGEST_TITLE = 400


def normalize_markup(root: Element) -> None:
    """Replace the tables by title, author, question and comments. Cost: linear."""
    body = first_child(root, "body")
    opening = next(_with_class(root, "table", "fatitem"), None)
    if body is None or opening is None:
        return  # the front page, which lists links
    root.set(READ_WHOLE, "")
    article = etree.Element("article")
    title = next(_with_class(opening, "span", "titleline"), None)
    link = None if title is None else first_descendant(title, "a")
    if link is not None:
        heading = etree.SubElement(article, "h1")
        set_text(heading, text_of(link, _LONGEST_TITLE))
    line = next(_with_class(opening, "td", "subtext"), None)
    if line is not None:
        article.append(_author_of(line))
    texts = [*_with_class(opening, "div", "toptext"), *_with_class(root, "div", "commtext")]
    for text in texts:
        _convert_quotations(text)
        text.attrib.clear()
        text.tail = None
        article.append(text)
    del body[:]
    body.append(article)


def _with_class(element: Element, tag: str, name: str) -> Iterator[Element]:
    """Return the elements of a tag whose class begins with a name."""
    return (each for each in element.iter(tag) if (each.get("class") or "").startswith(name))


def _author_of(line: Element) -> Element:
    """Return a byline with the author and time from a line that also has points and buttons."""
    byline = etree.Element("div")
    byline.set("class", "byline")
    for author in _with_class(line, "a", "hnuser"):
        name = etree.SubElement(byline, "a", rel="author")
        set_text(name, text_of(author, _LONGEST_NAME))
    for age in _with_class(line, "span", "age"):
        moment = (age.get("title") or "").partition(" ")[0]
        set_attribute(etree.SubElement(byline, "time"), "datetime", moment)
    return byline


def _convert_quotations(text: Element) -> None:
    """Turn lines that begin with ">", which quote another comment, into block quotations."""
    for line in list(text.iterchildren("p")):
        if first_descendant(line, "pre") is None and _is_quote(text_of(line, _MOST_QUOTED)):
            line.tag = "blockquote"
            _remove_quote_sign(line)
    if text.text and _is_quote(text.text):
        quoted = etree.Element("blockquote")
        set_text(quoted, text.text.lstrip()[1:])
        text.text = None
        text.insert(0, quoted)


def _is_quote(text: str) -> bool:
    return text.lstrip().startswith(">") and len(text) < _MOST_QUOTED


def _remove_quote_sign(line: Element) -> None:
    first = line if (line.text or "").strip() or not len(line) else line[0]
    set_text(first, (first.text or "").lstrip().removeprefix(">").lstrip())
