"""The base class of the reading commands: the reading state and the widgets that show it."""

from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.reactive import reactive

from reader.commands.command import Command, Where
from reader.errors import LibraryError, ReaderError
from reader.library.store import Library
from reader.model.article import Article
from reader.session.moves import jump, step
from reader.session.notes import annotating, reviewing
from reader.session.selecting import selected_span
from reader.session.state import ReadingState
from reader.text.span import Span
from reader.tui.context import Context
from reader.tui.screens.main_screen import MainScreen
from reader.tui.screens.queue_screen import BEING_SAVED
from reader.tui.screens.reading.parts.arrival import Arrival
from reader.tui.screens.reading.parts.file_watch import FileWatch
from reader.tui.screens.reading.parts.history import History
from reader.tui.screens.reading.parts.left_views import LeftViews
from reader.tui.screens.reading.parts.listed_entries import ListedEntries
from reader.tui.screens.reading.parts.loader import CHOSEN, LOADING, Loader
from reader.tui.screens.reading.parts.outline_list import OutlineList
from reader.tui.screens.reading.parts.position import Position
from reader.tui.screens.reading.parts.quote_search import QuoteSearch
from reader.tui.screens.reading.parts.waiting import Waiting
from reader.tui.screens.reading.parts.walk import Walk
from reader.tui.views.article.status import status_pieces
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.rows.rows import Chosen
from reader.tui.widgets.bar import Bar
from reader.tui.widgets.pane import ArticlePane

_LEAVING_SECONDS = 2.0  # longest wait for the library on leaving
_RETURNING = frozenset({"jump.back", "jump.forward", "jump.swap"})


class ReadingBase(MainScreen):
    """Owns the reading state of one article; every change goes through `show_state`."""

    PLACES: ClassVar[tuple[Where, ...]] = (Where.READING, Where.ANYWHERE)
    DEFAULT_CSS: ClassVar[str] = """
    ReadingBase { layers: base over; }
    #panes { height: 1fr; }
    #outline { width: 32; background: $panel; }
    #outline.over { layer: over; dock: left; height: 1fr; margin: 0 0 2 0; }
    """
    zen = reactive(False, init=False)
    quote_search: QuoteSearch

    def __init__(self, context: Context, article: Article) -> None:
        super().__init__(context)
        self.state = ReadingState(article)
        self.pane = ArticlePane(self.state, context.settings, context.glyphs, id="article")
        self.outline = OutlineList(context)
        self.status = Bar(id="status")
        self.unsaved = 0  # number of edits that are still being saved
        self.going_back = False  # whether to go back once all edits are saved
        self.walk = Walk()
        self.history = History()
        self.left_views = LeftViews()
        self.entries = ListedEntries()
        self.files = FileWatch()
        self.loader = Loader(context, self.tasks, self.tell_progress)
        self.position = Position(self)
        self.waiting = Waiting(self)
        self.arrival = Arrival(self, self.position, self.waiting)  # at the article that is shown
        self.arrival.end()  # there is nothing to look up yet

    def compose(self) -> ComposeResult:
        """Compose outline and article side by side, with the status line and key hints below."""
        with Horizontal(id="panes"):
            yield self.outline
            yield self.pane
        yield self.status
        yield from self.compose_foot()

    def set_up(self) -> None:
        """Arrange the panes and focus the article."""
        super().set_up()
        self.status.show(self._draw_status)
        self._arrange()
        self.set_focus(self.pane)
        self.show_outline()

    @property
    def is_loading(self) -> bool:
        """Whether an article is being loaded."""
        return self.tasks.is_busy(LOADING) or self.tasks.is_busy(CHOSEN)

    # saving ----------------------------------------------------------------------------

    def start_saving(self, work: Coroutine[object, object, object]) -> None:
        """Save something in the background.

        Going back waits for it, unless it fails, and so do the keys that act on what is saved: if
        it fails they are discarded, so that the user sees the error first.
        """
        self.unsaved += 1

        async def counted() -> None:
            try:
                await work
            except ReaderError:
                self.going_back = False  # the user has to see the error
                if self._waits_for == BEING_SAVED:
                    self.discard_keys()
                raise
            finally:
                self.unsaved -= 1
            if self.unsaved:
                return
            self.waiting.run_again()
            goes_back, self.going_back = self.going_back, False
            if goes_back and self.is_free:
                self.go_back()

        self.start(counted(), work)

    def save_now(self) -> None:
        """Save the position before leaving, ignoring failures as `Position.save` does."""
        question = self._last_question()
        if question is not None:
            with suppress(LibraryError):
                self.context.library_thread.ask_now(question, _LEAVING_SECONDS)

    @property
    def address_in_list(self) -> str:
        """The location under which a list has this article.

        It may differ from that of the article: by a redirect, or as a relative path.
        """
        walk = self.walk
        return walk.locations[walk.number] if walk.is_here else self.state.article.location

    def go_back(self) -> None:
        """Save the position and go back to the previous screen."""
        self.save_position()
        self.dismiss(self.address_in_list)

    def save_position(self) -> None:
        """Save the position in the background before another article or screen is shown."""
        question = self._last_question()
        if question is None:
            return
        with suppress(LibraryError):  # closed, as the program ends
            self.context.library_thread.ask_without_waiting(question)

    def _last_question(self) -> Callable[[Library], None] | None:
        """Return the library call that saves the position, even in an article not looked up yet."""
        return self.position.question() or self.arrival.question()

    def shows(self, article: Article) -> bool:
        """Whether an article, in this or another edition, is the one shown."""
        return self.state.article.location == article.location

    @property
    def has_arrived(self) -> bool:
        """Whether the goal in the article is reached and its quotes are known."""
        return self.state.analysed and not self.arrival.goal

    def remind(self) -> None:
        """Add unfinished notes and notes whose place is uncertain to the notice."""
        unfinished = self.arrival.unfinished
        words = "   ".join(filter(None, (unfinished, reviewing.review_notice(self.state))))
        said, error = self.notice, self.shows_error
        if words and not said.startswith(words):
            self.tell(f"{words}   {said}" if said else words, error=error)

    def name_speakers(self) -> None:
        """Save in the notes who speaks them, if all quotes are found."""
        raise NotImplementedError

    async def catch_up(self) -> str:
        """Show the notes as they now are in the library; return in a line what others changed."""
        raise NotImplementedError

    # the state -------------------------------------------------------------------------

    def show_state(self, state: ReadingState, *, reveal: bool = False) -> None:
        """Show a new state; with `reveal`, scroll its cursor into view."""
        if state.back is not self.state.back or state.forward is not self.state.forward:
            self.remember_view()
        self.state = state
        self.pane.show(state, draw=not reveal)
        if reveal:
            span = self.span_here()
            self.pane.reveal(span.start, span.end)
        self.show_outline()
        self.status.redraw()
        self.show_hints()
        self.position.save_soon()

    def remember_view(self) -> None:
        """Remember how the text stands on the screen, for going back here after a jump."""
        pane, state = self.pane, self.state
        self.left_views.leave(state.article, pane.shape, state.cursor, pane.top)

    def _return_to_view(self) -> None:
        """Show the text as it stood when the cursor was here before, if that is known."""
        pane, cursor = self.pane, self.state.cursor
        top = self.left_views.top_at(self.state.article, pane.shape, cursor)
        if top is None:
            return
        pane.go_to(top)
        if pane.nearest_visible(cursor) == cursor:
            pane.redraw()
        else:  # notes written since take up the room
            span = self.span_here()
            pane.reveal(span.start, span.end)
        self.status.redraw()

    def span_here(self) -> Span:
        """Return what `show_state` scrolls into view: the quote at the cursor, else the cursor."""
        quote = self.state.quote
        if self.state.selection is None and quote is not None:
            return quote.span
        return Span(self.state.cursor, self.state.cursor)

    def selected(self) -> Span | None:
        """Return the selected span, or None."""
        return selected_span(self.state)

    def subject(self) -> Span:
        """Return the target of commands: the selection, else the quote, else the paragraph."""
        return annotating.target_span(self.state)

    def go_to(self, chosen: Chosen) -> None:
        """Go to the offset of the chosen row."""
        if chosen.row.offset >= 0:
            self.show_state(jump(self.state, chosen.row.offset), reveal=True)

    def follow_scroll(self) -> None:
        """Move the cursor into view after scrolling."""
        cursor = self.pane.nearest_visible(self.state.cursor)
        if cursor != self.state.cursor and self.state.selection is None:
            self.state = step(self.state, cursor)
            self.show_outline()
            if len(self.state.article.links):  # hints depend on whether the cursor is on a link
                self.show_hints()
        self.pane.show(self.state)
        self.status.redraw()
        self.position.save_soon()

    def why_not(self, command: Command) -> str:
        """Return why a command is not available in this state; empty if it is."""
        return command.why_not(self.state) if command.why_not else ""

    def perform(self, command: Command, argument: str) -> None:
        """Apply the command's pure move, or call its method."""
        if command.move is None:
            super().perform(command, argument)
            return
        after = command.move(self.state)
        if after is self.state:
            reason = self.why_unmoved(command)
            if reason:
                self.tell(reason)
            return
        self.show_state(after, reveal=True)
        if command.id in _RETURNING:
            self._return_to_view()

    def why_unmoved(self, command: Command) -> str:
        """Return what to say when a move changes nothing."""
        return command.refused

    def show_hints(self) -> None:
        """Redraw the bottom line; in zen mode, hide it unless it has something to say."""
        super().show_hints()
        for foot in self.query("#foot") if self.zen else ():
            foot.display = self.foot_is_needed()

    def label(self, command: Command) -> str:
        """Return the current name of a command, which may depend on what is shown."""
        if command.id == "match.next" and self.state.search is not None:
            return "next match"
        if command.id == "outline.order" and self.outline.by_speaker:
            return "in order"
        if command.id == "app.back" and self.outline.lies_over:
            return "close"
        return super().label(command)

    # appearance ------------------------------------------------------------------------

    def _place_among_others(self) -> str:
        """Return the position among several articles, and how many entries are unread."""
        place = self.walk.place
        if not self.entries.are_marked_in(self.state.article):
            return place
        count = self.entries.unread(self.state)
        unread = f"{count:,} unread" if count else "all read"
        return f"{place}   {unread}" if place else unread

    def _draw_status(self, width: int) -> Sequence[Piece]:
        read, among = self.pane.read_fraction(), self._place_among_others()
        has_changed = self.files.has_changed(self.state.article.location)
        changed = "changed on disk" if has_changed else ""
        glyphs = self.context.glyphs
        return status_pieces(self.state, glyphs, read, width, among=among, changed=changed)

    def show_outline(self) -> None:
        """Redraw the outline if its content has changed, and let it follow the cursor."""
        self.outline.show_state(self.state)

    def _arrange(self) -> None:
        """Show what there is room for, and in zen mode only the text."""
        self.outline.fit(hidden=self.zen)
        self.status.display = not self.zen
        self.query_one("#foot").display = not self.zen or self.foot_is_needed()
        if not self.outline.display and self.focused is self.outline:
            self.set_focus(self.pane)
        self.show_hints()  # they tell what q closes

    def on_resize(self) -> None:
        """Arrange the panes for the new size."""
        if self.is_mounted:
            self._arrange()
            self.call_after_refresh(self.show_outline)

    def on_article_pane_reshaped(self) -> None:
        """Say in the status line how much of the text is on the screen now."""
        self.status.redraw()

    def close_outline(self) -> None:
        """Hide the outline and focus the article."""
        self.set_focus(self.pane)
        self.want_outline(shown=False)

    def want_outline(self, *, shown: bool) -> None:
        """Show or hide the outline at the user's request, and remember it for this width."""
        self.outline.want(shown=shown)
        self._arrange()
        self.call_after_refresh(self.show_outline)

    def set_zen(self, *, zen: bool) -> None:
        """Enter zen mode, which shows only the text, or leave it."""
        self.zen = zen
        self._arrange()
        self.call_after_refresh(self.show_outline)
