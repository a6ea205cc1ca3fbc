"""The base of the groups of reading commands: the state, and the widgets that show it."""

from collections.abc import Coroutine, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.reactive import reactive

from reader.commands.command import Command, Where
from reader.errors import ReaderError
from reader.layout.measures import WIDE_CELLS, WIDEST_OUTLINE_CELLS, outline_cells
from reader.library.store import ArticleRecord
from reader.model.article import Article
from reader.session.moves import jump, step
from reader.session.notes import annotating
from reader.session.state import ReadingState
from reader.text.span import Span
from reader.tui.context import Context
from reader.tui.screens.base import CommandScreen
from reader.tui.views.article.article_view import selected_span
from reader.tui.views.article.status import status_pieces
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.outline.outline_view import Outline
from reader.tui.views.rows.rows import Chosen
from reader.tui.widgets.bar import Bar
from reader.tui.widgets.lines import LineList
from reader.tui.widgets.pane import ArticlePane

_OVER_PART_CELLS = 60  # from this width on the outline leaves some of the text beside it


class ReadingBase(CommandScreen):
    """Owns the state of one article; whatever changes it goes through `put`."""

    PLACES: ClassVar[tuple[Where, ...]] = (Where.READING, Where.ANYWHERE)
    DEFAULT_CSS: ClassVar[str] = """
    ReadingBase { layers: base over; }
    #panes { height: 1fr; }
    #outline { width: 32; background: $panel; }
    #outline.over { layer: over; dock: left; height: 1fr; margin: 0 0 2 0; }
    """
    outline_shown = reactive(True, init=False)
    zen = reactive(False, init=False)

    def __init__(self, context: Context, article: Article) -> None:
        super().__init__(context)
        self.state = ReadingState(article)
        self.pane = ArticlePane(context.settings, context.glyphs, id="article")
        self.outline = LineList(id="outline", panel=True)
        self.outline.tells_filter = True
        self.status = Bar(id="status")
        self.by_speaker = True
        self.toggled: frozenset[str] = frozenset()  # groups of the outline opened or closed
        self._outline_of: tuple[object, ...] = ()
        self._outline_rows: Outline | None = None
        self._unsaved = 0  # edits on their way to the disk
        self._going_back = False  # as soon as there are none
        self.place_among = ""  # the articles that were named, as the status line tells it
        self.file_changed = False  # on disk, since the article was read from it
        self.unfinished = ""  # what is said of a note that was being typed when the program ended
        self.in_hand = ""  # id of the note that the next ``P`` places
        # what the person chose where there is room for it beside the article, and where not
        self._wanted_outline: dict[bool, bool] = {}
        self.pane.show(self.state)

    def compose(self) -> ComposeResult:
        """Outline and article side by side, status and keys below."""
        with Horizontal(id="panes"):
            yield self.outline
            yield self.pane
        yield self.status
        yield from self.compose_foot()

    def on_mount(self) -> None:
        """Begin with the article in focus."""
        super().on_mount()
        self.status.show(self._draw_status)
        self._arrange()
        self.pane.focus()
        self.show_outline()

    async def known(self) -> ArticleRecord:
        """Return the library's record of the article, as soon as there is one.

        Raises:
            LibraryError: There is none: the library cannot be opened, or is not to know of it.
        """
        raise NotImplementedError

    def do_app_cancel(self, _: str) -> None:
        """End what goes on; each group of commands ends what is its own first."""

    # saving ----------------------------------------------------------------------------

    def start_saving(self, work: Coroutine[object, object, None]) -> None:
        """Run something that ends on the disk; going back waits for it, unless it fails."""
        self._unsaved += 1

        async def counted() -> None:
            try:
                await work
            except ReaderError:
                self._going_back = False  # one is to see what is told
                raise
            finally:
                self._unsaved -= 1
            if self._going_back and not self._unsaved and self.is_current:
                self._going_back = False
                self.go_back()

        self.start(counted(), work)

    def do_app_back(self, argument: str) -> None:
        """Go back to the screen before, once all is saved; from the first one leave."""
        if self.is_first:
            super().do_app_back(argument)
        elif self.is_saving:
            self.go_back_when_saved()
        else:
            self.go_back()

    @property
    def is_saving(self) -> bool:
        """Whether something has not ended on the disk yet."""
        return bool(self._unsaved)

    def go_back_when_saved(self) -> None:
        """Go back as soon as all is saved."""
        self._going_back = True
        self.tell("being saved")

    def go_back(self) -> None:
        """Go back to the screen before."""
        self.dismiss(self.state.article.location)

    # the state -------------------------------------------------------------------------

    def put(self, state: ReadingState, *, reveal: bool = False) -> None:
        """Show a new state; with `reveal`, bring its cursor into sight."""
        self.state = state
        self.pane.show(state, draw=not reveal)
        if reveal:
            span = self.span_here()
            self.pane.reveal(span.start, span.end)
        self.show_outline()
        self.status.redraw()
        self.show_hints()

    def span_here(self) -> Span:
        """Return what is to be seen when the cursor is: the quote, else the place itself."""
        quote = self.state.quote
        if self.state.selection is None and quote is not None:
            return quote.span
        return Span(self.state.cursor, self.state.cursor)

    def selected(self) -> Span | None:
        """Return what is selected."""
        return selected_span(self.state)

    def unselected(self, state: ReadingState) -> ReadingState:
        """Return a state after something was done with the selection: one is where that begins."""
        selected = selected_span(state)
        return state if selected is None else state._replace(selection=None, cursor=selected.start)

    def subject(self) -> Span:
        """Return what commands work on: the selection, else the quote, else the paragraph."""
        return annotating.subject(self.state, self.selected())

    def go_to(self, chosen: Chosen) -> None:
        """Go where a row of a list points."""
        if chosen.row.offset >= 0:
            self.put(jump(self.state, chosen.row.offset), reveal=True)

    def follow_scroll(self) -> None:
        """Let the cursor come along when scrolling has left it behind."""
        cursor = self.pane.nearest_visible(self.state.cursor)
        if cursor != self.state.cursor and self.state.selection is None:
            self.state = step(self.state, cursor)
            self.show_outline()
            if len(self.state.article.links):  # one may be here now, or no more
                self.show_hints()
        self.pane.show(self.state)
        self.status.redraw()

    def why_not(self, command: Command) -> str:
        """Return why a command cannot be done in this state."""
        return command.why_not(self.state) if command.why_not else ""

    def perform(self, command: Command, argument: str) -> None:
        """Make a pure move, or run the method of the command."""
        if command.move is None:
            super().perform(command, argument)
            return
        after = command.move(self.state)
        if after is self.state:
            reason = self.refusal(command)
            if reason:
                self.tell(reason)
            return
        self.put(after, reveal=True)

    def refusal(self, command: Command) -> str:
        """Return what to say when a move leads nowhere."""
        return command.refused

    def show_hints(self) -> None:
        """Draw the foot again; beside nothing but the text only while it says something."""
        super().show_hints()
        for foot in self.query("#foot") if self.zen else ():
            foot.display = self.foot_is_needed()

    def label(self, command: Command) -> str:
        """Return what a command is called now: ``n`` has two jobs."""
        if self.state.search is not None and command.id == "match.next":
            return "next match"
        return super().label(command)

    # what is shown ---------------------------------------------------------------------

    def place_told(self) -> str:
        """Return which article it is among several, for the line below it."""
        return self.place_among

    def _draw_status(self, width: int) -> Sequence[Piece]:
        read, among = self.pane.read_fraction(), self.place_told()
        changed = "changed on disk" if self.file_changed else ""
        glyphs = self.context.glyphs
        return status_pieces(self.state, glyphs, read, width, among=among, changed=changed)

    def show_outline(self) -> None:
        """Draw the outline again when what it lists has changed; let it follow the cursor."""
        if not self.outline.display:
            return
        state = self.state
        listed = (state.analysis, state.quotes, state.annotations, state.placements,
                  state.analysed, self.by_speaker, self.toggled, state.read_entries)  # fmt: skip
        if self._outline_rows is None or any(
            one is not other for one, other in zip(listed, self._outline_of, strict=True)
        ):
            self._outline_of = listed
            self._outline_rows = Outline(
                state,
                self.context.glyphs,
                self.context.settings.palette,
                by_speaker=self.by_speaker,
                toggled=self.toggled,
            )
            self.outline.set_rows(self._outline_rows)
        if self.focused is not self.outline and not self.outline.words:
            index = self._outline_rows.index_at(state.cursor)
            if index >= 0:
                self.outline.put_cursor(index)

    def _arrange(self) -> None:
        """Put the outline beside the article, over it, or away, as there is room."""
        width = self.app.size.width
        wide = width >= WIDE_CELLS
        shown = self._wanted_outline.get(wide, self.context.settings.outline and wide)
        over = WIDEST_OUTLINE_CELLS if width >= _OVER_PART_CELLS else width
        self.outline.styles.width = outline_cells(width) if wide else over
        self.outline.set_class(not wide, "over")
        self.outline.has_edge = over < width and not wide
        self.outline.display = shown and not self.zen
        self.status.display = not self.zen
        self.query_one("#foot").display = not self.zen or self.foot_is_needed()
        if not self.outline.display and self.outline.has_focus:
            self.pane.focus()

    def on_resize(self) -> None:
        """Arrange the panes for the new size."""
        if self.is_mounted:
            self._arrange()
            self.call_after_refresh(self._after_resize)

    def _after_resize(self) -> None:
        self.show_outline()
        self.status.redraw()

    def want_outline(self, *, shown: bool) -> None:
        """Show or hide the outline because the person said so."""
        self._wanted_outline[self.app.size.width >= WIDE_CELLS] = shown
        self._arrange()
        self.call_after_refresh(self.show_outline)

    def set_zen(self, *, zen: bool) -> None:
        """Show nothing but the text, or everything again."""
        self.zen = zen
        self._arrange()
        self.call_after_refresh(self._after_resize)
