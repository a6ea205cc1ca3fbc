"""Analysis in a subprocess.

A long article must not block the keys, and a hostile one must cost only an error message, never the
session: the subprocess has a deadline and a memory limit, and is killed when its result is no
longer needed.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import islice

from reader.errors import ParseError, ReaderError
from reader.isolation.packing import PackedArticle, pack_article, unpack_article
from reader.isolation.pipes import receive, receive_text
from reader.isolation.process import WorkLimits, run_isolated
from reader.model.analysis import Analysis, Quote, QuotedSpeaker, Section
from reader.model.article import Article
from reader.model.quote_columns import QuoteColumns, QuoteRow, row_of
from reader.startup.light_typing import TYPE_CHECKING, Protocol, cast
from reader.text.span import Span
from reader.workers.background import BackgroundTask

if TYPE_CHECKING:
    from typing import IO

    from reader.analysis.speakers import SpeakerCollector
    from reader.sources.base import Loaded

_LONG_CHARS = 100_000  # code points of an article whose first quotes are sent before the others
_SLOW_CHARS = 1_500_000  # code points after the beginning that take too long to wait for
_LARGE_CHARS = 4_000_000  # code points of an article whose quotes a process of their own finds
_EARLY_STRETCH = 40_000  # code points of the article for each batch of quotes that is sent early
_MOST_EARLY = 64  # batches sent early: more than anybody has read until all quotes are found
_BATCH = 200  # quotes in one message, which are unpacked in a millisecond or two

_NICENESS = 5  # keys take precedence over the search for quotes
_NICENESS_AHEAD = 10  # and analysis in advance comes last

Message = tuple[str, object]

LIMITS = WorkLimits(seconds=60.0, memory_bytes=1_500_000_000)


class Analyst(Protocol):
    """Finds sections, quotes and speakers; blocks until done."""

    def __call__(
        self, article: Article, found: Callable[[Analysis], None], *, cancelled: Callable[[], bool]
    ) -> Analysis:
        """Return the analysis; see `analyse_isolated`."""


def analyse_isolated(
    article: Article,
    found: Callable[[Analysis], None],
    *,
    cancelled: Callable[[], bool] = lambda: False,
    niceness: int = _NICENESS,
    first: Sequence[Quote] = (),
) -> Analysis:
    """Return the analysis of `article`, computed in a subprocess; blocks until done.

    Args:
        article: The article.
        found: Called with the sections as soon as they are known, and in a long article with its
            first quotes, and more of them as they are found; their names may become longer.
        cancelled: Polled; True ends the work, and the partial result is returned.
        niceness: The niceness of the process.
        first: The quotes in its beginning, if they are known.

    Raises:
        ReaderError: It took too long, or too much memory, or ended on its own.
    """
    so_far = [Analysis()]

    def report(analysis: Analysis) -> None:
        so_far.append(analysis)
        found(analysis)

    try:
        packed = pack_article(article)
        with run_isolated(
            "reader.workers.analyst", packed, LIMITS, cancelled,
            texts=[article.text], niceness=niceness,
        ) as pipe:  # fmt: skip
            return _receive_analysis(pipe, report, cancelled, first)
    except ReaderError as problem:
        if cancelled():
            return so_far[-1]
        raise _without_quotes(problem) from problem


class AnalysisTask(BackgroundTask[Analysis]):
    """The analysis of one article in a subprocess.

    Args:
        article: The article.

    Attributes:
        article: The article being analysed.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        super().__init__(article.location)

    def _compute(self, cancelled: Callable[[], bool]) -> Analysis:
        return analyse_isolated(
            self.article, lambda _: None, cancelled=cancelled, niceness=_NICENESS_AHEAD
        )


def parse_and_analyse(
    location: str,
    arrived: Callable[[Article], None],
    found: Callable[[Analysis], None],
    *,
    cached_analysis: Callable[[Article], Analysis | None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    cache_directory: str = "",
) -> Analysis:
    """Return the analysis of the article in a file, which the subprocess parses as well.

    A very long article is analysed in another process, since the one that has parsed it cannot
    return all memory to the system: what it still needs is scattered among what it has released.

    Args:
        location: The path of the file.
        arrived: Called with the article, before the results for all of it.
        found: As for `analyse_isolated`; before `arrived`, called with the quotes in the beginning.
        cached_analysis: Returns a cached analysis of the article; None to have it analysed.
        cancelled: As for `analyse_isolated`.
        cache_directory: Where the subprocess caches the article; empty for no cache.

    Raises:
        ParseError: There is no article in the file.
        ReaderError: It took too long, or too much memory, or ended on its own.
    """
    article: Article | None = None
    try:
        request = (location, cache_directory, _LARGE_CHARS)
        with run_isolated("reader.workers.analyst", request, LIMITS, cancelled) as pipe:
            first = QuoteColumns()

            def on_first_quotes(rows: Sequence[QuoteRow]) -> None:
                first.extend(rows)
                found(Analysis((), first, _speakers(first)))

            article = _receive_article(pipe, on_first_quotes)
            arrived(article)
            known = cached_analysis(article)
            if known is not None:
                return known
            if len(article.text) <= _LARGE_CHARS:
                return _receive_analysis(pipe, found, cancelled, first)
    except ParseError:
        raise
    except ReaderError as problem:
        if cancelled():
            return Analysis()
        if article is not None:
            raise _without_quotes(problem) from problem
        raise ReaderError(f"reading the article {problem.message}", location=location) from problem
    return analyse_isolated(article, found, cancelled=cancelled, first=first)


def _without_quotes(problem: ReaderError) -> ReaderError:
    """Return the error that tells why not all quotes of an article were found."""
    return ReaderError(f"looking for quotes {problem.message}")


def _receive_article(
    pipe: "IO[bytes]", on_first_quotes: Callable[[Sequence[QuoteRow]], None]
) -> Article:
    kind, content = cast("Message", receive(pipe))
    if kind == "first":
        on_first_quotes(cast("list[QuoteRow]", content))
        kind, content = cast("Message", receive(pipe))
    if kind == "failed":
        raise ParseError(str(content))
    return unpack_article(cast("PackedArticle", content), receive_text(pipe))


def _receive_analysis(
    pipe: "IO[bytes]",
    found: Callable[[Analysis], None],
    cancelled: Callable[[], bool],
    first: Sequence[Quote] = (),
) -> Analysis:
    sections: tuple[Section, ...] = ()
    early: list[QuoteRow] = []
    quotes = QuoteColumns()
    speakers: tuple[QuotedSpeaker, ...] = ()
    while not cancelled():
        kind, content = cast("Message", receive(pipe))
        match kind:
            case "sections":
                sections = tuple(
                    Section(title, Span(start, end), level)
                    for title, start, end, level in cast("list[tuple[str, int, int, int]]", content)
                )
                found(Analysis(sections, first, _speakers(first)))
            case "early":
                early += cast("list[QuoteRow]", content)
                if len(early) > len(first):  # than in the beginning that was parsed alone
                    first = QuoteColumns(early)
                    found(Analysis(sections, first, _speakers(first)))
            case "quotes":
                quotes.extend(cast("list[QuoteRow]", content))
            case "speakers":
                quotes.complete()
                speakers = tuple(
                    QuotedSpeaker(name, role, tuple(members))
                    for name, role, members in cast("list[tuple[str, str, list[int]]]", content)
                )
                break
            case _:
                raise EOFError(kind)
    return Analysis(sections, quotes, speakers)


def _speakers(quotes: Sequence[Quote]) -> Sequence[QuotedSpeaker]:
    """Return the speakers of the first quotes; like `reader.analysis.speakers`, not loaded here."""
    members: dict[str, list[int]] = {}
    roles: dict[str, str] = {}
    for number, quote in enumerate(quotes):
        if quote.speaker is not None and quote.speaker.name:
            members.setdefault(quote.speaker.name, []).append(number)
            roles.setdefault(quote.speaker.name, quote.speaker.role)
    return tuple(QuotedSpeaker(name, roles[name], tuple(mine)) for name, mine in members.items())


# in the subprocess ----------------------------------------------------------------------------


def _messages(article: Article) -> Iterator[Message]:
    from reader.analysis.quotes import reader_of
    from reader.analysis.sections import find_sections
    from reader.analysis.speakers import SpeakerCollector
    from reader.startup.module_archive import read_modules_fast

    sections = find_sections(article)
    yield "sections", [(s.title, s.span.start, s.span.end, s.level) for s in sections]
    reading, chars = reader_of(article), len(article.text)
    del article  # what is read may be another text, with plain spaces
    if chars > _LONG_CHARS:  # the first screens must not wait for all of it
        stretches = min(_MOST_EARLY, max(1, chars // _EARLY_STRETCH))
        for rows in _early_rows(reading.batches(), stretches):
            yield "early", rows
            del rows  # else the last of them stay until all quotes are found
            read_modules_fast()
    quotes, collector = reading.iterate_quotes(), SpeakerCollector()
    while rows := [_collected(quote, collector) for quote in islice(quotes, _BATCH)]:
        yield "quotes", rows
    yield (
        "speakers",
        [(speaker.name, speaker.role, list(speaker.quotes)) for speaker in collector.speakers()],
    )


def _early_rows(batches: Iterator[Sequence[Quote]], most: int) -> Iterator[list[QuoteRow]]:
    """Yield the quotes of the first batches: of one, then of as many as there were before.

    So whoever goes from quote to quote is not ahead of them, and few messages update the screen.
    """
    rows: list[QuoteRow] = []
    for number, batch in enumerate(islice(batches, most), 1):
        rows += map(row_of, batch)
        if not number & (number - 1):  # 1, 2, 4, 8 …
            yield rows
            rows = []


def _collected(quote: Quote, collector: "SpeakerCollector") -> QuoteRow:
    collector.add(quote)
    return row_of(quote)


def _lower_priority() -> None:
    """Lower the priority of this process below that of the program."""
    import os

    with suppress(AttributeError, OSError):  # Windows has no niceness
        os.nice(_NICENESS)


def _work(request: object, texts: list[str]) -> Iterator[Message | str]:
    """Return the messages for an article sent by `analyse_isolated`, or for a file."""
    if texts:
        return _messages(unpack_article(cast("PackedArticle", request), texts.pop()))
    return _file_messages(*cast("tuple[str, str, int]", request))


def _file_messages(location: str, cache_directory: str, longest: int) -> Iterator[Message | str]:
    """Yield the messages for a file; those for its quotes only if it is not longer than this."""
    from reader.pipeline import load, parse_beginning, prepare

    try:
        loaded = load(location)
        beginning = parse_beginning(loaded)
        if beginning is not None and beginning[1] > _SLOW_CHARS:
            from reader.analysis.quotes import quotes_of

            yield "first", [row_of(quote) for quote in quotes_of(beginning[0])]
        keep = _cache_writer(loaded, beginning, cache_directory)
        finish = prepare(loaded)
        del loaded, beginning
        article = finish()
        del finish
        keep(article)
    except ReaderError as problem:
        yield "failed", str(problem)
        return
    yield "article", pack_article(article)
    yield article.text
    if len(article.text) > longest:
        return
    _lower_priority()
    messages = _messages(article)
    del article
    yield from messages


def _cache_writer(
    loaded: "Loaded", beginning: tuple[Article, int] | None, directory: str
) -> Callable[[Article], object]:
    """Return a function that caches the article; it does nothing for very long ones."""
    from reader.workers.article_cache import MAX_CHARS, ArticleCache

    if not directory or beginning is None or beginning[1] > MAX_CHARS:
        return lambda _: None
    return ArticleCache(directory).writer_for(loaded)


if __name__ == "__main__":
    from reader.workers.worker_process import run_worker

    run_worker(_work)
