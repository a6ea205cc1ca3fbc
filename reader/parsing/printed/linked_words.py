"""Finds the links of printed lines in the blocks that the lines became part of."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from reader.parsing.block_text import Mark

_FEWEST_LETTERS = 12  # of a line that may occur more than once
_NEAR = 20_000  # letters between lines with links, of a document with many
_MOST_SEARCHED = 2_000_000_000  # letters in which all lines are looked for that are not near
_MOST_BETWEEN = 2  # characters between the lines of one link


class LinkedWords(NamedTuple):
    """Words of a line that are a link.

    Attributes:
        start: How many letters of the line are before them.
        length: How many letters they have.
        href: The address.
    """

    start: int
    length: int
    href: str


class LinkedLine(NamedTuple):
    """A line with links in order, and its letters as `letters_of` gives them."""

    letters: str
    links: Sequence[LinkedWords]


def letters_of(text: str) -> str:
    """Return the letters and figures of a text, which stay when lines are joined."""
    return "".join(filter(str.isalnum, text))


def marks_in(texts: Sequence[str], lines: Sequence[LinkedLine]) -> dict[int, list[Mark]]:
    """Return the marks of each text with links, by its index.

    Args:
        texts: The texts of the blocks of a document.
        lines: Its lines with links, in order.
    """
    if not lines:
        return {}
    squeezed = list(map(letters_of, texts))
    document = _Letters("".join(squeezed))
    starts = list(accumulate(map(len, squeezed), initial=0))
    places: dict[int, list[int]] = {}
    marks: dict[int, list[Mark]] = {}
    for line in lines:
        for at, link in document.links_of(line):
            block = bisect_right(starts, at) - 1
            first, last = at - starts[block], at - starts[block] + link.length - 1
            if last >= len(squeezed[block]):
                continue
            if block not in places:
                places[block] = [place for place, sign in enumerate(texts[block]) if sign.isalnum()]
            mark = Mark(places[block][first], places[block][last] + 1, link.href)
            _add(marks.setdefault(block, []), mark)
    return marks


class _Letters:
    """The letters of a document, in which each line is looked for below the one before."""

    def __init__(self, letters: str) -> None:
        self._letters = letters
        self._passed = 0  # the end of the line before
        self._searched = 0

    def links_of(self, line: LinkedLine) -> Iterator[tuple[int, LinkedWords]]:
        """Yield the links of a line and where they stand, except uncertain ones.

        The line is looked for without what is before a link, too: a number may have become a label.
        """
        at = self._place_of(line.letters)
        for link in line.links:
            begin = at + link.start if at >= 0 else self._place_of(line.letters[link.start :])
            if begin >= 0:
                self._passed = begin + link.length
                yield begin, link

    def _place_of(self, letters: str) -> int:
        """Return where letters stand below, if not short, or where alone they stand; else -1."""
        if self._searched > _MOST_SEARCHED:
            return -1
        is_long = len(letters) >= _FEWEST_LETTERS
        at = self._letters.find(letters, self._passed) if is_long else -1
        if not 0 <= at < self._passed + _NEAR:
            self._searched += len(self._letters)
        if at < 0 and self._letters.count(letters) == 1:
            at = self._letters.find(letters)
        return at


def _add(marks: list[Mark], mark: Mark) -> None:
    """Add a mark; one that goes on with the link of the line above becomes part of it."""
    last = marks[-1] if marks else None
    if last and last.href == mark.href and 0 <= mark.start - last.end <= _MOST_BETWEEN:
        marks[-1] = last._replace(end=mark.end)
    else:
        marks.append(mark)
