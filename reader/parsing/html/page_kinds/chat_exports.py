"""Chats and channels exported from Telegram as a page: who wrote what, and on which day.

If several people write, each of their turns begins with a name and a colon, as in a transcript.
"""

from collections.abc import Iterator

from reader.parsing.html.dom.tree import READ_WHOLE, Element, set_text, text_of
from reader.parsing.lxml_loading import etree

_LONGEST_NAME = 80
_MOST_NAMES = 200  # messages examined to find out whether several people write
_KEPT = frozenset({"text", "media_wrap"})


def normalize_markup(root: Element) -> None:
    """Replace the page by what was written: days as headings, messages as paragraphs."""
    history = next((box for box in root.iter("div") if box.get("class") == "history"), None)
    body = next(root.iter("body"), None)
    if history is None or body is None:
        return
    root.set(READ_WHOLE, "")
    article = etree.Element("article")
    title = next((text_of(box, 200) for box in root.iter("div") if _is_title(box)), "")
    if title:
        set_text(etree.SubElement(article, "h1"), title)
        for named in list(root.iter("title")):
            set_text(named, title)
    several = len({name for _, name in zip(range(_MOST_NAMES), _names(history), strict=False)}) > 1
    for message in list(history):
        _add_message(article, message, named=several)
    for child in list(body):
        body.remove(child)
    body.append(article)


def _is_title(box: Element) -> bool:
    return (box.get("class") or "") == "text bold"


def _names(history: Element) -> Iterator[str]:
    for box in history.iter("div"):
        if box.get("class") == "from_name":
            yield text_of(box, _LONGEST_NAME)


def _add_message(article: Element, message: Element, *, named: bool) -> None:
    name = message.get("class") or ""
    if "service" in name.split():
        day = text_of(message, _LONGEST_NAME)
        if day:
            set_text(etree.SubElement(article, "h2"), day)
        return
    author = next(_names(message), "") if named else ""
    for box in list(message.iter("div")):
        kind = (box.get("class") or "").split()
        if not kind or kind[0] not in _KEPT:
            continue
        if kind == ["text"] and author:
            set_text(box, f"{author}: {(box.text or '').lstrip()}")
            author = ""
        del box.attrib["class"]
        article.append(box)
