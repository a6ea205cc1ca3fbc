"""Filtering the rows of a list by words, in steps."""

from reader.text.accents import without_accents
from reader.tui.views.rows.rows import Row, Rows


class RowFilter:
    """Finds the rows that contain all words, ignoring case; plain letters also match accented ones.

    A row stays together with its continuation rows, and below its heading.

    Args:
        rows: All rows.
        words: The words; a row must contain every one.

    Attributes:
        rows: What has been found so far.
        numbers: Which of all rows each of these is.
        done: Whether all rows have been looked at.
    """

    def __init__(self, rows: Rows, words: str) -> None:
        self._all = rows
        self._wanted = words.casefold().split()
        self._next = 0
        self._heading: Row | None = None
        self._heading_number = 0
        self.rows: list[Row] = []
        self.numbers: list[int] = []
        self.done = not len(rows)

    def look(self, count: int) -> None:
        """Examine about `count` more rows."""
        until = self._next + count
        while not self.done and self._next < until:
            self._take(self._group())
            self.done = self._next >= len(self._all)

    def _group(self) -> list[Row]:
        group = [self._all[self._next]]
        self._next += 1
        while self._next < len(self._all) and (row := self._all[self._next]).continues:
            group.append(row)
            self._next += 1
        return group

    def _take(self, group: list[Row]) -> None:
        row, *rest = group
        first = self._next - len(group)
        if row.heading:
            self._heading, self._heading_number = row, first
            return
        shown = " ".join(
            (row.text, row.right[0], *(each.text for each in rest), row.also)
        ).casefold()
        if not shown.isascii():
            shown = f"{shown}\n{without_accents(shown)}"
        if row.is_found or all(word in shown for word in self._wanted):
            if self._heading is not None:
                self.rows.append(self._heading)
                self.numbers.append(self._heading_number)
                self._heading = None
            self.rows += group
            self.numbers += range(first, self._next)


def with_words(rows: Rows, words: str) -> Rows:
    """Return the rows that contain all words (see `RowFilter`); all rows if there are none."""
    if not words:
        return rows
    filtered = RowFilter(rows, words)
    filtered.look(len(rows))
    return filtered.rows
