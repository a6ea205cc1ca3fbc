"""Removes line numbers in the margin, as in bills, court rulings and critical editions."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median_low

from reader.parsing.printed.printed_line import PageLine

_NUMBERED = re.compile(r"(\d{1,4})(?:\s+|$)")
_LAST_NUMBER = re.compile(r"(?:^|\s+)(\d{1,4})$")
_LEAST_NUMBERED, _MOSTLY_COUNTED = 15, 0.9  # lines of a page; share that are consecutive
_STEPS = (2, 5, 10)  # lines between numbers, if only some lines have one
_LEAST_STEPS = 3  # on all pages together


def remove_line_numbers(pages: Sequence[list[PageLine]]) -> list[list[PageLine]]:
    """Remove the numbers of every line, or of every second, fifth or tenth, or of paragraphs."""
    bare = _remove_right_numbers(_remove_from_every_line(pages))
    sparse = [_sparse_numbers(page) for page in bare]
    steps = [after - before for numbers in sparse for before, after in pairwise(numbers)]
    if len(steps) < _LEAST_STEPS or len(set(steps)) != 1 or steps[0] not in _STEPS:
        return bare
    if any(number % steps[0] for numbers in sparse for number in numbers):
        return bare
    return [_strip_numbers(page, _marginal_numbers(page)) for page in bare]


def _remove_from_every_line(pages: Sequence[list[PageLine]]) -> list[list[PageLine]]:
    """Remove the numbers of every line, also from a page with few lines below such a page."""
    bare: list[list[PageLine]] = []
    margin = None
    for page in pages:
        own = _remove_consecutive(page)
        if own is not page:
            margin = max(line.left for line in page if _NUMBERED.match(line.text))
        elif margin is not None:
            own, margin = _remove_first_numbers(page, margin), None
        bare.append(own)
    return bare


def _remove_first_numbers(page: list[PageLine], margin: float) -> list[PageLine]:
    """Remove the numbers of a short page if all its lines at the margin count from one."""
    beside = [line for line in page if line.left <= margin + line.size / 2]
    numbers = [found[1] for line in beside if (found := _NUMBERED.match(line.text))]
    if len(numbers) < len(beside) or numbers != list(map(str, range(1, len(numbers) + 1))):
        return page
    return _strip_numbers(page, set(map(id, beside)))


def _remove_consecutive(page: list[PageLine]) -> list[PageLine]:
    numbered = [_NUMBERED.match(line.text) for line in page]
    numbers = [int(found[1]) for found in numbered if found]
    steps = sum(after == before + 1 for before, after in pairwise(numbers))
    if len(numbers) < _LEAST_NUMBERED or steps < _MOSTLY_COUNTED * (len(numbers) - 1):
        return page
    return _strip_numbers(
        page, {id(line) for line, found in zip(page, numbered, strict=True) if found}
    )


def _sparse_numbers(page: Sequence[PageLine]) -> list[int]:
    marginal = _marginal_numbers(page)
    found = (_NUMBERED.match(line.text) for line in page if id(line) in marginal)
    return [int(number[1]) for number in found if number]


def _marginal_numbers(page: Sequence[PageLine]) -> set[int]:
    """Return the ids of lines that begin with a number in the left margin.

    Numbers alone to the right of all other lines count as well.
    """
    long = sorted(line.left for line in page if not _NUMBERED.match(line.text))
    if not long:
        return set()
    left, right = long[len(long) // 2], max(line.right for line in page if line.left <= long[-1])
    return {
        id(line)
        for line in page
        if _NUMBERED.match(line.text)
        and (line.left < left - line.size / 2 or (line.text.isdigit() and line.left > right))
    }


def _strip_numbers(page: Sequence[PageLine], numbered: set[int]) -> list[PageLine]:
    """Return the lines without the numbers of those whose ids are in `numbered`."""
    bare = [
        line._replace(text=_NUMBERED.sub("", line.text, count=1)) if id(line) in numbered else line
        for line in page
    ]
    return [line for line in bare if line.text]


def _remove_right_numbers(pages: Sequence[list[PageLine]]) -> list[list[PageLine]]:
    """Remove the paragraph numbers in the right margin."""
    edges = list(map(_right_edge, pages))
    usual = median_low(edge for edge in edges if edge) if any(edges) else 0.0
    found = [
        each
        for page, edge in zip(pages, edges, strict=True)
        for each in _numbers_right_of(edge or usual, page)
    ]
    steps = [after - before for (_, before), (_, after) in pairwise(found)]
    if len(found) < _LEAST_NUMBERED or steps.count(1) < _MOSTLY_COUNTED * len(steps):
        return list(pages)
    numbered = {id(line) for line, _ in found}
    bare = [
        [
            line._replace(text=_LAST_NUMBER.sub("", line.text)) if id(line) in numbered else line
            for line in page
        ]
        for page in pages
    ]
    return [[line for line in page if line.text] for page in bare]


def _right_edge(page: Sequence[PageLine]) -> float:
    """Return the right edge of lines not ending in a number; 0.0 if no two of them share one."""
    ends = Counter(round(line.right) for line in page if not _LAST_NUMBER.search(line.text))
    return max((float(end) for end, count in ends.items() if count > 1), default=0.0)


def _numbers_right_of(edge: float, page: Sequence[PageLine]) -> Iterator[tuple[PageLine, int]]:
    """Yield the lines that end in a number to the right of an edge, from the top down."""
    for line in sorted(page, key=lambda line: -line.y):
        number = _LAST_NUMBER.search(line.text) if line.right > edge + line.size else None
        if number is not None:
            yield line, int(number[1])
