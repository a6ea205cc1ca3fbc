"""Finds the quotes of many articles, one after another, in a subprocess.

If an article crashes the subprocess, only the quotes of that article are lost.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from reader.errors import ReaderError
from reader.isolation.pipes import receive
from reader.isolation.process import WorkLimits, run_isolated
from reader.model.analysis import Analysis, in_marks
from reader.model.annotation import Target
from reader.model.article import Article
from reader.model.quotation import Quotation, Source
from reader.pipeline import analyse, open_article, parse
from reader.startup.light_typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from reader.workers.article_cache import ArticleCache

LIMITS = WorkLimits(seconds=120.0, memory_bytes=1_500_000_000)
_BATCH = 50  # articles for each subprocess

_Row = tuple[tuple[object, ...], str, str, str, int, tuple[str, ...], float]
_Answer = tuple[str, tuple[str, ...], list[_Row]]


def quotations_in(
    locations: Sequence[str],
    *,
    copies: str = "",
    article_cache: str = "",
    cancelled: Callable[[], bool],
) -> Iterator[Sequence[Quotation] | ReaderError]:
    """Yield the quotes of each article, or the reason why there are none.

    The network is not used; web pages are read from their cached copies.

    Args:
        locations: Files and addresses.
        copies: The directory of the page cache; empty for none.
        article_cache: The directory of the article cache; empty for none.
        cancelled: Polled; True ends the work.
    """
    waiting = list(locations)
    while waiting and not cancelled():
        batch = waiting[:_BATCH]
        answered = 0
        try:
            with run_isolated(__name__, (batch, copies, article_cache), LIMITS, cancelled) as pipe:
                for location in batch:
                    yield _read(location, cast("_Answer", receive(pipe)))
                    answered += 1
        except ReaderError as problem:
            if cancelled():
                return
            yield ReaderError(f"looking for quotes {problem.message}", location=batch[answered])
            answered += 1
        waiting = waiting[answered:]


def quotations_of(
    article: Article, analysis: Analysis, *, with_indirect: bool = False
) -> Iterator[Quotation]:
    """Yield the quotes of an article; reported speech only if asked for."""
    from reader.anchoring.describe import describe_target
    from reader.session.numbering import paragraph_number

    source = Source(article.location, *_about(article))
    for quote in analysis.quotes if with_indirect else in_marks(analysis.quotes):
        said_by = quote.speaker
        yield Quotation(
            source,
            describe_target(article.text, quote.span.start, quote.span.end),
            said_by.name if said_by is not None else "",
            said_by.role if said_by is not None else "",
            str(quote.kind),
            paragraph_number(article, quote.span.start),
            confidence=quote.confidence,
        )


def _about(article: Article) -> tuple[str, ...]:
    """Return the fields of a `Source` for an article, except its location."""
    meta = article.meta
    return (article.title, meta.byline, meta.site, meta.published, meta.canonical_url)


def _read(location: str, answer: _Answer) -> Sequence[Quotation] | ReaderError:
    problem, about, rows = answer
    if problem:
        return ReaderError(problem, location=location)
    source = Source(location, *about)
    return [Quotation(source, Target(*target), *rest) for target, *rest in rows]  # type: ignore[arg-type]


# in the subprocess ----------------------------------------------------------------------------


def _work(request: object, _: Sequence[str]) -> Iterator[_Answer]:
    locations, copies, article_cache = cast("tuple[list[str], str, str]", request)
    return (_answer_for(location, copies, article_cache) for location in locations)


def _answer_for(location: str, copies_in: str, cache_directory: str) -> _Answer:
    from reader.library.files.page_cache import PageCache
    from reader.workers.article_cache import ArticleCache

    copies = PageCache(Path(copies_in)) if copies_in else None
    article_cache = ArticleCache(cache_directory) if cache_directory else None
    parser = parse if article_cache is None else article_cache.read_with(parse)
    try:
        article = open_article(location, offline=True, copies=copies, parser=parser)
        found: Iterable[Quotation] = quotations_of(article, _analysed(article, article_cache))
        rows = [(tuple(q.target), *q[2:]) for q in found]
    except ReaderError as problem:
        return problem.message, (), []
    return "", _about(article), rows


def _analysed(article: Article, article_cache: "ArticleCache | None") -> Analysis:
    known = article_cache.analysis(article) if article_cache is not None else None
    if known is not None:
        return known
    found = analyse(article)
    if article_cache is not None:
        article_cache.keep(article, found)
    return found


if __name__ == "__main__":
    from reader.workers.worker_process import run_worker

    run_worker(_work)
