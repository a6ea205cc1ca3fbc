"""Tables of a document: rows for data tables, paragraphs for tables that only lay out a page."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.model.article import BlockKind, InlineKind
from reader.parsing.block_text import Mark, marks_moved, single_spaced
from reader.parsing.formatted_lines.line import Line
from reader.startup.light_typing import NamedTuple

_LONG = 300  # characters in a cell with several paragraphs that make it a layout table


class Row(NamedTuple):
    """A row of a table.

    Attributes:
        cells: For each cell its lines; none for what a cell beside or above it covers.
        repeats: Whether the program repeats it on each page, as it does the head of the table.
    """

    cells: Sequence[Sequence[Line]]
    repeats: bool = False


def table_lines(rows: Sequence[Row]) -> Iterator[Line]:
    """Yield the lines of a table: one for each row, or all paragraphs of a layout table."""
    rows = [row for row in rows if any(map(_with_text, row.cells))]
    if all(len(row.cells) < 2 for row in rows) or any(
        _is_long(cell) for row in rows for cell in row.cells
    ):
        for row in rows:
            for cell in row.cells:
                yield from cell
        return
    headers = _count_headers(rows)
    texts = [
        [" ".join(_text_and_marks(line)[0] for line in _with_text(cell)) for cell in row.cells]
        for row in rows
    ]
    filled = {
        at for cells in texts if len(cells) > 1 for at, text in enumerate(cells) if text
    }  # columns; the others are only covered by cells that span several
    for at, (row, cells) in enumerate(zip(rows, texts, strict=True)):
        if len(cells) == 1:
            yield from row.cells[0]
            continue
        shown = [column for column in range(len(cells)) if column in filled]
        marks = _marks_of_row([row.cells[column] for column in shown], is_head=at < headers)
        text = "\t".join(cells[column] for column in shown)
        yield Line(BlockKind.TABLE_ROW, text, int(at < headers), marks=list(marks))


def _with_text(cell: Sequence[Line]) -> list[Line]:
    """Return the lines with words; a rule in a cell is a line to fill in."""
    return [line for line in cell if line.text.strip() and line.kind is not BlockKind.RULE]


def _marks_of_row(cells: Sequence[Sequence[Line]], *, is_head: bool) -> Iterator[Mark]:
    """Yield the links and emphasis in a row; a head is bold only because it is one."""
    at = 0
    for cell in cells:
        for number, line in enumerate(_with_text(cell)):
            at += number > 0
            text, marks = _text_and_marks(line)
            yield from marks_moved(marks, at)
            if line.bold and not is_head:
                yield Mark(at, at + len(text), "", InlineKind.STRONG)
            at += len(text)
        at += 1


def _count_headers(rows: Sequence[Row]) -> int:
    """Return how many rows are the head of a table: those that repeat, or one in bold."""
    repeated = sum(1 for _ in takewhile(lambda row: row.repeats, rows))
    if 0 < repeated < len(rows):
        return repeated
    return int(len(rows) > 1 and _is_bold(rows[0]) and not _is_bold(rows[1]))


def _is_long(cell: Sequence[Line]) -> bool:
    lines = _with_text(cell)
    return len(lines) > 1 and sum(len(line.text) for line in lines) > _LONG


def _is_bold(row: Row) -> bool:
    return all(line.bold for cell in row.cells for line in _with_text(cell))


def _text_and_marks(line: Line) -> tuple[str, Sequence[Mark]]:
    """Return a line of a cell with its label, on one line."""
    before = f"{line.label} "
    return single_spaced(before + line.text, marks_moved(line.marks, len(before)))
