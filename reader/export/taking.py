"""Taking over what other programs wrote: recognised by what it says, and never twice."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.errors import ParseError
from reader.export.entry import Entry
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation
from reader.model.colours import Colours
from reader.text.digest import sha256

_PLAIN = Colours()
MAX_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Counts:
    """What an import would do, or has done."""

    articles: int
    notes: int
    new: int
    changed: int
    same: int


def read_import(path: Path) -> tuple[Entry, ...]:
    """Return what a file of another program, or of ours, holds.

    Raises:
        SourceError: It cannot be read.
        ParseError: It is of no kind that we know.
    """
    from reader.sources.base import Limits
    from reader.sources.file import FileSource

    body = FileSource().load(str(path), Limits(max_file_bytes=MAX_BYTES)).body
    entries = read_bytes(body, location=str(path))
    return tuple(_with_ids(entry) for entry in entries if entry.notes or entry.location)


def read_bytes(body: bytes, *, location: str = "") -> tuple[Entry, ...]:
    """Return what the bytes of an export hold.

    Raises:
        ParseError: They are of no kind that we know.
    """
    from reader.export.clippings import is_clippings, read_clippings
    from reader.export.foreign import read_foreign_json
    from reader.export.lists import read_html_list, read_table

    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ParseError("not UTF-8 text", location=location) from error
    start = text.lstrip()[:1]
    entries: tuple[Entry, ...] | None = None
    if start in {"{", "["}:
        try:
            value = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise ParseError("broken JSON", location=location) from error
        entries = read_foreign_json(value)
    elif start == "<":
        entries = read_html_list(text)
    elif is_clippings(text):
        entries = read_clippings(text)
    else:
        entries = read_table(text)
    if entries is None:
        raise ParseError("no export that we know", location=location)
    return entries


def what_is_new(library: Library, entries: Sequence[Entry]) -> Counts:
    """Return what `take` would do."""
    trash = {note.id for note in library.trash()}
    new = changed = same = 0
    for note in (note for entry in entries for note in entry.notes):
        known = library.annotation(note.id)
        if known is None and note.id not in trash:
            new += 1
        elif known is not None and known.modified < note.modified:
            changed += 1
        else:
            same += 1
    return Counts(len(entries), new + changed + same, new, changed, same)


def take(
    library: Library, entries: Sequence[Entry], colours: Colours = _PLAIN
) -> tuple[Annotation, ...]:
    """Put what is new or newer into the library, the notes in one step; return them.

    What was moved to the trash here stays there.

    Args:
        library: Where it goes.
        entries: What was read.
        colours: The highlight colours: what others call by a name that the person gave to a
            colour becomes that colour.

    Raises:
        LibraryError: It could not be saved.
    """
    trash = {note.id for note in library.trash()}
    taken: dict[str, Annotation] = {}
    for entry in entries:
        record = library.introduce(entry.location or _made_up(entry), entry.meta)
        if entry.starred and not record.starred:
            library.star(record.key, True)
        for note in entry.notes:
            known = library.annotation(note.id)
            if note.id in trash or (known is not None and known.modified >= note.modified):
                continue
            colour = note.colour and (colours.find(note.colour) or note.colour)
            taken[note.id] = replace(note, article=record.key, colour=colour)
    if taken:
        library.put_all(taken.values())
    return tuple(taken.values())


def _made_up(entry: Entry) -> str:
    """Return a name for an article that has no address: a book, a clipping."""
    return f"urn:book:{' / '.join((entry.meta.title, entry.meta.byline))}"


def _with_ids(entry: Entry) -> Entry:
    """Return an entry whose notes have ids: what they say decides, so that none comes twice."""
    place = entry.location or _made_up(entry)
    notes = [note if note.id else replace(note, id=_id(place, note)) for note in entry.notes]
    return replace(entry, notes=tuple({note.id: _usual(note) for note in notes}.values()))


def _id(place: str, note: Annotation) -> str:
    """Return an id made of what a note says."""
    said = "\x1f".join((place, note.target.exact, note.body, note.motivation.value))
    return f"i{sha256(said.encode('utf-8', 'replace')).hexdigest()[:15]}"


def _usual(note: Annotation) -> Annotation:
    """Return a note whose kind fits what it has."""
    if note.motivation is Motivation.COMMENTING and not note.body and note.target.exact:
        return replace(note, motivation=Motivation.HIGHLIGHTING)
    return note
