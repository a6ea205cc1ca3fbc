"""Leaves out the numbers of pages inside sentences, as in text copied from a printed document."""

from collections.abc import Sequence

from reader.parsing.lines.wrapping import LONG_LINE, cell_width, join_lines
from reader.startup.lazy_regex import IGNORECASE, lazily

_NUMBER = lazily(
    r"[-–— ]{0,4}(?:(?:page|seite|pagina|página|p\.|s\.) )?(\d{1,4})"
    r"(?: ?(?:/|of|von|sur|de|di) ?\d{1,4})?[-–— ]{0,4}",
    IGNORECASE,
)
_MOST_BLANK = 3  # lines between a number and the text beside it
_SHORTEST_BESIDE = 40  # characters of the line above
_INSIDE = tuple(",;-–—\xad")  # ends of lines inside a sentence, besides letters


def _ends_in_digit(line: str) -> bool:
    return line.rstrip("-–— ")[-1:].isdigit()


def without_page_numbers(text: str) -> str:
    """Return a text without page numbers in the middle of sentences, which go on in one paragraph.

    A number without anything beside it is that of a page if the next or previous number follows or
    precedes it somewhere.
    """
    lines = text.split("\n")
    numbers = {
        at: found
        for at, line in enumerate(lines)
        if _ends_in_digit(line.strip()) and (found := _NUMBER.fullmatch(line.strip()))
    }
    counted = {int(found[1]) for found in numbers.values()}
    kept: list[str] = []
    end = 0  # of what is copied or left out
    for at, found in numbers.items():
        is_bare = found[0] == found[1]
        if is_bare and counted.isdisjoint((int(found[1]) - 1, int(found[1]) + 1)):
            continue
        above, below = _beside(lines, at)
        if above < end or not _goes_on(lines[above].rstrip(), lines[below].strip()):
            continue
        kept += lines[end:above]
        if max(cell_width(lines[above]), cell_width(lines[below])) > LONG_LINE:
            lines[below] = join_lines([lines[above].rstrip(), lines[below].strip()])
        else:
            kept.append(lines[above])
        end = below
    return "\n".join([*kept, *lines[end:]])


def _beside(lines: Sequence[str], at: int) -> tuple[int, int]:
    """Return the indices of the lines of text above and below a number; its own for none."""
    above = range(at - 1, max(-1, at - 2 - _MOST_BLANK), -1)
    below = range(at + 1, min(len(lines), at + 2 + _MOST_BLANK))
    first, last = (next((n for n in beside if lines[n].strip()), at) for beside in (above, below))
    return first, last


def _goes_on(before: str, after: str) -> bool:
    """Whether a sentence goes on from one line to another."""
    if len(before) < _SHORTEST_BESIDE or not after[:1].islower():
        return False
    return before[-1].isalpha() or before.endswith(_INSIDE)
