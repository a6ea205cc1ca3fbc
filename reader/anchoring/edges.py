"""From word ranges to spans: which punctuation and word parts at the edges belong to a passage."""

from reader.anchoring.alignment import Alignment
from reader.text.fold import fold_text
from reader.text.span import Span

_EDGE = 64
"""How many characters between words are compared one by one."""


def span_of_words(
    alignment: Alignment, passage: tuple[int, int], olds: tuple[int, int], news: tuple[int, int]
) -> Span:
    """Return the span of the new words, extended by the same punctuation as the passage has.

    Args:
        alignment: The two editions.
        passage: First and last character of the passage in the old text, half-open.
        olds: The range of its words there.
        news: The range of the corresponding new words.
    """
    old, new = alignment.old, alignment.new
    (start, end), (first, last), (lo, hi) = passage, olds, news
    here = alignment.forward[first] == lo and old.keys[first] == new.keys[lo]
    if start > old.starts[first]:
        begin = min(new.starts[lo] + (start - old.starts[first]), new.ends[lo]) if here else -1
        begin = begin if begin >= 0 else new.starts[lo]
    else:
        lead = old.text[start : old.starts[first]]
        begin = new.starts[lo] - _matching_tail(lead, new.text, new.starts[lo])
    there = alignment.forward[last - 1] == hi - 1 and old.keys[last - 1] == new.keys[hi - 1]
    if end < old.ends[last - 1]:
        cut = new.ends[hi - 1] - (old.ends[last - 1] - end)
        stop = max(cut, new.starts[hi - 1]) if there else new.ends[hi - 1]
    else:
        trail = old.text[old.ends[last - 1] : end]
        stop = new.ends[hi - 1] + _matching_head(trail, new.text, new.ends[hi - 1])
    return Span(begin, max(begin, stop))


def _matching_tail(lead: str, text: str, at: int) -> int:
    """Return how many characters before `at` agree, folded, with the end of `lead`."""
    return _matching_head(lead[::-1], text[max(0, at - _EDGE) : at][::-1], 0)


def _matching_head(trail: str, text: str, at: int) -> int:
    """Return how many characters from `at` on agree, folded, with the beginning of `trail`."""
    size = best = 0
    for char in trail[:_EDGE]:
        if char.isspace() and size < len(text) - at and text[at + size].isspace():
            size += 1
            continue
        if at + size >= len(text) or fold_text(text[at + size]) != fold_text(char):
            break
        size += 1
        best = size
    return size if size == len(trail) else best
