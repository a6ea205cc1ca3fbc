"""The journey of an article, on one page: location, Payload, Article, Analysis."""

from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.sources.base import Limits, Payload


def load(location: str, *, limits: Limits | None = None) -> Payload:
    """Return the bytes at a path, a URL, or ``-`` for standard input.

    Raises:
        SourceError: The bytes could not be had.
        RefusedError: Reading them would not be safe.
    """
    from reader.sources.registry import source_for

    return source_for(location).load(location, limits or Limits())


def open_article(location: str, *, limits: Limits | None = None) -> Article:
    """Return the article at a path, a URL, or ``-`` for standard input.

    Raises:
        SourceError: The bytes could not be had.
        RefusedError: Reading them would not be safe.
        ParseError: The bytes hold no article.
    """
    from reader.parsing.registry import parse_article

    payload = load(location, limits=limits)
    return parse_article(payload.body, media_type=payload.media_type, location=payload.location)


def analyse(article: Article) -> Analysis:
    """Return everything we can find in `article`."""
    from reader.analysis.quotes import quotes_of
    from reader.analysis.sections import find_sections
    from reader.analysis.voices import voices_of

    quotes = quotes_of(article)
    return Analysis(find_sections(article), quotes, voices_of(quotes))
