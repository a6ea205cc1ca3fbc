"""What is quoted in a text, and of whom, as the cases of the tests write it."""

from reader.analysis.quotes import find_quotes
from reader.model.analysis import QuoteKind

Told = tuple[tuple[str, str], ...]
"""Words between marks, each with the name of who said them; an empty one is nobody."""


def told(text: str, language: str = "") -> Told:
    """Return what is quoted in a text; reported speech without marks is left out."""
    return tuple(
        (quote.span.of(text), quote.speaker.name if quote.speaker else "")
        for quote in find_quotes(text, language=language)
        if quote.kind is not QuoteKind.INDIRECT
    )
