"""The verb ``outline``."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from reader import pipeline
from reader.cli.article_access import access_of
from reader.cli.command_line.request import Request
from reader.cli.output import streams
from reader.errors import NothingFound
from reader.model.analysis import Analysis, Quote, Section, in_marks, said_by
from reader.model.article import Article

_QUOTE_CHARS = 60


def print_outline(request: Request) -> int:
    """Print the sections, each followed by the quotes in it.

    Raises:
        NothingFound: It has neither sections nor quotes.
        ReaderError: The source cannot be read.
    """
    source = request.operands[0]
    access = access_of(request)
    article = access.open_or_stored(source)
    for notice in article.notices:
        streams.print_message(notice)
    analysis = access.corrected(article, pipeline.analyse(article))
    if request.has("json"):
        streams.print_json(_outline_json(article, analysis, source))
        return 0
    lines = list(_outline_lines(article, analysis))
    if not lines:
        raise NothingFound("no sections and no quotes", location=source)
    for level, text in lines:
        streams.print_beside("  " * (level - 1), text)
    return 0


def _outline_json(article: Article, analysis: Analysis, source: str) -> dict[str, object]:
    """Return the outline; quotes are named by their place among those that `quotes` prints."""
    from reader.analysis.speakers import speakers_of

    shown = tuple(in_marks(analysis.quotes))
    return {
        "schema": 1,
        "source": source,
        "title": article.title,
        "sections": [
            {
                "title": section.title,
                "level": section.level,
                "start": section.span.start,
                "end": section.span.end,
                "quotes": list(_quotes_in(section, shown)),
            }
            for section in analysis.sections
        ],
        "speakers": [
            {"name": speaker.name, "role": speaker.role, "quotes": list(speaker.quotes)}
            for speaker in speakers_of(shown)
        ],
    }


def _outline_lines(article: Article, analysis: Analysis) -> Iterable[tuple[int, str]]:
    """Yield sections and quotes in reading order, each with its level, from 1."""
    shown = list(in_marks(analysis.quotes))
    entries: list[tuple[int, int, int, str]] = []
    deepest = [0] * len(shown)
    for section in analysis.sections:
        entries.append((section.span.start, 0, section.level, section.title))
        for number in _quotes_in(section, shown):
            deepest[number] = max(deepest[number], section.level)
    for quote, level in zip(shown, deepest, strict=True):
        words = quote.span.of(article.text).replace("\n", " ")
        cut = f"{words[: _QUOTE_CHARS - 1].rstrip()}…" if len(words) > _QUOTE_CHARS else words
        speaker = said_by(quote) or "?"
        entries.append((quote.span.start, 1, level + 1, f"“{cut}” {speaker}"))
    for _, _, level, text in sorted(entries):
        yield level, text


def _quotes_in(section: Section, quotes: Sequence[Quote]) -> range:
    """Return the indices of the quotes that begin in a section. Cost: two bisections."""
    first, end = (
        bisect_left(quotes, offset, key=lambda quote: quote.span.start)
        for offset in (section.span.start, section.span.end)
    )
    return range(first, end)
