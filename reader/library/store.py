"""The interface (port) of the library, and the records it returns."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime

from reader.model.annotation import Annotation, Target
from reader.model.article import Article, Meta
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from typing import TypeVar

    Answer = TypeVar("Answer")

TRASH_DAYS = 30
"""Number of days for which removed notes can be restored."""


def days_left(removed: datetime) -> int:
    """Return for how many days more a removed note can be restored, whatever the clocks say."""
    passed = (datetime.now(UTC) - removed).days
    return min(max(0, TRASH_DAYS - passed), TRASH_DAYS)


PIPED = "-:"
"""Begins the place of an article that came from a pipe; the key of its record follows."""


class ArticleRecord(NamedTuple):
    """An article as stored in the library.

    Attributes:
        key: Stable identifier, unaffected by moving the file or editing the text.
        location: Where it was last opened: an absolute path or URL.
        title: One line of clean text.
        site: Name of the publication; may be empty.
        digest: ``Article.digest`` of the edition last opened.
        opened: When it was last opened; aware, UTC; 1970 if never.
        progress: Reading progress, 0.0 to 1.0.
        starred: Whether the user has saved it.
        annotations: Number of live annotations.
        byline: The authors, in one line; this and the following are empty if unknown.
        published: Date or time in ISO 8601.
        language: BCP 47 language tag.
        canonical_url: The canonical URL that the page declares.
    """

    key: str
    location: str
    title: str
    site: str
    digest: str
    opened: datetime
    progress: float = 0.0
    starred: bool = False
    annotations: int = 0
    byline: str = ""
    published: str = ""
    language: str = ""
    canonical_url: str = ""

    @property
    def was_opened(self) -> bool:
        """Whether it was ever opened here, rather than only known from an import."""
        return self.opened.timestamp() > 0

    @property
    def place(self) -> str:
        """Where lists open it from: its location, or its stored text if it came from a pipe."""
        return self.location if self.location != "-" else PIPED + self.key

    @property
    def meta(self) -> Meta:
        """The metadata of the article as the library keeps them."""
        return Meta(
            title=self.title,
            byline=self.byline,
            published=self.published,
            site=self.site,
            language=self.language,
            canonical_url=self.canonical_url,
        )


class EditionRecord(NamedTuple):
    """An edition of an article whose text is stored.

    Attributes:
        digest: Its ``Article.digest``.
        saved: When it was first read; aware, UTC.
        length: Length of its text in code points.
        notes: Number of live notes and highlights made on it.
    """

    digest: str
    saved: datetime
    length: int
    notes: int = 0


class Library(Protocol):
    """Articles, annotations, positions, editions and drafts of one user.

    Every method may raise LibraryError. Methods that write have their data on disk when they
    return. Safe to use from several threads.

    An article that was merged into another is known by its former key, too, since it may still be
    open in a window; only `record`, `records` and `note_counts` no longer know that key. For the
    same reason, new notes on an article that was set apart go with it.
    """

    @property
    def messages(self) -> Sequence[str]:
        """What the user should be told about the library: damage found, permissions too wide."""

    @property
    def read_only_reason(self) -> str:
        """Why nothing can be saved, as one line; empty when saving works."""

    @property
    def unsent_reason(self) -> str:
        """Why changes are not sent to other machines, as one line; usually empty.

        Best read after `close`, which sends pending changes.
        """

    def register(self, article: Article) -> ArticleRecord:
        """Record that `article` was opened, and return its record.

        It is identified by its canonical URL, its normalised address, or its text.
        """

    def find_existing(self, article: Article) -> ArticleRecord | None:
        """Return the record that `register` would update, or None; changes nothing."""

    def ensure_record(
        self, location: str, meta: Meta, digests: Collection[str] = ()
    ) -> ArticleRecord:
        """Return the record of an article that need not have been opened, created if necessary.

        Args:
            location: Absolute path, URL, or ``urn:`` and any name.
            meta: Its known metadata.
            digests: Digests of its editions, as far as known; they identify a file whatever its
                path is on this machine.
        """

    def record(self, key: str) -> ArticleRecord | None:
        """Return one record, or None when the key is unknown."""

    def records(self, keys: Collection[str]) -> Mapping[str, ArticleRecord]:
        """Return the known records among those with some keys."""

    def find(self, location: str) -> ArticleRecord | None:
        """Return the record of a path or URL without opening it, or None."""

    def recent(self, limit: int = 50, *, starred: bool = False) -> Sequence[ArticleRecord]:
        """Return records, most recently opened first, without those known only from an import."""

    def search_articles(self, query: str, limit: int = 50) -> Sequence[ArticleRecord]:
        """Return the records whose title or site has all words of `query`, newest first.

        The last word may be a prefix, and so may every word if nothing is found otherwise; an
        empty query finds nothing.
        """

    def star(self, key: str, *, starred: bool) -> None:
        """Mark an article as saved, or no longer."""

    def forget(self, key: str) -> None:
        """Remove an article from the list of articles read, as if it had never been opened."""

    def restore_to_recent(self, key: str, opened: datetime) -> None:
        """Put an article back on the list of articles read, as opened at a given (aware) time."""

    def annotations(
        self, key: str | None = None, *, limit: int | None = None, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        """Return the live annotations of one article by position, or all, newest first.

        Args:
            key: The key of the article; None for all articles.
            limit: The greatest number of results.
            before: The last result of the previous slice of the list of all annotations; only those
            after it are returned.
        """

    def annotated(self) -> Sequence[ArticleRecord]:
        """Return the articles with live annotations, most recently opened first."""

    def note_counts(self, keys: Collection[str]) -> Mapping[str, int]:
        """Return the number of live notes and highlights of each article."""

    def tag_counts(self) -> Mapping[str, int]:
        """Return the number of live annotations with each tag."""

    def search(
        self, query: str, limit: int = 50, *, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        """Return the annotations whose text, passage or tags contain all words of `query`.

        The most recently saved come first. The last word may be a prefix, and a phrase may be in
        quotation marks; an empty query finds nothing. If nothing contains the words, the newest
        annotations that contain all of them inside other words are returned.

        Args:
            query: The search, as typed.
            limit: The greatest number of results.
            before: The last result of the previous slice.
        """

    def find_phrase(
        self, words: str, limit: int = 50, *, first: bool = False
    ) -> Sequence[Annotation]:
        """Return the live annotations whose text contains a phrase.

        Args:
            words: The phrase; punctuation and case are ignored.
            limit: The greatest number of results, most recently saved first.
            first: Whether the text must start with the phrase.
        """

    def trash(
        self, *, limit: int | None = None, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        """Return the annotations in the trash, most recently removed first.

        Args:
            limit: The greatest number of results.
            before: The last result of the previous slice; nothing follows one that is not in the
                trash.
        """

    def removed_at(self, ids: Iterable[str]) -> Mapping[str, datetime]:
        """Return when annotations were moved to the trash; those not in it are omitted.

        They are deleted `TRASH_DAYS` later.
        """

    def annotation(self, annotation_id: str) -> Annotation | None:
        """Return one live annotation, or None."""

    def ids_beginning(self, start: str, *, removed: bool = False) -> Sequence[str]:
        """Return the ids, in order, of live annotations that begin with `start`.

        Args:
            start: The beginning of an id.
            removed: Whether to return those in the trash instead.
        """

    def put(
        self,
        annotations: Iterable[Annotation],
        article: Article | None = None,
        *,
        before: Iterable[Annotation] = (),
    ) -> None:
        """Insert or replace annotations, even some that were removed; all or none.

        Args:
            annotations: The annotations.
            article: The edition on which all were made, whose text is stored with them.
            before: The versions that the caller has changed, in any order; changes made by others
                since are merged.
        """

    def remove(self, ids: Iterable[str]) -> None:
        """Move annotations to the trash, all or none, for 30 days; `put` restores them."""

    def delete(self, ids: Iterable[str]) -> int:
        """Permanently delete annotations in the trash; return how many were deleted."""

    def position(self, key: str) -> Target | None:
        """Return the reading position, or None."""

    def save_position(self, key: str, target: Target, progress: float) -> None:
        """Save the reading position and progress (0.0 to 1.0)."""

    def edition(self, digest: str) -> str | None:
        """Return the text of a stored edition, or None."""

    def keep_edition(self, key: str, text: str) -> None:
        """Store the text of an edition of an article that was read elsewhere."""

    def editions(self, key: str) -> Sequence[EditionRecord]:
        """Return the stored editions of an article, newest first."""

    def locations(self, key: str) -> Sequence[str]:
        """Return the addresses and paths by which an article is identified."""

    def files_in(self, folder: str) -> Mapping[str, str]:
        """Return the files in a folder and below it, each with the key of its article.

        They may have been moved away since they were read.
        """

    def set_apart(self, article: Article) -> ArticleRecord:
        """Separate the article from the record with which it was identified.

        It gets a record of its own with its address or path and the annotations made on it. The
        canonical URL that the page declares is ignored from now on.

        Args:
            article: The article as it was read.

        Raises:
            NothingFound: No other source leads to its record.
        """

    def unite(self, key: str, location: str) -> ArticleRecord:
        """Treat a path or URL as a source of an article from now on.

        The annotations of both are combined; `set_apart` separates them again.

        Args:
            key: The key of the article that remains.
            location: The location of the other one, which need not be known.

        Raises:
            NothingFound: There is no article with that key, or both are the same already.
        """

    def draft(self, slot: str) -> str:
        """Return the draft of a slot, or an empty string."""

    def drafts(self, start: str, *, before: datetime) -> Mapping[str, str]:
        """Return the drafts stored before a time in slots with prefix `start`, by slot.

        The most recently stored comes first.
        """

    def save_draft(self, slot: str, text: str) -> None:
        """Store a draft; an empty text deletes it."""

    def in_transaction(self, work: "Callable[[Library], Answer]") -> "Answer":
        """Return the result of `work`, whose changes are saved in one transaction.

        Args:
            work: Called with this library. It may run twice, if it encounters damage that can be
                repaired, so it should have no other effects. Others wait meanwhile.

        Raises:
            LibraryError: The changes could not be saved.
        """

    @property
    def is_large(self) -> bool:
        """Whether `upkeep` takes too long to wait for it."""

    def upkeep(self, *, in_other_process: bool = False) -> None:
        """Do the daily upkeep: a thorough check, a backup, emptying the trash.

        In a large library this takes long, and is meant for a thread of its own, which `close`
        ends.

        Args:
            in_other_process: Whether to leave long work to another process, which may outlive
                this one.
        """

    def close(self) -> None:
        """Close the library."""


def record_at(library: Library, place: str) -> ArticleRecord | None:
    """Return the record of an `ArticleRecord.place`, a path or a URL, or None.

    Raises:
        LibraryError: It cannot be read.
    """
    if place.startswith(PIPED):
        return library.record(place.removeprefix(PIPED))
    return library.find(place)
