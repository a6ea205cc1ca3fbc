"""The verb ``outline``."""

from collections.abc import Iterable

from reader import pipeline
from reader.cli.access import access_of
from reader.cli.command_line.request import Request
from reader.cli.output import streams
from reader.cli.verbs.corrected import with_corrections
from reader.errors import NothingFound
from reader.model.analysis import Analysis, QuoteKind
from reader.model.article import Article

_QUOTE_CHARS = 60


def print_outline(request: Request) -> int:
    """Print the sections, each followed by the quotes in it.

    Raises:
        ReaderError: The source cannot be read, or has no outline.
    """
    source = request.operands[0]
    access = access_of(request)
    article = access.open_or_stored(source)
    for notice in article.notices:
        streams.print_message(notice)
    analysis = with_corrections(access, article, pipeline.analyse(article))
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
                "quotes": [
                    number
                    for number, quote in enumerate(analysis.quotes)
                    if quote.span.start in section.span
                ],
            }
            for section in analysis.sections
        ],
        "speakers": [
            {"name": speaker.name, "role": speaker.role, "quotes": list(speaker.quotes)}
            for speaker in analysis.speakers
        ],
    }


def _outline_lines(article: Article, analysis: Analysis) -> Iterable[tuple[int, str]]:
    """Yield sections and quotes in reading order, each with its level, from 1."""
    shown = [quote for quote in analysis.quotes if quote.kind is not QuoteKind.INDIRECT]
    entries = [
        (section.span.start, 0, section.level, section.title) for section in analysis.sections
    ]
    deepest = [
        max((s.level for s in analysis.sections if q.span.start in s.span), default=0)
        for q in shown
    ]
    for quote, level in zip(shown, deepest, strict=True):
        words = quote.span.of(article.text).replace("\n", " ")
        cut = f"{words[: _QUOTE_CHARS - 1].rstrip()}…" if len(words) > _QUOTE_CHARS else words
        speaker = quote.speaker.name if quote.speaker else "?"
        entries.append((quote.span.start, 1, level + 1, f"“{cut}” {speaker}"))
    for _, _, level, text in sorted(entries):
        yield level, text
