"""The interface (port) of the library, and the records it returns."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime

from reader.model.annotation import Annotation, Target
from reader.model.article import Article, Meta
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from typing import TypeVar

    Answer = TypeVar("Answer")

TRASH_DAYS = 30
"""So long what was removed can be brought back."""


class ArticleRecord(NamedTuple):
    """An article as stored in the library.

    Attributes:
        key: Stable identity; survives a moved file and an edited text.
        location: Where it was opened last: absolute path or URL.
        title: One clean line.
        site: Name of the outlet; may be empty.
        digest: ``Article.digest`` of the edition opened last.
        opened: When it was opened last; aware, UTC; 1970 when it never was.
        progress: How far it was read, 0.0 to 1.0.
        starred: Whether the person saved it.
        annotations: How many live annotations it has.
        byline: The authors, as one line; empty when unknown, as the following.
        published: ISO 8601 day or time.
        language: BCP 47.
        canonical_url: The address by which the article wants to be known.
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
        """Whether it was ever read here, and not only named by an import."""
        return self.opened.timestamp() > 0


class EditionRecord(NamedTuple):
    """An edition of an article whose text is stored.

    Attributes:
        digest: ``Article.digest`` of it.
        saved: When it was read first; aware, UTC.
        length: Code points of its text.
        notes: How many live notes and highlights were made on it.
    """

    digest: str
    saved: datetime
    length: int
    notes: int = 0


class Library(Protocol):
    """Articles, annotations, positions, editions and drafts of one person.

    Every method may raise LibraryError; whatever writes has its data on disk when it returns.
    Safe to use from several threads.
    """

    @property
    def messages(self) -> Sequence[str]:
        """What the person should be told about the library: damage found, rights too wide."""
        ...

    @property
    def refusal(self) -> str:
        """Why nothing can be saved, as one line; empty when saving works."""
        ...

    @property
    def unsent(self) -> str:
        """Why other machines do not get what is saved here, as one line; mostly empty.

        Best asked after `close`, which sends what is left.
        """
        ...

    def register(self, article: Article) -> ArticleRecord:
        """Note that `article` is open now, and return its record.

        It is known again by its canonical URL, its cleaned address, or the same text.
        """
        ...

    def known(self, article: Article) -> ArticleRecord | None:
        """Return the record that `register` would go on with, or None; changes nothing."""
        ...

    def introduce(self, location: str, meta: Meta, digests: Collection[str] = ()) -> ArticleRecord:
        """Return the record of an article that was never opened here, made when there is none.

        Args:
            location: Absolute path, URL, or ``urn:`` and any name.
            meta: What is known of it.
            digests: Of its editions, as far as known: a file is known again by them, whatever
                its path is on this machine.
        """
        ...

    def record(self, key: str) -> ArticleRecord | None:
        """Return one record, or None when the key is unknown."""
        ...

    def records(self, keys: Collection[str]) -> Mapping[str, ArticleRecord]:
        """Return the records of those keys that are known."""
        ...

    def find(self, location: str) -> ArticleRecord | None:
        """Return the record of a path or URL without opening it, or None."""
        ...

    def recent(self, limit: int = 50, *, starred: bool = False) -> Sequence[ArticleRecord]:
        """Return records, the one opened last first; not those that an import alone once named."""
        ...

    def search_articles(self, query: str, limit: int = 50) -> Sequence[ArticleRecord]:
        """Return the records whose title or outlet has all words of `query`, newest first.

        The last word may be the beginning of one; an empty query finds nothing.
        """
        ...

    def star(self, key: str, *, starred: bool) -> None:
        """Save an article for good, or stop saving it."""
        ...

    def forget(self, key: str) -> None:
        """Take an article off the list of what was read, as if it had never been opened."""
        ...

    def recall(self, key: str, opened: datetime) -> None:
        """Put a forgotten article back on the list, as opened at that time (aware)."""
        ...

    def annotations(
        self,
        key: str | None = None,
        *,
        limit: int | None = None,
        before: Annotation | None = None,
    ) -> Sequence[Annotation]:
        """Return the live annotations of one article by position, or all, newest first.

        Args:
            key: Of the article; None for all articles.
            limit: At most so many.
            before: Only those that come after this one in the list of all: the last one of the
                slice before.
        """
        ...

    def annotated(self) -> Sequence[ArticleRecord]:
        """Return the articles that have live annotations, the one opened last first."""
        ...

    def note_counts(self, keys: Collection[str]) -> Mapping[str, int]:
        """Return how many live notes and highlights each of these articles has."""
        ...

    def tag_counts(self) -> Mapping[str, int]:
        """Return how many live annotations have each tag that any has."""
        ...

    def search(
        self, query: str, limit: int = 50, *, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        """Return the annotations whose note, passage or tags have all words of `query`.

        The one saved last comes first. The last word may be the beginning of one, a phrase may
        stand in quotation marks; an empty query finds nothing. Where nothing has the words, the
        newest that have all of them inside of other words are found.

        Args:
            query: As typed.
            limit: At most so many.
            before: The last one of the slice before.
        """
        ...

    def saying(self, words: str, limit: int = 50, *, first: bool = False) -> Sequence[Annotation]:
        """Return the live annotations whose note has these very words next to each other.

        Args:
            words: Punctuation and capitals do not count.
            limit: At most so many, the one saved last first.
            first: Only those whose note begins with them.
        """
        ...

    def trash(
        self, *, limit: int | None = None, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        """Return the removed annotations that can still be brought back, the last first.

        Args:
            limit: At most so many.
            before: The last one of the slice before; nothing comes after one that is not there.
        """
        ...

    def removed_at(self, ids: Iterable[str]) -> Mapping[str, datetime]:
        """Return when annotations were moved to the trash; those that are not there are left out.

        They are deleted `TRASH_DAYS` later.
        """
        ...

    def annotation(self, annotation_id: str) -> Annotation | None:
        """Return one live annotation, or None."""
        ...

    def put(
        self,
        annotation: Annotation,
        article: Article | None = None,
        *,
        before: Annotation | None = None,
    ) -> None:
        """Insert or replace one annotation, also one that was removed.

        Args:
            annotation: What to save.
            article: The edition it was made on; its text is kept with the annotation.
            before: What the caller has changed; what others have changed since stays changed.
        """
        ...

    def put_all(
        self,
        annotations: Iterable[Annotation],
        article: Article | None = None,
        *,
        before: Iterable[Annotation] = (),
    ) -> None:
        """Insert or replace annotations: all of them, or none when that fails.

        Args:
            annotations: What to save.
            article: The edition that all of them belong to, as for `put`.
            before: What the caller has changed, in any order, as for `put`.
        """
        ...

    def remove(self, annotation_id: str) -> None:
        """Move an annotation to the trash, where it stays 30 days; `put` brings it back."""
        ...

    def remove_all(self, ids: Iterable[str]) -> None:
        """Move annotations to the trash: all of them, or none when that fails."""
        ...

    def delete(self, ids: Iterable[str]) -> int:
        """Delete annotations in the trash for good; return how many there were."""
        ...

    def position(self, key: str) -> Target | None:
        """Return where reading stopped, or None."""
        ...

    def save_position(self, key: str, target: Target, progress: float) -> None:
        """Remember where reading stopped, and how far along that is (0.0 to 1.0)."""
        ...

    def edition(self, digest: str) -> str | None:
        """Return the text of a kept edition, or None."""
        ...

    def keep_edition(self, key: str, text: str) -> None:
        """Keep the text of an edition of an article that was read elsewhere."""
        ...

    def editions(self, key: str) -> Sequence[EditionRecord]:
        """Return the kept editions of an article, the newest first."""
        ...

    def names(self, key: str) -> Sequence[str]:
        """Return what an article is recognised by: addresses without ``https://``, and paths."""
        ...

    def set_apart(self, article: Article) -> ArticleRecord:
        """From now on, treat the article as another one than it was taken for.

        It gets a record of its own with its address or path and the annotations made on it; what
        the page claims to be its canonical address is not believed any more.

        Args:
            article: As it was read.

        Raises:
            NothingFound: It is taken for nothing else: no other source leads to its record.
        """
        ...

    def unite(self, key: str, location: str) -> ArticleRecord:
        """From now on, treat a path or URL as the same story as an article.

        The annotations of both come together; `set_apart` gives them back to whom they came from.

        Args:
            key: Of the article that stays.
            location: Of the other one, whether it is known or not.

        Raises:
            NothingFound: There is no article of that key, or both are one already.
        """
        ...

    def draft(self, slot: str) -> str:
        """Return text that was being typed when the program ended, or an empty string."""
        ...

    def drafts(self, start: str, *, before: datetime) -> Mapping[str, str]:
        """Return the drafts whose slots begin so and that were kept before a time, by their slots.

        The one kept last comes first.
        """
        ...

    def save_draft(self, slot: str, text: str) -> None:
        """Keep text that is being typed; an empty text discards the draft."""
        ...

    def together(self, work: "Callable[[Library], Answer]") -> "Answer":
        """Return what `work` returns; all that it saves is saved as one, or nothing of it.

        Args:
            work: Asked with this library. May be run twice, when it meets damage that can be
                repaired, so it had better change nothing else. Others wait meanwhile.

        Raises:
            LibraryError: It could not be saved.
        """
        ...

    def revision(self) -> int:
        """Return a number that changes whenever another process writes."""
        ...

    @property
    def is_large(self) -> bool:
        """Whether `upkeep` takes longer than somebody should wait."""
        ...

    def upkeep(self, *, elsewhere: bool = False) -> None:
        """Do what is due once a day: a thorough check, a backup, emptying the trash.

        Takes long in a large library; then it is meant for a thread of its own, which `close` ends.

        Args:
            elsewhere: Leave what takes long to another process, which goes on after this one.
        """
        ...

    def close(self) -> None:
        """Close the files."""
        ...
