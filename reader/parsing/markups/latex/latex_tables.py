"""Tables of LaTeX documents, row by row, while they are read."""

from collections.abc import Iterator

_MOST_SPANNED = 40  # columns


class LatexTable:
    """An open table, whose last row is incomplete."""

    def __init__(self) -> None:
        self._rows: list[list[str]] = [[]]
        self._header_rows = 0
        self._spanned = 1  # columns of the open cell

    def span(self, columns: int) -> None:
        """Note how many columns the open cell is wide."""
        self._spanned = max(1, min(columns, _MOST_SPANNED))

    def end_cell(self, words: str) -> None:
        """Add a cell to the row."""
        self._rows[-1] += [words, *[""] * (self._spanned - 1)]
        self._spanned = 1

    def end_row(self) -> None:
        """Begin the next row, unless this one has no words."""
        if any(cell.strip() for cell in self._rows[-1]):
            self._rows.append([])
        else:
            self._rows[-1].clear()

    def divide(self, line: str) -> None:
        """Note the header above a line; drop what is only repeated on its further pages."""
        if line in ("hline", "midrule", "endfirsthead") or not self._header_rows:
            self._header_rows = self._header_rows or len(self._rows) - 1
        else:
            del self._rows[self._header_rows : -1]

    def rows(self) -> Iterator[tuple[list[str], bool]]:
        """Yield the cells of each row, and whether it is of the header."""
        for number, cells in enumerate(self._rows):
            yield cells, number < self._header_rows
