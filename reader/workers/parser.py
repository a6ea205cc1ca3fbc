"""Parses in a subprocess, for large input and for formats that need C libraries."""

from collections.abc import Callable, Iterator, Sequence

from reader.errors import ParseError, ReaderError, RefusedError
from reader.isolation.packing import PackedArticle, pack_article, unpack_article
from reader.isolation.pipes import receive, receive_text
from reader.isolation.process import WorkLimits, run_isolated
from reader.model.article import Article
from reader.pipeline import is_slow_to_parse, parse
from reader.sources.base import Loaded
from reader.startup.light_typing import TYPE_CHECKING, cast
from reader.workers.background import BackgroundTask

if TYPE_CHECKING:  # not needed in the subprocess, which caches nothing
    from reader.workers.article_cache import ArticleCache

_SECONDS = 30.0
_MEMORY_BYTES, _MAX_MEMORY_BYTES = 250_000_000, 1_000_000_000
_MEMORY_PER_BYTE = 250  # needed for Markdown with short paragraphs; no article needs more

Answer = tuple[str, object]


def limits_of(loaded: Loaded) -> WorkLimits:
    """Return the limits for parsing some bytes: the memory limit grows with their size."""
    size = sum(len(page.payload.body) for page in loaded.pages)
    memory_bytes = min(_MEMORY_BYTES + _MEMORY_PER_BYTE * size, _MAX_MEMORY_BYTES)
    return WorkLimits(_SECONDS, memory_bytes)


def parse_isolated(loaded: Loaded, *, cancelled: Callable[[], bool] = lambda: False) -> Article:
    """Return the article in loaded bytes, parsed in a subprocess if large or risky.

    Small pages and texts are parsed here, since starting a process takes about 100 ms.

    Args:
        loaded: What `pipeline.load` returned.
        cancelled: Polled; True ends the work with an error.

    Raises:
        ParseError: The bytes contain no article, or parsing took too long or too much memory.
        RefusedError: Reading them would not be safe.
    """
    name = loaded.name
    if not is_slow_to_parse(loaded):
        return parse(loaded)
    try:
        with run_isolated("reader.workers.parser", loaded, limits_of(loaded), cancelled) as answers:
            kind, content = cast("Answer", receive(answers))
            if kind == "article":
                return unpack_article(cast("PackedArticle", content), receive_text(answers))
    except ReaderError as error:
        reason = "reading was cancelled" if cancelled() else f"could not be read: {error.message}"
        raise ParseError(reason, location=name) from error
    if kind == "refused":
        raise RefusedError(str(content), location=name)
    raise ParseError(str(content), location=name)


class ParseTask(BackgroundTask[Article]):
    """The parsing of loaded bytes, in a subprocess if large or risky.

    Args:
        loaded: What `pipeline.load` returned.
        article_cache: Where the article is stored, so that it need not be parsed again; or None.
    """

    def __init__(self, loaded: Loaded, article_cache: "ArticleCache | None" = None) -> None:
        self._loaded, self._article_cache = loaded, article_cache
        super().__init__(loaded.name)

    def _compute(self, cancelled: Callable[[], bool]) -> Article:
        def parser(loaded: Loaded) -> Article:
            return parse_isolated(loaded, cancelled=cancelled)

        if self._article_cache is None:
            return parser(self._loaded)
        return self._article_cache.read(self._loaded, parser)


# in the subprocess ----------------------------------------------------------------------------


def _work(request: object, _: Sequence[str]) -> Iterator[Answer | str]:
    try:
        article = parse(cast("Loaded", request))
    except RefusedError as error:
        yield "refused", error.message
    except ReaderError as error:
        yield "error", error.message
    else:
        yield "article", pack_article(article)
        yield article.text


if __name__ == "__main__":
    from reader.workers.worker_process import run_worker

    run_worker(_work)
