"""Joins pieces drawn apart from their line: bullets, numbers, initials, superscripts."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from statistics import median

from reader.parsing.printed.printed_line import PageLine
from reader.parsing.printed.raised_numbers import (
    FRACTION_BARS,
    MAY_BE_RAISED,
    RAISED_DIGITS,
    RAISED_SIZE,
    raise_digits,
    raise_letters,
    with_plain_start,
    without_raised_end,
)

_MARK = re.compile(r"[•·▪◦‣●○■□–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,3}")
_WORD = re.compile(r"\S+")
_LETTER = re.compile(r"[a-h]")  # of an institution
_INITIAL_SIZE = 1.8  # times the usual size
_LONGEST_INITIAL = 2  # characters: a quotation mark may precede it
_MARK_DISTANCE = 4.0  # line sizes between a mark and its text
_BASELINE_TOLERANCE = 0.5  # share of a line's size by which a script may be off its baseline
_WORD_GAP = 0.2  # share of a line's size between pieces of one word
_SPACE = 0.9  # share of a line's size that a space is wide at most
_TYPED_SPACE = 0.6  # share of a line's size that a letter of a typewriter is wide
_BESIDE_INK = 0.35  # the same for what is blank beside two letters
_TWO_SPACES_FOLLOW = (".", ":", "?", "!")
_SAME_BASELINE = 0.05  # share of a line's size by which pieces of a line may differ in height
_LONGEST_POWER = 3  # digits
_SUPERSCRIPT_SIZE = 0.8  # share of the size of the line that a superscript number opens
_INITIAL_GAP = 2.0  # line sizes between an initial and the rest of its word


def attach_marks(page: Sequence[PageLine]) -> list[PageLine]:
    """Prepend list marks and initials to the lines that they begin, wherever they are drawn.

    Cost: the number of marks of a page times the number of lines at the height of each.
    """
    if not page:
        return []
    heights = _Heights(page)
    usual = median(line.size for line in page)
    margin = _left_margin(page)
    joined: dict[int, PageLine] = {}
    absorbed: set[int] = set()
    for line in page:
        text = line.text.strip()
        if _MARK.fullmatch(text) or (line.right <= margin and _NUMBER.fullmatch(text)):
            other = _line_right_of(line, heights, _MARK_DISTANCE * line.size, line.size / 3)
            separator = " "
        elif _NUMBER.fullmatch(text) and line.size < usual:
            other = _line_of_superscript(line, heights)
            separator = ""
            around = None if other is not None else _line_around(line, heights)
            if around is not None and id(around) not in joined:
                joined[id(around)] = _with_number_inside(around, line)
                absorbed.add(id(line))
                continue
        elif _LETTER.fullmatch(text) and line.size < usual:
            other = _line_of_superscript(line, heights)
            text, separator = raise_letters(text), " "
        elif _is_initial(line, usual):
            other = _rest_of_word(line, heights, usual)
            separator = ""
        else:
            continue
        if other is not None and id(other) not in joined:
            text = f"{text}{separator}{other.text.lstrip()}"
            joined[id(other)] = other._replace(text=text, left=line.left)
            absorbed.add(id(line))
    return [joined.get(id(line), line) for line in page if id(line) not in absorbed]


def join_pieces(page: Sequence[PageLine]) -> list[PageLine]:
    """Join adjacent pieces of one line, which sub- and superscripts interrupt. Cost: linear."""
    joined: list[PageLine] = []
    for line in page:
        before = joined[-1] if joined else None
        if before is not None and (_follows_mark(before, line) or _follows_typed(before, line)):
            joined[-1] = before._replace(text=f"{before.text} {line.text}", right=line.right)
        elif before is not None and _is_piece(before, line):
            larger = max(before, line, key=lambda piece: (piece.size, len(piece.text)))
            is_bar = line.text.startswith(FRACTION_BARS)
            joined[-1] = larger._replace(
                text=(without_raised_end(before.text) if is_bar else before.text)
                + (raise_digits(line.text) if _is_raised(before, line) else line.text),
                left=before.left,
                right=line.right,
                bold=before.bold and line.bold,
                monospace=before.monospace and line.monospace,
            )
        else:
            joined.append(line)
    return [line._replace(text=with_plain_start(line.text)) for line in joined]


def _is_piece(before: PageLine, line: PageLine) -> bool:
    """Whether a line continues directly where the one before it ends."""
    size = min(before.size, line.size)
    if _is_initial(before, size):
        return False  # it belongs to the highest line next to it
    near = abs(line.left - before.right) <= _WORD_GAP * size
    return near and abs(line.y - before.y) <= _BASELINE_TOLERANCE * max(before.size, line.size)


def _follows_mark(before: PageLine, line: PageLine) -> bool:
    """Whether a line goes on, after a space, behind a mark above it."""
    gap = line.left - before.right
    return (
        before.text[-1:] in RAISED_DIGITS
        and _WORD_GAP * line.size < gap <= _SPACE * line.size
        and abs(line.y - before.y) <= _SAME_BASELINE * line.size
    )


def _follows_typed(before: PageLine, line: PageLine) -> bool:
    """Whether a line goes on after the space of a typewriter, as wide as a letter.

    After a full stop and a colon, typists leave two.
    """
    if not (before.monospace and line.monospace):
        return False
    spaces = 2 if before.text.endswith(_TWO_SPACES_FOLLOW) else 1
    return (
        0 < line.left - before.right <= (spaces * _TYPED_SPACE + _BESIDE_INK) * line.size
        and abs(line.y - before.y) <= _SAME_BASELINE * line.size
    )


def _is_raised(before: PageLine, line: PageLine) -> bool:
    """Whether a piece is a number above the line that it continues."""
    is_above = line.size < RAISED_SIZE * before.size and line.y > before.y
    if not is_above:
        return False
    if before.text[-1:].isdecimal():  # a power, or the mark of a note after a year
        return line.text.isdecimal() and len(line.text) <= _LONGEST_POWER
    return MAY_BE_RAISED.fullmatch(before.text + line.text, len(before.text)) is not None


def _left_margin(page: Sequence[PageLine]) -> float:
    """Return where the left margin ends: the left edge of the leftmost long line."""
    widest = max(line.right - line.left for line in page)
    long = (line.left for line in page if line.right - line.left > widest / 2)
    return min(long, default=0.0)  # letters may extend beyond it


class _Heights:
    """The lines of a page by their height.

    Attributes:
        largest: The size of the largest line.
    """

    def __init__(self, page: Sequence[PageLine]) -> None:
        self.largest = max(line.size for line in page)
        self._page = page
        self._order = sorted(range(len(page)), key=lambda number: page[number].y)
        self._heights = [page[number].y for number in self._order]

    def between(self, lowest: float, highest: float) -> Iterator[PageLine]:
        """Yield the lines whose baseline is between two heights, in the order of the page."""
        first = bisect_left(self._heights, lowest)
        last = bisect_right(self._heights, highest)
        return (self._page[number] for number in sorted(self._order[first:last]))


def _line_right_of(
    mark: PageLine, lines: _Heights, widest: float, highest: float
) -> PageLine | None:
    """Return the nearest line to the right of `mark` on the same baseline, or None."""
    right = (
        line
        for line in lines.between(mark.y - highest, mark.y + highest)
        if line is not mark and -1 <= line.left - mark.right <= widest
    )
    return min(right, key=lambda line: line.left, default=None)


def _line_of_superscript(mark: PageLine, lines: _Heights) -> PageLine | None:
    """Return the line that a superscript number, such as that of a footnote, opens; else None."""
    right = (
        line
        for line in lines.between(mark.y - lines.largest, mark.y)
        if mark.size < _SUPERSCRIPT_SIZE * line.size
        and 0 < mark.y - line.y <= line.size
        and -1 <= line.left - mark.right <= line.size
    )
    return min(right, key=lambda line: line.left, default=None)


def _line_around(mark: PageLine, lines: _Heights) -> PageLine | None:
    """Return the line into which a number is printed later, above a space in it; else None."""
    around = (
        line
        for line in lines.between(mark.y - lines.largest, mark.y)
        if mark.size < _SUPERSCRIPT_SIZE * line.size
        and 0 < mark.y - line.y <= _BASELINE_TOLERANCE * line.size
        and line.left < mark.left
        and mark.right < line.right
    )
    return next(around, None)


def _with_number_inside(line: PageLine, mark: PageLine) -> PageLine:
    """Return a line with a raised number behind the word where it is printed, about."""
    share = (mark.left - line.left) / (line.right - line.left)
    ends = [found.end() for found in _WORD.finditer(line.text)]
    end = min(ends, key=lambda at: abs(at - share * len(line.text)))
    return line._replace(text=line.text[:end] + raise_digits(mark.text.strip()) + line.text[end:])


def _is_initial(line: PageLine, usual: float) -> bool:
    text = line.text.strip()
    large = line.size >= _INITIAL_SIZE * usual
    return large and len(text) <= _LONGEST_INITIAL and text[-1:].isalpha() and text[-1:].isupper()


def _rest_of_word(initial: PageLine, lines: _Heights, usual: float) -> PageLine | None:
    """Return the highest line next to an initial, if it continues the word; else None."""
    beside = [
        line
        for line in lines.between(initial.y - usual / 2, initial.y + initial.size)
        if line.size < initial.size / 1.4
        and -1 <= line.left - initial.right <= _INITIAL_GAP * usual
    ]
    highest = max(beside, key=lambda line: line.y, default=None)
    return highest if highest is not None and highest.text.lstrip()[:1].isalpha() else None
