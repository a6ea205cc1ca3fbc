"""Column layout of tables that fits the width of the page."""

from collections.abc import Iterator, Sequence, Set
from itertools import accumulate, product, zip_longest

from reader.layout.rows import Piece
from reader.layout.wrap import Range, wrap
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple
from reader.text.cells import cell_width

GAP_CELLS = 3  # between two columns: a space, a rule, a space
_RULE_CELLS = 1  # between two columns that have no room for more
_NARROWEST_CELLS = 6  # least width of a column
_LONG_WORD_CELLS = 16  # words up to this width are not broken
_BROKEN_WORD_CELLS = 8  # the same in a header, and in a column beside which all are of numbers
SAMPLE = 200  # rows that determine the widths
_AMOUNT = r"[-+−±~≈<>≤≥$€£¥]{0,3}\s?\d[\d.,'’\s]{0,30}(?:[%‰°$€£¥]|[eE][-+−]?\d{1,4})?"
_NUMBER = lazily(rf"{_AMOUNT}|[$€£¥]?\({_AMOUNT}\)[%‰$€£¥]?|[-–—.]{{0,3}}")
_LONGEST_NUMBER = 36  # code points
_FEWEST_NUMBERS = 2  # in one of the columns of numbers
_WIDE_LETTER_CELLS = 2
_MARKS = 7  # most code points per screen cell, with all combining marks


def cells_of(text: str, start: int, end: int) -> list[Range]:
    """Return the ranges of the cells of one table row; tabs separate them."""
    cells, left = [], start
    for cell in text[start:end].split("\t"):
        cells.append((left, left + len(cell)))
        left += len(cell) + 1
    return cells


class Columns(NamedTuple):
    """The columns of a table, side by side.

    Attributes:
        widths: The width of each in cells; empty if they do not fit.
        gap_cells: The cells between two columns: a rule, and blanks on both sides if there is room.
    """

    widths: tuple[int, ...] = ()
    gap_cells: int = GAP_CELLS

    def rules(self) -> tuple[int, ...]:
        """Return where the rules between columns are drawn, in cells."""
        rights = accumulate(self.widths[:-1])
        first = self.gap_cells // 2
        return tuple([right + self.gap_cells * n + first for n, right in enumerate(rights)])


def fitting_columns(
    text: str, rows: Sequence[Range], width_cells: int, *, headers: int = 0
) -> Columns:
    """Return columns that fit side by side, or none.

    Columns are as wide as their longest cell; if that is too much, the widest are narrowed first,
    but not so far that words and numbers break, except very long ones, those of headers, and names
    beside nothing but numbers. The rules between columns have no blanks beside them only where
    columns would not fit otherwise, and where cells are whole or numbers are compared. At most
    `SAMPLE` rows are examined.

    Args:
        text: The text of the article.
        rows: The rows of the table.
        width_cells: The width of the page.
        headers: How many of the first rows are headers.
    """
    if any(text.count("\t", *row) > width_cells for row in rows[:SAMPLE]):
        return Columns()
    wanted = _longest_cells(text, rows, width_cells)
    narrowest = sum(min(cells, _NARROWEST_CELLS) for cells in wanted)
    for gap_cells, least in _choices(text, rows, wanted, headers):
        room = width_cells - gap_cells * (len(wanted) - 1)
        if max(narrowest, sum(least)) <= room:
            return Columns(tuple(_squeeze(wanted, least, room)), gap_cells)
    return Columns()


def _longest_cells(text: str, rows: Sequence[Range], most_cells: int) -> list[int]:
    """Return the width of the longest cell in each column, at most `most_cells`."""
    longest: list[int] = []
    for start, end in rows[:SAMPLE]:
        for column, (left, right) in enumerate(cells_of(text, start, end)):
            seen = text[left : min(right, left + _MARKS * most_cells)]
            cells = min(most_cells, cell_width(seen))
            if column == len(longest):
                longest.append(cells)
            else:
                longest[column] = max(longest[column], cells)
    return longest


def _choices(
    text: str, rows: Sequence[Range], wanted: Sequence[int], headers: int
) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield gaps between columns with the least width of each; what is to be tried first is first.

    Numbers are compared along their columns, in which they stand whole; for that, names in a column
    beside them may be broken.
    """
    yield GAP_CELLS, wanted
    unbroken = _longest_words(text, rows, wanted)
    below, numbers = rows[headers:], number_columns(text, rows, headers=headers)
    words, whole = _longest_words(text, below, wanted), _longest_cells(text, below, max(wanted))
    for column in numbers:
        words[column] = whole[column]
        unbroken[column] = max(unbroken[column], whole[column])
    yield GAP_CELLS, unbroken

    def narrowed(most: int) -> list[int]:
        limits = (_LONG_WORD_CELLS if n in numbers else most for n in range(len(words)))
        return [*map(min, words, limits)]

    if len(numbers) >= len(wanted) - 1:
        roomy = tight = [narrowed(_LONG_WORD_CELLS), narrowed(_BROKEN_WORD_CELLS)]
    else:
        roomy, tight = [narrowed(_LONG_WORD_CELLS)], [whole]
    for gap_cells, least in (*product((GAP_CELLS,), roomy), *product((_RULE_CELLS,), tight)):
        headed = zip_longest(least, unbroken, fillvalue=0)
        yield gap_cells, [max(cells, min(word, _BROKEN_WORD_CELLS)) for cells, word in headed]


def _longest_words(text: str, rows: Sequence[Range], wanted: Sequence[int]) -> list[int]:
    """Return the width of the longest word in each column; wide letters may be broken anywhere."""
    longest = [0] * len(wanted)
    for start, end in rows[:SAMPLE]:
        for column, (left, right) in enumerate(cells_of(text, start, end)):
            words = text[left : min(right, left + _MARKS * wanted[column])].split()
            cells = max(map(_unbroken_cells, words), default=0)
            longest[column] = max(longest[column], min(cells, wanted[column]))
    return longest


def _unbroken_cells(word: str) -> int:
    return len(word) if cell_width(word) <= len(word) else _WIDE_LETTER_CELLS


def number_columns(text: str, rows: Sequence[Range], *, headers: int = 0) -> Set[int]:
    """Return the columns of numbers, which are aligned on the right.

    Below the headers, and the first row in any case, all cells of such a column are numbers,
    empty, or dashes; negative numbers may stand in parentheses, as in accounts. At least one column
    has several numbers. Columns count from 0; only the first `SAMPLE` rows are looked at.

    Args:
        text: The text of the article.
        rows: The rows of the table.
        headers: How many of the first rows are headers.
    """
    counts: dict[int, int] = {}
    others: set[int] = set()
    for start, end in rows[max(1, headers) : SAMPLE]:
        for column, (left, right) in enumerate(cells_of(text, start, end)):
            if column in others:
                continue
            cell = text[left:right].strip() if right - left <= _LONGEST_NUMBER else "…"
            if not _NUMBER.fullmatch(cell):
                others.add(column)
            elif any(map(str.isdigit, cell)):
                counts[column] = counts.get(column, 0) + 1
    numeric = counts.keys() - others
    return numeric if any(counts[each] >= _FEWEST_NUMBERS for each in numeric) else frozenset()


def _squeeze(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Narrow the widest columns to a common width, or the least each may have, to fit `room`."""

    def narrowed(most: int) -> list[int]:
        return [min(cells, max(most, each)) for cells, each in zip(wanted, least, strict=True)]

    low, high = 1, max(wanted)
    while low < high:
        middle = (low + high + 1) // 2
        if sum(narrowed(middle)) <= room:
            low = middle
        else:
            high = middle - 1
    return narrowed(low)


def lay_out_row(
    text: str, row: Range, columns: Columns, numbers: Set[int]
) -> list[tuple[Piece, ...]]:
    """Return the screen rows of a table row, each as pieces at their columns.

    Args:
        text: The text of the article.
        row: Offsets of the row's start and end.
        columns: The columns.
        numbers: Those that are aligned on the right.
    """
    laid_out: list[list[Piece]] = []
    column_left = 0
    for column, (width, cell) in enumerate(zip(columns.widths, cells_of(text, *row), strict=False)):
        laid_out.append([])
        for start, end in wrap(text, *cell, width):
            room = width - cell_width(text[start:end].rstrip()) if column in numbers else 0
            laid_out[-1].append((column_left + max(0, room), start, end))
        column_left += width + columns.gap_cells
    height = max(map(len, laid_out), default=1)
    return [
        tuple(pieces[number] for pieces in laid_out if number < len(pieces))
        for number in range(height)
    ]
