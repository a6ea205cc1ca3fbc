"""A passage with the paragraphs around it."""

from collections.abc import Sequence

from reader.model.annotation import Status, Target
from reader.startup.light_typing import NamedTuple
from reader.text.clean import clean_text
from reader.text.excerpts import excerpt_end, excerpt_start
from reader.text.span import Span
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.ink import Ink
from reader.tui.views.ink.overlay import Stretch
from reader.tui.views.ink.sheet import Para

_LONGEST = 3_000  # code points of the passage that are shown
_CUT_FROM = 16  # length from which the stored context was cut; shorter context is complete
_CUT = "… "  # before text that was cut


class Passage(NamedTuple):
    """A passage in its paragraph.

    Attributes:
        text: The paragraph in the present edition, or in the old one if the passage is gone.
        span: The passage in it.
        status: How well it was found in the last edition read; None if that is not stored.
    """

    text: str
    span: Span
    status: Status | None


def excerpt(text: str, span: Span, around: int) -> tuple[str, Span]:
    """Return the paragraphs that a passage touches, and the span of the passage in them.

    Args:
        text: The text of the edition.
        span: The passage; a very long one is cut.
        around: Most code points shown on either side; they are cut between words.
    """
    begin, cuts = excerpt_start(text, span.start, sentence=around, word=around)
    last = min(span.end, span.start + _LONGEST)
    end, goes_on = excerpt_end(text, last, around)
    lead, tail = _CUT if cuts else "", _CUT[::-1] if goes_on else ""
    at = len(lead) - begin
    return f"{lead}{text[begin:end]}{tail}", Span(span.start + at, last + at)


def in_own_context(target: Target) -> tuple[str, Span]:
    """Return a passage, whose edition is not stored, between the context stored with it."""
    before = target.prefix.rpartition("\n\n")[2]
    after, gap, _ = target.suffix.partition("\n\n")
    if before == target.prefix and len(before) >= _CUT_FROM:
        before = _CUT + before.partition(" ")[2]
    if not gap and len(after) >= _CUT_FROM:
        after = after.rpartition(" ")[0] + _CUT[::-1]
    exact = target.exact[:_LONGEST]
    if exact != target.exact:
        after = _CUT[::-1]
    return f"{before}{exact}{after}", Span(len(before), len(before) + len(exact))


def passage_para(text: str, span: Span, ink: Ink, stretches: Sequence[Stretch] = ()) -> Para:
    """Return a paragraph with its passage in an ink, and stretches of the passage in others."""
    parts = text[: span.start], span.of(text), text[span.end :]
    before, words, after = map(clean_text, parts)
    start = len(before)
    end = start + len(words)
    marks = [(0, start, inks.META), (start, end, ink), (end, end + len(after), inks.META)]
    if words == parts[1]:  # else the offsets no longer match
        marks += [(start + a, start + b, own) for a, b, own in stretches]
    return Para(before + words + after, 0, marks)
