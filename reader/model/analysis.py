"""What analysis finds in an article."""

from collections.abc import Iterable, Iterator, Sequence

from reader.startup.light_enum import StrEnum
from reader.startup.light_typing import NamedTuple
from reader.text.span import Span

NOBODY = -1
"""In the place of a speaker's number when nobody is named."""
UNKNOWN_SPEAKER = -2
"""In the place of the number of somebody who says nothing in the article."""

CORRECTED = "corrected"
"""The rule of a quote whose speaker a person has said."""
FOLLOWS = "follows-correction"
"""The rule of one that depended on such a quote."""
_CERTAIN_FROM = 0.75  # confidence below which a speaker is shown as uncertain


class QuoteKind(StrEnum):
    """How much of a statement is quoted."""

    DIRECT = "direct"  # a full quoted statement
    FRAGMENT = "fragment"  # a quoted piece inside paraphrase
    BLOCK = "block"  # a quotation block
    INDIRECT = "indirect"  # reported speech with a named speaker, no marks


class Speaker(NamedTuple):
    """Who spoke one quote.

    Attributes:
        name: The fullest name known in the article, or the words that introduced the speaker.
        span: Where this quote names its speaker; may be a pronoun.
        mention: The words there.
        role: What the text says the speaker is ("foreign ministry spokesman"); may be empty.
        short: What to call the speaker where there is little room; empty when no part of the
            name can stand for it.
    """

    name: str
    span: Span
    mention: str
    role: str = ""
    short: str = ""


class Quote(NamedTuple):
    """Quoted words and, when the text tells, who said them.

    Attributes:
        span: The words inside the marks, marks excluded.
        kind: How much of a statement is quoted.
        speaker: Who said it; None when the text does not tell.
        cue: The reporting words ("said"), when there are any.
        confidence: Measured precision of what decided on the speaker, 0.0 to 1.0.
        rule: The name of the rule that decided, for explanations.
    """

    span: Span
    kind: QuoteKind = QuoteKind.DIRECT
    speaker: Speaker | None = None
    cue: Span | None = None
    confidence: float = 0.0
    rule: str = ""


def initialled(name: str, short: str) -> str:
    """Return a name with an initial for its first name: ``A. Quill``; empty if it has none.

    Initials that it has already are kept. Other words before the short form may not be first names.
    """
    first, *middle = name[: -len(short)].split() or [""]
    ends = name.lower().endswith(f" {short}".lower())
    if not ends or not first[:1].isupper() or not all(word.endswith(".") for word in middle):
        return ""
    words = (first, *middle)
    initials = " ".join(word if word.endswith(".") else f"{word[0]}." for word in words)
    return f"{initials} {name[-len(short) :]}"


def with_doubt(name: str, confidence: float) -> str:
    """Return the name of a speaker, followed by ``?`` if it is uncertain; empty if it is empty."""
    return name if confidence >= _CERTAIN_FROM or not name else f"{name}?"


def without_doubt(said_by: str) -> str:
    """Undo `with_doubt`: return the name of a speaker alone."""
    name = said_by.removesuffix("?")
    return name if name == name.rstrip() and name else said_by


def said_by(quote: Quote | None) -> str:
    """Return who said a quote, followed by ``?`` if uncertain; empty when nobody is named."""
    if quote is None or quote.speaker is None:
        return ""
    return with_doubt(quote.speaker.name, quote.confidence)


def in_marks(quotes: Iterable[Quote]) -> Iterator[Quote]:
    """Yield the quotes without reported speech, which is neither numbered nor counted."""
    return (quote for quote in quotes if quote.kind is not QuoteKind.INDIRECT)


class Section(NamedTuple):
    """A named stretch of the article, as the outline shows it.

    Attributes:
        title: One line.
        span: From its heading to the next one of the same or a higher level.
        level: 1 for a top section; deeper ones count up.
    """

    title: str
    span: Span
    level: int = 1


class QuotedSpeaker(NamedTuple):
    """A speaker with all that they are quoted for.

    Attributes:
        name: The fullest name.
        role: What the text says they are; may be empty.
        quotes: Indices into ``Analysis.quotes``, ascending.
    """

    name: str
    role: str
    quotes: Sequence[int]


class Analysis(NamedTuple):
    """Everything found in one article; sections and quotes in reading order.

    Attributes:
        sections: For the outline.
        quotes: In order, not overlapping unless nested.
        speakers: In order of their first quote.
    """

    sections: Sequence[Section] = ()
    quotes: Sequence[Quote] = ()
    speakers: Sequence[QuotedSpeaker] = ()
