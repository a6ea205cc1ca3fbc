"""Importing annotations of other programs, without duplicating known ones."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple, Protocol

from reader.export.entry import Entry
from reader.export.importing.file_kinds import location_of_entry
from reader.export.importing.known_notes import (
    StoredNotes,
    with_imported_ids,
    with_known_ids,
    with_own_id,
)
from reader.library.files.ids import new_id
from reader.library.identity.address_keys import address_key, is_url
from reader.library.store import Library
from reader.library.undo_log import Change, LoggingState, log_step
from reader.model.annotation import Annotation
from reader.model.colours import UNNAMED, Colours
from reader.text.counts import counted
from reader.text.digest import digest_of


class Entries(Protocol):
    """The entries of an import, which can be iterated over more than once."""

    def __iter__(self) -> Iterator[Entry]:
        """Yield the entries in order."""

    def __len__(self) -> int:
        """Return an upper bound of the number of entries."""


_PIPE = "-"
"""The location of a text that came from a pipe."""
_BATCH = 500
"""Articles and notes per transaction, so that others do not wait long."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What an import would do, or has done.

    Attributes:
        articles: Number of articles in it.
        notes: Number of notes in it.
        new: Notes that are not in the library.
        changed: Notes that are newer than in the library.
        same: Notes that are in the library already, in the same or a newer version.
        removed: Notes that are in the trash of the library, and stay there.
        saved: Articles of a reading list that are not saved in the library.
    """

    articles: int
    notes: int
    new: int
    changed: int
    same: int
    removed: int = 0
    saved: int = 0

    def __str__(self) -> str:
        """Return the counts in words, without those that are usually zero if they are."""
        parts = [f"{self.new:,} new", f"{self.changed:,} newer", f"{self.same:,} already there"]
        if self.saved:
            parts.append(f"{counted(self.saved, 'article')} to save")
        if self.removed:
            parts.append(f"{self.removed:,} in the trash")
        return ", ".join(parts)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to import."""
        return not (self.new or self.changed or self.saved)


class ImportedPart(NamedTuple):
    """What an import has changed.

    Attributes:
        changes: The changes of annotations.
        saved: Keys of the articles that it saved.
    """

    changes: tuple[Change, ...] = ()
    saved: tuple[str, ...] = ()

    @property
    def notes(self) -> tuple[Annotation, ...]:
        """The new or changed annotations."""
        return tuple(after for _, after in self.changes if after is not None)


@dataclass(frozen=True, slots=True)
class Undone:
    """The result of undoing an import.

    Attributes:
        removed: Number of notes removed.
        kept: Number of notes that were changed since, and kept.
        released: Number of articles that are no longer saved, because they were never opened.
    """

    removed: int
    kept: int
    released: int


def preview_import(
    library: Library, entries: Entries, *, progress: Callable[[int], None] = lambda _: None
) -> Counts:
    """Return what `import_parts` would do; `progress` gets the number of entries examined."""
    stored = StoredNotes(library)
    new = changed = same = removed = 0
    places = array("q")  # hashes, which take a tenth of the memory of a set
    starred: dict[tuple[str, str], tuple[str, str]] = {}
    for done, entry in enumerate(with_known_ids(library, entries, stored), 1):
        progress(done)
        if _is_nowhere(entry):
            continue
        key = ""
        place = location_of_entry(entry)
        article = (
            address_key(place) if is_url(place) else place,
            entry.title if place == _PIPE else "",
        )
        places.append(hash(article))
        for each in entry.notes:
            known = library.annotation(each.id)
            note = with_own_id(library, each, known, place)
            if note is not each:
                known = library.annotation(note.id)
            key = known.article if known is not None else key
            if known is None and library.removed_at([note.id]):
                removed += 1
            elif known is None:
                new += 1
            elif known.modified < note.modified:
                changed += 1
            else:
                same += 1
        if entry.starred:
            starred[article] = place, key
    records = (
        library.record(key) if place == _PIPE else library.find(place)
        for place, key in starred.values()
    )
    saved = sum(record is None or not record.starred for record in records)
    notes = new + changed + same + removed
    articles = sum(1 for _ in groupby(sorted(places)))
    return Counts(articles, notes, new, changed, same, removed, saved)


def import_parts(
    library: Library,
    entries: Entries,
    colours: Colours = UNNAMED,
    *,
    is_logged: bool = False,
    progress: Callable[[int], None] = lambda _: None,
) -> Iterator[ImportedPart]:
    """Import new and newer notes into the library, and yield the changes part by part.

    Notes that are in the trash stay there. A text that is replaced by a newer one goes there. Some
    hundred notes are saved per transaction, so that others can save in between: if one fails, the
    parts before it remain, and importing again continues from there.

    Args:
        library: The library.
        entries: The entries.
        colours: The highlight colours: a colour name that the user has given is mapped to that
            colour.
        is_logged: Whether to log the import as a step that can be undone later.
        progress: Called with the number of entries done.

    Raises:
        LibraryError: They could not be saved.
    """
    stored = StoredNotes(library)
    logged = LoggingState()
    done = 0
    for part in _parts(entries):

        def work(
            library: Library, part: Sequence[Entry] = part, logged: LoggingState = logged
        ) -> tuple[ImportedPart, LoggingState]:
            imported = _import_part(library, part, colours, stored)
            if is_logged and (imported.changes or imported.saved):
                return imported, log_step(library, imported.changes, imported.saved, logged=logged)
            return imported, logged

        imported, logged = library.in_transaction(work)
        done += len(part)
        progress(done)
        yield imported


def _import_part(
    library: Library, entries: Sequence[Entry], colours: Colours, stored: StoredNotes
) -> ImportedPart:
    changes: dict[str, Change] = {}
    replaced: list[Annotation] = []
    saved: list[str] = []
    for entry in with_known_ids(library, entries, stored):
        if _is_nowhere(entry):
            continue
        digests = dict.fromkeys(note.target.digest for note in entry.notes)
        record = library.ensure_record(location_of_entry(entry), entry.meta, digests)
        if entry.starred and not record.starred:
            library.star(record.key, starred=True)
            saved.append(record.key)
        for text in entry.editions:
            if digest_of(text) in digests:
                library.keep_edition(record.key, text)
        place = location_of_entry(entry)
        for each in entry.notes:
            before, known = _before_and_now(library, changes, each.id)
            note = with_own_id(library, each, known, place, record.key)
            if note is not each:
                before, known = _before_and_now(library, changes, note.id)
            if library.removed_at([note.id]) if known is None else known.modified >= note.modified:
                continue
            if known is not None and known.body.strip() not in note.body:
                replaced.append(known._replace(id=new_id()))
            colour = note.colour and (colours.find(note.colour) or note.colour)
            changes[note.id] = before, note._replace(article=record.key, colour=colour)
    if replaced:
        library.put(replaced)
        library.remove(each.id for each in replaced)
    if changes:
        library.put(after for _, after in changes.values() if after is not None)
    return ImportedPart(tuple(changes.values()), tuple(dict.fromkeys(saved)))


def _is_nowhere(entry: Entry) -> bool:
    """Whether it is a saved text from a pipe without notes, which could not be read again."""
    return not entry.notes and location_of_entry(entry) == _PIPE


def _before_and_now(library: Library, changes: Mapping[str, Change], note_id: str) -> Change:
    """Return a note as it is stored, and as the import has changed it: a file may have it twice."""
    if note_id in changes:
        return changes[note_id]
    stored = library.annotation(note_id)
    return stored, stored


def _parts(entries: Iterable[Entry]) -> Iterator[Sequence[Entry]]:
    """Yield the entries in parts small enough for a transaction."""
    part: list[Entry] = []
    notes = 0
    for entry in entries:
        part.append(entry)
        notes += len(entry.notes)
        if len(part) + notes >= _BATCH:
            yield part
            part, notes = [], 0
    if part:
        yield part


def undo_import(library: Library, entries: Iterable[Entry]) -> Undone:
    """Move to the trash the notes of an import that have not been changed since.

    Articles that it saved and that were never opened are no longer saved. Some hundred notes are
    changed per transaction; if one fails, undoing again continues from there.

    Raises:
        LibraryError: The changes could not be saved.
    """
    removed = kept = released = 0
    for part in _parts(entries):
        undone = library.in_transaction(partial(_undo_part, entries=part))
        removed, kept = removed + undone.removed, kept + undone.kept
        released += undone.released
    return Undone(removed, kept, released)


def _undo_part(library: Library, entries: Sequence[Entry]) -> Undone:
    imported = (note for entry in entries for note in with_imported_ids(library, entry))
    notes = {note.id: note for note in sorted(imported, key=attrgetter("modified"))}
    known = ((note, library.annotation(note.id)) for note in notes.values())
    known_notes = [(note, kept) for note, kept in known if kept is not None]
    unchanged = [kept.id for note, kept in known_notes if kept.modified == note.modified]
    library.remove(unchanged)
    places = dict.fromkeys(location_of_entry(entry) for entry in entries if entry.starred)
    found = (record for place in places if (record := library.find(place)) is not None)
    records = {record.key: record for record in found}.values()
    released = [each for each in records if each.starred and not each.was_opened]
    for record in released:
        library.star(record.key, starred=False)
    return Undone(len(unchanged), len(known_notes) - len(unchanged), len(released))
