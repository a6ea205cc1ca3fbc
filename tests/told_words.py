"""What is quoted in a text, and of whom, as the cases of the tests write it."""

from reader.analysis.quotes import find_quotes
from reader.model.analysis import Quote, QuoteKind

Told = tuple[tuple[str, str], ...]
"""Words between marks, each with the name of who said them; an empty one is nobody."""


def marked(text: str, language: str = "") -> list[Quote]:
    """Return the quotes between marks; without a language, the text tells it."""
    return [q for q in find_quotes(text, language=language) if q.kind is not QuoteKind.INDIRECT]


def told(text: str, language: str = "") -> Told:
    """Return what is quoted in a text; reported speech without marks is left out."""
    return _with_names(text, marked(text, language))


def reported(text: str, language: str = "") -> Told:
    """Return what is reported in a text without marks, each with the name of who said it."""
    quotes = find_quotes(text, language=language)
    return _with_names(text, [quote for quote in quotes if quote.kind is QuoteKind.INDIRECT])


def last_speaker(text: str, language: str = "") -> str:
    """Return the name of who said the last quoted words; an empty one is nobody."""
    return told(text, language)[-1][1]


def name_and_role(text: str, language: str = "") -> tuple[str, str]:
    """Return the name and the role of who said the last quoted words."""
    speaker = marked(text, language)[-1].speaker
    assert speaker is not None
    return speaker.name, speaker.role


def with_rules(text: str, language: str = "") -> list[tuple[str, str, str]]:
    """Return the words, the mention of the speaker and the rule of every quote between marks."""
    return [
        (quote.span.of(text), quote.speaker.mention if quote.speaker else "", quote.rule)
        for quote in marked(text, language)
    ]


def _with_names(text: str, quotes: list[Quote]) -> Told:
    return tuple(
        (quote.span.of(text), quote.speaker.name if quote.speaker else "") for quote in quotes
    )
