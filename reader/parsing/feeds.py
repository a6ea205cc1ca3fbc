"""Feeds (RSS 0.9 to 2.0, Atom, JSON Feed, and lists of feeds in OPML) to a list of entries."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeGuard
from urllib.parse import urljoin, urlsplit

from reader.errors import ParseError
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.builder import ArticleBuilder, Mark
from reader.parsing.encoding.decode import decode_text
from reader.parsing.lines.published import iso_date
from reader.parsing.safe_xml import Element, find_child, local_name, parse_xml, text_of
from reader.parsing.tags import without_tags
from reader.text.days import moment

MAX_ENTRIES = 2000
_WHOLE = ("encoded", "content", "fullitem", "body")  # elements that carry all of an entry
_LONGEST_SUMMARY = 1200  # characters shown of one entry
_SHORTEST_MADE, _LONGEST_MADE = 12, 80  # characters of a title made of the text
_LONGEST_CONTENT = 200_000  # characters of one entry that is shown whole
_MOST_WHOLE = 1_500_000  # characters of all entries that are; the rest are summaries
_LONGEST_TITLE = 300
_BLANK_LINES = re.compile(r"\n\s*\n")
_SPOKEN_SCHEMES = ("http", "https")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry of a feed.

    Attributes:
        title: One line, never empty.
        url: Absolute, http or https; empty when the feed names none that is safe.
        published: ISO 8601; empty when unknown.
        summary: Plain text; paragraphs are a blank line apart.
        content: The whole entry as HTML, as the feed carries it; not cleaned.
        author: Plain text; may be empty.
    """

    title: str
    url: str
    published: str
    summary: str
    content: str
    author: str = ""


@dataclass(frozen=True, slots=True)
class _Feed:
    title: str
    about: str
    url: str
    entries: tuple[FeedEntry, ...]
    cut: bool = False
    language: str = ""


def parse_feed(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return an article of the entries: title with its link, date, and the text or its summary.

    An entry that carries its whole text is shown with its structure.

    Raises:
        ParseError: It is no feed, or has no entries.
        RefusedError: It tries to do harm.
    """
    feed = _read(body, charset, location)
    if not feed.entries:
        raise ParseError("is a feed without entries", location=location)
    builder = ArticleBuilder(
        Meta(title=feed.title, site=feed.title, canonical_url=feed.url, language=feed.language)
    )
    room = _MOST_WHOLE
    builder.add(BlockKind.HEADLINE, feed.title)
    builder.add(BlockKind.PARAGRAPH, feed.about)
    for entry in feed.entries:
        link = (Mark(0, len(entry.title), entry.url),) if entry.url else ()
        builder.add(BlockKind.HEADING, entry.title, level=2, marks=link)
        said = (moment(entry.published), entry.author)
        builder.add(BlockKind.BYLINE, " · ".join(filter(None, said)))
        room -= len(entry.content)
        if room < 0 or not _add_whole(builder, entry, feed.url or location):
            shown = _shortened(entry.summary)
            builder.add_paragraphs(paragraph for paragraph in shown.split("\n\n") if paragraph)
    if feed.cut:
        builder.add_notice(f"only the first {MAX_ENTRIES} entries are listed")
    return builder.build(location)


def _add_whole(builder: ArticleBuilder, entry: FeedEntry, home: str) -> bool:
    """Add the text of an entry with its structure; say whether it carries any."""
    if "<" not in entry.content or len(entry.content) > _LONGEST_CONTENT:
        return False
    from reader.parsing.fragments import add_fragment
    from reader.parsing.html.dom.addresses import Addresses

    addresses = Addresses(entry.url or home)
    return add_fragment(builder, entry.content, addresses.absolute, below=2, folds=True) > 0


def feed_entries(
    body: bytes, *, charset: str | None = None, location: str = ""
) -> tuple[FeedEntry, ...]:
    """Return the entries of a feed in its own order, at most `MAX_ENTRIES`.

    Raises:
        ParseError: It is no feed.
        RefusedError: It tries to do harm.
    """
    return _read(body, charset, location).entries


def _read(body: bytes, charset: str | None, location: str) -> _Feed:
    if body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _read_json(decode_text(body, charset), location)
    root = parse_xml(body, charset=charset, location=location)
    name = local_name(root)
    if name == "opml":
        return _read_opml(root, location)
    channel = find_child(root, "channel") if name in ("rss", "rdf") else root
    if channel is None and name == "rss":
        channel = root
    if channel is None or name not in ("rss", "rdf", "feed"):
        raise ParseError("is not a feed", location=location)
    home = _address(_link(channel), root.get(_XML_BASE, "") or location)
    base = _address(root.get(_XML_BASE, ""), location) or home or location
    items = _elements(root if name == "rdf" else channel, "entry" if name == "feed" else "item")
    entries = []
    for item in items:
        entries.append(_entry(item, base))
        if len(entries) > MAX_ENTRIES:
            break
    return _Feed(
        _line(text_of(find_child(channel, "title"))) or "Feed",
        _words(text_of(find_child(channel, "subtitle", "description"))),
        home,
        tuple(entries[:MAX_ENTRIES]),
        len(entries) > MAX_ENTRIES,
        _language(text_of(find_child(channel, "language")) or root.get(_XML_LANG, "")),
    )


def _language(said: str) -> str:
    return said.strip() if _LANGUAGE.fullmatch(said.strip()) else ""


def _elements(parent: Element, name: str) -> Iterator[Element]:
    return (child for child in parent if local_name(child) == name)


def _entry(item: Element, base: str) -> FeedEntry:
    base = _address(item.get(_XML_BASE, ""), base) or base
    content = _markup(find_child(item, *_WHOLE))
    group = find_child(item, "group")  # as films have it
    described = find_child(item, "description", "summary")
    if described is None and group is not None:
        described = find_child(group, "description")
    summary = _markup(described)
    summary_words = _words(summary or content)
    date = text_of(find_child(item, "published", "pubdate", "date", "issued", "updated"))
    author = find_child(item, "creator", "author")
    named = None if author is None else find_child(author, "name")
    title = _line(_markup(find_child(item, "title")))
    url = _address(_link(item), base)
    return FeedEntry(
        title=title or _line(_beginning(summary_words)) or url or "Untitled",
        url=url,
        published=iso_date(date),
        summary=summary_words,
        content=content or summary,
        author=_line(text_of(author if named is None else named)),
    )


def _beginning(text: str) -> str:
    """The first sentence of an entry without a title, or as many of its words as fit a title."""
    line = text.partition("\n")[0]
    if len(line) <= _LONGEST_MADE:
        return line
    end = max(line.rfind(sign, 0, _LONGEST_MADE) for sign in (". ", "! ", "? ", "。"))
    if end > _SHORTEST_MADE:
        return line[: end + 1]
    return f"{line[: line.rfind(' ', 1, _LONGEST_MADE)].rstrip(' ,;:')}…"


def _link(element: Element) -> str:
    """The address of an entry: text in RSS, ``href`` of the alternate link in Atom."""
    links = [child for child in element if local_name(child) == "link"]
    for child in links:
        if child.get("href") and child.get("rel", "alternate") == "alternate":
            return str(child.get("href"))
    written = next((text for child in links if (text := text_of(child))), "")
    guid = find_child(element, "guid")
    if (
        not written
        and guid is not None
        and guid.get("ispermalink", guid.get("isPermaLink")) != "false"
    ):
        return text_of(guid)
    return written


def _markup(element: Element | None) -> str:
    """The HTML that an element carries: escaped text, XHTML children, or bytes in base64."""
    if element is None:
        return ""
    if len(element):
        from reader.parsing.lxml_loading import etree

        return etree.tostring(element, encoding="unicode", method="xml", with_tail=False)
    text = text_of(element)
    kind = element.get("type", "")
    coded = "/" in kind and not kind.startswith("text/") and not kind.endswith("xml")
    return _decoded(text) if coded or element.get("mode") == "base64" else text


def _decoded(text: str) -> str:
    """What base64 stands for; `text` where it is none."""
    from base64 import b64decode

    try:
        return decode_text(b64decode("".join(text.split()), validate=True))
    except ValueError:
        return text


def _address(address: str, base: str) -> str:
    """`address` made absolute; empty unless it is http or https with a host."""
    if not address.strip():
        return ""
    try:
        whole = urljoin(base, address.strip()) if base.startswith("http") else address.strip()
        parts = urlsplit(whole)
    except ValueError:
        return ""
    return whole if parts.scheme.lower() in _SPOKEN_SCHEMES and parts.hostname else ""


def _line(text: str) -> str:
    line = " ".join(without_tags(text).split())
    return line if len(line) <= _LONGEST_TITLE else line[:_LONGEST_TITLE].rstrip() + "…"


def _words(markup: str) -> str:
    parts = (" ".join(part.split()) for part in _BLANK_LINES.split(without_tags(markup)))
    return "\n\n".join(filter(None, parts))


def _shortened(summary: str) -> str:
    if len(summary) <= _LONGEST_SUMMARY:
        return summary
    return summary[:_LONGEST_SUMMARY].rpartition(" ")[0].rstrip() + " …"


def _read_opml(root: Element, location: str) -> _Feed:
    entries = []
    for outline in root.iter("{*}outline"):
        title = _line(outline.get("text") or outline.get("title") or "")
        url = _address(outline.get("xmlUrl") or outline.get("url") or "", location)
        if title or url:
            about = _words(outline.get("description") or "")
            entries.append(FeedEntry(title or url, url, "", about, ""))
        if len(entries) > MAX_ENTRIES:
            break
    title = next((text_of(found) for found in root.iter("{*}title")), "")
    cut = len(entries) > MAX_ENTRIES
    return _Feed(_line(title) or "Feeds", "", "", tuple(entries[:MAX_ENTRIES]), cut)


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def _read_json(text: str, location: str) -> _Feed:
    try:
        root: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParseError("is JSON that cannot be read", location=location) from error
    items = root.get("items") if _is_object(root) else None
    if not _is_object(root) or not isinstance(items, list):
        raise ParseError("is not a feed", location=location)
    home = _address(_said(root, "home_page_url"), location)
    entries = tuple(_json_entry(item, home) for item in items[:MAX_ENTRIES] if _is_object(item))
    return _Feed(
        _line(_said(root, "title")) or "Feed",
        _words(_said(root, "description")),
        home,
        entries,
        len(items) > MAX_ENTRIES,
        _language(_said(root, "language")),
    )


def _json_entry(item: dict[str, object], base: str) -> FeedEntry:
    content = _said(item, "content_html")
    plain = _said(item, "content_text")
    summary = _said(item, "summary") or plain or _words(content)
    authors = item.get("authors")
    first = authors[0] if isinstance(authors, list) and authors else item.get("author")
    return FeedEntry(
        title=_line(_said(item, "title")) or _line(_beginning(summary)) or "Untitled",
        url=_address(_said(item, "url") or _said(item, "external_url"), base),
        published=iso_date(_said(item, "date_published")),
        summary=summary,
        content=content or plain,
        author=_line(_said(first, "name")) if _is_object(first) else "",
    )


def _said(record: dict[str, object], name: str) -> str:
    value = record.get(name)
    return value if isinstance(value, str) else ""
