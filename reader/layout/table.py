"""Column layout of tables that fits the width of the page."""

from collections.abc import Sequence, Set

from reader.layout.rows import Piece
from reader.layout.wrap import Range, wrap
from reader.startup.lazy_regex import lazily
from reader.text.cells import cell_width

GAP_CELLS = 3  # between two columns: a space, a rule, a space
_NARROWEST_CELLS = 6  # least width of a column
_LONG_WORD_CELLS = 16  # words up to this width are not broken
_BROKEN_WORD_CELLS = 8  # the same in a header, and in a column beside which all are of numbers
SAMPLE = 200  # rows that determine the widths
_AMOUNT = r"[-+−±~≈<>≤≥$€£¥]{0,3}\s?\d[\d.,'’\s]{0,30}(?:[%‰°$€£¥]|[eE][-+−]?\d{1,4})?"
_NUMBER = lazily(rf"{_AMOUNT}|[$€£¥]?\({_AMOUNT}\)[%‰$€£¥]?|[-–—.]{{0,3}}")
_LONGEST_NUMBER = 36  # code points
_FEWEST_NUMBERS = 2  # in one of the columns of numbers
_MARKS = 7  # most code points per screen cell, with all combining marks


def cells_of(text: str, start: int, end: int) -> list[Range]:
    """Return the ranges of the cells of one table row; tabs separate them."""
    cells, left = [], start
    for cell in text[start:end].split("\t"):
        cells.append((left, left + len(cell)))
        left += len(cell) + 1
    return cells


def column_widths(
    text: str, rows: Sequence[Range], width_cells: int, *, headers: int = 0
) -> tuple[int, ...]:
    """Return the width of each column; empty if they do not fit side by side.

    Columns are as wide as their longest cell; if that is too much, the widest are narrowed first,
    but not so far that words and numbers break, except very long ones, those of headers, and names
    beside nothing but numbers. At most `SAMPLE` rows are examined.

    Args:
        text: The text of the article.
        rows: The rows of the table.
        width_cells: The width of the page.
        headers: How many of the first rows are headers.
    """
    wanted: list[int] = []
    for start, end in rows[:SAMPLE]:
        if GAP_CELLS * text.count("\t", start, end) > width_cells:
            return ()
        for column, (left, right) in enumerate(cells_of(text, start, end)):
            seen = text[left : min(right, left + _MARKS * width_cells)]
            cells = min(width_cells, cell_width(seen))
            if column == len(wanted):
                wanted.append(cells)
            else:
                wanted[column] = max(wanted[column], cells)
    room = width_cells - GAP_CELLS * (len(wanted) - 1)
    if room < sum(min(cells, _NARROWEST_CELLS) for cells in wanted):
        return ()
    if sum(wanted) <= room:
        return tuple(wanted)
    unbroken = _longest_words(text, rows, wanted)
    if sum(unbroken) <= room:
        return tuple(_squeeze(wanted, unbroken, room))
    below = _longest_words(text, rows[headers:], wanted)
    numbers = number_columns(text, rows, headers=headers)
    for word_cells in _unbroken_cells(len(numbers), len(wanted)):
        least = [
            max(
                min(cells, _LONG_WORD_CELLS if column in numbers else word_cells),
                min(headed, _BROKEN_WORD_CELLS),
            )
            for column, (cells, headed) in enumerate(zip(below, unbroken, strict=True))
        ]
        if sum(least) <= room:
            return tuple(_squeeze(wanted, least, room))
    return ()


def _unbroken_cells(numbers: int, columns: int) -> Sequence[int]:
    """Return up to which widths words are not to be broken; what is to be tried first is first.

    Numbers are compared along their columns, for which names in a column beside them may be broken.
    """
    if numbers >= columns - 1:
        return _LONG_WORD_CELLS, _BROKEN_WORD_CELLS
    return (_LONG_WORD_CELLS,)


def _longest_words(text: str, rows: Sequence[Range], wanted: Sequence[int]) -> list[int]:
    """Return the width of the longest word in each column; wide letters may be broken anywhere."""
    longest = [0] * len(wanted)
    for start, end in rows[:SAMPLE]:
        for column, (left, right) in enumerate(cells_of(text, start, end)):
            words = text[left : min(right, left + _MARKS * wanted[column])].split()
            cells = max((len(word) for word in words if cell_width(word) <= len(word)), default=0)
            longest[column] = max(longest[column], min(cells, wanted[column]))
    return longest


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


def column_rules(widths: Sequence[int]) -> tuple[int, ...]:
    """Return where the rules between columns of these widths are drawn, in cells."""
    return tuple(
        sum(widths[: column + 1]) + GAP_CELLS * column + 1 for column in range(len(widths) - 1)
    )


def lay_out_row(
    text: str, row: Range, widths: Sequence[int], numbers: Set[int]
) -> list[tuple[Piece, ...]]:
    """Return the screen rows of a table row, each as pieces at their columns.

    Args:
        text: The text of the article.
        row: Offsets of the row's start and end.
        widths: Widths of the columns in cells.
        numbers: The columns that are aligned on the right.
    """
    laid_out: list[list[Piece]] = []
    column_left = 0
    for column, (width, cell) in enumerate(zip(widths, cells_of(text, *row), strict=False)):
        laid_out.append([])
        for start, end in wrap(text, *cell, width):
            room = width - cell_width(text[start:end].rstrip()) if column in numbers else 0
            laid_out[-1].append((column_left + max(0, room), start, end))
        column_left += width + GAP_CELLS
    height = max(map(len, laid_out), default=1)
    return [
        tuple(pieces[number] for pieces in laid_out if number < len(pieces))
        for number in range(height)
    ]
