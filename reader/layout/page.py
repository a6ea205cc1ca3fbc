"""Rows of an article at a given width, created on demand.

A place on the page is an item and a row within it. Scrolling counts rows from the place at the top
of the screen, and no height is ever estimated: an action costs what the screen shows, whatever the
article's length.
"""

from bisect import bisect_right
from collections.abc import Sequence

from reader.layout.flow import Flow, Item
from reader.layout.parts import MAX_PART_CHARS
from reader.layout.rows import Row, TextRows
from reader.layout.wrap import cut_to_width, wrap
from reader.model.article import Article, BlockKind
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple, Protocol
from reader.text.cells import cell_width

if TYPE_CHECKING:
    from reader.layout.page_tables import PageTables

_CACHED_ITEMS = 250
_INDENT_CELLS = 2  # per level of lists and quotations
_MAX_LEVEL = 6  # level up to which indentation increases


class Place(NamedTuple):
    """A row of the page: an item and a row within it, both from 0."""

    item: int
    row: int


class Extras(Protocol):
    """The numbers of extra lines (notes, the line below the headline) after the text of items."""

    def get(self, item: int, default: int, /) -> int:
        """Return the number of an item's extra lines, or `default` if there are none."""


class Page:
    """The rows of an article at a given width.

    Args:
        article: The article.
        width_cells: Width of the text column.
        extras: The numbers of extra lines after the text of items.
        pan: Number of cells by which code and other unwrapped rows are scrolled horizontally.
        flow: The items of the article if they are known already, as from a page of another width.
    """

    def __init__(
        self,
        article: Article,
        width_cells: int,
        extras: Extras | None = None,
        *,
        pan: int = 0,
        flow: Flow | None = None,
    ) -> None:
        self.flow = flow or Flow(article, longest=MAX_PART_CHARS)
        self.text = article.text
        self.width_cells = max(1, width_cells)
        self.extras: Extras = extras if extras is not None else {}
        self.pan = pan
        self._cache: dict[int, Sequence[Row]] = {}
        self._tables: PageTables | None = None  # once there is a table

    def __len__(self) -> int:
        return len(self.flow)

    # rows -----------------------------------------------------------------------

    def rows(self, item: int) -> Sequence[Row]:
        """Return the rows of an item: its text, its extra lines, and the blank rows after it."""
        rows = self._cache.get(item)
        if rows is None:
            if len(self._cache) >= _CACHED_ITEMS:
                self._cache.clear()
            rows = self._cache[item] = self._lay_out(item)
        return rows

    def _lay_out(self, number: int) -> Sequence[Row]:
        item = self.flow[number]
        rows: list[Row]
        match item.block.kind:
            case BlockKind.TABLE_ROW:
                cells = self._table_rows(number, item)
                if cells is None:
                    return self._text_rows(number, item)
                rows = cells
            case BlockKind.CODE:
                rows = self._code_rows(number, item)
            case BlockKind.PROMO:
                stop = cut_to_width(self.text, item.start, item.end, self.width_cells - 1)
                clipped = stop < item.end
                rows = [
                    Row(number, item.start, item.end, ((0, item.start, stop),), "", -1, (), clipped)
                ]
            case _:
                return self._text_rows(number, item)
        return rows + self._rows_after(number, rows[-1].end)

    def _rows_after(self, number: int, end: int) -> list[Row]:
        """Return the extra lines of an item and the blank rows after it."""
        notes = [Row(number, end, end, note=note) for note in range(self.extras.get(number, 0))]
        return notes + [Row(number, end, end)] * self.flow.gap_after(number)

    def _text_rows(self, number: int, item: Item) -> TextRows:
        first, rest = self._fitting(*_row_prefixes(item))
        leads = (rest if item.is_continuation else first, rest)
        indent = max(map(cell_width, leads))
        ranges = wrap(self.text, item.start, item.end, self.width_cells - indent)
        return TextRows(number, ranges, indent, leads, self._rows_after(number, ranges[-1][1]))

    def _fitting(self, first: str, rest: str) -> tuple[str, str]:
        """Return what is drawn before rows, reduced if it would take too much of the width."""
        for one, other in ((first, rest), (first.lstrip(), rest[-len(first.lstrip()) :])):
            if max(cell_width(one), cell_width(other)) * 2 <= self.width_cells:
                return one, other
        return "", ""

    def _code_rows(self, number: int, item: Item) -> list[Row]:
        rows, at = [], item.start
        for line in self.text[item.start : item.end].split("\n"):
            end = at + len(line)
            start = min(end, cut_to_width(self.text, at, end, self.pan)) if self.pan else at
            stop = cut_to_width(self.text, start, end, self.width_cells - 1)
            rows.append(Row(number, at, end, ((0, start, stop),), "", -1, (), stop < end))
            at = end + 1
        return rows

    def _table_rows(self, number: int, item: Item) -> list[Row] | None:
        """Return the screen rows of a table row; None if it is to be wrapped as text."""
        if item.is_part:
            return None
        if self._tables is None:
            from reader.layout.page_tables import PageTables  # most articles have no table

            self._tables = PageTables(self.flow, self.width_cells)
        return self._tables.rows(number, item)

    # places ---------------------------------------------------------------------

    def place_of(self, offset: int) -> Place:
        """Return the row that shows `offset`, or else the last one before it."""
        item = self.flow.at(offset)
        if not len(self):
            return Place(0, 0)
        found = self.rows(item)
        if isinstance(found, TextRows):
            return Place(item, found.at(offset))
        rows = [row for row in found if row.pieces]
        if len(rows) > 1 and rows[0].end == rows[1].end:  # a table row with cells side by side
            return Place(item, _row_of_cell(rows, offset))
        return Place(item, max(0, bisect_right(rows, offset, key=lambda row: row.start) - 1))

    def offset_of(self, place: Place) -> int:
        """Return the offset of a row's start; for a row without text, of the text before it."""
        if not len(self):
            return 0
        return self.rows(place.item)[place.row].start

    def down(self, place: Place, count: int) -> Place:
        """Return the place `count` rows below, at most the last row of the article."""
        item, row = place
        row += count
        while True:
            height = len(self.rows(item))
            if row < height:
                return Place(item, row)
            if item + 1 >= len(self):
                return Place(item, height - 1)
            row -= height
            item += 1

    def up(self, place: Place, count: int) -> Place:
        """Return the place `count` rows above, at least the first row of the article."""
        item, row = place
        row -= count
        while row < 0 and item:
            item -= 1
            row += len(self.rows(item))
        return Place(item, max(0, row))

    def move(self, place: Place, count: int) -> Place:
        """Return the place `count` rows below, or above if negative."""
        return self.down(place, count) if count >= 0 else self.up(place, -count)

    def last_top(self, height: int) -> Place:
        """Return the top place at which the last row of the article is at the bottom."""
        item = len(self) - 1
        if item < 0:
            return Place(0, 0)
        return self.up(Place(item, len(self.rows(item)) - 1), height - 1)

    def clamp(self, place: Place, height: int) -> Place:
        """Return `place`, or `last_top` if fewer than `height` rows follow it."""
        if not len(self):
            return Place(0, 0)
        item = min(place.item, len(self) - 1)
        place = Place(item, min(place.row, len(self.rows(item)) - 1))
        missing = height + place.row
        while missing > 0:
            if item >= len(self):
                return self.last_top(height)
            missing -= len(self.rows(item))
            item += 1
        return place

    def window(self, top: Place, height: int) -> list[Row]:
        """Return at most `height` rows starting at `top`; fewer at the end of the article."""
        rows: list[Row] = []
        item, skip = top
        while len(rows) < height and item < len(self):
            rows += self.rows(item)[skip : skip + height]
            skip = 0
            item += 1
        return rows[:height]


def _row_of_cell(rows: Sequence[Row], offset: int) -> int:
    """Return the index of the row that shows `offset` in one of its cells, else 0."""
    for number, row in enumerate(rows):
        if any(start <= offset < end for _, start, end in row.pieces):
            return number
    return 0


_PICTURE = "▨ "  # before the alternative text of a picture


def _row_prefixes(item: Item) -> tuple[str, str]:
    """Return what is drawn before the first row of an item, and before the other rows."""
    block = item.block
    depth = min(block.level, _MAX_LEVEL)
    match block.kind:
        case BlockKind.LIST_ITEM:
            indent = " " * (_INDENT_CELLS * max(0, depth - 1))
            bullet = f"{block.label} " if block.label else ("• ", "◦ ", "▪ ")[max(0, depth - 1) % 3]
            return indent + bullet, indent + " " * cell_width(bullet)
        case BlockKind.FOOTNOTE:
            mark = f"{block.label} " if block.label else ""
            return mark, " " * cell_width(mark)
        case BlockKind.IMAGE:
            return _PICTURE, " " * cell_width(_PICTURE)
        case BlockKind.QUOTATION:
            bar = " " * _INDENT_CELLS + "▎ " * max(1, depth)
            return bar, bar
        case _:
            return "", ""
