"""Read grid tables and simple tables, whose columns are drawn with signs, into rows of cells.

reStructuredText has both, and Pandoc has grid tables in Markdown.

Source: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#tables
"""

from collections.abc import Callable, Iterator, Sequence

from reader.parsing.markdown.pipe_tables import pipe_table
from reader.startup.lazy_regex import lazily
from reader.text.cells import cell_width

_COLUMN_RULE = lazily(r"=+")
_GRID = lazily(r"\+(?:[-=]+\+)+$")
_HEADER_RULE = lazily(r"\+(?:=+\+)+$")
_SIMPLE = lazily(r"=+(?:[ ]+=+)+$")
_SPANS = lazily(r"-+(?:[ ]+-+)*$")
_BULLET = lazily(r"^[-*•][ ]+(?=\S)")  # of a list in a cell
_MOST_COLUMNS = 60

Rows = list[list[str]]


def begins_table(line: str) -> bool:
    """Whether a table begins with a line."""
    return bool(_GRID.match(line) or _SIMPLE.match(line))


def read_table(lines: Sequence[str], at: int) -> tuple[Rows, int, int]:
    """Return the rows of the table at a line, the number of header rows, and where it ends."""
    if _GRID.match(lines[at]):
        return _read_grid(lines, at)
    return _read_simple(lines, at)


def table_markup(
    rows: Rows, header_rows: int, convert_inline: Callable[[str], str]
) -> Iterator[str]:
    """Yield a table as Markdown."""
    width = min(_MOST_COLUMNS, max(map(len, rows), default=0))
    if not width:
        return
    if header_rows > 1:  # Markdown allows one header row
        head = [" ".join(filter(None, cells)) for cells in _columns(rows[:header_rows], width)]
        rows = [head, *rows[header_rows:]]

    def line(row: Sequence[str]) -> str:
        cells = [convert_inline(cell).replace("|", "\\|") for cell in row[:width]]
        return f"| {' | '.join(cells + [''] * (width - len(cells)))} |"

    yield ""
    yield from pipe_table(map(line, rows), width, has_head=header_rows > 0)
    yield ""


def _columns(rows: Rows, width: int) -> Iterator[list[str]]:
    for column in range(width):
        yield [row[column] if column < len(row) else "" for row in rows]


def _read_grid(lines: Sequence[str], at: int) -> tuple[Rows, int, int]:
    bounds = [offset for offset, sign in enumerate(lines[at]) if sign == "+"][: _MOST_COLUMNS + 1]
    rows: Rows = []
    header_rows = 0
    row: list[str] = []
    at += 1
    while at < len(lines) and lines[at][:1] in ("+", "|") and lines[at]:
        line = lines[at]
        if line[0] == "+" and "|" not in line.strip("|"):
            if row:
                rows.append(row)
            if _HEADER_RULE.match(line):
                header_rows = len(rows)
            row = []
        else:
            row = _merge_cells(row, _cells(line, bounds))
        at += 1
    if row:
        rows.append(row)
    return rows, header_rows, at


def fits_columns(line: str, width: int) -> bool:
    """Whether a line ends where a border of that width does, or before."""
    return len(line) <= width or cell_width(line) <= width


def _in_columns(line: str, width: int = 0) -> Sequence[str]:
    """Return what stands in each column: nothing in the second of a wide character.

    Some programs draw tables by counting characters: then each has one column, in a line that has
    as many as the table is wide.
    """
    if line.isascii() or len(line) == width:
        return line
    columns: list[str] = []
    for character in line:
        cells = cell_width(character)
        if cells:
            columns += [character, ""][:cells]
        elif columns:
            columns[-1] += character
    return columns


def _cells(drawn: str, bounds: Sequence[int]) -> list[str]:
    """Return the cells of a line of a grid; a cell that spans columns is followed by empty ones."""
    line = _in_columns(drawn, bounds[-1] + 1)
    cells: list[str] = []
    start = bounds[0] + 1
    spanned = 0
    for bound in bounds[1:]:
        if "".join(line[bound : bound + 1]) in ("|", "+", "") or bound == bounds[-1]:
            cell = "".join(line[start:bound]).strip()
            cells += [_BULLET.sub("", cell) if cell.strip("-+|= ") else "", *[""] * spanned]
            start, spanned = bound + 1, 0
        else:
            spanned += 1
    return cells


def _merge_cells(row: list[str], more: list[str]) -> list[str]:
    if not row:
        return more
    width = max(len(row), len(more))
    pairs = zip(row + [""] * (width - len(row)), more + [""] * (width - len(more)), strict=True)
    return [" ".join(filter(None, pair)) for pair in pairs]


def _read_simple(lines: Sequence[str], at: int) -> tuple[Rows, int, int]:
    starts = [found.start() for found in _COLUMN_RULE.finditer(lines[at])][:_MOST_COLUMNS]
    rows: Rows = []
    header_rows = borders = 0
    at += 1
    while at < len(lines):
        line = lines[at]
        at += 1
        if _SIMPLE.match(line) or (line and set(line) == {"="}):
            borders += 1
            after = lines[at] if at < len(lines) else ""
            if borders > 1 or not after.strip():
                break
            header_rows = len(rows)
        elif line.strip() and not _SPANS.match(line):
            columns = _in_columns(line)
            cells = [
                "".join(columns[start:end]).strip()
                for start, end in zip(starts, [*starts[1:], None], strict=True)
            ]
            if rows and not cells[0] and len(rows) > header_rows:
                rows[-1] = _merge_cells(rows[-1], cells)
            else:
                rows.append(cells)
    return rows, header_rows, at
