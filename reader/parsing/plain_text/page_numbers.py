"""Leaves out the numbers of pages inside sentences, as in text copied from a printed document."""

from collections.abc import Mapping, Sequence
from itertools import accumulate

from reader.parsing.lines.joined_lines import join_lines
from reader.parsing.lines.line_widths import cell_width
from reader.parsing.lines.wrapping import LONG_LINE
from reader.startup.lazy_regex import IGNORECASE, lazily

_NUMBER = lazily(
    r"[-–— ]{0,4}(?:(?:page|seite|pagina|página|p\.|s\.) )?(\d{1,4})"
    r"(?: ?(?:/|of|von|sur|de|di) ?\d{1,4})?[-–— ]{0,4}",
    IGNORECASE,
)
_MARKED = lazily(r"[-–—] *\d{1,4} *[-–—]|[-–— ]*[^\W\d].*")  # "- 7 -", "Page 7"
_SHORTEST_PAGE = 500  # characters; numbers that are nearer count something in the text
_MOST_BLANK = 3  # lines between a number and the text beside it
_SHORTEST_BESIDE = 40  # characters of the line above
_INSIDE = tuple(",;-–—\xad")  # ends of lines inside a sentence, besides letters


def _ends_in_digit(line: str) -> bool:
    return line.rstrip("-–— ")[-1:].isdigit()


def without_page_numbers(text: str) -> str:
    """Return a text without page numbers in the middle of sentences, which go on in one paragraph.

    A number without a word or dashes around it is that of a page if the next or previous number
    stands alone, too, at least a page after or before it.
    """
    lines = text.split("\n")
    numbers = {
        at: found
        for at, line in enumerate(lines)
        if _ends_in_digit(line.strip()) and (found := _NUMBER.fullmatch(line.strip()))
    }
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    places: dict[int, list[int]] = {}
    for at, found in numbers.items():
        places.setdefault(int(found[1]), []).append(starts[at])
    kept: list[str] = []
    end = 0  # of what is copied or left out
    for at, found in numbers.items():
        if not _MARKED.fullmatch(found[0]) and not _is_counted(int(found[1]), starts[at], places):
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


def _is_counted(number: int, place: int, places: Mapping[int, Sequence[int]]) -> bool:
    """Whether the number before or after one that stands alone does so, too, on another page.

    Args:
        number: The number.
        place: Where it stands.
        places: Where all numbers stand, each in order.
    """
    before, after = places.get(number - 1, [place])[0], places.get(number + 1, [place])[-1]
    return place - before > _SHORTEST_PAGE or after - place > _SHORTEST_PAGE


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
