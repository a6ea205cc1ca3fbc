"""A passage with the paragraphs around it."""

from reader.model.annotation import Status, Target
from reader.startup.light_typing import NamedTuple
from reader.text.excerpts import excerpt_end, excerpt_start
from reader.text.span import Span

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
