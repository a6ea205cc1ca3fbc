"""The verb ``search``: full-text search in the articles that were read."""

from collections.abc import Callable
from typing import TypeVar

from reader.cli.article_access import access_of
from reader.cli.command_line.request import Request
from reader.cli.library_access import library_of
from reader.cli.output import streams
from reader.cli.output.progress import ProgressBar
from reader.errors import NothingFound, UsageError
from reader.library.files.directories import text_index_file
from reader.library.files.page_cache import PageCache
from reader.library.search.passage_search import TextHit
from reader.library.search.text_index import TextIndex
from reader.library.store import ArticleRecord, Library
from reader.text.counts import counted
from reader.workers.text_backfill import index_article, unindexed_articles

_MAX_HITS = 200  # articles listed

_Answer = TypeVar("_Answer")
_Hit = tuple[ArticleRecord, TextHit]


def print_passages(request: Request) -> int:
    """Print the articles whose text contains all words, each with a matching passage.

    The most recently stored ones come first.

    Raises:
        UsageError: No word was given.
        NothingFound: There are none.
        LibraryError: The library cannot be read.
    """
    words = " ".join(" ".join(request.operands).split())
    if not words:
        raise UsageError("search needs WORDS ...")
    texts = TextIndex(text_index_file(request.data_dir))
    with library_of(request) as library:
        _index_earlier_articles(library, texts, access_of(request).copies())
        hits = [
            (record, found)
            for found in texts.search(words, _MAX_HITS)
            if (record := library.record(found.key)) is not None
        ]
    if request.has("json"):
        streams.print_json({"schema": 1, "words": words, "found": [_as_json(hit) for hit in hits]})
    elif not hits:
        raise NothingFound(f"no article you have read contains {words}")
    else:
        for record, found in hits:
            streams.print_beside("", f"{record.title or record.location}  ({record.location})")
            streams.print_beside("  ", found.context)
    return 0 if hits else NothingFound.exit_code


def _index_earlier_articles(library: Library, texts: TextIndex, copies: PageCache) -> None:
    """Index the texts of articles read earlier; the first time this may take a minute."""

    def ask(question: Callable[[Library], _Answer]) -> _Answer:
        return question(library)

    records = unindexed_articles(ask, texts)
    with ProgressBar(len(records)) as progress:
        for number, record in enumerate(records, 1):
            index_article(ask, texts, copies, record)
            progress.show(number)
    if records and (left := unindexed_articles(ask, texts)):
        articles = counted(len(left), "article")
        streams.print_message(
            f"{articles} not searched: their text cannot be saved in {texts.path}"
        )


def _as_json(hit: _Hit) -> dict[str, object]:
    record, found = hit
    return {
        "source": record.location,
        "title": record.title,
        "start": found.passage.start,
        "end": found.passage.end,
        "text": found.passage.exact,
        "context": found.context,
    }
