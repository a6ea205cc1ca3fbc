"""Libraries with notes, highlights and bookmarks on the quotes of articles."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from stage import ARTICLES, HARBOUR, analyst, article_at
from temporary_library import TemporaryLibrary

from reader.anchoring.describe import describe_target
from reader.model.analysis import QuoteKind
from reader.model.annotation import Annotation, Motivation

WORDS = ("zebra", "ibex", "newt")


NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


NOTE, HIGHLIGHT, BOOKMARK = (Motivation.COMMENTING, Motivation.HIGHLIGHTING, Motivation.BOOKMARKING)


def other_article() -> Path:
    """Return an article other than the one about the harbour."""
    return next(path for path in sorted(ARTICLES.glob("*.txt")) if path != HARBOUR)


def library_of(*kinds: Motivation, path: Path = HARBOUR) -> TemporaryLibrary:
    """Return a library with one annotation on each of the first quotes, the newest first."""
    library = TemporaryLibrary()
    fill(library, path, kinds)
    return library


def fill(library: TemporaryLibrary, path: Path, kinds: Sequence[Motivation], ago: int = 0) -> None:
    article = article_at(path)
    record = library.register(article)
    found = analyst(article, lambda _: None, cancelled=lambda: False)
    said = [quote for quote in found.quotes if quote.kind is not QuoteKind.INDIRECT]
    for number, (kind, quote) in enumerate(zip(kinds, said, strict=False)):
        made = NOON - timedelta(days=number + ago)
        target = describe_target(article.text, quote.span.start, quote.span.end)
        note = Annotation(
            f"{path.stem}-{number}", record.key, kind, target, made, made,
            body=f"thought *number* {WORDS[number]}" if kind is NOTE else "",
            tags=("first",) if number == 0 else (),
            colour="yellow" if kind is HIGHLIGHT else "",
            speaker=quote.speaker.name if quote.speaker else "",
        )  # fmt: skip
        library.put([note], article)
