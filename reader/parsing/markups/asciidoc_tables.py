"""Tables of AsciiDoc, whose cells may stand on lines of their own, and span columns or rows.

Source: https://docs.asciidoctor.org/asciidoc/latest/tables/build-a-basic-table/
"""

import re
from collections.abc import Callable, Iterator, Sequence

from reader.parsing.markups.spanning_cells import Cell

_COLUMNS = re.compile(r"\bcols\s?=\s?[\"']?([^\"'\]]{1,200})")
_REPEATED = re.compile(r"(\d{1,2})\*")
_SPAN = re.compile(r"(?:^|(?<=\s))(\d{0,2})(?:\.(\d{1,2}))?\+[<^>.]{0,4}[a-z]?$")
_MOST_COLUMNS = 40  # that attributes may name
_WIDEST = 30  # columns or rows that a cell may span


def columns_named(attributes: str) -> int:
    """Return how many columns the attributes of a table name: ``cols="1,2"``; 0 if they do not."""
    found = _COLUMNS.search(attributes)
    if found is None:
        return 0
    names = found[1].split(",")
    repeated = (_REPEATED.match(name.strip()) for name in names)
    return min(sum(int(count[1]) if count else 1 for count in repeated), _MOST_COLUMNS)


def cells_of(line: str, inline_markdown: Callable[[str], str]) -> list[Cell]:
    """Return the cells in a line of a table, which may be a whole row or part of one."""
    before, *texts = line.split("|")
    cells: list[Cell] = []
    for text in texts:
        span = _SPAN.search(before.rstrip())
        columns, rows = (int(span[1] or 1), int(span[2] or 1)) if span else (1, 1)
        shown = _SPAN.sub("", text.rstrip()) if len(cells) + 1 < len(texts) else text
        words = inline_markdown(shown.strip())
        cells.append(Cell(words, min(columns, _WIDEST), min(rows, _WIDEST)))
        before = text
    return cells


class TableWriter:
    """Writes the rows of one table as Markdown.

    Args:
        columns: How many it has; 0 if the first line with cells decides.
    """

    def __init__(self, columns: int) -> None:
        self._columns = columns
        self._cells: list[Cell] = []  # those of a row that continues on the next line
        self._number = 0
        self._covered: dict[int, int] = {}  # the row in which a column is free again

    def rows(self, cells: Sequence[Cell]) -> Iterator[str]:
        """Add cells; yield the rows that are complete with them."""
        self._cells += cells
        self._columns = self._columns or sum(cell.columns for cell in cells)
        while self._cells and (texts := self._take_row()):
            yield f"| {' | '.join(texts)} |"
            if self._number == 1:
                yield "|" + "---|" * self._columns

    def rest(self) -> Iterator[str]:
        """Yield the last row, if cells are missing in it."""
        if self._cells:
            yield from self.rows([Cell("")] * self._columns)

    def _take_row(self) -> list[str]:
        """Return the texts of the next row; empty if cells are missing."""
        texts: list[str] = []
        used = 0
        spans: dict[int, int] = {}
        while len(texts) < self._columns:
            if self._covered.get(len(texts), 0) > self._number:
                texts.append("")
                continue
            if used == len(self._cells):
                return []
            cell = self._cells[used]
            used += 1
            if cell.rows > 1:
                places = range(len(texts), len(texts) + cell.columns)
                spans |= dict.fromkeys(places, self._number + cell.rows)
            texts += [cell.text, *[""] * (cell.columns - 1)]
        self._covered |= spans
        self._number += 1
        del self._cells[:used]
        return texts[: self._columns]
