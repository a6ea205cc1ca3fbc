"""Finds the links of printed lines in the blocks that the lines became part of."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from reader.parsing.block_text import Mark

_FEWEST_LETTERS = 12  # of a line that may occur more than once
_MOST_BETWEEN = 2  # characters between the lines of one link


class LinkedWords(NamedTuple):
    """Words of a line that are a link.

    Attributes:
        line: The letters of the line, as `letters_of` gives them.
        start: The offset of the words in it.
        length: How many letters they have.
        href: The address.
    """

    line: str
    start: int
    length: int
    href: str


def letters_of(text: str) -> str:
    """Return the letters and figures of a text, which stay when lines are joined."""
    return "".join(filter(str.isalnum, text))


def marks_in(texts: Sequence[str], links: Sequence[LinkedWords]) -> dict[int, list[Mark]]:
    """Return the marks of each text with links, by its index.

    Args:
        texts: The texts of the blocks of a document.
        links: Its links, in the order of the lines.
    """
    if not links:
        return {}
    squeezed = list(map(letters_of, texts))
    whole = "".join(squeezed)
    starts = list(accumulate(map(len, squeezed), initial=0))
    places: dict[int, list[int]] = {}
    marks: dict[int, list[Mark]] = {}
    cursor = 0
    for link in links:
        at = _find(whole, link, cursor)
        if at < 0:
            continue
        cursor = max(0, at - link.start)
        block = bisect_right(starts, at) - 1
        first, last = at - starts[block], at - starts[block] + link.length - 1
        if last >= len(squeezed[block]):
            continue
        if block not in places:
            places[block] = [place for place, sign in enumerate(texts[block]) if sign.isalnum()]
        mark = Mark(places[block][first], places[block][last] + 1, link.href)
        _add(marks.setdefault(block, []), mark)
    return marks


def _find(whole: str, link: LinkedWords, cursor: int) -> int:
    """Return where the words of a link stand in the letters of a document; -1 if uncertain.

    The line is looked for without what is before the link, too: a number may have become a label.
    """
    for begin in (0, link.start):
        line = link.line[begin:]
        if len(line) < _FEWEST_LETTERS and whole.count(line) != 1:
            continue
        at = whole.find(line, cursor)
        at = whole.find(line) if at < 0 else at
        if at >= 0:
            return at + link.start - begin
    return -1


def _add(marks: list[Mark], mark: Mark) -> None:
    """Add a mark; one that goes on with the link of the line above becomes part of it."""
    last = marks[-1] if marks else None
    if last and last.href == mark.href and 0 <= mark.start - last.end <= _MOST_BETWEEN:
        marks[-1] = last._replace(end=mark.end)
    else:
        marks.append(mark)
