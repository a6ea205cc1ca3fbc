"""The reading pane: an article, its quotes and notes, as rows of inked text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from reader.layout.measures import (
    GUTTER_CELLS,
    MAX_NAME_CELLS,
    MIN_NAME_CELLS,
    NARROW_CELLS,
    divide_width,
)
from reader.layout.page import Extras, Page
from reader.layout.rows import Row
from reader.model.article import Article, BlockKind, InlineKind
from reader.model.inline_columns import INLINE_KINDS, InlineColumns, LinkColumns
from reader.model.quote_columns import QuoteColumns
from reader.model.settings import Settings
from reader.session.state import ReadingState, same_parts
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple, cast
from reader.text.cells import cell_width
from reader.text.spans import Spans
from reader.tui.views.article.layers import (
    QuoteLayer,
    changed_words,
    first_linked_heading,
    read_headings,
    selected_text,
    stretches_at_cursor,
)
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs, in_ascii
from reader.tui.views.ink.ink import Ink
from reader.tui.views.ink.overlay import Layer, Overlay, Piece, SpanLayer, Stretch, paint
from reader.tui.views.ink.short_texts import meta_line, short_label, shorten, speaker_label

if TYPE_CHECKING:  # not needed for the first frame
    from reader.model.annotation import Annotation
    from reader.tui.views.article.annotated import AnnotationOverlay

_NAME_GAP = 2  # cells between the text and the speaker's name
_INK: Mapping[BlockKind, Ink] = {
    BlockKind.HEADLINE: inks.HEADLINE,
    BlockKind.BYLINE: inks.META,
    BlockKind.HEADING: inks.HEADING,
    BlockKind.CAPTION: inks.CAPTION,
    BlockKind.CREDIT: inks.CAPTION,
    BlockKind.IMAGE: inks.META,
    BlockKind.PROMO: inks.PROMO,
    BlockKind.CODE: inks.CODE,
    BlockKind.RULE: inks.DIM,
    BlockKind.FOOTNOTE: inks.DIM,
}
_INLINE = tuple(
    {
        InlineKind.EMPHASIS: inks.ITALIC,
        InlineKind.STRONG: inks.BOLD,
        InlineKind.CODE: inks.CODE,
        InlineKind.DELETED: inks.STRUCK | inks.DIM,
    }[kind]
    for kind in INLINE_KINDS
)
_SPACES = {9: " ", 10: " "}  # a tab or line break inside a row is drawn as one cell
_LAYERS = (  # from bottom to top
    *("inlines", "links", "read", "mute", "quotes", "changes", "highlights", "hits", "cursor"),
    "selection",
)
_KEPT = ("links", "inlines")
"""Layers that do not depend on the width."""


class Shape(NamedTuple):
    """The size of the reading pane, and how its width is divided.

    Attributes:
        width: Total width in cells.
        height: Height in rows.
        column: Width of the text column in cells.
        left: Cells before the gutter.
        margin: Cells between text and scroll bar, for speakers' names.
    """

    width: int
    height: int
    column: int
    left: int
    margin: int

    @property
    def text_left(self) -> int:
        """The first cell of the text column."""
        return self.left + (GUTTER_CELLS if self.width >= NARROW_CELLS else 1)


def shape_of(width: int, height: int, column_cells: int, *, exact: bool = False) -> Shape:
    """Divide the width of a pane into gutter, text, margin and scroll bar, centring the text."""
    left, _, column, margin = divide_width(width, column_cells, exact=exact)
    return Shape(width, height, column, left, margin)


class ArticleView:
    """What the reading pane shows for one state and shape.

    A new article or shape requires a new view. A new state of the same article is passed to `show`,
    which recomputes only what has changed.
    """

    __slots__ = (
        "_above", "_entry", "_layers", "_marked_item", "_order", "_quoted_from", "_quotes", "_seen",
        "_written", "article", "glyphs", "page", "settings", "shape", "state",
    )  # fmt: skip

    def __init__(self, article: Article, shape: Shape, settings: Settings, glyphs: Glyphs) -> None:
        self.article, self.shape, self.settings, self.glyphs = article, shape, settings, glyphs
        self.page = Page(article, shape.column)
        self.state = ReadingState(article)
        self._layers: dict[str, Layer] = {}
        self._order: list[Layer] = []
        self._seen: dict[str, tuple[object, ...]] = {}
        self._quoted_from = -1  # where the current quote starts
        self._marked_item = -1  # the current paragraph, unless a quote or match is current
        self._quotes = QuoteLayer(QuoteColumns())
        self._entry: Stretch | None = None  # the heading of the first entry of a list
        self._written: AnnotationOverlay | None = None
        self._above = self._meta_rows(len(article.text))
        self.page.extras = {item: len(rows) for item, rows in self._above.items()}

    def reshaped(self, shape: Shape) -> ArticleView:
        """Return a view of the same article and state in another shape."""
        view = ArticleView(self.article, shape, self.settings, self.glyphs)
        view._layers = {name: self._layers[name] for name in _KEPT if name in self._layers}
        view._seen = {"article": self._seen.get("article", ())}
        view._entry = self._entry
        view.show(self.state)
        return view

    # updating the state -----------------------------------------------------------

    def show(self, state: ReadingState) -> None:
        """Update to `state`; parts that are unchanged cost nothing."""
        self.state = state
        if self._changed("article", (state.article,)):
            links = LinkColumns.of(self.article.links)
            inlines = InlineColumns.of(self.article.inlines)
            self._layers["links"] = SpanLayer(links.spans, (inks.LINK,))
            self._layers["inlines"] = SpanLayer(inlines.spans, _INLINE, inlines.kinds)
            self._entry = first_linked_heading(self.article)
        if self._changed("quotes", (state.quotes, state.only_speaker, state.quotes_only)):
            self._take_quotes(state)
        if self._changed("read", (state.read_entries,)):
            self._layers["read"] = read_headings(state)
        if self._changed("changes", (state.changes,)):
            self._layers["changes"] = changed_words(state)
            self._seen.pop("annotations", None)
        if self._changed("annotations", (state.annotations, state.placements)):
            self._take_annotations(state)
        if self._changed("search", (state.search,)):
            hits = state.search.hits if state.search else Spans()
            self._layers["hits"] = SpanLayer(hits, (inks.HIT,))
        if self._changed("selection", (state.selection,)):
            self._layers["selection"] = selected_text(state)
        here, cursor = stretches_at_cursor(state), state.cursor
        if self._entry is not None and cursor < self._entry[0]:
            here = [*here, self._entry]
            cursor = cursor or self._entry[0]  # where nothing else is marked
        self._layers["cursor"] = Overlay(here)
        current = state.quote_index
        self._quoted_from = state.quotes.starts[current] if current >= 0 else -1
        stronger = current >= 0 or any(ink != inks.CURRENT for *_, ink in here)
        marks = cursor > 0 and not stronger
        self._marked_item = self.page.flow.at(cursor) if marks else -1
        self._order = [self._layers[name] for name in _LAYERS if name in self._layers]

    def _changed(self, name: str, parts: tuple[object, ...]) -> bool:
        before, self._seen[name] = self._seen.get(name, ()), parts
        return not same_parts(before, parts)

    def _take_quotes(self, state: ReadingState) -> None:
        self._quotes = self._layers["quotes"] = QuoteLayer(state.quotes, state.only_speaker)
        whole = (
            [(0, len(self.article.text), inks.MUTED)]
            if state.quotes_only or state.only_speaker
            else []
        )
        self._layers["mute"] = Overlay(whole)

    def _take_annotations(self, state: ReadingState) -> None:
        above = self._meta_rows(state.length)
        self._written = None
        extras: Extras = {item: len(rows) for item, rows in above.items()}
        self._layers["highlights"] = Overlay()
        if state.annotations or state.changes:
            from reader.tui.views.article.annotated import AnnotationOverlay

            extras = self._written = AnnotationOverlay(
                state, self.page.flow, self.settings.named_colours, self.glyphs, above
            )
            self._layers["highlights"] = self._written
        self._above = above
        self.page = self._page_with(extras, self.page.pan)

    def _page_with(self, extras: Extras, pan: int) -> Page:
        return Page(self.article, self.shape.column, extras, pan=pan, flow=self.page.flow)

    def _lines_below(self, item: int) -> Sequence[Piece | Annotation]:
        return self._written.lines(item) if self._written is not None else self._above[item]

    def _meta_rows(self, length: int) -> Mapping[int, Sequence[Piece]]:
        """Return the line of site, author, date and length, by the item below which it is shown."""
        for item in range(min(8, len(self.page))):
            block = self.page.flow[item].block
            if block.kind is BlockKind.HEADLINE:
                below = self.page.flow.at(max(block.span.start, block.span.end - 1))
                return {below: [(meta_line(self.article, length, self.shape.column), inks.META)]}
        return {}

    def pan(self, cells: int) -> None:
        """Scroll unwrapped rows to the right by `cells`, or to the left if negative."""
        self.page = self._page_with(self.page.extras, max(0, self.page.pan + cells))

    # rows ------------------------------------------------------------------------

    def draw(self, row: Row | None, *, first_of_item: bool = False) -> list[Piece]:
        """Return one row of the pane without the scroll bar; None is a row after the end."""
        shape = self.shape
        room = shape.width - 1
        if row is None:
            return [(" " * room, 0)]
        pieces: list[Piece] = [(" " * shape.left, 0), *self._gutter(row, first_of_item)]
        used = shape.text_left
        right = used + shape.column
        if row.note >= 0:
            text, ink = self._note_line(self._lines_below(row.item)[row.note])
            text = self._sign(shorten(text, shape.column))
            pieces.append((text, ink))
            used += cell_width(text)
        else:
            used += self._draw_text(row, pieces)
        name = self._name_in_margin(row) if row.pieces else None
        if name is not None and used <= right:
            pieces.append((" " * (right + _NAME_GAP - used), 0))
            pieces.append((self._sign(name[0]), name[1]))
            used = right + _NAME_GAP + cell_width(name[0])
        pieces.append((" " * (room - used), 0))
        return pieces

    def _note_line(self, note: Piece | Annotation) -> Piece:
        """Return a line below an item as it is drawn."""
        if type(note) is tuple:  # exact type: an annotation is a named tuple
            return cast("Piece", note)
        from reader.tui.views.article.annotated import note_line

        written = cast("Annotation", note)
        place, cells = self.state.placements[written.id], self.shape.column
        return note_line(written, place, self.glyphs, cells)

    def _sign(self, text: str) -> str:
        """Return text of the program, transliterated in ASCII mode."""
        return in_ascii(text) if self.settings.ascii else text

    def _draw_text(self, row: Row, pieces: list[Piece]) -> int:
        text = self.article.text
        item = self.page.flow[row.item]
        base = _INK.get(item.block.kind, 0)
        if item.block.kind is BlockKind.TABLE_ROW and item.block.level == 1:
            base = inks.BOLD
        used = 0
        if row.lead:
            pieces.append((self._sign(row.lead), inks.DIM))
            used = cell_width(row.lead)
        rules = list(row.rules)
        for column, start, end in row.pieces:
            while rules and rules[0] < column:
                at = rules.pop(0)
                pieces += [(" " * (at - used), 0), (self.glyphs.rule, inks.DIM)]
                used = at + 1
            if column > used:
                pieces.append((" " * (column - used), 0))
                used = column
            if start < end:
                words = paint(text, start, end, base, self._order)
                drawn = [(part.translate(_SPACES), ink) for part, ink in words]
                pieces += drawn
                used += sum(cell_width(part) for part, _ in drawn)
        for at in rules:
            if at >= used:
                pieces += [(" " * (at - used), 0), (self.glyphs.rule, inks.DIM)]
                used = at + 1
        if row.clipped:
            pieces.append((self.glyphs.more, inks.DIM))
            used += 1
        return used

    def _gutter(self, row: Row, first: bool) -> list[Piece]:
        bar = self._bar(row)
        sign = self._written.sign(row.item) if first and self._written is not None else None
        cells = [bar] if self.shape.width < NARROW_CELLS else [sign or (" ", 0), bar, (" ", 0)]
        if first and row.item == self._marked_item:
            best_first = (1, 0, 2) if len(cells) > 1 else (0,)
            for number in best_first:
                if cells[number][0] == " ":
                    cells[number] = (self.glyphs.more, inks.ACCENT)
                    break
        if self._is_cut_before(row) and cells[-1][0] == " ":
            cells[-1] = (self.glyphs.more_before, inks.DIM)
        return cells

    def _is_cut_before(self, row: Row) -> bool:
        """Whether the beginning of a row of code is scrolled out of view."""
        if not self.page.pan or not row.pieces:
            return False
        is_code = self.page.flow[row.item].block.kind is BlockKind.CODE
        return is_code and row.pieces[0][1] > row.start

    def _bar(self, row: Row) -> Piece:
        """Return the bar beside a row with quoted text, stronger for the current quote."""
        if not row.pieces:
            return (" ", 0)
        for start, _, ink in self._layers["quotes"].within(row.start, row.end):
            if ink & inks.QUOTE:
                here = start == self._quoted_from
                glyph = self.glyphs.bar_here if here else self.glyphs.bar
                return (glyph, ink & ~inks.QUOTE | (inks.BOLD if here else 0))
        return (" ", 0)

    def _name_at(self, start: int, cells: int) -> str:
        """Return the speaker to show beside the quote at an offset, or an empty string."""
        quotes = self.state.quotes
        number = bisect_left(quotes.starts, start)
        quote = quotes[number]
        name = speaker_label(quote)
        before = self._quotes.before(number)
        taken_up_again = (  # the speaker was named at the previous quote of the same paragraph
            before >= 0
            and self.page.flow.at(quotes.starts[before]) == self.page.flow.at(start)
            and speaker_label(quotes[before]) == name
        )
        return "" if taken_up_again else short_label(quote, cells, quotes.shared_short_names)

    def _name_in_margin(self, row: Row) -> Piece | None:
        """Return the speaker of the first quote that begins in a row, if there is room."""
        beside_bar = self.shape.margin - 1  # a cell before the scroll bar stays free
        room = min(beside_bar, MAX_NAME_CELLS) - _NAME_GAP
        if room < MIN_NAME_CELLS:
            return None
        for start, _, ink in self._layers["quotes"].within(row.start, row.end):
            if ink & inks.QUOTE and row.start <= start:
                name = self._name_at(start, room)
                here = start == self._quoted_from
                weight = inks.BOLD if here else 0
                return (name, ink & ~inks.QUOTE | weight) if name else None
        return None
