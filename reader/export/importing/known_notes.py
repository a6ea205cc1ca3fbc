"""Recognising notes of an import that are in the library already, though they have no ids."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from reader.export.entry import Entry
from reader.export.importing.file_kinds import id_of, location_of_entry
from reader.export.links import linked_notes, shown_text, with_links
from reader.library.store import Library
from reader.model.annotation import Annotation


class Trash:
    """The annotations in the trash by article, loaded on first use."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._of: dict[str, list[Annotation]] | None = None

    def of(self, key: str) -> Sequence[Annotation]:
        """Return those of an article."""
        if self._of is None:
            self._of = {}
            for note in self._library.trash():
                self._of.setdefault(note.article, []).append(note)
        return self._of.get(key, ())


def with_known_ids(library: Library, entries: Iterable[Entry], trash: Trash) -> Iterator[Entry]:
    """Yield entries in which notes without ids of their own have the ids of known equal notes.

    CSV files, and what went through another program, contain no ids, so notes are matched by text,
    with or without its links, and passage. A text on a passage that was imported as a highlight was
    written there since, and makes the highlight a note.
    """
    for entry in entries:
        place = location_of_entry(entry)
        if not any(note.id == id_of(place, note) for note in entry.notes):
            yield entry
            continue
        record = library.find(place)
        if record is None:
            yield entry
            continue
        live = library.annotations(record.key)
        known_notes = [*trash.of(record.key), *live]
        by_words = {words: note for note in known_notes for words in _all_words(library, note)}
        highlights = {
            note.target.exact: note
            for note in live
            if not note.body.strip() and note.id == id_of(place, note)
        }
        notes = [
            _known_version(note, by_words, highlights) if note.id == id_of(place, note) else note
            for note in entry.notes
        ]
        yield replace(entry, notes=tuple(notes))


def _known_version(
    note: Annotation,
    by_words: Mapping[tuple[str, str], Annotation],
    highlights: dict[str, Annotation],
) -> Annotation:
    """Return a note with the id of the known one that it is.

    Args:
        note: A note without an id of its own.
        by_words: The known notes.
        highlights: Imported highlights without a text, by passage; a note takes its own out.
    """
    if known := by_words.get(_words(note)):
        return note._replace(id=known.id, modified=known.modified)
    highlight = highlights.pop(note.target.exact, None) if note.body.strip() else None
    return _noted(highlight, note) if highlight is not None else note


def _noted(highlight: Annotation, note: Annotation) -> Annotation:
    """Return a highlight with the text of a note that was written on it since."""
    return highlight._replace(
        motivation=note.motivation,
        body=note.body,
        tags=tuple(dict.fromkeys((*highlight.tags, *note.tags))),
        modified=max(datetime.now(UTC), highlight.modified + timedelta(microseconds=1)),
    )


def _all_words(library: Library, note: Annotation) -> Iterator[tuple[str, str]]:
    """Yield the passage and the text of a note, as typed and as written without links."""
    yield _words(note)
    if "[[" in note.body:
        yield _words(
            note._replace(body=with_links(note.body, linked_notes(library, [note]), shown_text))
        )


def _words(note: Annotation) -> tuple[str, str]:
    """Return the passage and the text of a note."""
    return note.target.exact.strip(), note.body.strip()
