"""The library on disk: implements the port on top of the database."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from reader.library import articles, edition_texts, notes, record_merging
from reader.library.article_names import files_in, names_of_record
from reader.library.identity.identity import names_of
from reader.library.identity.same_article import locations
from reader.library.integrity import maintenance
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.sqlite.connection import converted_errors
from reader.library.sqlite.rows import (
    microseconds,
    now,
    rows_of,
    storable,
    target_of,
    target_row,
    unsealed,
)
from reader.library.sqlite.transaction import Transaction
from reader.library.store import ArticleRecord, EditionRecord, Library
from reader.model.annotation import Annotation, Target
from reader.model.article import Article, Meta

Answer = TypeVar("Answer")


class Sync(Protocol):
    """Sends what is saved to other machines; see `sync`."""

    @property
    def problem(self) -> str:
        """Why that is not possible now, in one line; empty if it is."""

    def close(self) -> None:
        """Send pending changes; waits two seconds at most."""


class DatabaseLibrary:
    """A library in one data directory."""

    def __init__(self, access: DatabaseAccess, sync: Sync | None = None) -> None:
        self._access = access
        self._sync = sync

    @property
    def messages(self) -> Sequence[str]:
        """What the user should be told about the library."""
        return tuple(self._access.messages)

    @property
    def read_only_reason(self) -> str:
        """Why nothing can be saved; empty when saving works."""
        return self._access.read_only_reason

    @property
    def unsent_reason(self) -> str:
        """Why changes are not sent to other machines; empty if they are."""
        return self._sync.problem if self._sync is not None else ""

    def register(self, article: Article) -> ArticleRecord:
        """Record that `article` was opened, and return its record."""
        return self._access.write(lambda change: articles.register(change, article))

    def find_existing(self, article: Article) -> ArticleRecord | None:
        """Return the record that `register` would update, or None."""
        return self._access.read(lambda base: articles.find_existing(base, article)[0])

    def ensure_record(
        self, location: str, meta: Meta, digests: Collection[str] = ()
    ) -> ArticleRecord:
        """Return the record of an article that was never opened here."""
        return self._access.write(
            lambda change: articles.ensure_record(change, location, meta, digests)
        )

    def record(self, key: str) -> ArticleRecord | None:
        """Return one record, or None when the key is unknown."""
        return self._access.read(lambda base: articles.load_record(base, key))

    def records(self, keys: Collection[str]) -> Mapping[str, ArticleRecord]:
        """Return the known records among those with some keys."""
        return self._access.read(lambda base: articles.records(base, keys))

    def find(self, location: str) -> ArticleRecord | None:
        """Return the record of a path or URL, or None."""
        return self._access.read(lambda base: articles.find(base, location))

    def recent(self, limit: int = 50, *, starred: bool = False) -> Sequence[ArticleRecord]:
        """Return records, most recently opened first."""
        return self._access.read(lambda base: articles.recent(base, limit, starred=starred))

    def search_articles(self, query: str, limit: int = 50) -> Sequence[ArticleRecord]:
        """Return the records whose title or outlet has all words of `query`."""
        return self._access.read(lambda base: articles.search(base, query, limit))

    def star(self, key: str, *, starred: bool) -> None:
        """Mark an article as saved, or no longer."""
        self._access.write(lambda change: articles.star(change, key, starred=starred))

    def forget(self, key: str) -> None:
        """Remove an article from the list of articles read."""
        self._access.write(lambda change: articles.remove_from_recent(change, key))

    def restore_to_recent(self, key: str, opened: datetime) -> None:
        """Put an article back on the list of articles read, as opened at a given time."""
        self._access.write(lambda change: articles.restore_to_recent(change, key, opened))

    def annotations(
        self, key: str | None = None, *, limit: int | None = None, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        """Return the live annotations of one article by position, or all, newest first."""
        if key is None:
            return self._access.read(lambda base: notes.newest(base, limit, before))
        return self._access.read(
            lambda base: notes.of_article(base, articles.present_key(base, key))
        )[:limit]

    def annotation(self, annotation_id: str) -> Annotation | None:
        """Return one live annotation, or None."""
        return self._access.read(lambda base: notes.find_live(base, annotation_id))

    def ids_beginning(self, start: str, *, removed: bool = False) -> Sequence[str]:
        """Return the ids of annotations that begin with `start`."""
        return self._access.read(lambda base: notes.ids_beginning(base, start, removed=removed))

    def annotated(self) -> Sequence[ArticleRecord]:
        """Return the articles that have live annotations."""
        return self._access.read(articles.annotated)

    def note_counts(self, keys: Collection[str]) -> Mapping[str, int]:
        """Return how many live notes and highlights articles have."""
        return self._access.read(lambda base: notes.counts(base, keys))

    def tag_counts(self) -> Mapping[str, int]:
        """Return how many live annotations have each tag."""
        return self._access.read(notes.tag_counts)

    def search(
        self, query: str, limit: int = 50, *, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        """Return the annotations that have all words of `query`."""
        from reader.library import note_search

        return self._access.read(lambda base: note_search.search(base, query, limit, before))

    def find_phrase(
        self, words: str, limit: int = 50, *, first: bool = False
    ) -> Sequence[Annotation]:
        """Return the annotations whose text contains a phrase."""
        from reader.library import note_search

        return self._access.read(
            lambda base: note_search.find_phrase(base, words, limit, first=first)
        )

    def trash(
        self, *, limit: int | None = None, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        """Return the annotations in the trash."""
        return self._access.read(lambda base: notes.trash(base, limit, before))

    def removed_at(self, ids: Iterable[str]) -> Mapping[str, datetime]:
        """Return when annotations were moved to the trash."""
        wanted = tuple(ids)
        return self._access.read(lambda base: notes.removed_at(base, wanted))

    def put(
        self,
        annotations: Iterable[Annotation],
        article: Article | None = None,
        *,
        before: Iterable[Annotation] = (),
    ) -> None:
        """Insert or replace annotations, and store the edition on which they were made."""
        found = tuple(annotations)
        earlier = tuple(before)

        def work(change: Transaction) -> None:
            base = change.connection

            def key_of(annotation: Annotation) -> str:
                if article is None or notes.row_number(base, annotation.id) is not None:
                    return articles.present_key(base, annotation.article)
                return articles.key_for_new_notes(base, annotation.article, article)

            placed = [each._replace(article=key_of(each)) for each in found]
            known = {each.id: each._replace(article=key_of(each)) for each in earlier}
            if article is not None:
                for key in {each.article for each in placed}:
                    if articles.load_record(base, key) is None:
                        articles.save_opened(change, article, None, names_of(article), key=key)
                    edition_texts.keep_edition(change, key, article)
            for annotation in placed:
                notes.put(change, annotation, known.get(annotation.id))

        self._access.write(work)

    def remove(self, ids: Iterable[str]) -> None:
        """Move annotations to the trash, all or none."""
        wanted = tuple(ids)

        def work(change: Transaction) -> None:
            for annotation_id in wanted:
                notes.remove(change, annotation_id)

        self._access.write(work)

    def delete(self, ids: Iterable[str]) -> int:
        """Permanently delete annotations in the trash."""
        wanted = tuple(ids)
        return self._access.write(lambda change: notes.delete(change, wanted))

    def position(self, key: str) -> Target | None:
        """Return the reading position, or None."""

        def work(base: sqlite3.Connection) -> Target | None:
            query = f"{rows_of('positions')} WHERE article = ?"
            row = base.execute(query, (articles.present_key(base, key),)).fetchone()
            return target_of(unsealed(row)[1:]) if row else None

        return self._access.read(work)

    def save_position(self, key: str, target: Target, progress: float) -> None:
        """Save the reading position and progress."""

        def work(change: Transaction) -> None:
            record = articles.present_record(change.connection, key)
            if record is not None:
                change.save("positions", (record.key, *target_row(target)))
                articles.save_progress(change, record.key, progress)

        self._access.write(work)

    def edition(self, digest: str) -> str | None:
        """Return the text of a stored edition, or None."""
        return self._access.read(lambda base: edition_texts.edition(base, digest))

    def keep_edition(self, key: str, text: str) -> None:
        """Store the text of an edition of an article that was read elsewhere."""
        self._access.write(
            lambda change: edition_texts.keep_edition(change, key, Article("", text, ()))
        )

    def editions(self, key: str) -> Sequence[EditionRecord]:
        """Return the stored editions of an article, newest first."""
        return self._access.read(
            lambda base: edition_texts.editions(base, articles.present_key(base, key))
        )

    def locations(self, key: str) -> Sequence[str]:
        """Return the addresses and paths by which an article is identified."""

        def work(base: sqlite3.Connection) -> list[str]:
            record = articles.present_record(base, key)
            names = names_of_record(base, record.key) if record is not None else ()
            return locations(names, record.location if record is not None else "")

        return self._access.read(work)

    def files_in(self, folder: str) -> Mapping[str, str]:
        """Return the files in a folder and below it, each with the key of its article."""
        return self._access.read(lambda base: files_in(base, folder))

    def set_apart(self, article: Article) -> ArticleRecord:
        """Separate the article from the record with which it was identified."""
        return self._access.write(lambda change: record_merging.set_apart(change, article))

    def unite(self, key: str, location: str) -> ArticleRecord:
        """Treat a path or URL as a source of an article."""
        return self._access.write(lambda change: record_merging.unite(change, key, location))

    def draft(self, slot: str) -> str:
        """Return the draft of a slot, or an empty string."""

        def work(base: sqlite3.Connection) -> str:
            query = f"{rows_of('drafts')} WHERE slot = ?"
            row = base.execute(query, (storable(slot),)).fetchone()
            return str(unsealed(row)[1]) if row else ""

        return self._access.read(work)

    def drafts(self, start: str, *, before: datetime) -> Mapping[str, str]:
        """Return the drafts stored before a given time in slots with a given prefix."""
        beginning, moment = storable(start), microseconds(before)

        def work(base: sqlite3.Connection) -> dict[str, str]:
            query = (
                f"{rows_of('drafts')} WHERE substr(slot, 1, ?) = ?"
                " AND text != '' AND saved < ? ORDER BY saved DESC"
            )
            rows = base.execute(query, (len(beginning), beginning, moment))
            return {str(slot): str(text) for slot, text, _ in map(unsealed, rows)}

        return self._access.read(work)

    def save_draft(self, slot: str, text: str) -> None:
        """Store a draft; an empty text deletes it."""
        row = (storable(slot), storable(text), now())
        self._access.write(lambda change: change.save("drafts", row))

    def in_transaction(self, work: Callable[[Library], Answer]) -> Answer:
        """Return the result of `work`, whose changes are saved in one transaction."""
        return self._access.in_transaction(lambda: work(self))

    @property
    def is_large(self) -> bool:
        """Whether `upkeep` takes too long to wait for it."""
        return self._access.is_large

    def upkeep(self, *, in_other_process: bool = False) -> None:
        """Do the daily upkeep, or let another process do it."""
        with converted_errors(self._access.files.backups):
            self._do_upkeep(in_other_process=in_other_process)

    def _do_upkeep(self, *, in_other_process: bool) -> None:
        if in_other_process and self._access.can_delegate_upkeep:
            from reader.library.upkeep_start import start_upkeep_process

            start_upkeep_process(self._access.files)
            return
        if not self._access.run_upkeep():
            return
        before = maintenance.trash_cutoff(self._access.files)
        if not self._access.read_only_reason and self._access.read(
            lambda connection: maintenance.is_trash_due(connection, before)
        ):
            self._access.write(lambda transaction: maintenance.empty_trash(transaction, before))

    def close(self) -> None:
        """Close the library."""
        if self._sync is not None:
            self._sync.close()
        self._access.interrupt_and_close()
