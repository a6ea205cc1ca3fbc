"""Scrolling, and going to a paragraph or a percentage of the article."""

from reader.commands.command import Command
from reader.commands.table import BY_ID
from reader.errors import UsageError
from reader.session.moves import jump, remember
from reader.session.numbering import paragraph_number, paragraph_start
from reader.text.counts import whole_number
from reader.tui.screens.prompt_screen import unless_empty
from reader.tui.screens.reading.base import ReadingBase
from reader.tui.views.hints import Hint
from reader.tui.widgets.pane import ArticlePane

_PAN_CELLS = 8


class Scrolling(ReadingBase, part=True):
    """Commands that show another part of the article."""

    def _scrolled(self, moved: bool, edge: str) -> None:
        if moved:
            self.follow_scroll()
        elif self.entries.are_in(self.state.article):
            self.tell(f"{edge}: <section.next> and <section.previous> go from entry to entry")
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

    def do_place_at_top(self, _: str) -> None:
        """Scroll so that the selection, quote or paragraph is at the top."""
        self._put_at(0.0)

    def do_place_at_middle(self, _: str) -> None:
        """Scroll so that the selection, quote or paragraph is in the middle."""
        self._put_at(0.5)

    def do_place_at_bottom(self, _: str) -> None:
        """Scroll so that the selection, quote or paragraph is at the bottom."""
        self._put_at(1.0)

    def _put_at(self, share: float) -> None:
        here = self.subject()
        fits = self.pane.put_at(here.start, here.end, share)
        self.follow_scroll()
        if not fits:
            self.tell("the beginning" if self.pane.top == (0, 0) else "the end")

    def do_jump_remember(self, _: str) -> None:
        """Remember this place, so that it can be come back to."""
        self.show_state(remember(self.state))
        self.tell("place remembered: <jump.swap> comes back")

    def do_scroll_top(self, _: str) -> None:
        """Go to the beginning."""
        self.show_state(jump(self.state, 0))
        self.pane.to_start()
        self.follow_scroll()

    def do_scroll_bottom(self, _: str) -> None:
        """Go to the end."""
        blocks = self.state.article.blocks
        self.show_state(jump(self.state, blocks[-1].span.start if blocks else 0))
        self.pane.to_end()
        self.follow_scroll()

    def do_scroll_left(self, _: str) -> None:
        """Scroll code blocks to the left; where there is none, tell what else may be meant."""
        if not self.pane.pan(-_PAN_CELLS):
            others = f"<outline.focus> outline, <app.back> {self.label(BY_ID['app.back'])}"
            self.tell(f"nothing to scroll to the left: {others}")

    def do_scroll_right(self, _: str) -> None:
        """Scroll code blocks to the right."""
        if not self.pane.pan(_PAN_CELLS):
            self.tell("nothing to scroll to the right")

    def run_counted(self, command: Command, argument: str, number: int) -> None:
        """Run a command with a count: a paragraph for ``g`` and ``G``, a percentage for ``%``.

        A jump that is repeated by a count adds one entry to the jump history.
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

    def repeated_hints(self) -> list[Hint]:
        """Return the hints after a count; in the article also the paragraph and percentage."""
        hints = super().repeated_hints()
        if self.focused is self.outline:
            return hints
        ends, shares = (self._hint(BY_ID[each])[0] for each in ("scroll.bottom", "go.to"))
        number = self.typed_count
        places = [(ends, f"to ¶ {number}", True), (shares, f"to {number} per cent", True)]
        return [*hints[:1], *places, *hints[1:]]

    def do_go_to(self, where: str) -> None:
        """Go to a paragraph by number, some further (``+3``) or back, or to a percentage."""
        if not where:
            self.ask("go to % ", unless_empty(self._go_to_percentage))
            return
        article = self.state.article
        sign = where[0] if where[0] in "+-" and "%" not in where else ""
        number = whole_number(where.removeprefix(sign).rstrip("%"))
        if number is None or not article.blocks:
            told = where.rstrip("%")[:20]
            raise UsageError(f"{told} is neither a paragraph number nor a percentage")
        if where.endswith("%"):
            offset = len(article.text) * min(100, number) // 100
        else:
            here = paragraph_number(article, self.state.cursor) if sign else 0
            offset = paragraph_start(article, here - number if sign == "-" else here + number)
        self.show_state(jump(self.state, offset), reveal=True)

    def _go_to_percentage(self, typed: str) -> None:
        self.do_go_to(typed if "%" in typed else f"{typed}%")

    def on_article_pane_scrolled(self, message: ArticlePane.Scrolled) -> None:
        """Move the cursor along with the mouse wheel and the scroll bar."""
        message.stop()
        self.follow_scroll()
