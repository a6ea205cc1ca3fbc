"""Tables of AsciiDoc, whose cells may stand on lines of their own, and span columns or rows.

Source: https://docs.asciidoctor.org/asciidoc/latest/tables/build-a-basic-table/
"""

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence

from reader.parsing.markups.spanning_cells import MOST_ROWS, Cell

_COLUMNS = re.compile(r"\bcols\s?=\s?[\"']?([^\"'\]]{1,200})")
_REPEATED = re.compile(r"(\d{1,2})\*")
_SPAN = re.compile(r"(?<=[ \t])(?=[\d.])(\d{0,2})(?:\.(\d{1,2}))?\+[<^>.]{0,4}[a-z]?$")
_MOST_COLUMNS = 40  # that attributes may name, and in which cells may span rows
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
    before, *texts = f" {line}".split("|")  # a blank precedes what a cell spans
    cells: list[Cell] = []
    place = 0
    for text in texts:
        span = _SPAN.search(before)
        columns, rows = (int(span[1] or 1), int(span[2] or 1)) if span else (1, 1)
        shown = _SPAN.sub("", text) if len(cells) + 1 < len(texts) else text
        words = inline_markdown(shown.strip())
        columns = max(1, min(columns, _WIDEST if place < _MOST_COLUMNS else 1))
        cells.append(Cell(words, columns, max(1, min(rows, _WIDEST))))
        place += columns
        before = text
    return cells


class TableWriter:
    """Writes the rows of one table as Markdown.

    Args:
        columns: How many it has; 0 if the first line with cells decides.
    """

    def __init__(self, columns: int) -> None:
        self._columns = columns
        self._cells: deque[Cell] = deque()  # those of a row that continues on the next line
        self._width = 0  # columns that these span
        self._number = 0
        self._covered: dict[int, int] = {}  # the row in which a column is free again

    def rows(self, cells: Sequence[Cell]) -> Iterator[str]:
        """Add cells; yield the rows that are complete with them."""
        if self._number >= MOST_ROWS or self._columns > _MOST_COLUMNS + _WIDEST:
            cells = [Cell(cell.text) for cell in cells]
        self._cells += cells
        self._width += sum(cell.columns for cell in cells)
        self._columns = self._columns or self._width
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
        covered = sum(row > self._number for row in self._covered.values())
        if self._width + covered < self._columns:
            return []  # without a look at the cells, of which each line may bring only one
        texts: list[str] = []
        spans: dict[int, int] = {}
        taken: list[Cell] = []
        while len(texts) < self._columns:
            if self._covered.get(len(texts), 0) > self._number:
                texts.append("")
                continue
            if not self._cells:
                self._cells.extend(taken)
                return []
            cell = self._cells.popleft()
            taken.append(cell)
            if cell.rows > 1 and len(texts) < _MOST_COLUMNS:
                places = range(len(texts), len(texts) + cell.columns)
                spans |= dict.fromkeys(places, self._number + cell.rows)
            texts += [cell.text, *[""] * (cell.columns - 1)]
        self._covered |= spans
        self._number += 1
        self._width -= sum(cell.columns for cell in taken)
        return texts[: self._columns]
