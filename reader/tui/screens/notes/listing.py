"""The list of the notes screen: loaded in slices, filtered while typing, with a preview."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Container

from reader.commands.command import Command, Where
from reader.commands.table import BY_ID
from reader.errors import LibraryError
from reader.model.annotation import Annotation
from reader.session.notes.note_query import NoteQuery, read_query, tokens_of
from reader.session.notes.sort_orders import Arrangement, Order, arranged, index_of
from reader.tui.context import Context, Picked
from reader.tui.library_access.all_notes import SLICE, AllNotes, Found
from reader.tui.library_access.library_watch import Watch
from reader.tui.places import NotesPlace
from reader.tui.screens.main_screen import MainScreen
from reader.tui.screens.notes.preview import NotePreview
from reader.tui.views.hints import Hint, piece_at
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.notes.notes_view import NoteRows, head_pieces
from reader.tui.views.rows.rows import Row
from reader.tui.widgets.bar import Bar
from reader.tui.widgets.lines import LineList

_WIDE_CELLS = 104  # from this width on the preview is to the right of the list
_TALL_ROWS = 22  # from this height on it is below the list
_AHEAD = 100  # distance in rows from the end of the loaded part at which more is loaded
_QUICK = 2_000  # annotations that are arranged without a thread
_NO_NOTES = (
    "No notes yet: in an article <note.write> writes one on the quote or paragraph, "
    "<note.highlight> highlights it, <bookmark.toggle> sets a bookmark."
)
_NO_TRASH = ("Nothing was removed in the last 30 days.",)


class NotesListing(MainScreen):
    """Lists the annotations of all articles, or the trash."""

    PLACES: ClassVar[tuple[Where, ...]] = (Where.NOTES, Where.ANYWHERE)
    DEFAULT_CSS: ClassVar[str] = """
    NotesListing #panes { height: 1fr; width: 1fr; layout: vertical; }
    NotesListing #title { margin: 0 0 1 0; }
    NotesListing #preview { display: none; }
    NotesListing.tall #preview { display: block; height: 40%; }
    NotesListing.wide #panes { layout: horizontal; }
    NotesListing.wide #preview { display: block; height: 1fr; width: 42%; }
    """

    def __init__(self, context: Context, at: NotesPlace | None = None) -> None:
        super().__init__(context)
        self._list = LineList(id="rows")
        self._head = Bar(id="title")
        self._all_notes = AllNotes(context.library_thread)
        self._preview = NotePreview(context, self._all_notes)
        self._watch = Watch(context.library_thread, self._changed_elsewhere)
        self._line, self._note_query = "", NoteQuery()
        self._order = Order.DATE
        self._at = at  # the place to restore, until it is shown
        self._in_trash = False
        self._arrangement = Arrangement()
        self._complete = True
        self._selected: dict[str, Annotation] = {}
        self._is_listed = False  # whether the first rows of the search have arrived
        self._unread = ""  # why there are no rows although there may be notes
        self._move: Callable[[], None] | None = None  # runs once they have
        self._asked = 0  # number of the latest query; results of older ones are discarded
        self._then: Callable[[], None] | None = None  # runs once all rows are shown
        self._removed: Mapping[str, datetime] = {}  # when each note in the trash was removed

    def compose(self) -> ComposeResult:
        """Compose the title, the list with its preview, and the key hints."""
        yield self._head
        with Container(id="panes"):
            yield self._list
            yield self._preview
        yield from self.compose_foot()

    def set_up(self) -> None:
        """Load the first slice."""
        super().set_up()
        self._head.show(self._draw_head)
        self._fit()
        self._list.focus()
        if self._at is not None:
            self._line, self._order = self._at.line, self._at.order
            self._note_query = self._read_query(self._line)
        self.start(self._filling())

    def on_screen_resume(self) -> None:
        """Watch for changes made by other windows."""
        self._watch.start()

    def on_screen_suspend(self) -> None:
        """Stop watching."""
        self._watch.stop()

    def on_unmount(self) -> None:
        """Stop watching."""
        self.stop_listening()

    def stop_listening(self) -> None:
        """Stop watching and clean up; see `Listening`."""
        self._watch.close()

    def on_resize(self) -> None:
        """Place the preview where there is room for it."""
        if self.is_mounted:
            self._fit()
            self.call_after_refresh(self._fit_rows)

    def _fit(self) -> None:
        size = self.app.size
        self.set_class(size.width >= _WIDE_CELLS, "wide")
        self.set_class(size.width < _WIDE_CELLS and size.height >= _TALL_ROWS, "tall")

    def places(self) -> tuple[Where, ...]:
        """Return the places whose keys apply; those of the notes come before those of any list."""
        if self.focused is self._list:
            return (Where.NOTES, Where.LIST, Where.ANYWHERE)
        return self.PLACES

    # content of the list -----------------------------------------------------------------------

    def _filling(
        self, *, stay: bool = True, then: Callable[[], None] | None = None
    ) -> Coroutine[object, object, None]:
        """Load the rows of the list, as many as are in view and some more, instead of earlier ones.

        Args:
            stay: Whether the cursor stays on its note.
            then: Called once all rows are shown, however often they are loaded until then. Keys
                wait for that.
        """
        self._asked += 1
        self._then = then or self._then
        return self._fill(self._asked, stay=stay)

    async def _fill(self, number: int, *, stay: bool) -> None:
        def still() -> bool:
            return number == self._asked and self.is_attached

        whole = self._then is not None or self._order is not Order.DATE
        wanted = max(SLICE, 2 * self._cursor() if stay else 0)
        try:
            found = await self._all_notes.find(
                self._note_query, wanted, still, everything=whole, in_trash=self._in_trash
            )
        except LibraryError as error:
            self._then = None
            if still() and not (stay and len(self._list)):
                self._show_unread(str(error))
            self._end_waiting()
            raise
        if found is None or not still():
            return
        here = self._id_here() if stay else ""
        if len(found.annotations) > _QUICK:
            arrangement, at = await asyncio.to_thread(_arrange, found, self._order, here)
        else:
            arrangement, at = _arrange(found, self._order, here)
        if still():
            self._removed = found.removed
            self._show(arrangement, found.complete, self._cursor() if stay and at < 0 else at)
            self._at = None
            then, self._then = self._then, None
            if then is not None:
                then()
            self._end_waiting()

    def _show_unread(self, reason: str) -> None:
        """Show why there are no notes where they would be listed: a notice goes with a key."""
        self._unread, self._arrangement, self._complete = reason, Arrangement(), True
        self._list.empty_text = (f"The notes cannot be read: {reason}.",)
        self._list.set_rows(())
        self._head.redraw()

    def why_wait(self, command: Command) -> str:
        """Return what a command waits for, which may be the first rows, or all."""
        is_waiting = not self._is_listed or self._then is not None
        if is_waiting and command.where in (Where.NOTES, Where.LIST):
            return "reading all notes"
        return super().why_wait(command)

    def _when_listed(self, move: Callable[[], None]) -> None:
        """Move in the list, once it shows what was searched for."""
        self._move = move
        if self._is_listed:
            self._end_waiting()

    def _end_waiting(self) -> None:
        self._is_listed = True
        move, self._move = self._move, None
        if move is not None:
            move()
        if not self._why_busy():
            self.replay_keys()

    def _cursor(self) -> int:
        return self._at.cursor if self._at is not None else self._list.cursor

    def _id_here(self) -> str:
        if self._at is not None:
            return self._at.note_id
        return self._list.row.key if self._list.row else ""

    def _show(self, arrangement: Arrangement, complete: bool, cursor: int) -> None:
        self._arrangement, self._complete, self._unread = arrangement, complete, ""
        if self._selected:  # keep the selected notes up to date
            listed = (entry for entry in arrangement.entries if isinstance(entry, Annotation))
            self._selected.update((note.id, note) for note in listed if note.id in self._selected)
        self._list.empty_text = self._empty_text()
        self._list.set_rows(self._rows(), cursor=max(0, cursor))
        self._head.redraw()
        self.show_hints()
        self._show_preview()

    def _rows(self) -> NoteRows:
        return NoteRows(
            self._arrangement, self._all_notes.records, self._selected, self.context.glyphs,
            self.context.settings.named_colours, self._removed, width=self._list.size.width,
        )  # fmt: skip

    def repaint(self) -> None:
        """Apply the colours of the theme, and the names of highlight colours."""
        super().repaint()
        self._fit_rows()
        self._show_preview()

    def _fit_rows(self) -> None:
        """Make the rows again, for the width of the list and the present names of colours."""
        if len(self._list):
            self._list.set_rows(self._rows(), cursor=self._list.cursor)

    def _empty_text(self) -> tuple[str, ...]:
        if self._line:
            return (f"No {'removed ' if self._in_trash else ''}note matches. Esc shows all again.",)
        return _NO_TRASH if self._in_trash else (self.context.keymap.with_keys(_NO_NOTES),)

    def _draw_head(self, width: int) -> Sequence[Piece]:
        count = f" {self.context.glyphs.dot} {self._arrangement.count:,}"
        count = "" if self._unread else count if self._complete else f"{count}+"
        parts = [
            ("Notes" if self._in_trash else f"Notes and bookmarks{count}", not self._in_trash),
            (f"Trash{count}" if self._in_trash else "Trash", self._in_trash),
        ]
        words = "   ".join(part for part in (self._order.value, self._line.strip()) if part)
        problem = next(iter(self._note_query.problems), "")
        return head_pieces(parts, words, problem, len(self._selected), width)

    def on_bar_clicked(self, message: Bar.Clicked) -> None:
        """Show the notes or the trash, whose title was clicked; see `ListScreen`."""
        pieces = self._draw_head(self._head.size.width)
        other = "Notes" if self._in_trash else "Trash"
        clicked = pieces[piece_at(pieces, message.x)][0]
        if message.bar_id == "title" and clicked.startswith(other) and not self._prompting:
            self.run_command(BY_ID["notes.trash"])

    def hints(self) -> list[Hint]:
        """Return the key hints of this list."""
        some = bool(len(self._list))
        acts = ["select", "delete"] if self._in_trash else [
            "select", "tag", "colour", "remove", "export", "order"
        ]  # fmt: skip
        own = [self._hint(BY_ID[f"notes.{act}"]) for act in acts] if some else []
        does = "restore" if self._in_trash else "read"
        enter = [self.hint_of(BY_ID["list.open"], does)] if some else []
        search = [self.hint_of(BY_ID["list.filter"], "search")] if some or self._line else []
        every = [("escape", "all", True)] if self._line else []
        trash = self.hint_of(BY_ID["notes.trash"], "notes" if self._in_trash else "trash")
        together = [self._hint(BY_ID["notes.all"])] if some else []
        leave = [self._hint(BY_ID["app.help"]), self.hint_of(BY_ID["app.back"], "back")]
        if self._in_trash:
            return [*enter, *own, trash, *search, *every, *together, *leave]
        return [*enter, *search, *every, *own, trash, *together, *leave]

    def row_reached(self, _: Row) -> None:
        """Preview the note under the cursor; load more rows before the end is reached."""
        self._show_preview()
        if not self._complete and self._list.cursor > len(self._list) - _AHEAD:
            self.start(self._filling())

    def do_list_first(self, number: str) -> None:
        """Go to the first row, or to the one with a number, which may not be read yet."""
        if number:
            self.do_list_last(number)
        else:
            self._list.do_list_first("")

    def do_list_last(self, number: str) -> None:
        """Go to the last row, or to the one with a number, loading all rows first."""
        if self._complete:
            self._list.do_list_last(number)
        else:
            self.tell("reading all notes")
            self.start(self._filling(then=partial(self._list_end, number)))

    def _list_end(self, number: str) -> None:
        self.clear_notice()
        self._list.do_list_last(number)

    def leave_for(self, picked: Picked) -> None:
        """Close with a picked article or note; coming back restores the list as it is now."""
        context, kind = self.context, type(self)
        place = NotesPlace(self._line, self._order, self._id_here(), self._list.cursor)
        self.dismiss(picked._replace(again=lambda show: show(kind(context, place))))

    # the preview ---------------------------------------------------------------------------------

    def _note_here(self) -> Annotation | None:
        row = self._list.row
        entries = self._arrangement.entries
        if row is None or not 0 <= self._list.cursor < len(entries):
            return None
        entry = entries[self._list.cursor]
        return entry if isinstance(entry, Annotation) else None

    def _show_preview(self) -> None:
        note = self._note_here()
        removed = self._removed.get(note.id) if note is not None else None
        self._preview.show_note(note, removed, in_trash=self._in_trash)

    def do_notes_down(self, _: str) -> None:
        """Scroll the preview down."""
        self._preview.half_page(1)

    def do_notes_up(self, _: str) -> None:
        """Scroll the preview up."""
        self._preview.half_page(-1)

    # searching and sorting -----------------------------------------------------------------------

    def do_list_filter(self, words: str) -> None:
        """Search notes, passages and tags while the user types; filter tokens narrow further."""

        def ended(_: str) -> None:
            self._list.focus()
            if self._note_query.problems:
                self.tell(self._note_query.problems[0], error=True)

        if words:
            self._typed(words)
            ended(words)
            return
        prompt = self.ask(
            "search ", ended, changed=self._typed,
            cancelled=lambda: self._typed(""), text=self._line, is_selected=True,
            arrows=self.goes_down(self._list, self._when_listed),
        )  # fmt: skip
        self.complete(prompt, self._tokens())

    async def _tokens(self) -> Sequence[str]:
        """Return the filter tokens and their values."""
        return tokens_of(self.context.settings.named_colours, await self.tags())

    async def tags(self) -> list[str]:
        """Return the tags of all notes, sorted."""
        counts = await self.context.library_thread.ask(lambda library: library.tag_counts())
        return sorted(counts, key=str.casefold)

    def _typed(self, line: str) -> None:
        if line == self._line:
            return
        self._line = line
        query = self._read_query(line)
        if query == self._note_query:
            self._head.redraw()
            return
        self._note_query, self._is_listed = query, False
        self.start(self._filling(stay=False))

    def _read_query(self, line: str) -> NoteQuery:
        today = date.today()  # noqa: DTZ011 - the user's local date
        return read_query(line, today, self.context.settings.named_colours)

    def do_notes_order(self, _: str) -> None:
        """Sort by the next criterion: date, article or speaker."""
        self._order = self._order.following
        self._head.redraw()
        self.start(self._filling())

    def do_notes_trash(self, _: str) -> None:
        """Switch between the notes and the trash."""
        self._in_trash, self._is_listed = not self._in_trash, False
        self._selected.clear()
        self._arrangement, self._complete = Arrangement(), True
        self._list.set_rows((), cursor=0)
        self.start(self._filling())

    def _changed_elsewhere(self) -> None:
        """Refresh the list after another window has changed something."""
        self._all_notes.forget()
        self.start(self._filling())


def _arrange(found: Found, order: Order, here: str) -> tuple[Arrangement, int]:
    """Return the annotations arranged in an order, and the index of the note `here`, or -1."""
    arrangement = arranged(found.annotations, order)
    return arrangement, index_of(arrangement, here) if here else -1
