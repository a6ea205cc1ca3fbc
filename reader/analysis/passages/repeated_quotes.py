"""Quotes without a certain speaker that repeat another quote, as in headlines and pull quotes."""

from collections.abc import Sequence

from reader.analysis.passages.pending_quote import PendingQuote

_SHORTEST = 20  # code points from which on a quote can be recognised elsewhere
_MAX_NAMELESS = 12  # quotes of an article that are searched for elsewhere


def lacks_certain_speaker(found: PendingQuote) -> bool:
    """Whether a quote has no speaker, or only by its position (a block after a speaker)."""
    return found.mention is None or found.rule == "block-after"


def attribute_repeated_quotes(text: str, quotes: Sequence[PendingQuote]) -> None:
    """Give each such quote the speaker of a quote that contains its words; cost: a few searches."""
    nameless = [f for f in quotes if lacks_certain_speaker(f) and f.end - f.start >= _SHORTEST]
    for each in nameless[:_MAX_NAMELESS]:
        words = text[each.start : each.end].rstrip(" ,.;:!?…")
        for at in (text.find(words, each.end), text.find(words, 0, each.start)):
            around = next((f for f in quotes if f.start <= at < f.end), None)
            if at >= 0 and around is not None and not lacks_certain_speaker(around):
                each.mention, each.rule = around.mention, "repeated"
                break
