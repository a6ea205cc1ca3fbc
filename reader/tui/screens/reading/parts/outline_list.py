"""The list of the outline: its rows, and whether and where it is shown."""

from reader.layout.measures import WIDE_CELLS, outline_cells
from reader.session.state import ReadingState
from reader.tui.context import Context
from reader.tui.views.outline.outline_view import Outline
from reader.tui.widgets.lines import LineList

_OVER_CELLS = 40  # width of an outline over the text
_OVER_PART_CELLS = 60  # from this width on, an outline over the text leaves part of it visible


class OutlineList(LineList):
    """Lists the outline of the article, beside the text or over it.

    Attributes:
        by_speaker: Whether quotes are grouped by speaker, or listed in order.
    """

    def __init__(self, services: Context) -> None:
        super().__init__(id="outline", panel=True)
        self.tells_filter = True
        self.by_speaker = True
        self._services = services
        self._toggled: frozenset[str] = frozenset()  # groups that were opened or closed
        self._outline: Outline | None = None
        self._followed = (-1, self.by_speaker)  # place in the text and order of the row last found
        # whether it is wanted, in wide (True) and narrow (False) terminals
        self._wanted: dict[bool, bool] = {}

    @property
    def lies_over(self) -> bool:
        """Whether it is shown over the article, for lack of room beside it."""
        return self.display and self.has_class("over")

    @property
    def covers_all(self) -> bool:
        """Whether it is shown over the article, and leaves nothing of it visible."""
        return self.lies_over and not self.has_edge

    def fit(self, *, hidden: bool) -> None:
        """Show it beside or over the article, or not at all, depending on the terminal's width."""
        width = self.app.size.width
        wide = width >= WIDE_CELLS
        over = _OVER_CELLS if width >= _OVER_PART_CELLS else width
        self.styles.width = outline_cells(width) if wide else over
        self.set_class(not wide, "over")
        self.has_edge = over < width and not wide
        shown = self._wanted.get(wide, self._services.settings.outline and wide)
        self.display = shown and not hidden

    def want(self, *, shown: bool) -> None:
        """Remember whether the user wants it in terminals of this width."""
        self._wanted[self.app.size.width >= WIDE_CELLS] = shown

    def toggle_group(self, name: str) -> None:
        """Open or close a group of its entries, when it is shown next."""
        self._toggled ^= {name}

    def led_to(self, cursor: int) -> None:
        """Stay on the row chosen here, which has led to this place in the text."""
        self._followed = (cursor, self.by_speaker)

    def show_state(self, state: ReadingState) -> None:
        """Redraw it if its content has changed, and let it follow the cursor.

        While it has the focus, it leaves its row only for another place in the text: several rows
        may lead to the same one.
        """
        if not self.display:
            return
        outline, by_speaker, toggled = self._outline, self.by_speaker, self._toggled
        if outline is None or not outline.is_of(state, by_speaker=by_speaker, toggled=toggled):
            glyphs, colours = self._services.glyphs, self._services.settings.named_colours
            outline = Outline(state, glyphs, colours, by_speaker=by_speaker, toggled=toggled)
            self._outline = outline
            self.set_rows(outline)
        place = (state.cursor, by_speaker)
        follows = self.screen.focused is not self or place != self._followed
        self._followed = place
        if follows and not self.words:
            index = outline.index_at(state.cursor)
            if index >= 0:
                self.put_cursor(index)
