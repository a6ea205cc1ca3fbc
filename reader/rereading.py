"""Keeping the texts of articles that were read before texts were kept, or on another machine."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from reader.errors import LibraryError, ReaderError
from reader.library.store import ArticleRecord, Library

if TYPE_CHECKING:
    from reader.library.copies import Copies
    from reader.library.texts import Texts

_MOST = 500  # articles, the ones opened last

_Answer = TypeVar("_Answer")


class Ask(Protocol):
    """Asks the library; raises LibraryError."""

    def __call__(self, question: Callable[[Library], _Answer], /) -> _Answer:
        """Return the answer."""
        ...


def keep_earlier(
    ask: Ask,
    texts: "Texts",
    copies: "Copies | None",
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Keep what is not kept yet, from kept editions, copies of pages and files; ask no network.

    Takes long the first time.

    Args:
        ask: Asks the library.
        texts: Where texts are kept.
        copies: Copies of pages of the web.
        cancelled: Asked before each article.

    Returns:
        How many texts were kept.
    """
    try:
        records = ask(lambda library: library.recent(_MOST))
    except LibraryError:
        return 0
    kept = 0
    for record in records:
        if cancelled():
            break
        if record.digest and not texts.has(record.key, record.digest):
            text = _text_of(ask, record, copies)
            # one that is gone is kept without words, so that it is not looked for again
            texts.keep(record.key, record.digest, text)
            kept += bool(text)
    return kept


def _text_of(ask: Ask, record: ArticleRecord, copies: "Copies | None") -> str:
    """Return the text of an article as it was read last, or as near to that as there is."""
    from reader.library.identity import is_url
    from reader.pipeline import open_article
    from reader.workshop import parse_apart

    location = record.location
    try:
        edition = ask(lambda library: library.edition(record.digest))
        if edition or not (is_url(location) or Path(location).is_file()):
            return edition or ""
        return open_article(location, offline=True, copies=copies, parser=parse_apart).text
    except (ReaderError, OSError):
        return ""
