"""What the engine reads one after another: the paragraphs of a text, each with its treatment."""

from collections.abc import Iterator

from reader.startup.light_enum import StrEnum
from reader.startup.light_typing import NamedTuple


class Treatment(StrEnum):
    """How a stretch of text is read."""

    PROSE = "prose"
    EMPHATIC = "emphatic"  # prose, all of it bold or in italics, as the questions of an interview
    HEADLINE = "headline"  # single marks count, and nobody named here speaks below
    QUOTATION = "quotation"  # the whole block is quoted
    SIGNATURE = "signature"  # the whole block says whose the quotation above is


BLOCKS = frozenset({Treatment.QUOTATION, Treatment.SIGNATURE})
RUNNING = frozenset({Treatment.PROSE, Treatment.EMPHATIC})


class Unit(NamedTuple):
    """A paragraph, and how to read it."""

    start: int
    end: int
    treatment: Treatment = Treatment.PROSE


def units_of_text(text: str) -> Iterator[Unit]:
    """Yield the paragraphs of a plain text."""
    from reader.analysis.text.paragraphs import paragraphs  # an article has blocks instead

    for start, end in paragraphs(text):
        yield Unit(start, end)
