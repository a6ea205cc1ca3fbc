"""Where the cells of a table stand that may span several columns, and several rows."""

_WIDEST = 30  # columns or rows that a cell may span
_MOST_COLUMNS = 40  # in which cells may span others


class TableColumns:
    """Places cells one after the other. Cost: linear, since what a cell may span is bounded."""

    __slots__ = ("_covered_until", "_next", "_row")

    def __init__(self) -> None:
        self._row = 0
        self._next = 0
        self._covered_until: dict[int, int] = {}  # the row in which a column is free again

    def begin_row(self) -> None:
        """Begin a row below the last one."""
        self._row += 1
        self._next = 0

    def end_group(self) -> None:
        """Let no cell so far span the rows that follow."""
        self._covered_until.clear()

    @property
    def free(self) -> int:
        """The next column of the row that no cell above spans."""
        covered = self._covered_until
        while covered and covered.get(self._next, 0) > self._row:
            self._next += 1
        return self._next

    def place(self, columns: int = 1, rows: int = 1) -> int:
        """Place a cell in the next free column, which is returned.

        Args:
            columns: How many columns it spans.
            rows: How many rows it spans.
        """
        column = self.free
        if column >= _MOST_COLUMNS:
            columns = rows = 1
        self._next += min(max(1, columns), _WIDEST)
        if rows > 1:
            until = self._row + min(rows, _WIDEST)
            self._covered_until.update(dict.fromkeys(range(column, self._next), until))
        return column
