"""Scrolling, searching, selecting, panes and view."""

from textual import events

from reader.commands.command import Command, Where
from reader.commands.reasons import needs_quotes
from reader.commands.table import BY_ID
from reader.errors import UsageError
from reader.model.settings import NARROWEST, WIDEST
from reader.session import selecting
from reader.session.moves import jump, step
from reader.session.numbering import paragraph_start
from reader.session.searching import first_hit, searched
from reader.session.state import Selection
from reader.text.counts import counted
from reader.tui.screens.reading.desk import ReadingDesk
from reader.tui.taking import take
from reader.tui.widgets.lines import LineList
from reader.tui.widgets.pane import ArticlePane

_STEP_CELLS = 4
_PAN_CELLS = 8
_MOST_DIGITS = 10
_TYPED_LETTERS = 3  # of a search in a long text, before it is looked for while one types
_LONG_TEXT = 100_000


_SELECTING = "y copies, H highlights, a notes, Esc ends   h l w b e 0 $ j k { } move the end"


def _whole_number(text: str) -> int | None:
    """Return the number that `text` is; None for anything else, or one with too many digits."""
    text = text.strip()
    return int(text) if text.isdecimal() and len(text) < _MOST_DIGITS else None


class Moving(ReadingDesk, part=True):
    """Commands that change what is seen, not what is written."""

    # scrolling ---------------------------------------------------------------------------

    def _scrolled(self, moved: bool, edge: str) -> None:
        if moved:
            self.follow_scroll()
        else:
            self.tell(edge)

    def do_scroll_down(self, _: str) -> None:
        """Scroll one line down."""
        self._scrolled(self.pane.scroll_rows(1), "the end")

    def do_scroll_up(self, _: str) -> None:
        """Scroll one line up."""
        self._scrolled(self.pane.scroll_rows(-1), "the beginning")

    def do_scroll_half_down(self, _: str) -> None:
        """Scroll half a page down."""
        self._scrolled(self.pane.scroll_pages(0.5), "the end")

    def do_scroll_half_up(self, _: str) -> None:
        """Scroll half a page up."""
        self._scrolled(self.pane.scroll_pages(-0.5), "the beginning")

    def do_scroll_page_down(self, _: str) -> None:
        """Scroll a page down."""
        self._scrolled(self.pane.scroll_pages(1), "the end")

    def do_scroll_page_up(self, _: str) -> None:
        """Scroll a page up."""
        self._scrolled(self.pane.scroll_pages(-1), "the beginning")

    def do_scroll_top(self, _: str) -> None:
        """Go to the beginning."""
        self.put(jump(self.state, 0))
        self.pane.to_start()
        self.follow_scroll()

    def do_scroll_bottom(self, _: str) -> None:
        """Go to the end."""
        blocks = self.state.article.blocks
        self.put(jump(self.state, blocks[-1].span.start if blocks else 0))
        self.pane.to_end()
        self.follow_scroll()

    def do_scroll_left(self, _: str) -> None:
        """Show what is further left in code."""
        self.pane.pan(-_PAN_CELLS)

    def do_scroll_right(self, _: str) -> None:
        """Show what is further right in code."""
        self.pane.pan(_PAN_CELLS)

    def run_counted(self, command: Command, argument: str, number: int) -> None:
        """A number before ``g`` or ``G`` is a paragraph, before ``%`` a share of the article.

        Several jumps at once are one to come back from.
        """
        if command.id in ("scroll.top", "scroll.bottom"):
            self.run_command(BY_ID["go.to"], str(number))
        elif command.id == "go.to":
            self.run_command(command, f"{number}%")
        else:
            before = self.state
            super().run_counted(command, argument, number)
            if self.state.back is not before.back and not command.id.startswith("jump."):
                origin = self.state._replace(cursor=before.cursor, back=before.back)
                self.state = jump(origin, self.state.cursor)

    def do_go_to(self, where: str) -> None:
        """Go to a paragraph by number, or to a per cent."""
        if not where:
            self.ask("%", lambda typed: self.do_go_to(typed if "%" in typed else f"{typed}%"))
            return
        article = self.state.article
        number = _whole_number(where.rstrip("%"))
        if number is None or not article.blocks:
            raise UsageError(f"{where[:20]} is neither a paragraph nor a per cent")
        if where.endswith("%"):
            offset = len(article.text) * min(100, number) // 100
        else:
            offset = paragraph_start(article, number)
        self.put(jump(self.state, offset), reveal=True)

    def on_article_pane_scrolled(self, message: ArticlePane.Scrolled) -> None:
        """Follow the wheel and the scroll bar."""
        message.stop()
        self.follow_scroll()

    # searching ---------------------------------------------------------------------------

    def do_search_start(self, words: str) -> None:
        """Search in the article, as one types."""
        if words:
            self._search(words, self.state.cursor)
            return
        before, origin = self.state, self.state.cursor

        def typed(query: str) -> None:
            # one letter stands everywhere in a long article: that is looked for at Enter only
            short = len(query) < _TYPED_LETTERS and len(self.state.article.text) > _LONG_TEXT
            if not short:
                self._search(query, origin, tell=False)

        def ended(query: str) -> None:
            self.put(self.state._replace(cursor=origin))
            self._search(query or (before.search.query if before.search else ""), origin)

        def cancelled() -> None:
            self.put(before, reveal=True)

        self.ask("/", ended, changed=typed, cancelled=cancelled)

    def _search(self, query: str, origin: int, *, tell: bool = True) -> None:
        state = self.state
        if state.search is None or state.search.query != query:  # not found while it was typed
            state = searched(state, query)
        hit = first_hit(state, origin)
        go = jump if tell and hit >= 0 else step
        self.put(go(state, hit if hit >= 0 else origin), reveal=True)
        if tell and state.search is not None:
            found = len(state.search.hits)
            words = counted(found, "match", "matches") if found else "not found"
            self.tell(f"{query}: {words}", error=not found)

    def refusal(self, command: Command) -> str:
        """Return what to say when a move leads nowhere."""
        if command.id in ("match.next", "match.previous"):
            if self.state.search is not None:
                return "no other match" if self.state.search.hits else "not found"
            if not self.state.quotes:
                return needs_quotes(self.state)
        return super().refusal(command)

    # selecting ---------------------------------------------------------------------------

    def do_select_characters(self, _: str) -> None:
        """Select from here on; again ends it."""
        self._select(lines=False)

    def do_select_lines(self, _: str) -> None:
        """Select whole paragraphs; again ends it."""
        self._select(lines=True)

    def _select(self, *, lines: bool) -> None:
        selection = self.state.selection
        if selection is not None and selection.lines == lines:
            self.put(selecting.ended(self.state))
        elif selection is not None:
            self.put(self.state._replace(selection=selection._replace(lines=lines)))
        else:
            self.tell_nothing()
            self.put(selecting.begin(self.state, lines=lines), reveal=True)

    def standing_notice(self) -> str:
        """While selecting, say what the keys do now."""
        return _SELECTING if self.state.selection is not None else super().standing_notice()

    def on_key(self, event: events.Key) -> None:
        """While selecting, motions move the end of the selection."""
        self.understand(event)
        selecting_now = self.state.selection is not None and self.focused is self.pane
        of_number = bool(self._count) and event.key == "0"
        if selecting_now and not self._first_key and not of_number and self._moves_end(event.key):
            take(event)
            return
        super().on_key(event)

    def _moves_end(self, key: str) -> bool:
        """Move the end of the selection if that is what a key does, as often as was typed."""
        selection = self.state.selection
        if selection is None or self._motion(key, selection) is None:
            return False
        for _ in range(self.take_count()):
            selection = self.state.selection
            head = self._motion(key, selection) if selection is not None else None
            if head is not None:
                self.put(selecting.extended(self.state, head), reveal=True)
        return True

    def _motion(self, key: str, selection: Selection) -> int | None:
        """Return where a key puts the moving end of the selection; None: it is no motion."""
        text, head = self.state.article.text, selection.head
        match key:
            case "h" | "left":
                return head - 1
            case "l" | "right" | "space":
                return head + 1
            case "w":
                return selecting.next_word(text, head)
            case "e":
                return selecting.word_end(text, head)
            case "b":
                return selecting.previous_word(text, head)
            case "j" | "down":
                return self.pane.row_offset(head, 1)
            case "k" | "up":
                return self.pane.row_offset(head, -1)
            case "0" | "home":
                return self.pane.row_range(head)[0]
            case "dollar_sign" | "end":
                return self.pane.row_range(head)[1]
            case "g":
                return 0
            case "G":
                return len(text) - 1
            case _:
                return None

    def perform(self, command: Command, argument: str) -> None:
        """Take the selection along while selecting; say when a search begins anew."""
        selecting_now, before = self.state.selection is not None, self.state.cursor
        super().perform(command, argument)
        if self.state.search is not None:
            if command.id == "match.next" and self.state.cursor < before:
                self.tell("on from the beginning")
            elif command.id == "match.previous" and self.state.cursor > before:
                self.tell("on from the end")
        if selecting_now and command.move is not None and self.state.selection is not None:
            self.put(selecting.extended(self.state, self.state.cursor), reveal=True)

    def on_article_pane_pressed(self, message: ArticlePane.Pressed) -> None:
        """Put the cursor where the mouse was pressed; a double click takes the word."""
        message.stop()
        if message.again == 1:
            self.tell_nothing()
            self.put(selecting.ended(step(self.state, message.offset)))
            return
        word = selecting.word_around(self.state.article.text, message.offset)
        lines = message.again > 2
        self.put(self.state._replace(selection=word._replace(lines=lines)))

    def on_article_pane_dragged(self, message: ArticlePane.Dragged) -> None:
        """Select while the mouse is dragged."""
        message.stop()
        selection = self.state.selection or Selection(self.state.cursor, self.state.cursor)
        if self.state.selection is None and message.offset == self.state.cursor:
            return
        self.put(self.state._replace(selection=selection._replace(head=message.offset)))

    # panes and view ----------------------------------------------------------------------

    def do_outline_toggle(self, _: str) -> None:
        """Show or hide the outline."""
        self.want_outline(not self.outline.display)

    def do_outline_focus(self, _: str) -> None:
        """Go to the outline."""
        if not self.outline.display:
            self.want_outline(True)
        self.outline.focus()

    def do_article_focus(self, _: str) -> None:
        """Go to the article."""
        self.pane.focus()

    def do_pane_next(self, _: str) -> None:
        """Go to the other pane."""
        if self.focused is self.outline:
            self.do_article_focus("")
        else:
            self.do_outline_focus("")

    def on_line_list_moved(self, message: LineList.Moved) -> None:
        """Let the article follow the outline."""
        message.stop()
        if message.list_id == "outline" and message.row.offset >= 0:
            self.put(step(self.state, message.row.offset), reveal=True)

    def on_line_list_chosen(self, message: LineList.Chosen) -> None:
        """Go where the outline points, or open and close a speaker."""
        message.stop()
        if message.list_id != "outline":
            return
        row = message.row
        if row.fold:
            self.toggled = self.toggled ^ {row.fold}
            self.show_outline()
            return
        if row.offset >= 0:
            self.put(jump(self.state, row.offset), reveal=True)
            self.pane.focus()
            if self.outline.has_class("over"):
                self.want_outline(False)

    def do_outline_order(self, _: str) -> None:
        """List the quotes by speaker, or in order of appearance."""
        self.by_speaker = not self.by_speaker
        if not self.outline.display:
            self.want_outline(True)
        self.show_outline()

    def do_list_filter(self, _: str) -> None:
        """Show only rows of the outline with what is typed."""
        if Where.LIST in self.places():
            self.ask_filter(self.outline)

    def do_view_wider(self, _: str) -> None:
        """Make the text column wider."""
        self._set_width(min(WIDEST, self.pane.column_cells + _STEP_CELLS))

    def do_view_narrower(self, _: str) -> None:
        """Make the text column narrower."""
        self._set_width(max(NARROWEST, self.pane.column_cells - _STEP_CELLS))

    def do_view_width(self, cells: str) -> None:
        """Set the width of the text column."""
        number = _whole_number(cells)
        if number is None or not NARROWEST <= number <= WIDEST:
            raise UsageError(
                f"a width is a number of cells from {NARROWEST} to {WIDEST}, as in :width 72"
            )
        self._set_width(number)

    def _set_width(self, width: int) -> None:
        self.pane.set_column(width)
        self.tell(f"{width} cells wide")

    def do_view_zen(self, _: str) -> None:
        """Show nothing but the text, or everything again."""
        self.set_zen(not self.zen)

    def do_quote_only(self, _: str) -> None:
        """Dim everything but the quotes, or nothing."""
        self.put(self.state._replace(quotes_only=not self.state.quotes_only, voice=""))

    def do_voice_only(self, _: str) -> None:
        """Show the quotes of the speaker here only, or of everybody."""
        quote = self.state.quote
        if self.state.voice:
            self.put(self.state._replace(voice=""))
        elif quote is not None and quote.speaker is not None:
            self.put(self.state._replace(voice=quote.speaker.name))
            self.tell(f"only {quote.speaker.name}; W shows everybody")
        else:
            self.tell("no speaker here: n goes to the next quote")

    def do_app_cancel(self, _: str) -> None:
        """End loading, selection, search, filter, one voice, zen: whatever there is first."""
        state = self.state
        lies_over = self.outline.display and self.outline.has_class("over")
        if self.focused is self.outline and self.outline.words:
            self.outline.filter("")
        elif self.focused is self.outline or lies_over:
            self.pane.focus()
            if lies_over:
                self.want_outline(False)
        elif state.selection is not None:
            self.put(selecting.ended(state))
        elif self.in_hand:
            self.in_hand = ""
            self.show_hints()
        elif state.search is not None:
            self.put(state._replace(search=None))
        elif state.voice or state.quotes_only:
            self.put(state._replace(voice="", quotes_only=False))
        elif self.zen:
            self.set_zen(False)
