"""The quotes found in a text with their speakers, in the compact form used by test cases."""

from reader.analysis.quotes import find_quotes
from reader.model.analysis import Quote, QuoteKind

Attributions = tuple[tuple[str, str], ...]
"""Quoted words, each with the name of the speaker, which is empty if there is none."""


def marked(text: str, language: str = "") -> list[Quote]:
    """Return the quotes in quotation marks; without a language, it is detected."""
    return [q for q in find_quotes(text, language=language) if q.kind is not QuoteKind.INDIRECT]


def attributions(text: str, language: str = "") -> Attributions:
    """Return the quoted words and speakers in a text, without indirect speech."""
    return _with_names(text, marked(text, language))


def reported(text: str, language: str = "") -> Attributions:
    """Return the indirect speech in a text, each piece with the name of its speaker."""
    quotes = find_quotes(text, language=language)
    return _with_names(text, [quote for quote in quotes if quote.kind is QuoteKind.INDIRECT])


def last_speaker(text: str, language: str = "") -> str:
    """Return the name of the speaker of the last quote; empty if there is none."""
    return attributions(text, language)[-1][1]


def speaker_names(text: str, language: str = "") -> list[str]:
    """Return the names of the speakers of all quotes in a text; empty for those without one."""
    return [name for _, name in attributions(text, language)]


def name_and_role(text: str, language: str = "") -> tuple[str, str]:
    """Return the name and the role of the speaker of the last quote."""
    speaker = marked(text, language)[-1].speaker
    assert speaker is not None
    return speaker.name, speaker.role


def with_rules(text: str, language: str = "") -> list[tuple[str, str, str]]:
    """Return the words, speaker mention and rule of every quote in quotation marks."""
    return [
        (quote.span.of(text), quote.speaker.mention if quote.speaker else "", quote.rule)
        for quote in marked(text, language)
    ]


def _with_names(text: str, quotes: list[Quote]) -> Attributions:
    return tuple(
        (quote.span.of(text), quote.speaker.name if quote.speaker else "") for quote in quotes
    )
