"""Reading import files, whose format is recognised by their content."""

import json
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from reader.errors import ParseError
from reader.export.entry import Entry
from reader.export.json_formats.item_reader import reason_of, refuse_too_many_parts
from reader.model.annotation import Annotation, Motivation
from reader.text.clean import clean_line
from reader.text.digest import sha256

_KNOWN = (
    "our own json, w3c, csv and libraries, Hypothes.is, Readwise, Kindle, KOReader, Pocket,"
    " Instapaper, Raindrop, wallabag, Omnivore, Pinboard, bookmarks in HTML"
)
_UTF16_MARKS = (BOM_UTF16_LE, BOM_UTF16_BE)  # of spreadsheets, and of `>` in PowerShell
_DOCUMENTS = ((b"%PDF-", "a PDF document"), (b"{\\rtf", "an RTF document"))
_HEAD = 2_000  # code points in which an OPML document is recognised
_MAX_ID_CHARS = 1_000
_MADE_HERE = re.compile(r"[\di][\da-z]{15}", re.ASCII)
DERIVED = "i"
"""Begins ids derived from the content, unlike the others made here, which begin with a digit."""
MAX_BYTES = 256 * 1024 * 1024
"""Limit of the size of an import file."""


def read_import(path: Path) -> tuple[Entry, ...]:
    """Return the entries of a file of any known format; ``-`` is standard input.

    Raises:
        SourceError: It cannot be read.
        ParseError: Its format is unknown.
    """
    from reader.sources.base import Limits
    from reader.sources.file import FileSource
    from reader.sources.stdin import StdinSource

    source = StdinSource() if str(path) == "-" else FileSource()
    body = source.load(str(path), Limits(max_file_bytes=MAX_BYTES)).body
    try:
        entries = read_bytes(body)
    except ParseError as error:
        raise ParseError(error.message, location=str(path)) from error
    return tuple(with_ids(entry) for entry in entries if entry.notes or entry.location)


def read_bytes(body: bytes) -> tuple[Entry, ...]:
    """Return the entries of an export.

    Raises:
        ParseError: It is empty, or its format is unknown.
    """
    from reader.export.importing.clippings import is_clippings, read_clippings
    from reader.export.importing.foreign_json import read_foreign_json
    from reader.export.importing.tables import read_html_list, read_table

    text = _decoded(body)
    start = text.lstrip()[:1]
    if not start:
        raise ParseError("is empty")
    entries: tuple[Entry, ...] | None = None
    if start in {"{", "["}:
        try:
            refuse_too_many_parts(text)
            value = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise ParseError(reason_of(error)) from error
        entries = read_foreign_json(value)
    elif start == "<":
        entries = read_html_list(text)
        if entries is None and "<opml" in text[:_HEAD]:
            raise ParseError("a list of feeds (OPML): open it instead of importing it")
    elif is_clippings(text):
        entries = read_clippings(text)
    else:
        entries = read_table(text)
    if entries is None:
        raise ParseError(f"unknown format; these can be imported: {_KNOWN}")
    return entries


def _decoded(body: bytes) -> str:
    """Return the text of an import file.

    Raises:
        ParseError: It is none, or in an unknown encoding.
    """
    from reader.parsing.encoding.magic import describe_binary

    other = next((what for start, what in _DOCUMENTS if body.startswith(start)), "")
    if not other:
        try:
            return body.decode("utf-16" if body.startswith(_UTF16_MARKS) else "utf-8-sig")
        except UnicodeDecodeError as error:
            other = describe_binary(body)
            if not other:
                raise ParseError("not UTF-8 text: save it as UTF-8") from error
    raise ParseError(f"is {other}, not notes")


def location_of_entry(entry: Entry) -> str:
    """Return the location of an article, or a made-up URN."""
    return entry.location or _invented_urn(entry.meta.title, entry.meta.byline)


def place_in_tables(entry: Entry) -> str:
    """Return the location that an article has when it is read from a table exported here.

    Tables are clean text, unlike the names of files.
    """
    place = clean_line(entry.place).strip()
    return place or _invented_urn(entry.title, entry.author)


def _invented_urn(title: str, author: str) -> str:
    """Return a URN for an article without a location, such as a book."""
    return f"urn:book:{' / '.join(filter(None, (title, author)))}"


def with_ids(entry: Entry) -> Entry:
    """Return an entry whose notes have ids, and no duplicates.

    An id that is missing, too long for other machines, or that of unrelated notes, is derived from
    the content; where the same is said of the same words elsewhere in the article, also from the
    place of the words.
    """
    place = location_of_entry(entry)
    ambiguous = _ids_of_several(entry.notes)
    notes: dict[str, Annotation] = {}
    for note in map(_made_consistent, entry.notes):
        identifier = note.id
        if identifier in ambiguous or not 0 < len(identifier) <= _MAX_ID_CHARS:
            identifier = _id_of(place, note)
            there = notes.get(identifier)
            if there is not None and there.target.start != note.target.start:
                identifier = _id_of(place, note, is_repeated=True)
        notes[identifier] = note._replace(id=identifier)
    return replace(entry, notes=tuple(notes.values()))


def _ids_of_several(notes: Iterable[Annotation]) -> set[str]:
    """Return the ids that unrelated notes on an article share: which has it first may change."""
    first: dict[str, Annotation] = {}
    return {note.id for note in notes if are_unrelated(first.setdefault(note.id, note), note)}


def are_unrelated(one: Annotation, other: Annotation) -> bool:
    """Whether two notes with the same id, as careless programs write them, are different notes.

    Then they are on different passages, or have neither the passage nor the text in common. Ids
    made here are those of one note each, whatever has become of it.
    """
    if _MADE_HERE.fullmatch(one.id):
        return False
    mine, theirs = ((each.target.exact.strip(), each.body.strip()) for each in (one, other))
    if mine[0] and theirs[0]:
        return mine[0] != theirs[0]
    return mine != theirs and (mine[1] != theirs[1] or not mine[1])


def _id_of(place: str, note: Annotation, *, is_repeated: bool = False) -> str:
    """Return an id derived from the content of a note; of repeated words, also from their place."""
    parts = [place, note.target.exact, note.body, note.motivation.value]
    said = "\x1f".join([*parts, str(note.target.start)] if is_repeated else parts)
    return f"{DERIVED}{sha256(said.encode('utf-8', 'replace')).hexdigest()[:15]}"


def derived_ids(place: str, note: Annotation) -> tuple[str, str]:
    """Return the ids derived from the content of a note, without and with the place of its words.

    Which of several notes on repeated words has the first one depends on the order of their import.
    """
    return _id_of(place, note), _id_of(place, note, is_repeated=True)


def may_be_derived(note_id: str) -> bool:
    """Whether an id may be derived from the content that its note had when it was imported."""
    return note_id.startswith(DERIVED)


def is_derived_id(place: str, note: Annotation) -> bool:
    """Whether a note has no id of its own, but one derived from its content."""
    return may_be_derived(note.id) and note.id in derived_ids(place, note)


def _made_consistent(note: Annotation) -> Annotation:
    """Return a note with each tag once, without its sign, and the motivation that fits it."""
    tags = (tag.lstrip("#").strip() for tag in note.tags)
    note = note._replace(tags=tuple(dict.fromkeys(filter(None, tags))))
    if note.motivation is Motivation.HIGHLIGHTING and note.body.strip():
        return note._replace(motivation=Motivation.COMMENTING)
    if note.motivation is Motivation.COMMENTING and not note.body and note.target.exact:
        return note._replace(motivation=Motivation.HIGHLIGHTING)
    return note
