"""Which lines of a printed page are one paragraph: by the steps between them, indents and sizes."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median_low

from reader.parsing.plain_text.structure import list_mark
from reader.parsing.printed.printed_line import PageLine
from reader.parsing.printed.printed_tables import CELL

_GAP = 1.75  # line heights from baseline to baseline from which a new paragraph begins
_DASHES = ("— ", "– ")
_GAP_OF_SPACING = 1.4  # of the usual step
_LEAST_LONG = 8  # lines by which the spacing of a page is told
LEADER = re.compile(r"\s*(?:[.·…]\s?){5,}\s*(?=\S{0,12}(?:,\s\d{1,4}){0,9}$)")
"""Dots up to the numbers of pages, or a price."""
NOTE = re.compile(
    r"(?:(\d{1,3})(?:[.)]?\s+|(?=[^\W\d_a-z]))|([*∗†‡§¶]{1,3})\s?)(?=[^\W\d_]|[“„«\"(])"
)
"""The number or sign that opens a note at the foot of a page."""
ENDS_IN_PAGE = re.compile(r"\s(?:\d{1,4}|[ivxl]{1,6})$")
_REFERENCE = re.compile(r"\[\d{1,3}\]\s")
_LEAST_INDENT = 0.6  # of a line's size
_UNLIKE = 0.08  # of a line's size: then the next is set in another
_UNEVEN = 0.25  # the same for one that goes on in the middle of a sentence, in a scan
_LONG_LINE, _SHORT_LINE = 0.7, 0.5  # of the width of lines that run on
SENTENCE_ENDS = tuple('.!?…:"”’»)。！？：」』）')


def line_groups(pages: Sequence[Sequence[PageLine]], feet: set[int]) -> Iterator[list[PageLine]]:
    """Yield the lines of each paragraph, as far as one column of one page goes.

    Args:
        pages: Their lines in reading order.
        feet: Ids of the lines in small print at the foot of a page.
    """
    for page in pages:
        full, gap = _full_width(page), _gap(page)
        group: list[PageLine] = []
        for line in page:
            if group and (
                LEADER.search(group[-1].text)
                or (LEADER.search(line.text) and ENDS_IN_PAGE.search(group[-1].text))
                or CELL in group[-1].text + line.text
                or (id(line) in feet and NOTE.match(line.text))
                or _breaks(group[-1], line, full, gap)
                or _is_next_entry(group, line)
                or _stands_alone(group, line, full)
            ):
                yield group
                group = []
            group.append(line)
        if group:
            yield group


def _full_width(page: Sequence[PageLine]) -> float:
    """How wide the lines of a page are that run on."""
    widths = sorted(line.right - line.left for line in page)
    return widths[len(widths) * 4 // 5] if widths else 0.0


def _gap(page: Sequence[PageLine]) -> float:
    """How many line heights part two paragraphs: more where a page is set with double spacing."""
    full = _full_width(page)
    long = [line for line in page if line.right - line.left > _LONG_LINE * full]
    if len(long) < _LEAST_LONG or 2 * len(long) < len(page):
        return _GAP
    steps = [
        (before.y - line.y) / max(before.size, 1.0)
        for before, line in pairwise(page)
        if before.y > line.y
    ]
    return max(_GAP, _GAP_OF_SPACING * median_low(steps)) if steps else _GAP


def _breaks(before: PageLine, line: PageLine, full: float, gap: float) -> bool:
    """Whether a new paragraph begins with `line`.

    Args:
        before: The line before it.
        line: In reading order.
        full: Width of the lines of the page that run on.
        gap: Line heights from baseline to baseline from which a new paragraph begins.
    """
    height = max(before.size, 1.0)
    step = before.y - line.y
    ended = before.text.rstrip().endswith(SENTENCE_ENDS)
    if before.bold and not line.bold and before.right - before.left < 0.9 * full:
        return True
    if line.bold and not before.bold and ended and line.right - line.left < 0.9 * full:
        return True
    goes_on = not ended and line.text[:1].islower() and before.right - before.left > 0.9 * full
    unlike = _UNEVEN if goes_on else _UNLIKE
    if abs(line.size - before.size) > unlike * height or step > gap * height or step < -height:
        return True
    if list_mark(line.text) is not None or _is_dashed(before, line, ended=ended):
        return True
    indent = line.left - before.left
    indented = _LEAST_INDENT * height < indent < 4 * height and ended
    centred = indent > 4 * height and line.right < before.right and ended
    short = before.right - before.left < 0.8 * full
    return indented or centred or (short and ended)


def _is_dashed(before: PageLine, line: PageLine, *, ended: bool) -> bool:
    """Whether a dash opens `line`, an item as lists in French have them, or somebody's words."""
    if not line.text.startswith(_DASHES):
        return False
    opened = before.text.startswith(_DASHES) or before.text.rstrip().endswith(":")
    return ended or opened or line.left < before.left - max(before.size, 1.0) / 2


def _is_next_entry(group: Sequence[PageLine], line: PageLine) -> bool:
    """Whether a bibliography goes on, in which all lines of an entry but the first are indented."""
    if _REFERENCE.match(group[0].text):
        return _REFERENCE.match(line.text) is not None
    indent = _LEAST_INDENT * max(line.size, 1.0)
    indented = len(group) > 1 and all(each.left > group[0].left + indent for each in group[1:])
    return indented and abs(line.left - group[0].left) < indent


def _stands_alone(group: Sequence[PageLine], line: PageLine, full: float) -> bool:
    """Whether a short first line was ended on purpose: a label, an address, the row of a table."""
    first = group[0]
    if len(group) > 1 or first.right - first.left > _SHORT_LINE * full:
        return False
    return line.text[:1].isupper() or line.text[:1].isdigit()
