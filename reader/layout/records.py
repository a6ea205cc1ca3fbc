"""Layout of tables whose columns do not fit side by side: one cell below the other."""

from collections import Counter
from collections.abc import Sequence

from reader.layout.rows import Piece
from reader.layout.table import GAP_CELLS, cells_of
from reader.layout.wrap import Range, cut_to_width, wrap
from reader.startup.light_typing import NamedTuple
from reader.text.cells import cell_width

MOST_CELLS = 64
"""In a row; a row with more is wrapped as text, which takes less memory."""
_INDENT_CELLS = 2  # of what belongs to a record but does not begin it
_GAP_AFTER_LABEL_CELLS = 2
_LABELS_SHARE = 0.6  # of the width, at most for the labels and what is around them
_FEWEST_COLUMNS = 2
_LEAST_GROUP_CELLS = 4  # room for the name of a group of columns; with less it is left out
_NARROW_CELLS = 16  # width of a column in which a sentence is hard to read
_HIGH_ROWS = 6  # of a cell, which is then a sentence
_MARKS = 7  # most code points per screen cell, with all combining marks


class CellRow(NamedTuple):
    """A screen row of a table whose columns do not fit.

    Attributes:
        lead: Drawn at the left: the label of a cell, or spaces.
        pieces: Parts of cells: column in cells, start and end offsets; at least one.
        rules: Columns in cells at which vertical rules are drawn.
    """

    lead: str
    pieces: tuple[Piece, ...]
    rules: tuple[int, ...] = ()


def labels_of(text: str, headers: Sequence[Range], width_cells: int) -> tuple[str, ...]:
    """Return the names of a table's columns, cut off to leave room for values; empty for none.

    Args:
        text: The text of the article.
        headers: The header rows; the lowest one that names a column counts. Names that several
            columns have follow that of the group of columns in the row above.
        width_cells: The width of the page.
    """
    most = int(width_cells * _LABELS_SHARE) - _INDENT_CELLS - _GAP_AFTER_LABEL_CELLS
    rows = [_names_in(text, header, _MARKS * width_cells) for header in headers]
    columns = max(map(len, rows), default=0)
    if columns < _FEWEST_COLUMNS or most <= 0:
        return ()
    named = [_name_of(column, rows) for column in range(columns)]
    counts = Counter(name for _, name in named)
    return tuple(_label(group if counts[name] > 1 else "", name, most) for group, name in named)


def _names_in(text: str, header: Range, longest: int) -> list[str]:
    cells = cells_of(text, *header)[:MOST_CELLS]
    return [text[start : min(end, start + longest)].strip() for start, end in cells]


def _name_of(column: int, rows: Sequence[Sequence[str]]) -> tuple[str, str]:
    """Return the name of a group of columns and of a column; each may be empty."""
    lowest = max((at for at, row in enumerate(rows) if any(row[column : column + 1])), default=-1)
    if lowest < 0:
        return "", ""
    before = rows[lowest - 1][: column + 1] if lowest else ()
    return next(filter(None, reversed(before)), ""), rows[lowest][column]


def _label(group: str, name: str, most_cells: int) -> str:
    """Return the name of a column, after as much of the name of its group as there is room for."""
    room = most_cells - cell_width(name) - 1
    before = _cut(group, room) if room >= _LEAST_GROUP_CELLS else ""
    return _cut(f"{before} {name}".strip(), most_cells)


def _cut(words: str, most_cells: int) -> str:
    if cut_to_width(words, 0, len(words), most_cells) == len(words):
        return words
    stop = cut_to_width(words, 0, len(words), most_cells - 1)
    return f"{words[:stop].rstrip()}…"


def lay_out_record(text: str, row: Range, labels: Sequence[str], width_cells: int) -> list[CellRow]:
    """Return the screen rows of a table row: its first cell, and below it the others with labels.

    Cells without text are left out. Without a first cell, as below one that spans several rows, the
    others belong to the record above.

    Args:
        text: The text of the article.
        row: Offsets of the row's start and end; it has no more cells than there are labels.
        labels: The names of the columns.
        width_cells: The width of the page.
    """
    values_at = _INDENT_CELLS + max(map(cell_width, labels)) + _GAP_AFTER_LABEL_CELLS
    rows: list[CellRow] = []
    for column, (start, end) in enumerate(cells_of(text, *row)):
        if not text[start:end].strip():
            continue
        lead = " " * _INDENT_CELLS + labels[column] if column else ""
        at = values_at if column else 0
        lead += " " * (at - cell_width(lead))
        for first, last in wrap(text, start, end, width_cells - at):
            rows.append(CellRow(lead, ((at, first, last),)))
            lead = " " * at
    return rows or [CellRow("", ((0, *row),))]


def are_records_shorter(
    text: str, rows: Sequence[Range], widths: Sequence[int], labels: Sequence[str], width_cells: int
) -> bool:
    """Whether a table takes more screen rows in its columns, some of them narrow, than as records.

    That is so where sentences stand in a narrow one of many columns.

    Args:
        text: The text of the article.
        rows: The rows of the table below its headers.
        widths: The widths of the columns in cells.
        labels: The names of the columns.
        width_cells: The width of the page.
    """
    if min(widths) >= _NARROW_CELLS or len(labels) != len(widths):
        return False
    balance, is_broken = 0, False
    for row in rows:
        heights = [
            len(wrap(text, *cell, width))
            for width, cell in zip(widths, cells_of(text, *row), strict=False)
        ]
        highest = max(heights)
        is_broken = is_broken or any(
            height == highest > _HIGH_ROWS and width < _NARROW_CELLS
            for width, height in zip(widths, heights, strict=False)
        )
        balance += highest - len(lay_out_record(text, row, labels, width_cells))
    return is_broken and balance > 0


def lay_out_cells(text: str, row: Range, width_cells: int) -> list[CellRow]:
    """Return the screen rows of a table row whose cells follow each other like words.

    A cell that does not fit in what is left of a screen row begins a new one. Cells without text
    are left out.
    """
    rows: list[CellRow] = []
    pieces: list[Piece] = []
    rules: list[int] = []
    used = 0  # cells of the screen row

    def end_row() -> None:
        if pieces:
            rows.append(CellRow("", tuple(pieces), tuple(rules)))
        pieces.clear()
        rules.clear()

    for start, end in _filled_cells(text, row):
        cells = cell_width(text[start : min(end, start + _MARKS * width_cells)])
        if pieces and used + GAP_CELLS + cells <= width_cells:
            rules.append(used + 1)
            pieces.append((used + GAP_CELLS, start, end))
            used += GAP_CELLS + cells
            continue
        end_row()
        indent = _INDENT_CELLS if rows and width_cells > 2 * _INDENT_CELLS else 0
        for first, last in wrap(text, start, end, width_cells - indent):
            end_row()
            pieces.append((indent, first, last))
            used = indent + cell_width(text[first:last])
    end_row()
    return rows or [CellRow("", ((0, *row),))]


def _filled_cells(text: str, row: Range) -> list[Range]:
    return [(start, end) for start, end in cells_of(text, *row) if text[start:end].strip()]
