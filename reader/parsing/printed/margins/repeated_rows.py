"""Removes rows at the same position on several pages: running heads of many lines or of spreads.

In contrast to `running_heads`, which goes by the text of lines at the edges, the position counts
here, so that two pages are enough, and any number of rows may be at an edge.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise, takewhile
from typing import NamedTuple

from reader.parsing.printed.margins.notes_at_foot import notes_at_foot
from reader.parsing.printed.printed_line import PageLine, rows_of, usual_size

_SAME_ROW = 0.1  # share of a line's size between baselines
_PAGES_PER_HEAD = 5  # a row is a running head if one of so many pages has it
_FEWEST_PAGES = 3  # pages with it
_FACING_PAGES = 2  # pages from one with a row to the next with the same, if few have it
_LEAST_LETTERS = 8  # of such a row
_SENTENCE = 120  # letters from which the first occurrence of a row is kept
_LONGEST = 600
_MOST_ROWS = 7  # rows at one edge
_EXAMINED_ROWS = _MOST_ROWS + 1
_NEAR_EDGE = 2 * _EXAMINED_ROWS  # lines at an edge, which mostly contain so many rows
_SET_OFF = 1.6  # times the size of a head by which the next row is below it
_LARGE = 1.1  # times the usual size: a section title, kept where the section begins
_DIGITS = re.compile(r"\d+")
_LABEL = re.compile(r"[^\W\d_]+(?=\d+(?!\.?\d)|[a-z][.:)])")  # "Question 1", "Appendix A:"


class _Row(NamedTuple):
    """The lines of one page with the same baseline.

    Attributes:
        words: Its text, without spaces.
        pattern: The same, with each number replaced by one sign.
        place: Left edge and baseline, in points.
        size: Size of its largest line.
        lines: From left to right.
    """

    words: str
    pattern: str
    place: tuple[int, int]
    size: float
    lines: Sequence[PageLine]


def remove_repeated_rows(pages: Sequence[Sequence[PageLine]]) -> list[list[PageLine]]:
    """Return the lines of each page without the rows at its edges that recur on other pages.

    The first occurrence is kept if it is as long as a sentence; of large rows, the first of each
    run of pages. Cost: that of sorting.
    """
    found = [list(map(_row, _outer_rows(page))) for page in pages]
    is_repeated = _repetition_test(found)
    usual = usual_size([line for page in pages for line in page])
    last_pages: dict[str, int] = {}  # the last page on which a text occurred
    removed: set[int] = set()
    notes = notes_at_foot(pages)
    for number, rows in enumerate(found):
        for row in _repeated_edge_rows(rows, partial(is_repeated, number)):
            if id(row.lines[0]) in notes:
                continue
            before = last_pages.get(row.words)
            begins_section = row.size > _LARGE * usual and (
                before is None or number - before > _FACING_PAGES
            )
            if not begins_section and (before is not None or len(row.words) <= _SENTENCE):
                removed.update(map(id, row.lines))
            last_pages[row.words] = number
    return [[line for line in page if id(line) not in removed] for page in pages]


def _outer_rows(page: Sequence[PageLine]) -> list[list[PageLine]]:
    """Return the outer rows of a page, which include those at its edges."""
    if len(page) > 2 * _NEAR_EDGE:
        lines = sorted(page, key=lambda line: line.y)
        top = rows_of(lines[-_NEAR_EDGE:], _SAME_ROW)
        foot = rows_of(lines[:_NEAR_EDGE], _SAME_ROW)
        if min(len(top), len(foot)) > _EXAMINED_ROWS:  # with so many, no row is cut in two
            return top[:_EXAMINED_ROWS] + foot[-_EXAMINED_ROWS:]
    rows = rows_of(page, _SAME_ROW)
    return (
        rows if len(rows) <= 2 * _EXAMINED_ROWS else rows[:_EXAMINED_ROWS] + rows[-_EXAMINED_ROWS:]
    )


def _row(lines: Sequence[PageLine]) -> _Row:
    words = "".join("".join(line.text for line in lines).lower().split())
    place = round(lines[0].left), round(lines[0].y)
    size = max(line.size for line in lines)
    return _Row(words, _DIGITS.sub("#", words), place, size, lines)


def _repetition_test(found: Sequence[Sequence[_Row]]) -> Callable[[int, _Row], bool]:
    """Return a function that tells whether a row of a page recurs on other pages."""
    counts = Counter(key for rows in found for key in {(row.pattern, row.place) for row in rows})
    least = max(_FEWEST_PAGES, len(found) // _PAGES_PER_HEAD)
    pages_with: dict[tuple[str, tuple[int, int]], list[int]] = {}
    for number, rows in enumerate(found):
        for row in rows:
            pages_with.setdefault((row.words, row.place), []).append(number)

    heads = _section_heads(found, least)

    def is_repeated(number: int, row: _Row) -> bool:
        if len(row.words) > _LONGEST:
            return False
        if heads.get(number) is row:
            return True
        if counts[row.pattern, row.place] >= least:
            return True
        others = pages_with[row.words, row.place]
        near = any(0 < abs(other - number) <= _FACING_PAGES for other in others)
        return near and sum(map(str.isalpha, row.words)) >= _LEAST_LETTERS

    return is_repeated


def _section_heads(found: Sequence[Sequence[_Row]], least: int) -> dict[int, _Row]:
    """Return the first rows of pages that name chapter and section, if enough pages have one.

    They stand at the same place, set off from the text. Most share the chapter at their beginning,
    or else the section at their end, with a page nearby. If all share it, there are none: titles
    of pages may begin alike ("Plan for Monday", "Plan for Tuesday").
    """
    tops = {
        number: rows[0]
        for number, rows in enumerate(found)
        if len(rows) > 1 and rows[0].place[1] - rows[1].place[1] >= _SET_OFF * rows[0].size
    }
    alike = Counter(
        (row.place, row.size) for number, row in tops.items() if _resembles_head(tops, number)
    )
    places = {place for place, count in alike.items() if count >= _FACING_PAGES}
    if alike.total() < least:
        return {}
    heads = {number: row for number, row in tops.items() if (row.place, row.size) in places}
    pairs = pairwise(row.words for row in heads.values())
    return {} if all(_share_an_end(*pair) for pair in pairs) else heads


def _resembles_head(tops: Mapping[int, _Row], number: int) -> bool:
    """Whether a page nearby has a row like the first one of a page at the same place."""
    row = tops[number]
    nearby = range(number - _FACING_PAGES, number + _FACING_PAGES + 1)
    others = (tops[at] for at in nearby if at != number and at in tops)
    return any(each.place == row.place and _share_an_end(each.words, row.words) for each in others)


def _share_an_end(one: str, other: str) -> bool:
    """Whether two texts begin or end with the same words, other than the label of a number."""
    labels = _LABEL.match(one), _LABEL.match(other)
    begin = 0 if all(labels) else _count_shared_letters(one, other)
    return max(begin, _count_shared_letters(one[::-1], other[::-1])) >= _LEAST_LETTERS


def _count_shared_letters(one: str, other: str) -> int:
    """Return the number of letters in what two texts begin with."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(letter.isalpha() for letter, _ in same)


def _repeated_edge_rows(
    rows: Sequence[_Row], is_repeated: Callable[[_Row], bool]
) -> Iterator[_Row]:
    """Yield the recurring rows at the top of a page, down to the first that is not; same at foot.

    If very many rows recur, or most of the page, the page itself is printed twice.
    """
    top = list(takewhile(is_repeated, rows))
    foot = takewhile(is_repeated, reversed(rows[len(top) :]))
    for edge in (top, list(foot)):
        if len(edge) <= min(_MOST_ROWS, len(rows) // 2):
            yield from edge
