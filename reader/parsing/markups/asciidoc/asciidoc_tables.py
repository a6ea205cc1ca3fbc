"""Tables of AsciiDoc, whose cells may stand on lines of their own, and span columns or rows.

Source: https://docs.asciidoctor.org/asciidoc/latest/tables/build-a-basic-table/
"""

from collections.abc import Callable, Iterator, Sequence

from reader.parsing.markups.asciidoc.asciidoc_lines import CELL_SEPARATOR
from reader.parsing.markups.spanning_cells import MOST_ROWS, Cell, place
from reader.parsing.table_columns import TableColumns
from reader.startup.lazy_regex import lazily

_COLUMNS = lazily(r"\bcols\s?=\s?[\"']?([^\"'\]]{1,200})")
_REPEATED = lazily(r"(\d{1,2})\*")
_SPECIFIER = lazily(  # of how many columns and rows a cell spans, how it is aligned, and its style
    r"(?<=[ \t])(?=\S)(?:(?=[\d.])(\d{0,2})(?:\.(\d{1,2}))?\+)?[<^>]?(?:\.[<^>])?[adehlmsv]?$"
)
_MOST_COLUMNS = 40  # that attributes may name
_MOST_SPANNED = 70  # columns of a table in which cells may span others


def columns_named(attributes: str) -> int:
    """Return how many columns the attributes of a table name: ``cols="1,2"``; 0 if they do not."""
    found = _COLUMNS.search(attributes)
    if found is None:
        return 0
    names = found[1].split(",")
    repeated = (_REPEATED.match(name.strip()) for name in names)
    return min(sum(int(count[1]) if count else 1 for count in repeated), _MOST_COLUMNS)


def names_header(attributes: str) -> bool:
    """Whether the attributes of a table say that its first row is its header."""
    return "header" in attributes and "noheader" not in attributes


def cells_of(line: str, inline_markdown: Callable[[str], str]) -> list[Cell]:
    """Return the cells in a line of a table, which may be a whole row or part of one."""
    before, *texts = CELL_SEPARATOR.split(f" {line}")  # a blank precedes what a cell spans
    cells: list[Cell] = []
    for text in texts:
        span = _SPECIFIER.search(before)
        columns, rows = (int(span[1] or 1), int(span[2] or 1)) if span else (1, 1)
        shown = _SPECIFIER.sub("", text) if len(cells) + 1 < len(texts) else text
        cells.append(Cell(inline_markdown(shown.strip()), max(1, columns), max(1, rows)))
        before = text
    return cells


class TableWriter:
    """Writes the rows of one table as Markdown.

    Args:
        columns: How many it has; 0 if the first line with cells decides.
        has_header: Whether its first row is its header.
    """

    def __init__(self, columns: int, *, has_header: bool) -> None:
        self._columns = columns
        self._has_header = has_header
        self._table = TableColumns()
        self._texts: list[str] = []  # of a row that continues on the next line
        self._number = 0

    def rows(self, cells: Sequence[Cell]) -> Iterator[str]:
        """Add cells; yield the rows that are complete with them."""
        self._columns = self._columns or sum(cell.columns for cell in cells)
        for cell in cells:
            while self._table.free >= self._columns:  # all of it is spanned from above
                yield from self._end_row()
            spans = self._number < MOST_ROWS and self._columns <= _MOST_SPANNED
            place(self._table, self._texts, *(cell if spans else (cell.text,)))
            if self._table.free >= self._columns:
                yield from self._end_row()

    def rest(self) -> Iterator[str]:
        """Yield the last row, if cells are missing in it."""
        if self._texts:
            yield from self._end_row()

    def _end_row(self) -> Iterator[str]:
        if not self._number and not self._has_header:
            yield "| " * self._columns + "|"
            yield "|" + "---|" * self._columns
        missing = [""] * (self._columns - len(self._texts))
        yield f"| {' | '.join([*self._texts[: self._columns], *missing])} |"
        if not self._number and self._has_header:
            yield "|" + "---|" * self._columns
        self._number += 1
        self._texts = []
        self._table.begin_row()
