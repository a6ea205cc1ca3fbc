"""Looking up an article in the library when it is opened: notes, position, last edition."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import LibraryError, ReaderError
from reader.library.store import ArticleRecord, Library
from reader.model.annotation import Annotation, Goal, Resolution, Target
from reader.model.article import Article
from reader.session.entries import entries_of, stays_read
from reader.session.notes.reviewing import places_after_review
from reader.session.read_entries import read_among
from reader.text.counts import counted
from reader.tui.library_access.drafts import unfinished

if TYPE_CHECKING:  # loaded only for feeds
    from reader.library.files.marked_entries import MarkedEntries


class KnownArticle(NamedTuple):
    """What the library knows of an article that was just opened.

    Attributes:
        record: Its library record.
        annotations: All its annotations.
        placements: The place of each annotation in this edition.
        position: Offset of the reading position; -1 if it is unknown.
        cursor: Offset of the cursor on the screen that begins at `position`; -1 if it is unknown.
        old_text: The text of the edition read before, if it differs.
        messages: Problems to report.
        read_entries: Addresses among its entries that were opened or marked as read.
        unfinished: A line about a note that was being typed when the program ended, or empty.
    """

    record: ArticleRecord
    annotations: Sequence[Annotation]
    placements: dict[str, Resolution]
    position: int
    cursor: int
    old_text: str
    messages: Sequence[str]
    read_entries: frozenset[str] = frozenset()
    unfinished: str = ""


def known_article(
    library: Library,
    article: Article,
    goal: Goal,
    marked: "MarkedEntries | None",
    remembered: Callable[[Article], tuple[int, int]] | None = None,
    *,
    since: datetime,
) -> KnownArticle:
    """Register an article as opened, and return what the library knows of it.

    Args:
        library: The library.
        article: The article.
        goal: The place to go to; only a passage is looked for here.
        marked: Feed entries that were marked as read.
        remembered: Tells where it was left on this machine: the top of the screen, the cursor;
            None if that does not matter.
        since: When this window was opened: later drafts belong to other windows.

    Raises:
        LibraryError: The library cannot be read, or cannot be written and does not know the
            article.
    """
    before = library.find_existing(article)
    old_text = _kept_edition(library, before, article)
    replaced = _replaced_article(library, article) if before is None else ""
    record, refused = registered(library, article, before)
    annotations = library.annotations(record.key)
    placements, problem = place(annotations, article, library)
    placements = places_after_review(annotations, placements)
    passage = goal if isinstance(goal, Target) else library.position(record.key)
    position = _find_passage(passage, article.text) if passage is not None else -1
    all_messages = (refused, *(each for each in library.messages if not refused), problem, replaced)
    messages = tuple(each for each in all_messages if each)
    read = read_among(entries_of(article) if stays_read(article) else (), library, marked)
    note = unfinished(library, record.key, annotations, since)
    cursor = position
    if not goal and remembered is not None:
        top, there = remembered(article)
        position, cursor = (
            (top, max(top, there)) if top == max(0, position) else (position, position)
        )
    return KnownArticle(
        record, annotations, placements, position, cursor, old_text, messages, read, note
    )


def _replaced_article(library: Library, article: Article) -> str:
    """Return a line if a file contained another article before, with notes; else empty."""
    earlier = library.find(article.location)
    if earlier is None or not earlier.annotations:
        return ""
    told = (
        f"another article than before is here; {counted(earlier.annotations, 'note')} on that one"
    )
    return f"{told}: <library.notes> lists all notes"


def _find_passage(target: Target, text: str) -> int:
    """Return the offset of a passage in this edition, or -1 if it is not found."""
    if text[target.start : target.end] == target.exact:
        return target.start
    at = text.find(target.exact)
    if at >= 0 and text.find(target.exact, at + 1) < 0:
        return at
    from reader.workers.comparison import place_targets

    try:
        span = place_targets([target], text)[0].span
    except ReaderError:
        return -1  # finding it is only a convenience
    return span.start if span is not None else -1


def registered(
    library: Library, article: Article, before: ArticleRecord | None
) -> tuple[ArticleRecord, str]:
    """Register an article as opened; if that fails, fall back to its earlier record.

    Returns:
        The record, and why nothing can be saved, in one line; empty if it can.

    Raises:
        LibraryError: Nothing can be saved, and there is no earlier record.
    """
    try:
        return library.register(article), ""
    except LibraryError as error:
        if before is None:
            raise
        return before, f"notes can be read, not saved: {error}"


def place(
    annotations: Sequence[Annotation], article: Article, library: Library
) -> tuple[dict[str, Resolution], str]:
    """Resolve each annotation in this edition, those of the same old edition together.

    Returns:
        The places by annotation id, and a problem in one line, or empty. What could not be resolved
        has no place.
    """
    if not annotations:
        return {}, ""
    from reader.workers.comparison import place_all  # loads a matcher, so only when there is work

    def edition(digest: str) -> str | None:
        return article.text if digest == article.digest else library.edition(digest)

    targets = [annotation.target for annotation in annotations]
    found, problem = place_all(targets, article.text, edition)
    return {a.id: r for a, r in zip(annotations, found, strict=True)}, problem


def _kept_edition(library: Library, before: ArticleRecord | None, article: Article) -> str:
    """Return the stored text of the edition read before, if it differs; else empty."""
    if before is None or not before.digest or before.digest == article.digest:
        return ""
    return library.edition(before.digest) or ""
