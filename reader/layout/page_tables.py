"""The rows of the tables on a page: in columns if these fit, else as records."""

from collections.abc import Set
from itertools import takewhile

from reader.layout.flow import Flow, Item
from reader.layout.records import (
    MOST_CELLS,
    are_records_shorter,
    labels_of,
    lay_out_cells,
    lay_out_record,
)
from reader.layout.rows import Row
from reader.layout.table import SAMPLE, Columns, fitting_columns, lay_out_row, number_columns
from reader.layout.wrap import Range
from reader.model.article import BlockKind


class PageTables:
    """Lays out the rows of tables, and remembers the columns of each table.

    Args:
        flow: The items of the article.
        width_cells: Width of the page.
    """

    def __init__(self, flow: Flow, width_cells: int) -> None:
        self._flow, self._text, self._width_cells = flow, flow.text, width_cells
        self._columns: dict[int, tuple[Columns, Set[int]]] = {}
        """Columns, and those of numbers, by the table's first item."""
        self._labels: dict[tuple[Range, ...], tuple[str, ...]] = {}
        """Names of columns, by the header rows."""

    def rows(self, number: int, item: Item) -> list[Row] | None:
        """Return the screen rows of a row of a table; None if it is to be wrapped as text.

        Args:
            number: The number of its item.
            item: The item, which is a whole row.
        """
        row = item.start, item.end
        following = self._text.count("\t", *row)
        columns, numbers = self._columns_of(number)
        if following >= len(columns.widths):
            return self._records(number, item) if following < MOST_CELLS else None
        rules = columns.rules()
        return [
            Row(number, *row, pieces, "", -1, rules)
            for pieces in lay_out_row(self._text, row, columns, numbers)
        ]

    def _columns_of(self, number: int) -> tuple[Columns, Set[int]]:
        """Return the columns of the table to which an item belongs, and those of numbers."""
        first = self._flow.first_of_table(number)
        known = self._columns.get(first)
        if known is None:
            last = min(len(self._flow), first + SAMPLE)
            following = takewhile(self._continues_table, range(first + 1, last))
            table = [self._flow[first], *map(self._flow.__getitem__, following)]
            headers = sum(1 for _ in takewhile(lambda row: row.block.level, table))
            ranges = [(row.start, row.end) for row in table]
            columns = fitting_columns(self._text, ranges, self._width_cells, headers=headers)
            if headers and columns.widths:
                labels, below = self._labels_of(first + len(table) - 1), ranges[headers:]
                shown = columns.widths, labels, self._width_cells
                if are_records_shorter(self._text, below, *shown):
                    columns = Columns()
            numbers: Set[int] = frozenset()
            if columns.widths:
                numbers = number_columns(self._text, ranges, headers=headers)
            known = self._columns[first] = columns, numbers
        return known

    def _continues_table(self, number: int) -> bool:
        """Whether an item is a row of the same table as the item above."""
        is_row = self._flow[number].block.kind is BlockKind.TABLE_ROW
        return is_row and not self._flow.begins_table(number)

    def _records(self, number: int, item: Item) -> list[Row]:
        """Return the screen rows of a row whose cells do not fit side by side."""
        row = item.start, item.end
        labels = () if item.block.level else self._labels_of(number)
        if self._text.count("\t", *row) < len(labels):
            laid_out = lay_out_record(self._text, row, labels, self._width_cells)
        else:
            laid_out = lay_out_cells(self._text, row, self._width_cells)
        return [
            Row(number, pieces[0][1], pieces[-1][2], pieces, lead, -1, rules)
            for lead, pieces, rules in laid_out
        ]

    def _labels_of(self, number: int) -> tuple[str, ...]:
        """Return the names of the columns of the table to which an item belongs."""
        headers = tuple(self._flow.headers_above(number))
        labels = self._labels.get(headers)
        if labels is None:
            labels = self._labels[headers] = labels_of(self._text, headers, self._width_cells)
        return labels
