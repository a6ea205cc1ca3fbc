"""The table that is open while RTF is read, which only the next paragraph outside ends."""

from reader.parsing.formatted_lines.line import Line
from reader.parsing.formatted_lines.rows import Row, table_lines


class RichTextTable:
    """The rows read so far, the cells of the open row, and the paragraphs of the open cell."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._cells: list[list[Line]] = []
        self._cell: list[Line] = []
        self._row_repeats = False

    @property
    def has_rows(self) -> bool:
        """Whether a row has ended."""
        return bool(self._rows)

    def add(self, line: Line) -> None:
        """Add a paragraph to the cell."""
        self._cell.append(line)

    def end_cell(self) -> None:
        """End the cell."""
        self._cells.append(self._cell)
        self._cell = []

    def begin_row(self) -> None:
        """Begin the definition of a row."""
        self._row_repeats = False

    def repeat_row(self) -> None:
        """Note that the row is the head of the table."""
        self._row_repeats = True

    def end_row(self) -> None:
        """End the row."""
        self._rows.append(Row(self._cells, self._row_repeats))
        self._cells = []

    def take_lines(self) -> list[Line]:
        """End the table, also inside a row, and return its lines."""
        if self._cell:
            self.end_cell()
        if self._cells:
            self._rows.append(Row(self._cells))
        self._cells, rows, self._rows = [], self._rows, []
        return list(table_lines(rows))
