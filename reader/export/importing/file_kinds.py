"""What a file of another program, or of ours, holds: its kind told by its content."""

import json
from dataclasses import replace
from pathlib import Path

from reader.errors import ParseError
from reader.export.entry import Entry
from reader.export.json_formats.item_reader import refuse_crowds, told
from reader.model.annotation import Annotation, Motivation
from reader.text.digest import sha256

_KNOWN = (
    "our own json, w3c, csv and libraries, Hypothes.is, Readwise, Kindle, KOReader, Pocket,"
    " Instapaper, wallabag, Omnivore, bookmarks in HTML"
)
_HEAD = 2_000  # code points in which a list of feeds says that it is one
MAX_BYTES = 256 * 1024 * 1024
"""Of a file that is imported."""


def read_import(path: Path) -> tuple[Entry, ...]:
    """Return what a file of another program, or of ours, holds; ``-`` is standard input.

    Raises:
        SourceError: It cannot be read.
        ParseError: It is of no kind that we know.
    """
    from reader.sources.base import Limits
    from reader.sources.file import FileSource
    from reader.sources.stdin import StdinSource

    source = StdinSource() if str(path) == "-" else FileSource()
    body = source.load(str(path), Limits(max_file_bytes=MAX_BYTES)).body
    entries = read_bytes(body, location=str(path))
    return tuple(with_ids(entry) for entry in entries if entry.notes or entry.location)


def read_bytes(body: bytes, *, location: str = "") -> tuple[Entry, ...]:
    """Return what the bytes of an export hold.

    Raises:
        ParseError: They are of no kind that we know.
    """
    from reader.export.importing.clippings import is_clippings, read_clippings
    from reader.export.importing.foreign_json import read_foreign_json
    from reader.export.importing.tables import read_html_list, read_table

    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ParseError("not UTF-8 text", location=location) from error
    start = text.lstrip()[:1]
    entries: tuple[Entry, ...] | None = None
    if start in {"{", "["}:
        try:
            refuse_crowds(text)
            value = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise ParseError(told(error), location=location) from error
        entries = read_foreign_json(value)
    elif start == "<":
        entries = read_html_list(text)
        if entries is None and "<opml" in text[:_HEAD]:
            raise ParseError(
                "a list of feeds (OPML): open it instead of importing it", location=location
            )
    elif is_clippings(text):
        entries = read_clippings(text)
    else:
        entries = read_table(text)
    if entries is None:
        raise ParseError(f"unknown format; these can be imported: {_KNOWN}", location=location)
    return entries


def place_of(entry: Entry) -> str:
    """Return where an article is, or a name for it."""
    return entry.location or _made_up(entry)


def _made_up(entry: Entry) -> str:
    """Return a name for an article that has no address: a book, a clipping."""
    return f"urn:book:{' / '.join((entry.meta.title, entry.meta.byline))}"


def with_ids(entry: Entry) -> Entry:
    """Return an entry whose notes have ids: what they say decides, so that none comes twice."""
    place = place_of(entry)
    notes = [note if note.id else note._replace(id=id_of(place, note)) for note in entry.notes]
    return replace(entry, notes=tuple({note.id: _usual(note) for note in notes}.values()))


def id_of(place: str, note: Annotation) -> str:
    """Return an id made of what a note says."""
    said = "\x1f".join((place, note.target.exact, note.body, note.motivation.value))
    return f"i{sha256(said.encode('utf-8', 'replace')).hexdigest()[:15]}"


def _usual(note: Annotation) -> Annotation:
    """Return a note whose kind fits what it has."""
    if note.motivation is Motivation.COMMENTING and not note.body and note.target.exact:
        return note._replace(motivation=Motivation.HIGHLIGHTING)
    return note
