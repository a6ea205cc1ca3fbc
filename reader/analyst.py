"""Analysis in a process of its own.

A long article must not slow the keys down, and a hostile one must cost a clear line, never the
session: the process has a deadline and a memory limit, and it is killed when nobody waits.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import IO, Protocol, cast

from reader.apart import WorkLimits, process_of, receive, serve
from reader.errors import ReaderError
from reader.model.analysis import Analysis, Quote, QuoteKind, Section, Speaker, Voice
from reader.model.article import Article
from reader.parcel import Parcel, unwrap, wrap
from reader.text.span import Span

_LONG = 100_000  # code points of an article whose first quotes are told before the others
_BATCH = 200  # quotes in one message: what is unpacked in a millisecond or two

QuoteRow = tuple[
    int, int, str, tuple[str, int, int, str, str] | None, tuple[int, int] | None, float, str
]
Message = tuple[str, object]

LIMITS = WorkLimits(seconds=60.0, memory_bytes=1_500_000_000)


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


def analyse_apart(
    article: Article,
    found: Callable[[Analysis], None],
    *,
    cancelled: Callable[[], bool] = lambda: False,
    limits: WorkLimits = LIMITS,
) -> Analysis:
    """Return what is found in `article`, looked for in another process; blocks meanwhile.

    Args:
        article: What is analysed.
        found: Told of the sections as soon as they are known, and in a long article of its first
            quotes.
        cancelled: Asked all the time; True ends the work, and what there is is returned.
        limits: What the process may use.

    Raises:
        ReaderError: It took too long, or too much memory, or ended on its own.
    """
    so_far = [Analysis()]

    def tell(analysis: Analysis) -> None:
        so_far.append(analysis)
        found(analysis)

    try:
        parcel = wrap(article)
        with process_of("reader.analyst", parcel, limits, cancelled, texts=[article.text]) as pipe:
            return _receive(pipe, tell, cancelled)
    except ReaderError as problem:
        if cancelled():
            return so_far[-1]
        raise ReaderError(f"looking for quotes {problem.message}") from problem


def _receive(
    pipe: IO[bytes], found: Callable[[Analysis], None], cancelled: Callable[[], bool]
) -> Analysis:
    sections: tuple[Section, ...] = ()
    quotes: list[Quote] = []
    voices: tuple[Voice, ...] = ()
    while not cancelled():
        kind, content = cast("Message", receive(pipe))
        match kind:
            case "sections":
                sections = tuple(
                    Section(title, Span(start, end), level)
                    for title, start, end, level in cast("list[tuple[str, int, int, int]]", content)
                )
                found(Analysis(sections))
            case "first":
                first = tuple(map(_quote, cast("list[QuoteRow]", content)))
                found(Analysis(sections, first, _voices(first)))
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


def _voices(quotes: Sequence[Quote]) -> Sequence[Voice]:
    """Return who spoke the first quotes; see `reader.analysis.voices`, which is not loaded here."""
    members: dict[str, list[int]] = {}
    roles: dict[str, str] = {}
    for number, quote in enumerate(quotes):
        if quote.speaker is not None:
            members.setdefault(quote.speaker.name, []).append(number)
            roles.setdefault(quote.speaker.name, quote.speaker.role)
    return tuple(Voice(name, roles[name], tuple(mine)) for name, mine in members.items())


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


def _messages(article: Article) -> Iterator[Message]:
    from reader.analysis.quotes import quotes_of, reader_of
    from reader.analysis.sections import find_sections
    from reader.analysis.voices import voices_of

    sections = find_sections(article)
    yield "sections", [(s.title, s.span.start, s.span.end, s.level) for s in sections]
    quotes: Sequence[Quote] = ()
    if len(article.text) > _LONG:  # what the first screens show must not wait for all of it
        reading = reader_of(article)
        first = next(reading.batches(), ())
        yield "first", [_row(quote) for quote in first]
        quotes = reading.settled()
    else:
        quotes = quotes_of(article)
    for start in range(0, len(quotes), _BATCH):
        yield "quotes", [_row(quote) for quote in quotes[start : start + _BATCH]]
    voices = voices_of(quotes)
    yield "voices", [(voice.name, voice.role, list(voice.quotes)) for voice in voices]


def _give_way() -> None:
    """Let the program itself go first: a key must not wait for quotes."""
    import os

    with suppress(AttributeError, OSError):  # Windows has no such thing
        os.nice(5)


def _work(request: object, texts: Sequence[str]) -> Iterator[Message]:
    """Return what is found in an article, as `analyse_apart` sends it."""
    _give_way()
    return _messages(unwrap(cast("Parcel", request), texts[0]))


if __name__ == "__main__":
    serve(_work)
