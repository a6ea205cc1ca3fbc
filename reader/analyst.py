"""Analysis in a process of its own.

A long article must not slow the keys down, and a hostile one must cost a clear line, never the
session: the process has a deadline and a memory limit, and it is killed when nobody waits.
"""

import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, Protocol, cast

from reader.errors import ReaderError
from reader.model.analysis import Analysis, Quote, QuoteKind, Section, Speaker, Voice
from reader.model.article import Article
from reader.text.span import Span

_BATCH = 200  # quotes in one message: what is unpacked in a millisecond or two

QuoteRow = tuple[
    int, int, str, tuple[str, int, int, str, str] | None, tuple[int, int] | None, float, str
]
Message = tuple[str, object]


class Analyst(Protocol):
    """Finds sections, quotes and speakers; blocks meanwhile."""

    def __call__(
        self, article: Article, found: Callable[[Analysis], None], *, cancelled: Callable[[], bool]
    ) -> Analysis:
        """Return what is found; see `analyse_apart` and `analyse_here`."""
        ...


def analyse_here(
    article: Article,
    found: Callable[[Analysis], None],
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Analysis:
    """Return what is found in `article`, looked for in this very process."""
    from reader.pipeline import analyse

    analysis = analyse(article)
    if not cancelled():
        found(Analysis(analysis.sections))
    return analysis


@dataclass(frozen=True, slots=True)
class AnalysisLimits:
    """How much one analysis may use."""

    seconds: float = 60.0
    memory_bytes: int = 1_500_000_000


def analyse_apart(
    article: Article,
    found: Callable[[Analysis], None],
    *,
    cancelled: Callable[[], bool] = lambda: False,
    limits: AnalysisLimits | None = None,
) -> Analysis:
    """Return what is found in `article`, looked for in another process; blocks meanwhile.

    Args:
        article: What is analysed.
        found: Told of the sections as soon as they are known, before any quote.
        cancelled: Asked between messages; True ends the work, and what there is is returned.
        limits: What the process may use.

    Raises:
        ReaderError: It took too long, or too much memory, or ended on its own.
    """
    bounds = limits or AnalysisLimits()
    process = subprocess.Popen(  # noqa: S603 - this very interpreter and package
        [sys.executable, "-P", "-m", "reader.analyst", str(bounds.memory_bytes)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    watch = threading.Timer(bounds.seconds, process.kill)
    watch.daemon = True
    watch.start()
    try:
        _send(article, process.stdin)
        return _receive(process.stdout, found, cancelled)
    except (EOFError, OSError, pickle.UnpicklingError) as problem:
        raise ReaderError("quotes could not be looked for: too long or too tangled") from problem
    finally:
        watch.cancel()
        process.kill()
        process.stdout.close()
        process.wait()


def _send(article: Article, pipe: IO[bytes]) -> None:
    blocks = [(str(b.kind), b.span.start, b.span.end, b.level, b.label) for b in article.blocks]
    with pipe:
        pickle.dump((article.text, blocks, article.meta.language), pipe)


def _receive(
    pipe: IO[bytes], found: Callable[[Analysis], None], cancelled: Callable[[], bool]
) -> Analysis:
    sections: tuple[Section, ...] = ()
    quotes: list[Quote] = []
    voices: tuple[Voice, ...] = ()
    while not cancelled():
        kind, content = cast("Message", pickle.load(pipe))  # noqa: S301 - from our own process
        match kind:
            case "sections":
                sections = tuple(
                    Section(title, Span(start, end), level)
                    for title, start, end, level in cast("list[tuple[str, int, int, int]]", content)
                )
                found(Analysis(sections))
            case "quotes":
                quotes += map(_quote, cast("list[QuoteRow]", content))
            case "voices":
                voices = tuple(
                    Voice(name, role, tuple(members))
                    for name, role, members in cast("list[tuple[str, str, list[int]]]", content)
                )
                break
            case _:
                raise EOFError(kind)
    return Analysis(sections, tuple(quotes), voices)


def _quote(row: QuoteRow) -> Quote:
    start, end, kind, speaker, cue, confidence, rule = row
    return Quote(
        Span(start, end),
        QuoteKind(kind),
        None
        if speaker is None
        else Speaker(speaker[0], Span(speaker[1], speaker[2]), speaker[3], speaker[4]),
        None if cue is None else Span(*cue),
        confidence,
        rule,
    )


def _row(quote: Quote) -> QuoteRow:
    said_by, cue = quote.speaker, quote.cue
    return (
        quote.span.start,
        quote.span.end,
        str(quote.kind),
        None
        if said_by is None
        else (said_by.name, said_by.span.start, said_by.span.end, said_by.mention, said_by.role),
        None if cue is None else (cue.start, cue.end),
        quote.confidence,
        quote.rule,
    )


# in the other process -------------------------------------------------------------------------


def _limit_memory(limit_bytes: int) -> None:
    try:
        import resource
    except ImportError:
        return  # Windows has no such limit
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = limit_bytes if hard == resource.RLIM_INFINITY else min(limit_bytes, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _messages(article: Article) -> Iterator[Message]:
    from reader.analysis.quotes import quotes_of
    from reader.analysis.sections import find_sections
    from reader.analysis.voices import voices_of

    sections = find_sections(article)
    yield "sections", [(s.title, s.span.start, s.span.end, s.level) for s in sections]
    quotes = quotes_of(article)
    for start in range(0, len(quotes), _BATCH):
        yield "quotes", [_row(quote) for quote in quotes[start : start + _BATCH]]
    voices = voices_of(quotes)
    yield "voices", [(voice.name, voice.role, list(voice.quotes)) for voice in voices]


def main() -> None:
    """Read an article from standard input, write what is found to standard output."""
    from reader.model.article import Block, BlockKind, Meta

    _limit_memory(int(sys.argv[1]))
    text, rows, language = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own process
    blocks = [
        Block(BlockKind(kind), Span(start, end), level, label)
        for kind, start, end, level, label in rows
    ]
    article = Article("", text, blocks, meta=Meta(language=language))
    for message in _messages(article):
        pickle.dump(message, sys.stdout.buffer)
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
