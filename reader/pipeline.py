"""The journey of an article, on one page: location, Payload, Article, Analysis."""

from collections.abc import Callable

from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.sources.base import Limits, Payload


def load(
    location: str,
    *,
    limits: Limits | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int], None] = lambda _: None,
) -> Payload:
    """Return the bytes at a path, a URL, or ``-`` for standard input.

    Args:
        location: Where they are.
        limits: What is accepted.
        cancelled: Asked again and again; True ends the loading.
        progress: Told how many bytes have come so far.

    Raises:
        SourceError: The bytes could not be had, or loading was cancelled.
        RefusedError: Reading them would not be safe.
    """
    from reader.sources.registry import source_for

    source = source_for(location, cancelled=cancelled, progress=progress)
    return source.load(location, limits or Limits())


def parse(payload: Payload) -> Article:
    """Return the article in what was loaded.

    Raises:
        ParseError: The bytes hold no article.
        RefusedError: Reading them would not be safe.
    """
    from reader.parsing.registry import parse_article

    return parse_article(payload.body, media_type=payload.media_type, location=payload.location)


def open_article(location: str, *, limits: Limits | None = None) -> Article:
    """Return the article at a path, a URL, or ``-`` for standard input.

    Raises:
        SourceError: The bytes could not be had.
        RefusedError: Reading them would not be safe.
        ParseError: The bytes hold no article.
    """
    return parse(load(location, limits=limits))


def analyse(article: Article) -> Analysis:
    """Return everything we can find in `article`."""
    from reader.analysis.quotes import quotes_of
    from reader.analysis.sections import find_sections
    from reader.analysis.voices import voices_of

    quotes = quotes_of(article)
    return Analysis(find_sections(article), quotes, voices_of(quotes))
