"""Transcripts and interviews: paragraphs that begin with who speaks."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reader.analysis.units import Treatment, Unit

_MIN_TURNS = 3  # fewer labelled paragraphs are headings, credits or lists
ARTICLE_SHARE = 0.3  # of the paragraphs of an article
PLAIN_SHARE = 0.6  # of those of a plain text, of which less is known
_MARKS = "\"“„«'‘»「"
QUESTION, ANSWER = "Q", "A"


@cache
def _label() -> re.Pattern[str]:
    """The name before a colon at the start of a paragraph; compiled when first needed."""
    return re.compile(
        r"(?P<name>[QA]|[^\W\d_a-zß-ÿ][\w.'’-]*(?:[ \u00a0](?:(?:de|van|von|der|al|del)\s)?"
        r"[^\W\d_a-zß-ÿ][\w.'’-]*){0,3})(?:[ \u00a0]\([^()\n]{1,40}\))?[:：][ \u00a0\t]+(?=\S)"
    )


class Turn(NamedTuple):
    """What one speaker says until the next one is named.

    Attributes:
        label_start: First code point of the label, without its colon.
        label_end: One after its last.
        start: First code point of the words.
    """

    label_start: int
    label_end: int
    start: int


def turns_of(text: str, units: Sequence[Unit], *, share: float = ARTICLE_SHARE) -> dict[int, Turn]:
    """Return the labelled paragraphs of a transcript by their start; empty when it is none.

    A transcript has at least three labelled paragraphs, `share` of all are, and some
    label comes back: "Note:" and "Photo:" make no interview. Cost: one short match a paragraph.
    """
    if text.count(":") + text.count("：") < _MIN_TURNS:
        return {}
    label = _label()
    found: dict[int, Turn] = {}
    names: Counter[str] = Counter()
    prose = 0
    for unit in units:
        if unit.treatment is not Treatment.PROSE:
            continue
        prose += 1
        match = label.match(text, unit.start, min(unit.end, unit.start + 120))
        if match is None or text[match.end() : match.end() + 1] in _MARKS:
            continue
        names[match.group("name")] += 1
        found[unit.start] = Turn(match.start("name"), match.end("name"), match.end())
    repeated = sum(count for count in names.values() if count > 1)
    if len(found) < _MIN_TURNS or len(found) < share * prose or 2 * repeated < len(found):
        return {}
    return found
