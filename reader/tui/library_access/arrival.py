"""Asking the library about an article that was just opened: notes, position, last edition."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import LibraryError, ReaderError
from reader.library.store import ArticleRecord, Library
from reader.model.annotation import Annotation, Goal, Resolution, Target
from reader.model.article import Article
from reader.session.entries import entries_of, stays_read
from reader.session.notes.reviewing import all_settled
from reader.session.read_entries import read_among
from reader.tui.library_access.drafts import unfinished

if TYPE_CHECKING:  # only who reads feeds has need of it
    from reader.library.files.marked_entries import MarkedEntries


class Arrival(NamedTuple):
    """What the library knows of an article that was just opened.

    Attributes:
        record: What it is known as.
        annotations: All that it has.
        placements: Where each of them is in this edition.
        position: The code point at which it was left, -1 when that is not known.
        old_text: The edition read before, when it is another one.
        messages: What went wrong.
        read_entries: Addresses in it that were opened, or are marked as read.
        unfinished: One line about a note that was being typed when the program ended.
    """

    record: ArticleRecord
    annotations: Sequence[Annotation]
    placements: dict[str, Resolution]
    position: int
    old_text: str
    messages: Sequence[str]
    read_entries: frozenset[str] = frozenset()
    unfinished: str = ""


def arrival_of(
    library: Library,
    article: Article,
    goal: Goal,
    marked: "MarkedEntries | None" = None,
    *,
    since: datetime,
) -> Arrival:
    """Note that an article is open, and return what the library knows of it.

    Args:
        library: What is asked.
        article: Just opened.
        goal: Where one wants to be in it; only a passage counts here.
        marked: Entries of feeds that were marked as read.
        since: When this window was opened: what was typed later is not looked at.

    Raises:
        LibraryError: The library cannot be read, or knows nothing and cannot be written to.
    """
    before = library.known(article)
    old_text = kept_edition(library, before, article)
    record, refused = registered(library, article, before)
    annotations = library.annotations(record.key)
    placements, problem = place(annotations, article, library)
    placements = all_settled(annotations, placements)
    passage = goal if isinstance(goal, Target) else library.position(record.key)
    position = find_passage(passage, article.text) if passage is not None else -1
    told = (refused, *(each for each in library.messages if not refused), problem)
    messages = tuple(each for each in told if each)
    read = read_among(entries_of(article) if stays_read(article) else (), library, marked)
    waiting = unfinished(library, record.key, annotations, since)
    return Arrival(record, annotations, placements, position, old_text, messages, read, waiting)


def find_passage(target: Target, text: str) -> int:
    """Return the code point at which a passage begins in this edition, -1 when it is not there."""
    if text[target.start : target.end] == target.exact:
        return target.start
    at = text.find(target.exact)
    if at >= 0 and text.find(target.exact, at + 1) < 0:
        return at
    from reader.workers.comparison import place_targets

    try:
        span = place_targets([target], text)[0].span
    except ReaderError:
        return -1  # no more than a convenience
    return span.start if span is not None else -1


def registered(
    library: Library, article: Article, before: ArticleRecord | None
) -> tuple[ArticleRecord, str]:
    """Note that an article is open; where nothing can be saved, go on with what is known of it.

    Returns:
        Also why nothing can be saved, in one line.

    Raises:
        LibraryError: Nothing can be saved, and nothing is known.
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
    """Return where each annotation is in this edition, those of one old edition together.

    Returns:
        Also what went wrong, in one line; what could not be looked for has no place then.
    """
    if not annotations:
        return {}, ""
    from reader.workers.comparison import place_all  # a matcher: only when there is work

    def edition(digest: str) -> str | None:
        return article.text if digest == article.digest else library.edition(digest)

    targets = [annotation.target for annotation in annotations]
    found, problem = place_all(targets, article.text, edition)
    return {a.id: r for a, r in zip(annotations, found, strict=True)}, problem


def kept_edition(library: Library, before: ArticleRecord | None, article: Article) -> str:
    """Return the text of the edition read before, when it is kept and another one."""
    if before is None or not before.digest or before.digest == article.digest:
        return ""
    return library.edition(before.digest) or ""
