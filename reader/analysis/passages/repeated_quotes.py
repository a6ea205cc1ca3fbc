"""Quotes without a sure speaker whose words stand in another quote: headlines and pull quotes."""

from collections.abc import Sequence

from reader.analysis.passages.pending_quote import Found

_REPEATED = 20  # code points that words must have to be known again
_MAX_NAMELESS = 12  # quotes of an article that are looked for elsewhere


def is_open(found: Found) -> bool:
    """Whether nothing but its place tells who said it: a block below somebody's words."""
    return found.mention is None or found.rule == "block-after"


def name_repeated_words(text: str, quotes: Sequence[Found]) -> None:
    """Give each of them the speaker of the quote that holds its words; cost: a few searches."""
    nameless = [f for f in quotes if is_open(f) and f.end - f.start >= _REPEATED]
    for each in nameless[:_MAX_NAMELESS]:
        words = text[each.start : each.end].rstrip(" ,.;:!?…")
        for at in (text.find(words, each.end), text.find(words, 0, each.start)):
            around = next((f for f in quotes if f.start <= at < f.end), None)
            if at >= 0 and around is not None and not is_open(around):
                each.mention, each.rule = around.mention, "repeated"
                break
