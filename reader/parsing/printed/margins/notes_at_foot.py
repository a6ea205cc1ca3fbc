"""Tells the last notes of a page from what is printed at the same place on all pages."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from reader.parsing.printed.printed_line import PageLine, rows_of

_NUMBERED = re.compile(r"\d{1,3}[.)]?\s*[^\W\d_]")
_NEXT_LINE = 1.75  # line sizes
_SAME_ROW = 0.1  # share of a line's size between baselines
_EXAMINED = 12  # lines at the foot of a page


def notes_at_foot(pages: Sequence[Sequence[PageLine]]) -> set[int]:
    """Return the ids of lines at the foot that begin with a number right below text or above one.

    A page number, or what is printed below all pages, is set off, or is the same on several pages,
    number and all: 12 High Street.
    """
    lowest = [sorted(page, key=lambda line: line.y)[:_EXAMINED] for page in pages]
    times = Counter(text for page in lowest for text in {line.text.strip() for line in page})
    found: set[int] = set()
    for page in lowest:
        for above, row in pairwise(rows_of(page, _SAME_ROW)):
            near = above[0].y - row[0].y <= _NEXT_LINE * max(row[0].size, 1.0)
            if near and _NUMBERED.match(row[0].text.lstrip()):
                notes = [row, above] if _NUMBERED.match(above[0].text.lstrip()) else [row]
                for note in notes:
                    if times[note[0].text.strip()] == 1:
                        found.update(map(id, note))
    return found
