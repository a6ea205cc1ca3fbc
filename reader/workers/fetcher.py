"""Fetches a page in a subprocess while the program is still being imported.

Importing httpx takes as long as a third of the program, and servers are slow; both are done by the
time the program accepts keys.
"""

from collections.abc import Callable, Iterator, Sequence

from reader.errors import ParseError, ReaderError, RefusedError, SourceError
from reader.isolation.packing import PackedArticle, pack_article, unpack_article
from reader.isolation.pipes import receive, receive_text
from reader.isolation.process import WorkLimits, run_isolated
from reader.model.article import Article
from reader.sources.base import Limits
from reader.startup.light_typing import cast
from reader.workers.background import BackgroundTask

LIMITS = WorkLimits(seconds=Limits().total_seconds + 40.0, memory_bytes=1_000_000_000)
"""The deadlines of fetching and parsing, which the subprocess observes itself, and a margin."""

_ERRORS = {"refused": RefusedError, "source": SourceError, "parse": ParseError}
_STEP_BYTES = 32_768  # bytes between two progress messages

_Answer = tuple[str, object]


class FetchTask(BackgroundTask[Article]):
    """The fetching and parsing of one page.

    Args:
        location: The address of the page.
        data_dir: The data directory; empty for the default.
    """

    def __init__(self, location: str, data_dir: str) -> None:
        self._location, self._data_dir = location, data_dir
        super().__init__(location)

    def _compute(self, cancelled: Callable[[], bool]) -> Article:
        request = self._location, self._data_dir
        try:
            with run_isolated("reader.workers.fetcher", request, LIMITS, cancelled) as answers:
                kind, content = cast("_Answer", receive(answers))
                while kind == "progress":
                    self.progress(cast("int", content))
                    kind, content = cast("_Answer", receive(answers))
                if kind == "article":
                    return unpack_article(cast("PackedArticle", content), receive_text(answers))
        except ReaderError as error:
            from reader.sources.addresses import without_credentials

            place = without_credentials(self._location)
            reason = "loading was cancelled" if cancelled() else f"fetching it {error.message}"
            raise SourceError(reason, location=place) from error
        message, location = cast("tuple[str, str]", content)
        raise _ERRORS.get(kind, ReaderError)(message, location=location)


# in the subprocess ----------------------------------------------------------------------------


def _work(request: object, _: Sequence[str]) -> Iterator[_Answer | str]:
    location, data_dir = cast("tuple[str, str]", request)
    try:
        article = _fetched(location, data_dir)
    except ReaderError as error:
        kinds = [name for name, kind in _ERRORS.items() if type(error) is kind]
        yield (kinds or ["failed"])[0], (error.message, error.location)
    else:
        yield "article", pack_article(article)
        yield article.text


def _fetched(location: str, data_dir: str) -> Article:
    from pathlib import Path

    from reader.isolation.serving import send_result
    from reader.library.files.directories import page_cache_directory
    from reader.library.files.page_cache import PageCache
    from reader.pipeline import open_article
    from reader.workers.article_cache import article_cache_at
    from reader.workers.parser import parse_isolated

    told = 0

    def progress(count: int) -> None:
        nonlocal told
        if count - told >= _STEP_BYTES:
            told = count
            send_result(("progress", count))

    return open_article(
        location,
        copies=PageCache(page_cache_directory(Path(data_dir) if data_dir else None)),
        progress=progress,
        parser=article_cache_at(data_dir).read_with(parse_isolated),
    )


if __name__ == "__main__":
    from reader.workers.worker_process import run_worker

    run_worker(_work)
