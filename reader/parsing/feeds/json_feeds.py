"""Read feeds in the JSON Feed format."""

import json
from html import escape

from reader.errors import ParseError
from reader.parsing.feeds.feed import (
    Feed,
    FeedEntry,
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
from reader.parsing.lines.written_dates import iso_date
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeGuard

_MOST_AUTHORS = 8


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
    home = web_address(_string_field(root, "home_page_url"), location)
    author, base = _authors(root), home or location
    entries, cut = take_listed(_entry(item, base, author) for item in items if _is_object(item))
    return Feed(
        one_line(_string_field(root, "title")) or "Feed",
        paragraph_text(_string_field(root, "description")),
        home,
        entries,
        cut,
        language_tag(_string_field(root, "language")),
    )


def _is_object(value: object) -> "TypeGuard[dict[str, object]]":
    return isinstance(value, dict)


def _authors(record: dict[str, object]) -> str:
    """Return the names of the authors of an entry or feed."""
    authors = record.get("authors") or [record.get("author")]
    names = (
        one_line(_string_field(author, "name"))
        for author in (authors if isinstance(authors, list) else ())[:_MOST_AUTHORS]
        if _is_object(author)
    )
    return ", ".join(without_by(name) for name in names if name)


def _entry(item: dict[str, object], base: str, author: str) -> FeedEntry:
    """Return an entry; `author` is that of the feed, who wrote what names nobody else."""
    content = _string_field(item, "content_html")
    plain = _string_field(item, "content_text")
    summary = _string_field(item, "summary") or typed_lines(plain) or paragraph_text(content)
    recording = _recording(item, base)
    return FeedEntry(
        title=title_line(_string_field(item, "title"))
        or one_line(title_from_text(summary))
        or "Untitled",
        url=web_address(_string_field(item, "url") or _string_field(item, "external_url"), base)
        or web_address(_string_field(item, "id"), "")
        or recording,
        published=iso_date(
            _string_field(item, "date_published") or _string_field(item, "date_modified")
        ),
        summary=summary,
        content=content or escape(plain, quote=False),
        author=_authors(item) or author,
        recording=recording,
    )


def _recording(item: dict[str, object], base: str) -> str:
    """Return the address of the sound or video file of an entry; empty if it has none."""
    attachments = item.get("attachments")
    for each in attachments if isinstance(attachments, list) else ():
        if _is_object(each) and is_recording(_string_field(each, "mime_type")):
            return web_address(_string_field(each, "url"), base)
    return ""


def _string_field(record: dict[str, object], name: str) -> str:
    value = record.get(name)
    return value if isinstance(value, str) else ""
