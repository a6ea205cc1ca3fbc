"""The verbs ``print`` and ``outline``."""

from collections.abc import Iterable

from reader import pipeline
from reader.cli import output
from reader.cli.access import access_of
from reader.cli.plain import plain_text
from reader.cli.request import Request
from reader.errors import NothingFound, ReaderError
from reader.model.analysis import Analysis, QuoteKind
from reader.model.article import Article

_WIDEST = 80
_QUOTE_CHARS = 60


def print_articles(request: Request) -> int:
    """Print every source; one that cannot be read does not stop the others.

    Raises:
        ReaderError: The only source cannot be read.
    """
    several = len(request.operands) > 1
    status = 0
    access = access_of(request)
    for number, source in enumerate(request.operands):
        try:
            article = access.open_or_kept(source)
        except ReaderError as error:
            if not several:
                raise
            output.tell(str(error))
            status = status or error.exit_code
            continue
        for notice in article.notices:
            output.tell(notice)
        if request.has("json"):
            output.say_json(as_json(article, source))
        elif output.is_terminal():
            from reader.cli.pager import page

            page(plain_text(article, width_cells=_width_cells()))
        else:
            output.say(("\n" if number else "") + plain_text(article))
    return status


def as_json(article: Article, source: str) -> dict[str, object]:
    """Return what ``print --json`` says of an article."""
    meta = article.meta
    return {
        "schema": 1,
        "source": source,
        "title": article.title,
        "byline": meta.byline,
        "published": meta.published,
        "site": meta.site,
        "language": meta.language,
        "canonical_url": meta.canonical_url,
        "text": article.text,
        "blocks": [
            {
                "kind": block.kind.value,
                "start": block.span.start,
                "end": block.span.end,
                "level": block.level,
            }
            for block in article.blocks
        ],
        "links": [
            {"start": link.span.start, "end": link.span.end, "href": link.href}
            for link in article.links
        ],
        "images": [
            {"start": image.span.start, "end": image.span.end, "src": image.src, "alt": image.alt}
            for image in article.images
        ],
    }


def print_outline(request: Request) -> int:
    """Print the sections, and below each the quotes that stand in it.

    Raises:
        ReaderError: The source cannot be read, or has no outline.
    """
    source = request.operands[0]
    article = access_of(request).open_or_kept(source)
    for notice in article.notices:
        output.tell(notice)
    analysis = pipeline.analyse(article)
    if request.has("json"):
        output.say_json(_outline_json(article, analysis, source))
        return 0
    lines = list(_outline_lines(article, analysis))
    if not lines:
        raise NothingFound("no sections and no quotes", location=source)
    for line in lines:
        output.say(line)
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
            {"name": voice.name, "role": voice.role, "quotes": list(voice.quotes)}
            for voice in analysis.speakers
        ],
    }


def _outline_lines(article: Article, analysis: Analysis) -> Iterable[str]:
    """Yield sections and quotes in reading order, indented by level."""
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
        cut = f"{words[: _QUOTE_CHARS - 1]}…" if len(words) > _QUOTE_CHARS else words
        speaker = quote.speaker.name if quote.speaker else "?"
        entries.append((quote.span.start, 1, level + 1, f"“{cut}” {speaker}"))
    for _, _, level, text in sorted(entries):
        yield f"{'  ' * (level - 1)}{text}"


def _width_cells() -> int:
    """Return how wide text is set on this terminal."""
    from shutil import get_terminal_size

    return min(_WIDEST, get_terminal_size().columns)
