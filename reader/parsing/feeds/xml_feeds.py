"""Read XML feeds: RSS 0.9 to 2.0, Atom, and OPML, whose entries are themselves feeds.

The notes that Evernote exports (ENEX) are written much like entries.
"""

from collections.abc import Iterator
from html import unescape

from reader.errors import ParseError
from reader.parsing.encoding.decode import decode_text
from reader.parsing.feeds.feed import (
    Feed,
    FeedEntry,
    holds_tags,
    is_recording,
    language_tag,
    one_line,
    paragraph_text,
    take_listed,
    title_from_text,
    title_line,
    typed_lines,
    web_address,
)
from reader.parsing.lines.byline_roles import without_by
from reader.parsing.lines.mail_addresses import ADDRESS_BEFORE_NAME, without_mail_addresses
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.safe_xml import (
    XML_BASE,
    XML_LANG,
    Element,
    find_child,
    local_name,
    namespace_of,
    text_of,
)
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.media_types import PAGE_TYPES

if TYPE_CHECKING:
    import re

_CONTENT_ELEMENTS = ("encoded", "content", "fullitem", "body")  # with the whole text of an entry
_MEDIA_RSS = "search.yahoo.com/mrss"
_MOST_AUTHORS = 8
_DATES = ("published", "pubdate", "date", "issued", "updated", "modified", "created")
_PARAGRAPH_TAG = lazily(
    r"&lt;(?:p|div|h[1-6]|br|img|figure|blockquote|section|article|span|strong|em|b|i|a)\b",
    IGNORECASE,
)
_FEED_SCHEME = lazily(r"\A\s*feed:(?:(https?://)|//)", IGNORECASE)


def read_xml_feed(root: Element, location: str) -> Feed:
    """Return the feed below `root`.

    Raises:
        ParseError: It is no feed.
    """
    name = local_name(root)
    if name == "opml":
        return _read_opml(root, location)
    if name == "en-export":
        entries, cut = take_listed(map(_note, _elements(root, "note")))
        return Feed("Notes", "", "", entries, cut, holds_notes=True)
    channel = find_child(root, "channel") if name in ("rss", "rdf") else root
    if channel is None and name == "rss":
        channel = root
    if channel is None or name not in ("rss", "rdf", "feed"):
        raise ParseError("is not a feed", location=location)
    home = web_address(_link(channel), root.get(XML_BASE, "") or location)
    base = web_address(root.get(XML_BASE, ""), location) or home or location
    items = _elements(root if name == "rdf" else channel, "entry" if name == "feed" else "item")
    author = _authors(channel) if name == "feed" else ""
    entries, cut = take_listed(_entry(item, base, author) for item in items)
    return Feed(
        one_line(text_of(find_child(channel, "title"))) or "Feed",
        paragraph_text(text_of(find_child(channel, "subtitle", "description"))),
        home,
        entries,
        cut,
        language_tag(text_of(find_child(channel, "language")) or root.get(XML_LANG, "")),
    )


def _read_opml(root: Element, location: str) -> Feed:
    entries, cut = take_listed(_listed_feeds(root, location))
    title = next((text_of(found) for found in root.iter("{*}title")), "")
    return Feed(one_line(title) or "Feeds", "", "", entries, cut, lists_feeds=True)


def _note(note: Element) -> FeedEntry:
    """Return a note; the page that it was taken from is its address."""
    attributes = find_child(note, "note-attributes")
    page = text_of(find_child(note if attributes is None else attributes, "source-url"))
    author = "" if attributes is None else _authors(attributes)
    return _entry(note, "", author)._replace(url=web_address(page, ""))


def _listed_feeds(root: Element, location: str) -> Iterator[FeedEntry]:
    for outline in root.iter("{*}outline"):
        title = one_line(outline.get("text") or outline.get("title") or "")
        address = _attribute(outline, "xmlUrl") or outline.get("url") or ""
        url = web_address(_FEED_SCHEME.sub(_web_scheme, address), location)
        if title or url:
            note = outline.get("_note") or ""  # what outliners write below a line
            about = paragraph_text(outline.get("description") or "") or typed_lines(note)
            yield FeedEntry(title or url, url, "", about, note)


def _web_scheme(found: "re.Match[str]") -> str:
    """Return the beginning of a web address for that of one with the scheme ``feed``."""
    return found[1] or "http://"


def _elements(parent: Element, name: str) -> Iterator[Element]:
    return (child for child in parent if local_name(child) == name)


def _authors(item: Element) -> str:
    """Return the names of the authors of an entry or feed, without the addresses beside them."""
    first = _filled_child(item, "creator", "author")
    same = [] if first is None else [child for child in item if child.tag == first.tag]
    found = same[:_MOST_AUTHORS]
    named = [find_child(author, "name") for author in found]
    lines = [
        one_line(text_of(author if name is None else name))
        for author, name in zip(found, named, strict=True)
    ]
    names = (ADDRESS_BEFORE_NAME.sub(lambda found: found[1], line) for line in lines)
    return ", ".join(without_by(without_mail_addresses(name) or name) for name in names if name)


def _entry(item: Element, base: str, author: str) -> FeedEntry:
    """Return an entry; `author` is that of the feed, who wrote what names nobody else."""
    base = web_address(item.get(XML_BASE, ""), base) or base
    content = _prose_markup(_find_content(item))
    group = find_child(item, "group")  # used by feeds of videos
    described = _filled_child(item, "description", "summary", "subtitle")
    is_typed = described is None and group is not None
    if described is None and group is not None:
        described = find_child(group, "description")
    summary = _prose_markup(described)
    is_typed = is_typed and "<" not in summary
    summary_words = typed_lines(summary) if is_typed else paragraph_text(summary or content)
    if len(summary_words) > len(content) and not holds_tags(content):
        content = ""  # a teaser, in the wrong element
    date = text_of(_filled_child(item, *_DATES))
    title = title_line(_markup(find_child(item, "title")))
    recording = web_address(_recording(item), base)
    url = web_address(_link(item), base) or recording
    return FeedEntry(
        title=title or one_line(title_from_text(summary_words)) or url or "Untitled",
        url=url,
        published=iso_date(date),
        summary=summary_words,
        content=content or summary,
        author=_authors(item) or author,
        recording=recording,
    )


def _filled_child(item: Element, *names: str) -> Element | None:
    """Return the first child with one of the names that is not empty, in order of preference."""
    first = find_child(item, *names)
    if first is None or _is_filled(first):
        return first
    found = (find_child(item, name) for name in names)
    return next((each for each in found if each is not None and _is_filled(each)), None)


def _is_filled(element: Element) -> bool:
    return len(element) > 0 or bool((element.text or "").strip())


def _link(element: Element) -> str:
    """Return the address of an entry: text in RSS, ``href`` of the alternate link in Atom."""
    links = [child for child in element if local_name(child) == "link"]
    alternates = [
        child
        for child in links
        if child.get("href") and child.get("rel", "alternate") == "alternate"
    ]
    for child in alternates:
        if child.get("type") in (*PAGE_TYPES, "", None):  # and not another format of the feed
            return str(child.get("href"))
    written = next((text for child in links if (text := text_of(child))), "")
    if written or alternates:
        return written or str(alternates[0].get("href"))
    guid = find_child(element, "guid")
    is_link = guid is not None and _attribute(guid, "isPermaLink").lower() != "false"
    return text_of(guid) if is_link else ""


def _find_content(item: Element) -> Element | None:
    """Return the child with the whole text; one of that name in Media RSS describes a file."""
    found = find_child(item, *_CONTENT_ELEMENTS)
    space = "" if found is None else namespace_of(found)
    return None if _MEDIA_RSS in space or space == "media" else found


def _recording(item: Element) -> str:
    """Return the address of the sound or video file of an entry; empty if it has none."""
    for child in item:
        is_file = local_name(child) == "enclosure" or child.get("rel") == "enclosure"
        if is_file and is_recording(child.get("type", "")):
            return str(child.get("url") or child.get("href") or "")
    return ""


def _attribute(element: Element, name: str) -> str:
    """Return an attribute whose name may be in other case; empty if there is none."""
    items = element.attrib.items()
    return next((str(value) for key, value in items if str(key).lower() == name.lower()), "")


def _markup(element: Element | None) -> str:
    """Return the HTML in an element: escaped text, XHTML children, or base64 data."""
    if element is None:
        return ""
    if len(element):
        from reader.parsing.lxml_loading import etree

        return etree.tostring(element, encoding="unicode", method="xml", with_tail=False)
    text = text_of(element)
    kind = element.get("type", "")
    may_be_base64 = "/" in kind and not kind.startswith("text/") and not kind.endswith("xml")
    return _decoded(text) if may_be_base64 or element.get("mode") == "base64" else text


def _prose_markup(element: Element | None) -> str:
    """Return the HTML of prose, which some programs escape twice."""
    markup = _markup(element)
    return unescape(markup) if _is_escaped_twice(markup) else markup


def _is_escaped_twice(markup: str) -> bool:
    """Whether all of it is between tags of paragraphs that would be shown.

    A sample of other tags is meant to be.
    """
    if "<" in markup or not (markup.startswith("&lt;") and markup.endswith("&gt;")):
        return False
    is_closed = "&lt;/" in markup or "&lt;br" in markup
    return is_closed and _PARAGRAPH_TAG.match(markup) is not None


def _decoded(text: str) -> str:
    """Return base64 data decoded; `text` itself if it is not base64."""
    from base64 import b64decode

    try:
        return decode_text(b64decode("".join(text.split()), validate=True))
    except ValueError:
        return text
