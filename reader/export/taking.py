"""Importing annotations of other programs: what is known already is not imported again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.export.entry import Entry
from reader.export.import_file import id_of, place_of
from reader.library.ids import new_id
from reader.library.store import Library
from reader.model.annotation import Annotation
from reader.model.colours import Colours
from reader.text.counts import counted

_PLAIN = Colours()


@dataclass(frozen=True, slots=True)
class Counts:
    """What an import would do, or has done.

    Attributes:
        articles: That it names.
        notes: That it holds.
        new: Notes that are not here.
        changed: Notes that are older here.
        same: Notes that are here as they are, or newer.
        removed: Notes that lie in the trash here, and stay there.
        saved: Articles of a reading list that are not saved here.
    """

    articles: int
    notes: int
    new: int
    changed: int
    same: int
    removed: int = 0
    saved: int = 0

    def __str__(self) -> str:
        """Return the counts in words; those that usually are zero are left out when they are."""
        parts = [f"{self.new:,} new", f"{self.changed:,} newer", f"{self.same:,} there already"]
        if self.saved:
            parts.append(f"{counted(self.saved, 'article')} to save")
        if self.removed:
            parts.append(f"{self.removed:,} in the trash")
        return ", ".join(parts)

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to take over."""
        return not (self.new or self.changed or self.saved)


@dataclass(frozen=True, slots=True)
class Undone:
    """What became of an import that was taken back.

    Attributes:
        removed: Notes.
        kept: Notes that were changed since.
        released: Articles that are no longer saved, as nobody had opened them.
    """

    removed: int
    kept: int
    released: int


def what_is_new(library: Library, entries: Sequence[Entry]) -> Counts:
    """Return what `take` would do."""
    trash = {note.id for note in library.trash()}
    new = changed = same = removed = 0
    for note in (note for entry in _recognised(library, entries) for note in entry.notes):
        known = library.annotation(note.id)
        if note.id in trash:
            removed += 1
        elif known is None:
            new += 1
        elif known.modified < note.modified:
            changed += 1
        else:
            same += 1
    notes, saved = new + changed + same + removed, len(to_be_saved(library, entries))
    return Counts(len(entries), notes, new, changed, same, removed, saved)


def to_be_saved(library: Library, entries: Sequence[Entry]) -> list[str]:
    """Return the locations of those articles of a reading list that are not saved yet."""
    places = dict.fromkeys(place_of(entry) for entry in entries if entry.starred)
    known = ((place, library.find(place)) for place in places)
    return [place for place, record in known if record is None or not record.starred]


def take(
    library: Library, entries: Sequence[Entry], colours: Colours = _PLAIN
) -> tuple[Annotation, ...]:
    """Put what is new or newer into the library, the notes in one step; return them.

    What was moved to the trash here stays there; words that are replaced by newer ones go there.

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
    replaced: list[Annotation] = []
    for entry in _recognised(library, entries):
        digests = dict.fromkeys(note.target.digest for note in entry.notes)
        record = library.introduce(place_of(entry), entry.meta, digests)
        if entry.starred and not record.starred:
            library.star(record.key, starred=True)
        for note in entry.notes:
            known = library.annotation(note.id)
            if note.id in trash or (known is not None and known.modified >= note.modified):
                continue
            if known is not None and known.body.strip() not in note.body:
                replaced.append(known._replace(id=new_id()))
            colour = note.colour and (colours.find(note.colour) or note.colour)
            taken[note.id] = note._replace(article=record.key, colour=colour)
    if replaced:
        library.put_all(replaced)
        library.remove_all(each.id for each in replaced)
    if taken:
        library.put_all(taken.values())
    return tuple(taken.values())


def take_back(library: Library, entries: Sequence[Entry]) -> Undone:
    """Move to the trash what an import brought and nobody has changed since.

    Articles that it saved and nobody has opened are no longer saved.

    Raises:
        LibraryError: It could not be saved.
    """
    notes = {note.id: note for entry in entries for note in entry.notes}
    known = ((note, library.annotation(note.id)) for note in notes.values())
    there = [(note, kept) for note, kept in known if kept is not None]
    brought = [kept.id for note, kept in there if kept.modified == note.modified]
    library.remove_all(brought)
    places = dict.fromkeys(place_of(entry) for entry in entries if entry.starred)
    records = [record for place in places if (record := library.find(place)) is not None]
    released = [each for each in records if each.starred and not each.was_opened]
    for record in released:
        library.star(record.key, starred=False)
    return Undone(len(brought), len(there) - len(brought), len(released))


def _recognised(library: Library, entries: Sequence[Entry]) -> Iterator[Entry]:
    """Yield entries in which notes without an id of their own that are known here have that id.

    A table of ours, or one that went through another program, tells no ids: what a note says on
    which passage decides.
    """
    trash = library.trash()
    for entry in entries:
        place = place_of(entry)
        record = library.find(place)
        if record is None:
            yield entry
            continue
        there = [note for note in trash if note.article == record.key]
        there += library.annotations(record.key)
        by_words = {_words(note): note for note in there}
        notes = [
            note._replace(id=known.id, modified=known.modified)
            if note.id == id_of(place, note) and (known := by_words.get(_words(note)))
            else note
            for note in entry.notes
        ]
        yield replace(entry, notes=tuple(notes))


def _words(note: Annotation) -> tuple[str, str]:
    """Return what a note is on, and what it says."""
    return note.target.exact.strip(), note.body.strip()
