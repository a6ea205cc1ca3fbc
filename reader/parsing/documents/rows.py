"""Tables of a document: rows for data tables, paragraphs for tables that only lay out a page."""

from collections.abc import Iterator, Sequence

from reader.model.article import BlockKind
from reader.parsing.formatted_lines.line import Line

_LONG = 300  # characters in a cell with several paragraphs that make it a layout table


def table_lines(rows: Sequence[Sequence[Sequence[Line]]]) -> Iterator[Line]:
    """Yield the lines of a table: one for each row, or all paragraphs of a layout table in order.

    Args:
        rows: For each row its cells, for each cell its lines.
    """
    rows = [row for row in rows if any(line.text.strip() for cell in row for line in cell)]
    if all(len(row) < 2 for row in rows) or any(_is_long(cell) for row in rows for cell in row):
        for row in rows:
            for cell in row:
                yield from cell
        return
    has_header = len(rows) > 1 and _is_bold(rows[0]) and not _is_bold(rows[1])
    for at, row in enumerate(rows):
        if len(row) == 1:
            yield from row[0]
            continue
        cells = (
            " ".join(_label_and_text(line) for line in cell if line.text.strip()) for cell in row
        )
        yield Line(BlockKind.TABLE_ROW, "\t".join(cells), int(has_header and at == 0))


def _is_long(cell: Sequence[Line]) -> bool:
    lines = [line for line in cell if line.text.strip()]
    return len(lines) > 1 and sum(len(line.text) for line in lines) > _LONG


def _is_bold(row: Sequence[Sequence[Line]]) -> bool:
    return all(line.bold for cell in row for line in cell if line.text.strip())


def _label_and_text(line: Line) -> str:
    return " ".join(f"{line.label} {line.text}".split())
