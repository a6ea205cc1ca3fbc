"""Indexes articles that were read before the index existed, or on another machine."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from reader.errors import LibraryError, ReaderError
from reader.library.store import ArticleRecord, Library

if TYPE_CHECKING:
    from reader.library.files.page_cache import PageCache
    from reader.library.search.text_index import TextIndex

_MAX_ARTICLES = 500  # the most recently opened articles

_Answer = TypeVar("_Answer")


class RunQuery(Protocol):
    """Runs a query on the library; raises LibraryError."""

    def __call__(self, question: Callable[[Library], _Answer], /) -> _Answer:
        """Return the answer."""


def unindexed_articles(ask: RunQuery, texts: "TextIndex") -> Sequence[ArticleRecord]:
    """Return the most recently read articles whose text is not indexed yet."""
    try:
        records = ask(lambda library: library.recent(_MAX_ARTICLES))
    except LibraryError:
        return ()
    return [each for each in records if each.digest and not texts.has(each.key, each.digest)]


def index_article(
    ask: RunQuery, texts: "TextIndex", copies: "PageCache | None", record: ArticleRecord
) -> bool:
    """Index the text of an article: from a stored edition, a cached page, or its file.

    The network is not used. A text that is gone is indexed as empty, so that it is not searched
    for again.

    Args:
        ask: Runs a query on the library.
        texts: The full-text index.
        copies: The cache of web pages.
        record: The article.

    Returns:
        Whether there was a text.
    """
    try:
        text = _text_of(ask, record, copies)
    except LibraryError:
        return False
    texts.keep(record.key, record.digest, text)
    return bool(text)


def _text_of(ask: RunQuery, record: ArticleRecord, copies: "PageCache | None") -> str:
    """Return the text of an article as last read, or the closest available version.

    Raises:
        LibraryError: The library cannot be read.
    """
    from reader.library.identity.address_keys import is_url
    from reader.pipeline import open_article
    from reader.workers.parser import parse_isolated

    location = record.location
    if edition := ask(lambda library: library.edition(record.digest)):
        return edition
    try:
        if not (is_url(location) or Path(location).is_file()):
            return ""
        return open_article(location, offline=True, copies=copies, parser=parse_isolated).text
    except (ReaderError, OSError):
        return ""
