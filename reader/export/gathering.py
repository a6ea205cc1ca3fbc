"""Gathering the entries to export from the library."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set

from reader.export.entry import Entry
from reader.export.links import linked_notes
from reader.library.store import ArticleRecord, Library
from reader.model.annotation import Annotation, Status, Target
from reader.model.colours import UNNAMED, Colours
from reader.text.days import local_day

_MANY = 500
"""Ids from which on all of the library are listed at once instead of looked up one by one."""


class Gathered:
    """Entries of articles with all their notes, read on demand each time they are iterated over.

    Marks (``m`` + letter) and corrected speakers are included; the formats decide about them.
    Iterating raises LibraryError if the library cannot be read.

    Args:
        library: The library, which must stay open.
        records: The articles; None for all that have notes.
        colours: The highlight colours with their names.
        pick: Returns what to export of an entry, or None.
        progress: Called with the numbers of articles read and in total.
    """

    def __init__(
        self,
        library: Library,
        records: Iterable[ArticleRecord] | None = None,
        *,
        colours: Colours = UNNAMED,
        pick: Callable[[Entry], Entry | None] | None = None,
        progress: Callable[[int, int], None] = lambda _, __: None,
    ) -> None:
        self._library, self._colours = library, colours
        self._records = tuple(records) if records is not None else None
        self._pick, self._progress = pick, progress

    def __iter__(self) -> Iterator[Entry]:
        records = self._listed()
        for done, record in enumerate(records):
            self._progress(done, len(records))
            entry = self._entry(record)
            picked = entry if self._pick is None else self._pick(entry)
            if picked is not None:
                yield picked
        self._progress(len(records), len(records))

    def _listed(self) -> Sequence[ArticleRecord]:
        if self._records is None:
            self._records = tuple(self._library.annotated())
        return self._records

    def _entry(self, record: ArticleRecord) -> Entry:
        notes = tuple(self._library.annotations(record.key))
        return Entry(
            record.key,
            record.location,
            record.meta,
            notes,
            record.starred,
            linked_notes(self._library, notes),
            self._colours,
            local_day(record.opened),
            edited=_edited(self._library, record, notes),
        )


def kept_notes(library: Library, ids: Collection[str]) -> Mapping[str, bool]:
    """Return which notes are in the library and which in its trash, without unknown ones."""
    if len(ids) > _MANY:
        wanted = frozenset(ids)
        known = {False: library.ids_beginning("", removed=True), True: library.ids_beginning("")}
        return {each: is_live for is_live, found in known.items() for each in wanted & {*found}}
    removed = dict.fromkeys(library.removed_at(ids), False)
    return {**removed, **{each: True for each in ids if library.annotation(each) is not None}}


def _edited(library: Library, record: ArticleRecord, notes: Sequence[Annotation]) -> Set[str]:
    """Return the ids of the notes whose words are not in the edition read last, if it is known."""
    earlier = [note for note in notes if note.target.digest not in ("", record.digest)]
    text = library.edition(record.digest) if earlier and record.digest else None
    if text is None:
        return frozenset()
    return {note.id for note in earlier if _is_edited(library, note.target, text)}


def _is_edited(library: Library, target: Target, text: str) -> bool:
    """Whether a passage is not in a later edition, where other copies of its words may be."""
    if target.exact not in text:
        return True
    if target.copies <= 1:
        return False
    from reader.anchoring.resolve import resolve_target

    found = resolve_target(target, text, old_text=library.edition(target.digest))
    return found.status in (Status.CHANGED, Status.ORPHAN)
