"""An in-memory implementation of the library port, for tests that need no disk."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar
from unicodedata import normalize

from reader.errors import NothingFound
from reader.library.articles import opened_record, unopened_record
from reader.library.concurrent_edits import rebased
from reader.library.files.ids import new_id
from reader.library.identity.identity import (
    names_of,
    names_of_location,
    recognise,
    resembles,
    text_keys,
)
from reader.library.identity.moved_files import find_moved_record, stored_title_of
from reader.library.identity.same_article import (
    displayed_names,
    names_after_merging,
    origins,
    plan_separation,
    record_after_separation,
)
from reader.library.sqlite.rows import microseconds, moment, time_of_removal
from reader.library.store import ArticleRecord, EditionRecord, Library
from reader.model.annotation import NOTES, Annotation, Target
from reader.model.article import Article, Meta

Answer = TypeVar("Answer")


class MemoryLibrary:
    """The library port, implemented in memory."""

    def __init__(self) -> None:
        self._records: dict[str, ArticleRecord] = {}
        self._keys: dict[str, str] = {}
        self._live: dict[str, Annotation] = {}
        self._trash: dict[str, Annotation] = {}
        self._positions: dict[str, Target] = {}
        self._removed: dict[str, datetime] = {}
        self._editions: dict[str, str] = {}
        self._kept: dict[str, tuple[str, datetime]] = {}  # the article's key, and when it was kept
        self._drafts: dict[str, tuple[datetime, str]] = {}

    @property
    def messages(self) -> Sequence[str]:
        """Always empty: memory does not break."""
        return ()

    @property
    def read_only_reason(self) -> str:
        """Always empty: saving always works."""
        return ""

    @property
    def unsent_reason(self) -> str:
        """Always empty: there are no other machines."""
        return ""

    def register(self, article: Article) -> ArticleRecord:
        """Record that `article` is open now, and return its record."""
        known, doubles = self._recognised(article)
        record = opened_record(article, known, key=known.key if known else new_id())
        self._keep(record, names_of(article).assignable_to(record.key, self._keys.get))
        for double in doubles:
            self._join(double, record.key)
        found = self._counted(record)
        if found.annotations or found.starred:
            self._keep_edition(record.key, article)
        return found

    def find_existing(self, article: Article) -> ArticleRecord | None:
        """Return the record that `register` would continue, or None."""
        return self._recognised(article)[0]

    def ensure_record(
        self, location: str, meta: Meta, digests: Collection[str] = ()
    ) -> ArticleRecord:
        """Return the record of an article that was never opened here."""
        texts = text_keys(location, digests)
        names = names_of_location(location, meta.canonical_url)
        told = next((name for name in texts if name in self._keys), "")
        key = recognise(replace(names, text=told), self._keys.get).key
        record = self._records[key] if key is not None else unopened_record(location, meta)
        if key is None:
            self._keep(record, names.all())
        for name in texts:
            self._keys.setdefault(name, record.key)
        return self._counted(record)

    def record(self, key: str) -> ArticleRecord | None:
        """Return one record, or None when the key is unknown."""
        record = self._records.get(key)
        return self._counted(record) if record else None

    def records(self, keys: Collection[str]) -> Mapping[str, ArticleRecord]:
        """Return the records of the keys that are known."""
        return {key: found for key in keys if (found := self.record(key)) is not None}

    def find(self, location: str) -> ArticleRecord | None:
        """Return the record of a path or URL, or None."""
        names = names_of_location(location)
        keys = [
            self._keys[name] for name in (*names.decision_names, *names.all()) if name in self._keys
        ]
        return self.record(keys[0]) if keys else None

    def recent(self, limit: int = 50, *, starred: bool = False) -> Sequence[ArticleRecord]:
        """Return records, most recently opened first."""
        newest_first = reversed(self._records.values())
        counted = (self._counted(record) for record in newest_first)
        records = [
            record
            for record in counted
            if record.starred or not (starred or (not record.was_opened and not record.annotations))
        ]
        records.sort(key=lambda record: record.opened, reverse=True)
        return tuple(records[:limit])

    def search_articles(self, query: str, limit: int = 50) -> Sequence[ArticleRecord]:
        """Return the records whose title or outlet has all words of `query`."""
        records = self.recent(len(self._records))
        return [
            record
            for record in records
            if _has(query, record.title, record.site)
            or (not record.title and _has(query, record.location))
        ][:limit]

    def star(self, key: str, *, starred: bool) -> None:
        """Save an article permanently, or stop saving it."""
        if key in self._records:
            self._records[key] = self._records[key]._replace(starred=starred)

    def forget(self, key: str) -> None:
        """Remove an article from the reading history, as if it had never been opened."""
        self.restore_to_recent(key, moment(0))

    def restore_to_recent(self, key: str, opened: datetime) -> None:
        """Return a forgotten article to the history, as opened at that time."""
        if key in self._records:
            self._records[key] = self._records[key]._replace(opened=opened)

    def annotations(
        self, key: str | None = None, *, limit: int | None = None, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        """Return the live annotations of one article by position, or all, newest first."""
        if key is None:
            newest_last = sorted(self._live.values(), key=lambda one: one.created)
            found = _after(newest_last[::-1], before)
        else:
            found = [one for one in self._live.values() if one.article == key]
            found.sort(key=lambda one: (one.target.start, one.created))
        return found[:limit]

    def annotation(self, annotation_id: str) -> Annotation | None:
        """Return one live annotation, or None."""
        return self._live.get(annotation_id)

    def annotated(self) -> Sequence[ArticleRecord]:
        """Return the articles that have live annotations."""
        return [record for record in self.recent(len(self._records)) if record.annotations]

    def note_counts(self, keys: Collection[str]) -> Mapping[str, int]:
        """Return how many live notes and highlights articles have."""
        found = Counter(one.article for one in self._live.values() if one.motivation in NOTES)
        return {key: found[key] for key in keys}

    def tag_counts(self) -> Mapping[str, int]:
        """Return how many live annotations have each tag."""
        return Counter(tag for one in self._live.values() for tag in one.tags)

    def search(
        self, query: str, limit: int = 50, *, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        """Return the annotations that have all words of `query`."""
        found = [
            one
            for one in reversed(self._live.values())
            if _has(query, one.body, one.target.exact, *one.tags)
        ]
        return _after(found, before)[:limit]

    def find_phrase(
        self, words: str, limit: int = 50, *, first: bool = False
    ) -> Sequence[Annotation]:
        """Return the annotations whose note contains the words next to each other."""
        wanted = f" {_words(words)} "
        bodies = ((one, f" {_words(one.body)} ") for one in reversed(self._live.values()))
        return [
            one
            for one, body in bodies
            if wanted.strip() and (body.startswith(wanted) if first else wanted in body)
        ][:limit]

    def trash(
        self, *, limit: int | None = None, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        """Return the removed annotations that can still be brought back."""
        found = tuple(reversed(self._trash.values()))
        if before is not None:
            ids = [each.id for each in found]
            found = found[ids.index(before.id) + 1 :] if before.id in ids else ()
        return found[:limit]

    def removed_at(self, ids: Iterable[str]) -> Mapping[str, datetime]:
        """Return when annotations were moved to the trash."""
        return {each: self._removed[each] for each in ids if each in self._trash}

    def put(
        self,
        annotations: Iterable[Annotation],
        article: Article | None = None,
        *,
        before: Iterable[Annotation] = (),
    ) -> None:
        """Insert or replace annotations, and keep the edition they were made on."""
        annotations = tuple(annotations)
        if article is not None:
            for key in {each.article for each in annotations}:
                if key not in self._records:
                    self._keep(opened_record(article, None, key=key), names_of(article).all())
                self._keep_edition(key, article)
        known = {each.id: each for each in before}
        for annotation in annotations:
            removed = self._trash.pop(annotation.id, None)
            now = self._live.get(annotation.id, removed)
            if now is not None and annotation.id in known:
                annotation = rebased(annotation, known[annotation.id], now)  # noqa: PLW2901
            self._live[annotation.id] = annotation
            key = annotation.article
            if key not in self._records:
                self._records[key] = ArticleRecord(key, "", "", "", "", datetime.now(UTC))

    def remove(self, ids: Iterable[str]) -> None:
        """Move annotations to the trash."""
        opened = max((microseconds(each.opened) for each in self._records.values()), default=0)
        for annotation_id in ids:
            annotation = self._live.pop(annotation_id, None)
            if annotation is not None:
                self._trash[annotation_id] = annotation
                self._removed[annotation_id] = moment(time_of_removal(annotation, opened))

    def delete(self, ids: Iterable[str]) -> int:
        """Permanently delete annotations in the trash."""
        return sum(self._trash.pop(each, None) is not None for each in ids)

    def position(self, key: str) -> Target | None:
        """Return where reading stopped, or None."""
        return self._positions.get(key)

    def save_position(self, key: str, target: Target, progress: float) -> None:
        """Save where reading stopped, and how far through the article that is."""
        if key in self._records:
            self._positions[key] = target
            progress = min(1.0, max(0.0, progress))
            self._records[key] = self._records[key]._replace(progress=progress)

    def edition(self, digest: str) -> str | None:
        """Return the text of a kept edition, or None."""
        return self._editions.get(digest)

    def keep_edition(self, key: str, text: str) -> None:
        """Keep the text of an edition of an article that was read elsewhere."""
        self._keep_edition(key, Article("", text, ()))

    def editions(self, key: str) -> Sequence[EditionRecord]:
        """Return the kept editions of an article, the newest first."""
        keys = {key, *origins(self._names(key))}
        found = [
            EditionRecord(
                digest,
                saved,
                len(self._editions[digest]),
                sum(
                    a.article == key and a.target.digest == digest and a.motivation in NOTES
                    for a in self._live.values()
                ),
            )
            for digest, (article, saved) in self._kept.items()
            if article in keys
        ]
        return sorted(found, key=lambda each: each.saved, reverse=True)

    def names(self, key: str) -> Sequence[str]:
        """Return the names by which an article is recognised."""
        return displayed_names(self._names(key))

    def set_apart(self, article: Article) -> ArticleRecord:
        """Treat the article as distinct from the one it was taken for."""
        record = self.find_existing(article)
        if record is None:
            raise NothingFound("no other source is matched with this article")
        kept = (*self._live.values(), *self._trash.values())
        notes = [one for one in kept if one.article == record.key]
        parting = plan_separation(article, self._names(record.key), notes, self.edition)
        own = opened_record(article, None, key=parting.key or new_id())
        self._records[own.key] = own._replace(opened=record.opened)
        self._keys.update(dict.fromkeys(parting.names, own.key))
        self._keys.update(dict.fromkeys(parting.rejected_claims, record.key))
        for name in parting.outdated:
            del self._keys[name]
        for digest in parting.editions & self._kept.keys():
            self._kept[digest] = (own.key, self._kept[digest][1])
        for each in parting.notes:
            for place in (self._live, self._trash):
                if each in place:
                    place[each] = place[each]._replace(article=own.key)
        staying = [note for note in notes if note.id not in parting.notes]
        self._records[record.key] = record_after_separation(
            record, article, staying, self._names(record.key), self.edition
        )
        if parting.notes:
            self._keep_edition(own.key, article)
        return self.record(own.key) or own

    def unite(self, key: str, location: str) -> ArticleRecord:
        """Treat a path or URL as the same story as an article."""
        record, other = self.record(key), self.find(location)
        if record is None or (other is not None and other.key == key):
            raise NothingFound("both are one article already", location=location)
        other = other or self.ensure_record(location, Meta())
        self._join(other.key, key)
        names = names_of_location(location)
        self._keys.update(dict.fromkeys((*names.decision_names[:1], *names.all()), key))
        return self.record(key) or record

    def draft(self, slot: str) -> str:
        """Return text that was being typed."""
        _, text = self._drafts.get(slot, (None, ""))
        return text

    def drafts(self, start: str, *, before: datetime) -> Mapping[str, str]:
        """Return the drafts whose slots have a prefix and that were saved before a given time."""
        found = [
            (saved, slot, text)
            for slot, (saved, text) in self._drafts.items()
            if slot.startswith(start) and text and saved < before
        ]
        return {slot: text for _, slot, text in sorted(found, reverse=True)}

    def save_draft(self, slot: str, text: str) -> None:
        """Keep text that is being typed."""
        self._drafts[slot] = (datetime.now(UTC), text)

    def in_transaction(self, work: Callable[[Library], Answer]) -> Answer:
        """Return what `work` returns; save everything that it writes, or nothing of it."""
        before = {name: {**kept} for name, kept in vars(self).items() if isinstance(kept, dict)}
        try:
            return work(self)
        except BaseException:
            vars(self).update(before)
            raise

    def revision(self) -> int:
        """Return a constant: nobody else writes here."""
        return 0

    @property
    def is_large(self) -> bool:
        """Always False: memory needs no upkeep."""
        return False

    def upkeep(self, *, in_other_process: bool = False) -> None:
        """Do nothing: nothing is kept that could decay."""

    def close(self) -> None:
        """Do nothing: there are no files."""

    def _recognised(self, article: Article) -> tuple[ArticleRecord | None, Sequence[str]]:
        names = names_of(article)
        found = recognise(names, self._keys.get)
        record = self.record(found.key) if found.key else None
        if record is not None and found.by_claim and not self._still_contains(record, article):
            found = recognise(names.without_claim(), self._keys.get)
            record = self.record(found.key) if found.key else None
        if record is not None and found.by_path and not self._still_contains(record, article):
            record = None
        if record is None:
            title = stored_title_of(article)
            same_title = [one for one in self._records.values() if title and one.title == title]
            moved = find_moved_record(article, same_title, self._editions.get)
            return (self._counted(moved) if moved else None), ()
        return record, found.duplicates

    def _still_contains(self, record: ArticleRecord, article: Article) -> bool:
        kept = self._editions.get(record.digest)
        return kept is None or resembles(kept, article.text)

    def _names(self, key: str) -> list[str]:
        return [name for name, to in self._keys.items() if to == key]

    def _keep_edition(self, key: str, article: Article) -> None:
        if self._editions.setdefault(article.digest, article.text) == article.text:
            self._kept.setdefault(article.digest, (key, datetime.now(UTC)))

    def _keep(self, record: ArticleRecord, names: Iterable[str]) -> None:
        self._records[record.key] = record
        self._keys.update(dict.fromkeys(names, record.key))

    def _join(self, double: str, key: str) -> None:
        """Move everything of a record to another one, and remember its origin."""
        notes = [a.id for a in (*self._live.values(), *self._trash.values()) if a.article == double]
        origin = names_after_merging(double, self._names(double), notes)
        for kept in (self._live, self._trash):
            for one in [one for one in kept.values() if one.article == double]:
                kept[one.id] = one._replace(article=key)
        self._keys = {n: key if k == double else k for n, k in self._keys.items()}
        self._keys.update(dict.fromkeys(origin, key))
        self._records.pop(double, None)

    def _counted(self, record: ArticleRecord) -> ArticleRecord:
        count = sum(one.article == record.key for one in self._live.values())
        return record._replace(annotations=count)


def _after(found: list[Annotation], before: Annotation | None) -> list[Annotation]:
    """Return the part of a list after an annotation, or the whole list."""
    ids = [one.id for one in found]
    return found[ids.index(before.id) + 1 :] if before is not None and before.id in ids else found


def _words(text: str) -> str:
    """Return the words of a text in lower case, separated by single spaces."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _has(query: str, *texts: str) -> bool:
    """Return whether the texts contain all words of a query."""
    words = normalize("NFC", query).casefold().replace('"', " ").split()
    haystack = normalize("NFC", "\n".join(texts)).casefold()
    return bool(words) and all(word in haystack for word in words)
