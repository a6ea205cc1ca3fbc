"""Code on printed pages: lines in a font of fixed width, where most text is in another."""

import re
from collections.abc import Sequence

from reader.parsing.printed.page_measures import PageMeasures
from reader.parsing.printed.printed_line import PageLine
from reader.parsing.printed.tables.printed_tables import CELL

_MOST_CODE = 0.5  # share of the letters of a document; more is written with a typewriter
_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")
_BULLETS = frozenset("•·▪◦‣●○■□▶")
_EAST_ASIAN = "\u2e80"  # first character of the scripts whose fonts all have a fixed width
_LARGEST_STEP = 3.0  # line sizes between two lines of one piece of code
_FULL = 0.9  # share of the width of full lines


def mark_code(pages: Sequence[Sequence[PageLine]]) -> list[list[PageLine]]:
    """Return the lines, only those of code as set in a font of fixed width.

    Addresses are often set in such a font, and so is all that was written with a typewriter.
    """
    lines = [line for page in pages for line in page]
    fixed = sum(len(line.text) for line in lines if line.monospace)
    if not fixed:
        return [list(page) for page in pages]
    is_typed = fixed > _MOST_CODE * sum(len(line.text) for line in lines)
    return [
        [
            line._replace(monospace=False)
            if line.monospace and (is_typed or _is_text(line))
            else line
            for line in page
        ]
        for page in pages
    ]


def _is_text(line: PageLine) -> bool:
    if CELL in line.text or line.text[0] in _BULLETS:
        return True
    return max(line.text) >= _EAST_ASIAN or all(map(_ADDRESS.fullmatch, line.text.split()))


def are_code(before: PageLine, line: PageLine) -> bool:
    """Whether two lines belong to one piece of code."""
    step = before.y - line.y
    size = max(before.size, line.size, 1.0)
    return before.monospace and line.monospace and -size / 2 < step < _LARGEST_STEP * size


def begins_or_ends_code(group: Sequence[PageLine], line: PageLine, measures: PageMeasures) -> bool:
    """Whether only one of the lines so far and the next is code.

    Words in a font of fixed width may fill a line of a sentence.
    """
    before = group[-1]
    if group[0].monospace == line.monospace:
        return False
    in_sentence = (
        not group[0].monospace
        and measures.is_full(before, _FULL)
        and before.text[-1:] not in (":", ".")
        and before.y - line.y < measures.gap * max(before.size, 1.0)
    )
    return not in_sentence


def code_text(lines: Sequence[PageLine]) -> str:
    """Return the lines of code below each other, indented as they are printed."""
    margin = min(line.left for line in lines)
    widths = sorted((line.right - line.left) / len(line.text) for line in lines)
    width = widths[len(widths) // 2] or 1.0
    return "\n".join(
        " " * max(0, round((line.left - margin) / width)) + line.text.strip() for line in lines
    )
