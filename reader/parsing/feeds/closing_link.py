"""The link at the end of an entry of a feed that leads to its own page: "Read more"."""

from html import unescape

from reader.parsing.tags import without_tags
from reader.startup.lazy_regex import IGNORECASE, lazily

_LINK = lazily(
    r"<a\s[^<>]{0,1000}?\bhref\s?=\s?[\"']([^\"'<>]{1,2000})[\"'][^<>]{0,1000}>"
    r"((?:[^<>]|</?(?:b|strong|em|i|span)\b[^<>]{0,200}>){1,200}?)</a>"
    r"(?:\s|</?(?:p|div|br|span|em|strong|b|i|small)\b[^<>]{0,200}>|&nbsp;|&#160;|[\])»→…])*",
    IGNORECASE,
)
_LONGEST = 80  # characters of its words
_BEFORE = 400  # characters of markup in which the sentence before it ends
_BEGINS_LINE = lazily(r"<(?:p|div|br)\b[^<>]{0,200}>[\s\[(]*$", IGNORECASE)
_BRACKETS = " \t\n\xa0[("
_ENDS = tuple(".!?…。！？”’»“\"'])")
_ENDS_OF_SENTENCES = tuple('.!?。！？”“"')
_ELLIPSIS = "..."


def without_closing_link(content: str, url: str) -> str:
    """Return the markup of an entry without a link to its own page after its last sentence.

    The link is left where nothing else is, or where it is a sentence or part of one.

    Args:
        content: The markup.
        url: The address of the entry.
    """
    start = max(content.rfind("<a "), content.rfind("<A "))
    found = _LINK.fullmatch(content, start) if start > 0 and url else None
    if found is None or _page(unescape(found[1]).strip()) != _page(url):
        return content
    before = content[:start]
    words = without_tags(before[-_BEFORE:]).rstrip(_BRACKETS)
    linked = without_tags(found[2]).strip()
    is_apart = words.endswith(_ENDS) or _BEGINS_LINE.search(before[-_BEFORE:]) is not None
    is_sentence = linked.endswith(_ENDS_OF_SENTENCES) and not linked.endswith(_ELLIPSIS)
    if not words or not is_apart or is_sentence or len(linked) > _LONGEST:
        return content
    return before.rstrip(_BRACKETS)


def _page(address: str) -> str:
    """Return the address of a page, without a place in it and without what counts its readers."""
    return address.partition("#")[0].partition("?utm_")[0].rstrip("/").partition("://")[2]
