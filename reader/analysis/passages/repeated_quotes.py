"""Quotes without a certain speaker that repeat another quote, as in headlines and pull quotes."""

from collections.abc import Sequence

from reader.analysis.passages.pending_quote import Found

_REPEATED = 20  # code points from which on a quote can be recognised elsewhere
_MAX_NAMELESS = 12  # quotes of an article that are searched for elsewhere


def is_open(found: Found) -> bool:
    """Whether a quote has no speaker, or only by its position (a block after a speaker)."""
    return found.mention is None or found.rule == "block-after"


def name_repeated_words(text: str, quotes: Sequence[Found]) -> None:
    """Give each such quote the speaker of a quote that contains its words; cost: a few searches."""
    nameless = [f for f in quotes if is_open(f) and f.end - f.start >= _REPEATED]
    for each in nameless[:_MAX_NAMELESS]:
        words = text[each.start : each.end].rstrip(" ,.;:!?…")
        for at in (text.find(words, each.end), text.find(words, 0, each.start)):
            around = next((f for f in quotes if f.start <= at < f.end), None)
            if at >= 0 and around is not None and not is_open(around):
                each.mention, each.rule = around.mention, "repeated"
                break
