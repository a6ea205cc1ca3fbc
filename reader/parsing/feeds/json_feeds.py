"""Read feeds in the JSON Feed format."""

import json
from typing import TypeGuard

from reader.errors import ParseError
from reader.parsing.feeds.feed import (
    Feed,
    FeedEntry,
    beginning_of,
    first_of,
    language_tag,
    one_line,
    paragraphs,
    web_address,
)
from reader.parsing.lines.published import iso_date


def read_json_feed(text: str, location: str) -> Feed:
    """Return the feed in `text`.

    Raises:
        ParseError: It is no feed.
    """
    try:
        root: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParseError("is JSON that cannot be read", location=location) from error
    items = root.get("items") if _is_object(root) else None
    if not _is_object(root) or not isinstance(items, list):
        raise ParseError("is not a feed", location=location)
    home = web_address(_said(root, "home_page_url"), location)
    entries, cut = first_of(_entry(item, home) for item in items if _is_object(item))
    return Feed(
        one_line(_said(root, "title")) or "Feed",
        paragraphs(_said(root, "description")),
        home,
        entries,
        cut,
        language_tag(_said(root, "language")),
    )


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def _entry(item: dict[str, object], base: str) -> FeedEntry:
    content = _said(item, "content_html")
    plain = _said(item, "content_text")
    summary = _said(item, "summary") or plain or paragraphs(content)
    authors = item.get("authors")
    first = authors[0] if isinstance(authors, list) and authors else item.get("author")
    return FeedEntry(
        title=one_line(_said(item, "title")) or one_line(beginning_of(summary)) or "Untitled",
        url=web_address(_said(item, "url") or _said(item, "external_url"), base),
        published=iso_date(_said(item, "date_published")),
        summary=summary,
        content=content or plain,
        author=one_line(_said(first, "name")) if _is_object(first) else "",
    )


def _said(record: dict[str, object], name: str) -> str:
    value = record.get(name)
    return value if isinstance(value, str) else ""
