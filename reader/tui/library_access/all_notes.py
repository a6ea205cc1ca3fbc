"""The notes of the whole library, loaded in slices so that a large library does not block."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from reader.errors import LibraryError
from reader.library.store import ArticleRecord, Library
from reader.model.annotation import Annotation, Resolution, Status, Target
from reader.session.notes.note_links import NoteLinks, backlinks, link_targets
from reader.session.notes.note_query import NoteQuery
from reader.session.notes.reviewing import place_after_review
from reader.sources.registry import TEXTLESS
from reader.text.span import Span
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.views.notes.excerpt import Passage, excerpt, in_own_context

SLICE = 500
"""Size of the first slice; loading it takes about as long as drawing a screen."""
_GROWTH = 3  # size of the next slice, relative to what was loaded so far
_LONGEST_SLICE = 20_000  # bounds how long other library calls wait for a slice
_AROUND = 1_500  # code points shown on either side of a passage


@dataclass(frozen=True, slots=True)
class Found:
    """What was found so far.

    Attributes:
        annotations: The annotations, newest first.
        complete: Whether there are no more.
        removed: When each annotation in the trash was removed, by id.
    """

    annotations: Sequence[Annotation] = ()
    complete: bool = True
    removed: Mapping[str, datetime] = field(default_factory=dict)


@dataclass(slots=True)
class _Loaded:
    """What one search has loaded; a slice that is still being read stays with its own search.

    Attributes:
        words: The search words.
        in_trash: Whether the trash is searched.
        notes: The annotations so far.
        complete: Whether there are no more.
    """

    words: str = ""
    in_trash: bool = False
    notes: list[Annotation] = field(default_factory=list)
    complete: bool = False


class AllNotes:
    """Searches the annotations of all articles.

    Attributes:
        records: The articles of the annotations found, by key.
    """

    def __init__(self, library_thread: LibraryThread) -> None:
        self._library_thread = library_thread
        self.records: dict[str, ArticleRecord] = {}
        self._loaded = _Loaded()
        self._statuses: dict[tuple[str, Target, str], Status] = {}

    def forget(self) -> None:
        """Discard everything loaded, because something was written."""
        self._loaded, self.records = _Loaded(), {}

    async def find(
        self,
        query: NoteQuery,
        wanted: int,
        still: Callable[[], bool],
        *,
        everything: bool = False,
        in_trash: bool = False,
    ) -> Found | None:
        """Return at least `wanted` annotations, or all if there are fewer.

        Args:
            query: The search.
            wanted: How many are enough.
            still: Whether the result is still wanted.
            everything: Whether to load all annotations.
            in_trash: Whether to search the trash, most recently removed first. The state of a note
                in its article is not checked then.

        Returns:
            What was found, or None if it is no longer wanted.

        Raises:
            LibraryError: The library cannot be read.
        """
        least = max(SLICE, wanted)
        while still():

            def ask(library: Library, least: int = least) -> Found | None:
                return self._slice(library, query, least, in_trash) if still() else None

            found = await self._library_thread.ask(ask)
            if found is None or not still():
                return None
            loaded = len(self._loaded.notes)
            least = loaded + min(_LONGEST_SLICE, _GROWTH * loaded or SLICE)
            if everything and not found.complete:
                continue
            if query.states and not in_trash:
                found = await self._in_state(found, query, still)
            if found.complete or len(found.annotations) >= wanted:
                return found
        return None

    def _slice(self, library: Library, query: NoteQuery, least: int, in_trash: bool) -> Found:
        """Return the annotations loaded so far, loading more if there are fewer than `least`."""
        loaded = self._loaded
        if (loaded.words, loaded.in_trash) != (query.words, in_trash):
            loaded = self._loaded = _Loaded(query.words, in_trash)
        missing = least - len(loaded.notes)
        if missing > 0 and not loaded.complete:
            last = loaded.notes[-1] if loaded.notes else None
            if in_trash:
                more = library.trash(limit=missing, before=last)
            elif query.words:
                more = library.search(query.words, missing, before=last)
            else:
                more = library.annotations(limit=missing, before=last)
            loaded.notes += more
            loaded.complete = len(more) < missing
        if not in_trash:
            return Found(self._filtered(library, loaded.notes, query), loaded.complete)
        there = [note for note in loaded.notes if query.has_words(note)]
        found = self._filtered(library, there, query)
        return Found(found, loaded.complete, library.removed_at([note.id for note in found]))

    def _filtered(
        self, library: Library, annotations: Sequence[Annotation], query: NoteQuery
    ) -> Sequence[Annotation]:
        self._learn_records(library, annotations)
        records = self.records
        return [each for each in annotations if query.passes(each, records.get(each.article))]

    def _learn_records(self, library: Library, annotations: Iterable[Annotation]) -> None:
        known = self.records  # those of what is being read, even if it is forgotten meanwhile
        known |= library.records({annotation.article for annotation in annotations} - known.keys())

    async def linked(self, note: Annotation) -> NoteLinks:
        """Return the targets of a note's links, and the notes that link to it.

        Raises:
            LibraryError: The library cannot be read.
        """

        def ask(library: Library) -> NoteLinks:
            linked = NoteLinks(link_targets(library, note), backlinks(library, note))
            ends = [each.note for each in linked.links if each.note is not None]
            self._learn_records(library, (*ends, *linked.backlinks))
            return linked

        return await self._library_thread.ask(ask)

    # resolving passages -------------------------------------------------------------------

    async def _in_state(self, found: Found, query: NoteQuery, still: Callable[[], bool]) -> Found:
        """Return the annotations in one of the queried states; resolving runs in another thread."""
        kept = []
        groups: dict[str, list[Annotation]] = {}
        for annotation in found.annotations:
            groups.setdefault(annotation.article, []).append(annotation)
        for key, members in groups.items():
            if not still():
                break
            statuses = await self._statuses_of(key, members)
            kept += [each.id for each in members if query.passes_state(statuses.get(each.id))]
        ids = set(kept)
        return Found([each for each in found.annotations if each.id in ids], found.complete)

    async def _statuses_of(
        self, key: str, annotations: Sequence[Annotation]
    ) -> Mapping[str, Status]:
        record = self.records.get(key)
        if record is None or not record.digest:
            return {}
        digest = record.digest
        statuses = {
            each.id: Status.EXACT
            for each in annotations
            if each.target.digest == digest or each.target.is_whole
        }
        others = [each for each in annotations if each.id not in statuses]
        unknown = [a for a in others if (a.id, a.target, digest) not in self._statuses]
        if unknown:
            wanted = {digest, *(each.target.digest for each in unknown)} - {""}
            texts = await self._library_thread.ask(
                lambda library: {each: library.edition(each) for each in wanted}
            )
            now = texts.get(digest)
            if now is None:
                return statuses
            found = await asyncio.to_thread(_resolve, unknown, texts, now)
            for each, resolution in zip(unknown, found, strict=True):
                self._statuses[(each.id, each.target, digest)] = resolution.status
        for each in others:
            status = self._statuses[(each.id, each.target, digest)]
            statuses[each.id] = place_after_review(each, Resolution(status)).status
        return statuses

    async def passage(self, annotation: Annotation) -> Passage:
        """Return the passage of an annotation with the text around it.

        Raises:
            LibraryError: The library cannot be read.
        """
        target = annotation.target

        def ask(library: Library) -> tuple[str | None, str | None]:
            record = library.record(annotation.article)
            digest = record.digest if record is not None else ""
            now = library.edition(digest) if digest else None
            same = not target.digest or target.digest == digest
            return now, now if same else library.edition(target.digest)

        now, old = await self._library_thread.ask(ask)
        return await asyncio.to_thread(_passage, annotation, now, old)


def _resolve(
    annotations: Sequence[Annotation], texts: Mapping[str, str | None], now: str
) -> list[Resolution]:
    """Resolve annotations in a text; those that would take too long are not found."""
    from reader.workers.comparison import place_all

    return place_all([each.target for each in annotations], now, texts.get)[0]


def _passage(annotation: Annotation, now: str | None, old: str | None) -> Passage:
    """Return the passage from the present edition, else the old one, else its stored context."""
    target = annotation.target
    status = None
    if now is not None:
        (placed,) = _resolve([annotation], {target.digest: old}, now)
        found = place_after_review(annotation, placed)
        status = found.status
        if (place := found.place) is not None:
            return Passage(*excerpt(now, place, _AROUND), status)
    if old is not None and old[target.start : target.end] == target.exact:
        return Passage(*excerpt(old, Span(target.start, target.end), _AROUND), status)
    return Passage(*in_own_context(target), status)


def location_of(records: Mapping[str, ArticleRecord], annotation: Annotation) -> str:
    """Return the place of an annotation's article.

    Raises:
        LibraryError: The library no longer knows the article, or has only notes on it.
    """
    record = records.get(annotation.article)
    if record is None or not record.location:
        raise LibraryError("the article of this note is no longer in the library")
    if record.place.startswith("urn:"):
        raise LibraryError(f"{record.title or record.place}: {TEXTLESS}")
    return record.place
