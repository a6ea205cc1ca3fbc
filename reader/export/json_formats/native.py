"""Pullquote's own JSON: everything the library knows of notes, for a lossless round trip."""

from collections.abc import Iterable, Iterator
from datetime import UTC

from reader.errors import ParseError
from reader.export.entry import Entry, colour_of
from reader.export.json_formats.checked_fields import Fields, items_of, object_of
from reader.export.json_formats.import_records import (
    UNDATED,
    meta_of_fields,
    speaker_of,
    target_of_fields,
)
from reader.export.json_formats.list_writer import list_pieces
from reader.model.annotation import Annotation, Motivation
from reader.text.clean import clean_line, clean_text

SCHEMA = 1
GENERATOR = "pullquote"


def json_text(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield all entries as one JSON object, article by article."""
    yield f'{{\n  "schema": {SCHEMA},\n  "generator": "{GENERATOR}",\n  "articles": '
    yield from list_pieces(map(_article, entries), 1)
    yield "\n}\n"


def read_json(value: object) -> tuple[Entry, ...]:
    """Return the entries of a document written by `json_text`.

    Raises:
        ParseError: Its schema is newer.
    """
    document = object_of(value)
    if document.integer("schema") > SCHEMA:
        raise ParseError("written by a newer release of Pullquote: please update")
    return tuple(map(entry_of, items_of(document.raw("articles"))))


def _article(entry: Entry) -> dict[str, object]:
    editions = {"editions": list(entry.editions)} if entry.editions else {}
    return {
        "location": entry.location,
        **entry.meta._asdict(),
        "starred": entry.starred,
        "notes": [_note(note, colour_of(entry, note)) for note in entry.notes],
        **editions,
    }


def _note(note: Annotation, colour: str) -> dict[str, object]:
    named = {"colour_name": colour} if colour not in ("", note.colour) else {}
    return {
        "id": note.id,
        "motivation": note.motivation.value,
        "target": note.target._asdict(),
        "body": note.body,
        "tags": list(note.tags),
        "colour": note.colour,
        "mark": note.mark,
        "speaker": note.speaker_name,
        "speaker_uncertain": note.is_speaker_uncertain,
        "created": note.created.astimezone(UTC).isoformat(),
        "modified": note.modified.astimezone(UTC).isoformat(),
        **named,
    }


def entry_of(item: object) -> Entry:
    """Return the entry for an article of a document."""
    article = object_of(item)
    notes = tuple(
        note
        for item in items_of(article.raw("notes"))
        if (note := _annotation(object_of(item))) is not None
    )
    editions = (text for text in items_of(article.raw("editions")) if isinstance(text, str))
    return Entry(
        "",
        article.line("location"),
        meta_of_fields(article),
        notes,
        article.raw("starred") is True,
        editions=tuple(text for text in editions if clean_text(text) == text),
    )


def _annotation(note: Fields) -> Annotation | None:
    """Return a note; None if it has no id and neither text nor passage."""
    target = object_of(note.raw("target"))
    created = note.moment("created") or UNDATED
    if not (note.line("id") or note.text("body").strip() or target.text("exact").strip()):
        return None
    return Annotation(
        note.line("id"),
        "",
        motivation_of(note.line("motivation")),
        target_of_fields(target, target, target),
        created,
        note.moment("modified") or created,
        note.text("body"),
        tuple(clean_line(str(tag)) for tag in items_of(note.raw("tags"))),
        note.line("colour"),
        note.line("mark"),
        speaker_of(note, is_uncertain=note.raw("speaker_uncertain") is True),
    )


def motivation_of(name: str) -> Motivation:
    """Return the motivation of a name; highlighting if it is unknown."""
    try:
        return Motivation(name)
    except ValueError:
        return Motivation.HIGHLIGHTING
