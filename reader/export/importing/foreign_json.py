"""JSON of other programs: Hypothes.is, KOReader, Readwise, wallabag, Omnivore, Pocket, Pinboard."""

from collections.abc import Mapping, Sequence

from reader.export.entry import Entry
from reader.export.json_formats.checked_fields import Fields, items_of, moment_of, object_of
from reader.export.json_formats.import_records import EntryCollector, new_note
from reader.export.json_formats.native import GENERATOR, read_json
from reader.export.json_formats.w3c import is_w3c, read_w3c
from reader.library.identity.address_keys import is_url
from reader.model.article import Meta

_KOREADER = ("entries", "time", "datetime")
_READWISE = ("highlights", "highlighted_at", "created_at")


def read_foreign_json(value: object) -> tuple[Entry, ...] | None:
    """Return the entries of a JSON document, or None if its format is unknown."""
    document = object_of(value)
    if document.raw("generator") == GENERATOR and "articles" in _names(value):
        return read_json(value)
    if is_w3c(value):
        return read_w3c(value)
    if isinstance(document.raw("rows"), list):
        return _hypothesis(items_of(document.raw("rows")))
    if isinstance(document.raw("annotations"), list):
        return _hypothesis(items_of(document.raw("annotations")))
    if isinstance(document.raw("documents"), list):
        return _books(items_of(document.raw("documents")), *_KOREADER)
    if isinstance(document.raw("entries"), list) and document.text("title"):
        return _books([value], *_KOREADER)
    items = items_of(value) or items_of(document.raw("results"))
    first = object_of(items[0]) if items else object_of(None)
    if isinstance(first.raw("target"), list) and first.text("uri", "group"):
        return _hypothesis(items)
    if first.text("url", "given_url", "resolved_url", "href"):
        return _list(items)
    if isinstance(first.raw("highlights"), list) and first.text("title", "source_url"):
        return _books(items, *_READWISE)
    return None


def _names(value: object) -> Sequence[str]:
    return tuple(value) if isinstance(value, Mapping) else ()


def _hypothesis(rows: Sequence[object]) -> tuple[Entry, ...]:
    """Return the annotations of Hypothes.is, in the format of its API and exports."""
    found = EntryCollector()
    for row in map(object_of, rows):
        targets = items_of(row.raw("target"))
        target = object_of(targets[0] if targets else None)
        selectors = [object_of(one) for one in items_of(target.raw("selector"))]
        words = _selector(selectors, "TextQuoteSelector")
        where = _selector(selectors, "TextPositionSelector")
        titles = items_of(object_of(row.raw("document")).raw("title"))
        title = Fields({"title": titles[0] if titles else None}).line("title")
        note = new_note(
            words.text("exact"),
            row.text("text"),
            created=row.moment("created", "updated"),
            modified=row.moment("updated"),
            tags=[str(tag) for tag in items_of(row.raw("tags"))],
            identifier=f"h-{row.line('id')}" if row.line("id") else "",
            prefix=words.text("prefix"),
            suffix=words.text("suffix"),
            start=where.integer("start"),
        )
        if note.target.exact or note.body or note.tags:
            found.add(row.line("uri"), Meta(title=title or row.line("title")), note)
    return found.entries()


def _selector(selectors: Sequence[Fields], kind: str) -> Fields:
    return next((one for one in selectors if one.text("type") == kind), Fields({}))


def _books(books: Sequence[object], highlights: str, *times: str) -> tuple[Entry, ...]:
    """Return the highlights of books, which are a member of each; one of `times` tells when."""
    found = EntryCollector()
    for book in map(object_of, books):
        meta = Meta(title=book.line("title"), byline=book.line("author"))
        for highlight in map(object_of, items_of(book.raw(highlights))):
            note = new_note(
                highlight.text("text"),
                highlight.text("note"),
                created=highlight.moment(*times),
                tags=_names_in(highlight.raw("tags")),
                colour=highlight.text("color"),
            )
            if note.target.exact or note.body:
                found.add(book.line("source_url"), meta, note)
    return found.entries()


def _names_in(tags: object) -> Sequence[str]:
    """Return the names of tags that are objects with more members."""
    return [object_of(tag).line("name") for tag in items_of(tags)]


def _list(items: Sequence[object]) -> tuple[Entry, ...]:
    """Return saved articles with the notes on them: wallabag, Omnivore, Pocket, Pinboard."""
    found = EntryCollector()
    for item in map(object_of, items):
        url = item.line("url", "resolved_url", "given_url", "href")
        if not is_url(url):
            continue
        authors = items_of(item.raw("published_by"))
        byline = item.line("author") or ", ".join(str(name) for name in authors)
        published = moment_of(item.raw("published_at") or item.raw("publishedAt"))
        meta = Meta(
            title=item.line("title", "resolved_title", "given_title", "description"),
            byline=byline,
            published=published.date().isoformat() if published else "",
            site=item.line("domain_name", "siteName"),
            language=item.line("language"),
        )
        found.add(url, meta, starred=True)
        if item.text("extended").strip():  # of Pinboard
            tags = item.line("tags").split()
            said = new_note("", item.text("extended"), created=item.moment("time"), tags=tags)
            found.add(url, meta, said)
        noted = items_of(item.raw("annotations")) or items_of(item.raw("highlights"))
        for one in map(object_of, noted):
            note = new_note(
                one.text("quote"),
                one.text("text", "annotation"),
                created=one.moment("created_at", "createdAt"),
                tags=_names_in(one.raw("labels")),
                colour=one.text("color"),
                prefix=one.text("prefix"),
                suffix=one.text("suffix"),
            )
            if note.target.exact or note.body:
                found.add(url, meta, note)
    return found.entries()
