"""Keeping the texts of articles that were read before texts were kept, or on another machine."""

from collections.abc import Callable
from pathlib import Path

from reader.errors import LibraryError, ReaderError
from reader.library.store import ArticleRecord
from reader.tui.shelf import Shelf

_MOST = 500  # articles, the ones opened last
_PATIENCE_SECONDS = 5.0


def keep_earlier(shelf: Shelf, cancelled: Callable[[], bool]) -> int:
    """Keep what is not kept yet, from kept editions, copies of pages and files; ask no network.

    Takes long the first time; meant for a thread.

    Args:
        shelf: The library, and what is kept beside it.
        cancelled: Asked before each article.

    Returns:
        How many texts were kept.
    """
    texts = shelf.texts
    if texts is None:
        return 0
    try:
        records = shelf.ask_now(lambda library: library.recent(_MOST), _PATIENCE_SECONDS)
    except LibraryError:
        return 0
    kept = 0
    for record in records:
        if cancelled():
            break
        if record.digest and not texts.has(record.key, record.digest):
            text = _text_of(shelf, record)
            # one that is gone is kept without words, so that it is not looked for again
            texts.keep(record.key, record.digest, text)
            kept += bool(text)
    return kept


def _text_of(shelf: Shelf, record: ArticleRecord) -> str:
    """Return the text of an article as it was read last, or as near to that as there is."""
    from reader.library.identity import is_url
    from reader.pipeline import open_article
    from reader.workshop import parse_apart

    try:
        edition = shelf.ask_now(lambda library: library.edition(record.digest), _PATIENCE_SECONDS)
        if edition or not (is_url(record.location) or Path(record.location).is_file()):
            return edition or ""
        return open_article(
            record.location, offline=True, copies=shelf.copies, parser=parse_apart
        ).text
    except (ReaderError, OSError):
        return ""
