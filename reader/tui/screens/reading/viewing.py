"""What the panes of the reading screen show."""

from collections.abc import Sequence

from reader.commands.command import Where
from reader.commands.reasons import needs_quotes
from reader.commands.table import BY_ID
from reader.errors import UsageError
from reader.model.settings import MAX_WIDTH_CELLS, MIN_WIDTH_CELLS
from reader.session.moves import jump, step
from reader.text.counts import whole_number
from reader.tui.screens.reading.base import ReadingBase
from reader.tui.views.hints import Hint
from reader.tui.views.rows.rows import Row

_STEP_CELLS = 4  # change of the text width per key press


_IN_OUTLINE = (
    *("list.open", "list.filter", "outline.order", "article.focus", "outline.toggle"),
    *("app.help", "app.back"),
)  # commands in the key hints while the outline has the focus


class Viewing(ReadingBase, part=True):
    """Commands that change how the article is shown."""

    _led: Sequence[int] | None = None
    """The jump list since the article follows the outline; another one begins another walk."""

    def outline_hints(self) -> list[Hint]:
        """Return the key hints of the outline."""
        return [self._hint(BY_ID[name]) for name in _IN_OUTLINE]

    def places(self) -> tuple[Where, ...]:
        """Return the places whose keys apply; the outline has some before those of any list."""
        inside = (Where.OUTLINE,) if self.focused is self.outline else ()
        return (*inside, *super().places())

    def on_descendant_focus(self) -> None:
        """Show the key hints of the pane that was focused."""
        if self.focused is self.pane:
            self._led = None
        self.show_hints()

    def do_outline_toggle(self, _: str) -> None:
        """Show or hide the outline; one that lies over the article also gets the focus."""
        self.want_outline(shown=not self.outline.display)
        if self.outline.lies_over:
            self.set_focus(self.outline)

    def do_outline_focus(self, _: str) -> None:
        """Focus the outline."""
        self.set_focus(self.outline)
        if not self.outline.display:
            self.want_outline(shown=True)

    def do_article_focus(self, _: str) -> None:
        """Focus the article; hide an outline that covers all of it."""
        self.set_focus(self.pane)
        if self.outline.covers_all:
            self.want_outline(shown=False)

    def do_pane_next(self, _: str) -> None:
        """Focus the other pane."""
        if self.focused is self.outline:
            self.do_article_focus("")
        else:
            self.do_outline_focus("")

    def row_reached(self, row: Row) -> None:
        """Let the article follow the outline; all its moves count as one jump."""
        if row.offset >= 0:
            lead = step if self.state.back is self._led else jump
            state = lead(self.state, row.offset)
            if state is not self.state:
                self._led = state.back
            self.outline.led_to(state.cursor)
            self.show_state(state, reveal=True)

    def row_chosen(self, row: Row) -> None:
        """Go to the chosen outline entry, open or close a group, or read what a note stood on."""
        if row.fold:
            self.outline.toggle_group(row.fold)
            self.show_outline()
            return
        if row.offset >= 0:
            self.show_state(jump(self.state, row.offset), reveal=True)
            self.set_focus(self.pane)
            if self.outline.lies_over:
                self.close_outline()
        elif row.key:
            self.run_command(BY_ID["note.edition"])

    def do_outline_order(self, _: str) -> None:
        """List the quotes by speaker, or in order of appearance."""
        self.outline.by_speaker = not self.outline.by_speaker
        if not self.outline.display:
            self.do_outline_toggle("")
        self.show_outline()
        self.show_hints()
        if reason := needs_quotes(self.state):
            self.tell(reason)

    def do_list_filter(self, words: str) -> None:
        """Filter the outline while the user types."""

        def filtered(_: str) -> None:
            self.set_focus(self.outline)

        rows = self.outline
        if Where.LIST in self.places() and words:
            rows.filter(words)
        elif Where.LIST in self.places():
            self.ask(
                "filter ",
                filtered,
                changed=rows.filter,
                cancelled=rows.cancel_filter,
                text=rows.words,
                is_selected=True,
                arrows=self.goes_down(rows),
            )

    def do_view_wider(self, _: str) -> None:
        """Make the text column wider; where it has no room, it keeps its width for more room."""
        self._set_width(max(self.pane.column_cells, self.pane.shown_cells + _STEP_CELLS))

    def do_view_narrower(self, _: str) -> None:
        """Make the text column narrower."""
        self._set_width(self.pane.shown_cells - _STEP_CELLS)

    def do_view_width(self, cells: str) -> None:
        """Set the width of the text column."""
        number = whole_number(cells)
        if number is None or not MIN_WIDTH_CELLS <= number <= MAX_WIDTH_CELLS:
            raise UsageError(
                f"a width is a number of cells from {MIN_WIDTH_CELLS} to {MAX_WIDTH_CELLS},"
                " as in :width 72"
            )
        self._set_width(number)

    def _set_width(self, width: int) -> None:
        """Set the width as nearly as is allowed, and tell how wide the text is on this screen."""
        allowed = min(MAX_WIDTH_CELLS, max(MIN_WIDTH_CELLS, width))
        self.pane.set_column(allowed)
        self.status.redraw()
        shown = self.pane.shown_cells
        no_room = ": no room for more" if shown < allowed else ""
        self.tell(f"text {shown} cells wide{no_room}")

    def do_view_zen(self, _: str) -> None:
        """Enter or leave zen mode."""
        self.set_zen(zen=not self.zen)
        if self.zen:  # the only hint at how to leave, shown until the next key
            self.tell("text only: Esc shows everything again")

    def do_quote_only(self, _: str) -> None:
        """Dim everything but the quotes; a second time shows everything again."""
        quotes_only = not self.state.quotes_only
        self.show_state(self.state._replace(quotes_only=quotes_only, only_speaker=""))

    def do_speaker_only(self, _: str) -> None:
        """Highlight only the quotes of the speaker here; a second time all quotes."""
        quote = self.state.quote
        if self.state.only_speaker:
            self.show_state(self.state._replace(only_speaker=""))
        elif quote is not None and quote.speaker is not None:
            self.show_state(self.state._replace(only_speaker=quote.speaker.name))
            self.tell(f"only {quote.speaker.name}: <speaker.only> shows everybody")
        else:
            self.tell("no speaker here: <quote.next> goes to the next quote")
