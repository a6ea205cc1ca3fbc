"""Recognising notes of an import that are in the library already, though they have no ids."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from reader.export.entry import Entry
from reader.export.importing.file_kinds import (
    DERIVED,
    are_unrelated,
    derived_ids,
    is_derived_id,
    location_of_entry,
    may_be_derived,
    place_in_tables,
)
from reader.export.json_formats.import_records import UNDATED
from reader.export.links import linked_notes, shown_text, with_links
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation, time_of_change


class StoredNotes:
    """What the library has, loaded on first use: the trash by article, and articles by place."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._removed: dict[str, list[Annotation]] | None = None
        self._exported: dict[str, list[str]] | None = None
        self._has_derived_ids: bool | None = None

    def removed_from(self, key: str) -> Sequence[Annotation]:
        """Return the annotations in the trash of an article."""
        return self._trash().get(key, ())

    def may_have_derived_ids(self) -> bool:
        """Return whether any notes may have come without ids, before this import or in it."""
        if self._has_derived_ids is None:
            found = (self._library.ids_beginning(DERIVED, removed=each) for each in (False, True))
            self._has_derived_ids = any(found)
        return self._has_derived_ids

    def note_derived_ids(self) -> None:
        """Record that this import has notes without ids."""
        self._has_derived_ids = True

    def articles_exported_from(self, place: str) -> Sequence[str]:
        """Return the keys of the articles with notes of which a table says they are at a place.

        That need not lead to them: another article may be in the file by now, and a text that came
        from a pipe is nowhere.
        """
        if self._exported is None:
            self._exported = {}
            removed = (self._library.record(key) for key in self._trash())
            records = (*self._library.annotated(), *filter(None, removed))
            for key, record in {record.key: record for record in records}.items():
                exported = place_in_tables(Entry(key, record.location, record.meta, ()))
                self._exported.setdefault(exported, []).append(key)
        return self._exported.get(place, ())

    def _trash(self) -> dict[str, list[Annotation]]:
        if self._removed is None:
            self._removed = {}
            for note in self._library.trash():
                self._removed.setdefault(note.article, []).append(note)
        return self._removed


def with_known_ids(
    library: Library, entries: Iterable[Entry], stored: StoredNotes
) -> Iterator[Entry]:
    """Yield entries in which notes without ids of their own have the ids of known equal notes.

    CSV files, and what went through another program, contain no ids, so notes are matched by text,
    with or without its links, and passage. A text on a passage that was imported as a highlight was
    written there since, and makes the highlight a note. So is a note with an id that was imported
    without it before.
    """
    with_ids: dict[str, _Known | None] = {}  # for entries whose notes have ids, often one each
    for entry in entries:
        place = location_of_entry(entry)
        if any(is_derived_id(place, note) for note in entry.notes):
            stored.note_derived_ids()
            known = _known_at(library, place, stored, only_without_ids=False)
            yield entry if known is None else replace(entry, notes=known.versions_of(entry.notes))
            continue
        notes = entry.notes
        for place in _places(entry) if notes and stored.may_have_derived_ids() else ():
            if place not in with_ids:
                with_ids[place] = _known_at(library, place, stored, only_without_ids=True)
            known = with_ids[place]
            notes = notes if known is None else known.versions_of(notes)
        yield entry if notes is entry.notes else replace(entry, notes=notes)


def _places(entry: Entry) -> Iterable[str]:
    """Return the locations from which the ids of notes that came without any are derived."""
    return dict.fromkeys((location_of_entry(entry), place_in_tables(entry)))


def _known_at(
    library: Library, place: str, stored: StoredNotes, *, only_without_ids: bool
) -> "_Known | None":
    """Return the known notes on an article, perhaps only if some have no ids of their own."""
    record = library.find(place)
    key = record.key if record is not None else ""
    live = library.annotations(key) if key else ()
    removed = stored.removed_from(key)
    elsewhere: list[Annotation] = []
    for other in stored.articles_exported_from(place):
        if other != key:
            elsewhere += (*library.annotations(other), *stored.removed_from(other))
    known = *live, *removed, *elsewhere
    if not known or (only_without_ids and not any(may_be_derived(note.id) for note in known)):
        return None
    return _Known(library, place, live, removed, elsewhere)


def with_imported_ids(library: Library, entry: Entry) -> Iterator[Annotation]:
    """Yield the notes of an entry as they were saved when they were imported."""
    place = location_of_entry(entry)
    for each in entry.notes:
        note = with_own_id(library, each, library.annotation(each.id), place)
        is_found = library.annotation(note.id) is not None and not is_derived_id(place, note)
        yield note if is_found else _as_imported(library, _places(entry), note)


def with_own_id(
    library: Library, note: Annotation, known: Annotation | None, place: str, key: str = ""
) -> Annotation:
    """Return a note; if its id is that of a different note on another article, with a derived one.

    Args:
        library: The library.
        note: The note.
        known: The note with its id.
        place: The location of its article.
        key: The key of its article; empty to look it up.
    """
    if known is None or not are_unrelated(known, note):
        return note
    record = None if key else library.find(place)
    if known.article == (record.key if record is not None else key):
        return note
    return note._replace(id=derived_ids(place, note)[0])


def _as_imported(library: Library, places: Iterable[str], note: Annotation) -> Annotation:
    """Return a note as it was saved without an id of its own, perhaps on a highlight from before.

    When a highlight became a note is not in the file; if nothing else has changed, it was then.
    """
    bare = note._replace(body="", motivation=Motivation.HIGHLIGHTING)
    for place in places:
        known = next(_in_its_place(note, map(library.annotation, derived_ids(place, note))), None)
        if known is not None:
            return note._replace(id=known.id)
        for grown in map(library.annotation, derived_ids(place, bare)):
            if grown is not None and grown.body.strip():
                is_same = (grown.body, grown.tags) == (note.body, note.tags)
                modified = grown.modified if is_same else note.modified
                return note._replace(id=grown.id, modified=modified)
    return note


def _in_its_place(note: Annotation, known: Iterable[Annotation | None]) -> Iterator[Annotation]:
    """Yield the known notes that begin where a note begins."""
    start = _beginning(note)
    return (each for each in known if each is not None and _beginning(each) == start)


class _Known:
    """The known notes on an article, each of which is one of the notes of an import at most.

    Args:
        library: The library.
        place: The location of the article.
        live: The notes.
        removed: Those in the trash.
        elsewhere: Those of other articles that were at the location. What was imported may be on
            yet another one, so that only the time tells equal notes from the same.
    """

    def __init__(
        self,
        library: Library,
        place: str,
        live: Sequence[Annotation],
        removed: Sequence[Annotation],
        elsewhere: Sequence[Annotation],
    ) -> None:
        self._library, self._place = library, place
        self._taken: set[str] = set()
        self._by_id = {note.id: note for note in (*live, *removed, *elsewhere)}
        self._by_time: dict[tuple[str, str, int, datetime], deque[Annotation]] = {}
        self._by_rough_time: dict[tuple[str, str, int, datetime], deque[Annotation]] = {}
        self._by_place: dict[tuple[str, str, int], deque[Annotation]] = {}
        self._by_words: dict[tuple[str, str], deque[Annotation]] = {}
        self._highlights: dict[str, deque[Annotation]] = {}
        self._without_ids: dict[tuple[str, str, int], deque[Annotation]] = {}
        self._ids_given: dict[str, str] = {}
        for note in self._by_id.values():
            if is_derived_id(place, note):
                self._without_ids.setdefault(_in_place(note), deque()).append(note)
        for note in elsewhere:
            for words in _all_words(library, note):
                where = (*words, _beginning(note))
                self._by_time.setdefault((*where, _second(note)), deque()).append(note)
                for time in _rough_times(note):
                    self._by_rough_time.setdefault((*where, time), deque()).append(note)
        for note in (*live, *removed):
            for words in _all_words(library, note):
                self._by_place.setdefault((*words, _beginning(note)), deque()).append(note)
                self._by_words.setdefault(words, deque()).append(note)
        for note in live:
            if not note.body.strip() and is_derived_id(place, note):
                self._highlights.setdefault(note.target.exact, deque()).append(note)

    def versions_of(self, notes: Sequence[Annotation]) -> tuple[Annotation, ...]:
        """Return notes; those that are known, but have no id of their own, with the known id.

        Words that the article repeats are told apart by their place if they can be. Who has written
        something else in place of an imported text may have written that text again elsewhere.
        """
        found = list(notes)
        for match in (
            self._in_same_place, self._with_same_id, self._of_same_time, self._of_rough_time,
            self._anywhere, self._on_highlight, self._beside_known,
        ):  # fmt: skip
            for number, note in enumerate(notes):
                if found[number] is note and is_derived_id(self._place, note):
                    found[number] = match(note) or note
        return tuple(
            each if each is not note else self._imported_without_id(each)
            for each, note in zip(found, notes, strict=True)
        )

    def _imported_without_id(self, note: Annotation) -> Annotation:
        """Return a note with the id of the same one that was imported without its own."""
        if note.id not in self._ids_given:
            if is_derived_id(self._place, note) or self._is_known(note.id):
                return note
            as_in_tables = note._replace(
                target=note.target._replace(exact=note.target.exact.strip()), body=note.body.strip()
            )
            edited = map(self._by_id.get, derived_ids(self._place, as_in_tables))
            known = self._next(self._without_ids.get(_in_place(note))) or self._next(
                deque(_in_its_place(note, edited))
            )
            self._ids_given[note.id] = known.id if known is not None else note.id
        return note._replace(id=self._ids_given[note.id])

    def _is_known(self, note_id: str) -> bool:
        library = self._library
        return library.annotation(note_id) is not None or bool(library.removed_at([note_id]))

    def _with_same_id(self, note: Annotation) -> Annotation | None:
        """Return the known note that was imported from the same place, edited or not."""
        same = _in_its_place(note, map(self._by_id.get, derived_ids(self._place, note)))
        return self._as_known(note, self._next(deque(same)))

    def _of_same_time(self, note: Annotation) -> Annotation | None:
        """Return the same note on another article that was at the location."""
        if not self._by_time:
            return None
        made = (*_in_place(note), _second(note))
        return self._as_known(note, self._next(self._by_time.get(made)))

    def _of_rough_time(self, note: Annotation) -> Annotation | None:
        """Return the same note on such an article, if a spreadsheet has shortened its time."""
        if not self._by_rough_time:
            return None
        made = (*_in_place(note), note.created)
        return self._as_known(note, self._next(self._by_rough_time.get(made)))

    def _in_same_place(self, note: Annotation) -> Annotation | None:
        return self._as_known(note, self._next(self._by_place.get(_in_place(note))))

    def _anywhere(self, note: Annotation) -> Annotation | None:
        return self._as_known(note, self._next(self._by_words.get(_words(note))))

    def _on_highlight(self, note: Annotation) -> Annotation | None:
        """Return the imported highlight on which the text of a note was written since."""
        exact = note.target.exact
        highlight = self._next(self._highlights.get(exact)) if note.body.strip() else None
        return _noted(highlight, note) if highlight is not None else None

    def _beside_known(self, note: Annotation) -> Annotation | None:
        """Return a new note on repeated words, without the id of the known one on others."""
        if note.id not in self._taken:
            return None
        return note._replace(id=derived_ids(self._place, note)[1])

    @staticmethod
    def _as_known(note: Annotation, known: Annotation | None) -> Annotation | None:
        return note._replace(id=known.id, modified=known.modified) if known is not None else None

    def _next(self, notes: deque[Annotation] | None) -> Annotation | None:
        """Take out the first of some notes that was not taken before."""
        while notes:
            note = notes.popleft()
            if note.id not in self._taken:
                self._taken.add(note.id)
                return note
        return None


def _noted(highlight: Annotation, note: Annotation) -> Annotation:
    """Return a highlight with the text of a note that was written on it since."""
    return highlight._replace(
        motivation=note.motivation,
        body=note.body,
        tags=tuple(dict.fromkeys((*highlight.tags, *note.tags))),
        modified=time_of_change(highlight),
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


def _second(note: Annotation) -> datetime:
    """Return when a note was made, as precisely as tables say it."""
    return note.created.replace(microsecond=0)


def _rough_times(note: Annotation) -> tuple[datetime, ...]:
    """Return when a note was made as spreadsheets leave it: to the minute, the day, or unreadable.

    Programs for tables show times as is usual in the country, and save them as they show them.
    """
    minute = _second(note).replace(second=0)
    return minute, minute.replace(hour=0, minute=0), UNDATED


def _in_place(note: Annotation) -> tuple[str, str, int]:
    """Return the passage and the text of a note, and where its words begin."""
    return (*_words(note), _beginning(note))


def _beginning(note: Annotation) -> int:
    """Return where the words of a passage begin, which blanks may precede: tables have none."""
    exact = note.target.exact
    return note.target.start + len(exact) - len(exact.lstrip())
