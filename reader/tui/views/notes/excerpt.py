"""A passage with the paragraphs that it stands in."""

from reader.model.annotation import Status, Target
from reader.startup.light_typing import NamedTuple
from reader.text.excerpts import beginning, ending
from reader.text.span import Span

_LONGEST = 3_000  # code points of the passage itself that are shown
_CUT_FROM = 16  # code points of the words kept with a passage: shorter ones are all there were
_CUT = "… "  # before words that are no beginning


class Passage(NamedTuple):
    """A passage in its paragraph.

    Attributes:
        text: The paragraph, as it is now, or as it was when the passage is not there any more.
        span: The passage in it.
        status: How well it was found in the edition read last; None when that is not kept.
    """

    text: str
    span: Span
    status: Status | None


def excerpt(text: str, span: Span, around: int) -> tuple[str, Span]:
    """Return the paragraphs that a passage touches, and where the passage is in them.

    Args:
        text: The edition.
        span: The passage; a very long one is cut.
        around: Code points shown at most before it, and after it; they end with words.
    """
    begin, cuts = beginning(text, span.start, sentence=around, word=around)
    last = min(span.end, span.start + _LONGEST)
    end, goes_on = ending(text, last, around)
    lead, tail = _CUT if cuts else "", _CUT[::-1] if goes_on else ""
    at = len(lead) - begin
    return f"{lead}{text[begin:end]}{tail}", Span(span.start + at, last + at)


def in_own_context(target: Target) -> tuple[str, Span]:
    """Return a passage of an edition that is not kept between the words kept with it."""
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
