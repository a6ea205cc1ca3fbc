"""Joins pieces drawn apart from their line: bullets, numbers, initials, superscripts."""

import re
from collections.abc import Sequence
from statistics import median

from reader.parsing.printed.printed_line import PageLine

_MARK = re.compile(r"[•·▪◦‣●○■□–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,3}")
_INITIAL = 1.8  # times the usual size
_LONGEST_INITIAL = 2  # characters: a quotation mark may precede it
_NEAR = 4.0  # line sizes between a mark and its text
_LOWERED = 0.5  # share of a line's size by which sub- or superscripts may be off its baseline
_CLOSE = 0.2  # share of a line's size between pieces of one word
_RAISED = 0.8  # share of the size of the line that a superscript number opens
_TOUCHES = 2.0  # line sizes between an initial and the rest of its word


def with_marks(page: Sequence[PageLine]) -> list[PageLine]:
    """Prepend list marks and initials to the lines that they begin, wherever they are drawn.

    Cost: the number of marks of a page times its number of lines.
    """
    if not page:
        return []
    usual = median(line.size for line in page)
    margin = _margin(page)
    begun: dict[int, PageLine] = {}
    gone: set[int] = set()
    for line in page:
        text = line.text.strip()
        if _MARK.fullmatch(text) or (line.right <= margin and _NUMBER.fullmatch(text)):
            other = _beside(line, page, _NEAR * line.size, line.size / 3)
            between = " "
        elif _NUMBER.fullmatch(text) and line.size < usual:
            other = _lower(line, page)
            between = ""
        elif _is_initial(line, usual):
            other = _rest_of_word(line, page, usual)
            between = ""
        else:
            continue
        if other is not None and id(other) not in begun:
            text = f"{line.text.strip()}{between}{other.text.lstrip()}"
            begun[id(other)] = other._replace(text=text, left=line.left)
            gone.add(id(line))
    return [begun.get(id(line), line) for line in page if id(line) not in gone]


def with_pieces(page: Sequence[PageLine]) -> list[PageLine]:
    """Join adjacent pieces of one line, which sub- and superscripts interrupt. Cost: linear."""
    whole: list[PageLine] = []
    for line in page:
        before = whole[-1] if whole else None
        if before is not None and _is_piece(before, line):
            larger = max(before, line, key=lambda piece: (piece.size, len(piece.text)))
            whole[-1] = larger._replace(
                text=before.text + line.text,
                left=before.left,
                right=line.right,
                bold=before.bold and line.bold,
            )
        else:
            whole.append(line)
    return whole


def _is_piece(before: PageLine, line: PageLine) -> bool:
    """Whether a line continues directly where the one before it ends."""
    size = min(before.size, line.size)
    if _is_initial(before, size):
        return False  # it belongs to the highest line next to it
    near = abs(line.left - before.right) <= _CLOSE * size
    return near and abs(line.y - before.y) <= _LOWERED * max(before.size, line.size)


def _margin(page: Sequence[PageLine]) -> float:
    """Return where the left margin ends: the left edge of the leftmost long line."""
    widest = max(line.right - line.left for line in page)
    long = (line.left for line in page if line.right - line.left > widest / 2)
    return min(long, default=0.0)  # letters may extend beyond it


def _beside(
    mark: PageLine, page: Sequence[PageLine], widest: float, highest: float
) -> PageLine | None:
    """Return the nearest line to the right of `mark` on the same baseline, or None."""
    right = (
        line
        for line in page
        if line is not mark
        and abs(line.y - mark.y) <= highest
        and -1 <= line.left - mark.right <= widest
    )
    return min(right, key=lambda line: line.left, default=None)


def _lower(mark: PageLine, page: Sequence[PageLine]) -> PageLine | None:
    """Return the line that a superscript number, such as that of a footnote, opens; else None."""
    right = (
        line
        for line in page
        if mark.size < _RAISED * line.size
        and 0 < mark.y - line.y <= line.size
        and -1 <= line.left - mark.right <= line.size
    )
    return min(right, key=lambda line: line.left, default=None)


def _is_initial(line: PageLine, usual: float) -> bool:
    text = line.text.strip()
    large = line.size >= _INITIAL * usual
    return large and len(text) <= _LONGEST_INITIAL and text[-1:].isalpha() and text[-1:].isupper()


def _rest_of_word(initial: PageLine, page: Sequence[PageLine], usual: float) -> PageLine | None:
    """Return the highest line next to an initial, if it continues the word; else None."""
    beside = [
        line
        for line in page
        if line.size < initial.size / 1.4
        and initial.y - usual / 2 <= line.y <= initial.y + initial.size
        and -1 <= line.left - initial.right <= _TOUCHES * usual
    ]
    highest = max(beside, key=lambda line: line.y, default=None)
    return highest if highest is not None and highest.text.lstrip()[:1].isalpha() else None
