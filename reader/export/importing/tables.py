"""CSV of Readwise, Hypothes.is, Instapaper, Pocket and Raindrop, and bookmarks in HTML."""

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from io import StringIO

from reader.errors import ParseError
from reader.export.entry import Entry
from reader.export.importing.written_times import written_moment
from reader.export.json_formats.checked_fields import Fields
from reader.export.json_formats.import_records import EntryCollector, new_note, speaker_of
from reader.export.writers.readwise_csv import UNCERTAIN, YES, restored_cell
from reader.library.identity.address_keys import is_url
from reader.model.article import Meta
from reader.text.counts import whole_number

MAX_ROWS = 200_000
_DELIMITERS = ",;\t"  # spreadsheets write semicolons where the comma is the decimal sign
_HIGHLIGHT = re.compile(r"^highlight:", re.MULTILINE | re.IGNORECASE)
_LABEL = re.compile(r"^(note|color):", re.MULTILINE | re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n\s*\n")
_COLUMNS = frozenset(("highlight", "url"))  # a table of highlights or links has one of these
_PASSAGES = ("highlight", "selection", "quote")
_DATE = ("date", "highlighted at", "timestamp", "time_added", "created", "creation date")


def read_table(text: str) -> tuple[Entry, ...] | None:
    """Return the entries of a CSV file, or None if its columns are unknown.

    Raises:
        ParseError: It has too many rows.
    """
    csv.field_size_limit(max(len(text), csv.field_size_limit()))
    found = EntryCollector()
    try:
        rows = _rows(text)
        if rows is None:
            return None
        for number, row in enumerate(rows):
            if number >= MAX_ROWS:
                raise ParseError(f"more than {MAX_ROWS:,} rows: divide it into several files")
            _take_row(found, _fields(row))
    except csv.Error:
        return None
    return found.entries()


def _rows(text: str) -> "csv.DictReader[str] | None":
    """Return the rows of a table, or None if its columns are unknown."""
    for delimiter in _DELIMITERS:
        rows = csv.DictReader(StringIO(text), delimiter=delimiter)
        if _COLUMNS & {(name or "").strip().lower() for name in rows.fieldnames or ()}:
            return rows
    return None


def read_html_list(text: str) -> tuple[Entry, ...] | None:
    """Return the links of a bookmark list, or None if there are none."""
    from reader.parsing.html.dom.size_limits import sanitize_markup
    from reader.parsing.html.dom.tree import find_tree, text_of

    root = find_tree(sanitize_markup(text))
    found = EntryCollector()
    for link in root.iter("a") if root is not None else ():
        line = Fields({"title": text_of(link), "url": link.get("href")})
        url = line.line("url")
        if is_url(url):
            found.add(url, Meta(title=line.line("title")), starred=True)
    return found.entries() or None


def _fields(row: Mapping[str | None, str | Sequence[str] | None]) -> Fields:
    """Return a row by its column names in lower case."""
    return Fields(
        {
            (name or "").strip().lower(): restored_cell(value)
            for name, value in row.items()
            if isinstance(value, str)
        }
    )


def _tags(cell: str) -> list[str]:
    """Return tags separated by commas, or in a JSON list as Instapaper writes them."""
    if cell.startswith("["):
        with suppress(ValueError, RecursionError):
            found = json.loads(cell)
            return [tag for tag in found if isinstance(tag, str)]
    return cell.split(",")


def _highlights(cell: str) -> Iterator[Fields]:
    """Yield the highlights in a cell of Raindrop, with labels or with blank lines between them."""
    first, *labelled = _HIGHLIGHT.split(cell)
    for passage in _BLANK_LINES.split(first):
        yield Fields({"highlight": passage})
    for one in labelled:
        passage, *others = _LABEL.split(one)
        fields = {"highlight": passage}
        for label, text in zip(others[::2], others[1::2], strict=True):
            name = label.lower()  # of a label that comes again, as part of the text
            fields[name] = f"{fields[name]}{label}:{text}" if name in fields else text
        yield Fields(fields)


def _take_row(found: EntryCollector, row: Fields) -> None:
    """Add a highlight of Readwise, Hypothes.is or Instapaper, or a saved page with its notes."""
    url = row.line("url", "source url")
    meta = Meta(title=row.line("title", "book title"), byline=row.line("author", "book author"))
    column = next((name for name in _PASSAGES if row.raw(name) is not None), "")
    is_annotation = column == "quote" and row.raw("body") is not None  # of Hypothes.is
    passage, tags = row.text(column), row.line("tags")
    body = row.text("note", "body") if is_annotation else row.text("note")
    is_noted = bool(passage.strip() or body.strip() or (is_annotation and tags))
    is_saved = not is_annotation and (column in ("", "quote") or not is_noted)
    if is_url(url) and is_saved:
        found.add(url, meta, starred=True)
    created = written_moment(row.line(*_DATE))
    for one in _highlights(row.text("highlights")):
        if one.text("highlight").strip():
            said, colour = one.text("note"), one.line("color").strip()
            found.add(
                url, meta, new_note(one.text("highlight"), said, created=created, colour=colour)
            )
    if not is_noted:
        return
    note = new_note(
        passage,
        body,
        created=created,
        tags=_tags(tags),
        colour=row.line("color", "colour"),
        start=(whole_number(row.line("location")) or 0) if passage.strip() else 0,
    )
    is_uncertain = row.line(UNCERTAIN.lower()).lower() == YES
    found.add(url, meta, note._replace(speaker=speaker_of(row, is_uncertain=is_uncertain)))
