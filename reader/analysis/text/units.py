"""The units the engine analyses one by one: the paragraphs of a text, each with its treatment."""

from collections.abc import Iterator

from reader.startup.light_enum import StrEnum
from reader.startup.light_typing import NamedTuple


class Treatment(StrEnum):
    """How a stretch of text is analysed."""

    PROSE = "prose"
    EMPHATIC = "emphatic"  # prose all in bold or italics, like the questions of an interview
    HEADLINE = "headline"  # single marks count, and no one named here is a speaker in the body
    CAPTION = "caption"  # beside the text: no one named here is who the text talks about
    QUOTATION = "quotation"  # the whole block is quoted
    NESTED = "nested"  # the same, inside another quotation
    SIGNATURE = "signature"  # the whole block names the speaker of the quotation above


_tuple = tuple.__new__  # creates a unit in a third of the time of its own constructor

BLOCKS = frozenset({Treatment.QUOTATION, Treatment.NESTED, Treatment.SIGNATURE})
RUNNING = frozenset({Treatment.PROSE, Treatment.EMPHATIC})


class Unit(NamedTuple):
    """A paragraph and how to analyse it."""

    start: int
    end: int
    treatment: Treatment = Treatment.PROSE


def units_of_text(text: str) -> Iterator[Unit]:
    """Yield the paragraphs of a plain text, each in one line, as units."""
    from reader.analysis.text.paragraphs import paragraphs  # articles have blocks instead

    for start, end in paragraphs(text):
        yield _tuple(Unit, (start, end, Treatment.PROSE))
