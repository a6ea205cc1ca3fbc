"""The visible part of an article: scrolling, and which text is at which cell."""

from reader.layout.page import Place
from reader.layout.rows import Piece as RowPiece
from reader.layout.rows import Row
from reader.layout.wrap import cut_to_width
from reader.model.article import BlockKind
from reader.session.state import same_parts
from reader.text.cells import cell_width
from reader.tui.views.article.article_view import ArticleView, Shape
from reader.tui.views.article.scrollbar import Ticks, bar_pieces, ticks_of
from reader.tui.views.ink.overlay import Piece

_MARGIN_ROWS = 3  # distance from the edges for a place that is jumped to
_START = Place(0, 0)


class Viewport:
    """A view of an article, and the place that is at the top of the pane.

    Scrolling changes what `lines` returns; the methods return whether anything moved.

    Args:
        view: The article at the size of the pane.

    Attributes:
        view: The article at the size of the pane.
        top: The place at the top.
        rows: The visible rows.
    """

    __slots__ = ("_anchor", "_parts", "_ticks", "rows", "top", "view")

    def __init__(self, view: ArticleView) -> None:
        self.view = view
        self.top = _START
        self.rows: list[Row] = []
        self._anchor = 0  # offset of the first visible text after the last scroll
        self._parts: tuple[object, ...] = ()  # that the marks on the scroll bar depend on
        self._ticks: Ticks = {}

    @property
    def is_empty(self) -> bool:
        """Whether the article has no text."""
        return not len(self.view.page)

    def replace(self, view: ArticleView) -> None:
        """Replace a partial article by the whole; the scroll position is kept."""
        self.view = view

    def reshape(self, shape: Shape) -> None:
        """Lay out for another size; the text at the top and the cursor stay in view.

        Where the end of the article was in view, a lower pane also shows the end.
        """
        state, before = self.view.state, self.view.shape
        at_start = self._anchor <= self.view.page.offset_of(_START)
        at_end = not at_start and self.top == self.view.page.last_top(before.height)
        seen = self.nearest_visible(state.cursor) == state.cursor
        self.view = self.view.reshaped(shape)
        page, height = self.view.page, shape.height
        self.top = page.clamp(_START if at_start else page.place_of(self._anchor), height)
        if at_end and shape.width == before.width:
            self.top = page.last_top(height)
        if seen:  # keep the anchor for resizing back
            self.top = page.clamp(self._top_with_cursor(wraps=shape.width != before.width), height)

    def _top_with_cursor(self, *, wraps: bool) -> Place:
        """Return the top place at which the cursor, and if possible its quote, is on the screen.

        It is the present one if the cursor is there already.

        Args:
            wraps: Whether the text was wrapped anew, so that it is no matter how far it moves.
        """
        state, page, height = self.view.state, self.view.page, self.view.shape.height
        first = page.place_of(state.cursor)
        row = self._screen_row(first)
        if 0 <= row < height:
            return self.top
        if wraps:
            return page.up(first, height // 4)
        end = state.quote.span.end - 1 if state.quote is not None else state.cursor
        return first if row < 0 else min(first, page.up(page.place_of(end), height - 1))

    # drawing -----------------------------------------------------------------------

    def lines(self) -> list[list[Piece]]:
        """Return the rows of the pane, with the scroll bar."""
        view, height = self.view, self.view.shape.height
        self.rows = view.page.window(self.top, height)
        length = view.state.length
        bar = bar_pieces(self._current_ticks(), self.visible_text(), length, height, view.glyphs)
        drawn: list[list[Piece]] = []
        item = self.top.item if self.top.row else -1
        for y in range(height):
            row = self.rows[y] if y < len(self.rows) else None
            first = row is not None and row.item != item
            if row is not None:
                item = row.item
            drawn.append([*view.draw(row, first_of_item=first), bar[y]])
        return drawn

    def _current_ticks(self) -> Ticks:
        state, height = self.view.state, self.view.shape.height
        shown = state.quotes, state.only_speaker, state.annotations, state.placements
        parts = (*shown, state.length, height)
        if not same_parts(self._parts, parts):
            self._parts, self._ticks = parts, ticks_of(state, height)
        return self._ticks

    # position ----------------------------------------------------------------------

    def cursor_cell(self) -> tuple[int, int]:
        """Return the column and row of the start of the row at the cursor."""
        shape = self.view.shape
        y = self._screen_row(self.view.page.place_of(self.nearest_visible(self.view.state.cursor)))
        return shape.text_left, min(max(0, y), shape.height - 1)

    def visible_text(self) -> tuple[int, int]:
        """Return the offsets of the first and after the last code point on the screen."""
        rows = self.rows
        return (rows[0].start, max(row.end for row in rows)) if rows else (0, 0)

    def top_offset(self) -> int:
        """Return the offset with which `put_top` comes back here, or nearly.

        It is 0 where that would show the beginning, as when only the headline was scrolled away.
        """
        start = self.visible_text()[0]
        page = self.view.page
        place = page.place_of(start)
        if place == _START or (not place.item and page.flow[0].block.kind is BlockKind.HEADLINE):
            return 0
        if self.rows[0].pieces or self.rows[0].note >= 0:
            return start
        # a blank row belongs to the text above it, whose row is not on the screen
        return next((row.start for row in self.rows if row.pieces), start)

    def read_fraction(self) -> float:
        """Return the share of the text above the last row on the screen, 0.0 to 1.0."""
        text = self.view.article.text
        return min(1.0, self.visible_text()[1] / self.view.state.length) if text else 0.0

    def nearest_visible(self, offset: int) -> int:
        """Return `offset` if it is visible, else the start of the nearest visible row."""
        start, end = self.visible_text()
        if start <= offset < max(end, start + 1):
            return offset
        texts = [row.start for row in self.rows if row.pieces]
        if not texts:
            return offset
        return texts[0] if offset < start else texts[-1]

    def is_at(self, offset: int) -> bool:
        """Whether the scroll position is the one that `put_top` sets for `offset`."""
        page = self.view.page
        wanted = page.clamp(page.place_of(offset), self.view.shape.height) if offset else _START
        return self.top == wanted

    def _screen_row(self, place: Place) -> int:
        """Return the screen row of a place; -1 if it is above the screen, its height if below."""
        height = self.view.shape.height
        if place < self.top:
            return -1
        y, item = -self.top.row, self.top.item
        while y < height:
            if item == place.item:
                return min(height, y + place.row)
            y += len(self.view.page.rows(item))
            item += 1
        return height

    # scrolling ---------------------------------------------------------------------

    def go_to(self, top: Place) -> bool:
        """Scroll so that a place is at the top, or near it at the end of the article."""
        page, height = self.view.page, self.view.shape.height
        top = page.clamp(top, height)
        moved = top != self.top
        self.top = top
        self._anchor = page.offset_of(top)
        self.rows = page.window(top, height)
        return moved

    def scroll_rows(self, count: int) -> bool:
        """Scroll down by rows, or up if negative."""
        return not self.is_empty and self.go_to(self.view.page.move(self.top, count))

    def pan(self, cells: int) -> bool:
        """Scroll code on the screen to the right by `cells`, or to the left if negative."""
        page, height = self.view.page, self.view.shape.height
        rows = page.window(self.top, height)
        self.view.pan(cells)
        if self.view.page.window(self.top, height) != rows:
            return True
        self.view.page = page  # else code further down would begin in the middle
        return False

    def scroll_pages(self, count: float) -> bool:
        """Scroll by screens; full screens overlap by two rows."""
        height = self.view.shape.height
        rows = int(abs(count) * height) if count % 1 else height - 2
        return self.scroll_rows(max(1, rows) * (1 if count > 0 else -1))

    def to_start(self) -> bool:
        """Scroll to the beginning."""
        return self.go_to(_START)

    def to_end(self) -> bool:
        """Scroll to the end."""
        return self.go_to(self.view.page.last_top(self.view.shape.height))

    def to_share(self, share: float) -> bool:
        """Scroll to a share of the text, from 0 to 1."""
        if share >= 1:
            return self.to_end()
        return self.put_top(int(share * len(self.view.article.text)))

    def put_top(self, offset: int) -> bool:
        """Scroll so that the row of `offset` is at the top."""
        return self.go_to(self.view.page.place_of(offset))

    def resume(self, top: int, cursor: int) -> bool:
        """Scroll to where a reader stopped: both offsets on the screen, `top` at its top.

        On a smaller screen than then, the cursor may come elsewhere.
        """
        moved = self.put_top(top) if top else self.to_start()
        return moved if self.nearest_visible(cursor) == cursor else self.reveal(cursor, cursor)

    def put_at(self, start: int, end: int, share: float) -> bool:
        """Scroll so that `share` of the free rows of the screen is above a passage.

        A passage that is longer than the screen starts at the top.

        Returns:
            Whether the passage is there: False if the article begins or ends too close to it.
        """
        if self.is_empty:
            return False
        page, height = self.view.page, self.view.shape.height
        first, last = page.place_of(start), page.place_of(max(start, end - 1))
        rows = 1
        while rows < height and page.move(first, rows - 1) < last:
            rows += 1
        above = int((height - rows) * share)
        self.go_to(page.up(first, above))
        return self._screen_row(first) == above

    def reveal(self, start: int, end: int) -> bool:
        """Scroll as little as necessary to bring a passage into view, away from the edges."""
        if self.is_empty:
            return False
        page, height = self.view.page, self.view.shape.height
        first, last = page.place_of(start), page.place_of(max(start, end - 1))
        margin = min(_MARGIN_ROWS, max(0, (height - 2) // 4))
        y_first, y_last = self._screen_row(first), self._screen_row(last)
        fits = margin <= y_first and y_last < height - margin
        if fits or (first == self.top == _START and 0 <= y_last < height):
            return False
        return self.go_to(page.up(first, height // 4))

    # rows and cells ----------------------------------------------------------------

    def row_offset(self, offset: int, rows: int) -> int:
        """Return the offset some rows below `offset` (above if negative), in the same column."""
        if self.is_empty:
            return offset
        page = self.view.page
        place = page.place_of(offset)
        column = offset - page.offset_of(place)
        step = 1 if rows > 0 else -1
        for _ in range(abs(rows)):
            place = page.move(place, step)
            while not page.rows(place.item)[place.row].pieces:
                following = page.move(place, step)
                if following == place:
                    return offset
                place = following
        row = page.rows(place.item)[place.row]
        return min(row.start + column, max(row.start, row.end - 1))

    def row_range(self, offset: int) -> tuple[int, int]:
        """Return the first and last code point of the row that shows `offset`."""
        if self.is_empty:
            return offset, offset
        place = self.view.page.place_of(offset)
        row = self.view.page.rows(place.item)[place.row]
        return row.start, max(row.start, row.end - 1)

    def offset_at(self, x: int, y: int) -> int:
        """Return the offset of the character at a cell, or the nearest in its row; -1 for none."""
        if not 0 <= y < len(self.rows):
            return -1
        row = self.rows[y]
        if not row.pieces:
            return row.start
        x -= self.view.shape.text_left
        column, start, end = _piece_at(row, x)
        at = cut_to_width(self.view.article.text, start, end, max(0, x - column))
        return min(at, max(start, end - 1))

    def is_on_text(self, x: int, y: int) -> bool:
        """Whether a cell shows text."""
        if not 0 <= y < len(self.rows) or not self.rows[y].pieces:
            return False
        x -= self.view.shape.text_left
        column, start, end = _piece_at(self.rows[y], x)
        return 0 <= x - column < cell_width(self.view.article.text[start:end])


def _piece_at(row: Row, x: int) -> RowPiece:
    """Return the last piece of a row that starts at or before column `x`, else the first."""
    return next((piece for piece in reversed(row.pieces) if piece[0] <= x), row.pieces[0])
