"""Choosing the target of a link between notes while a note is being written."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual import events
from textual.await_complete import AwaitComplete
from textual.widget import Widget

from reader.errors import LibraryError
from reader.library.store import ArticleRecord, Library
from reader.model.annotation import Annotation, Motivation
from reader.session.notes.note_links import link_to
from reader.tui.context import Context
from reader.tui.input_events import consume
from reader.tui.screens.list_screen import ListScreen
from reader.tui.views.notes.note_rows import named_row
from reader.tui.views.rows.rows import Page, Row

_OFFERED = 200
_OPENED, _CLOSED = "[[", "]]"  # the opening brackets have already been typed

Found = tuple[Sequence[Annotation], Mapping[str, ArticleRecord]]


class LinkScreen(ListScreen):
    """Lists notes: the newest, or those that match what is typed.

    Closes with the text to insert after the opening brackets: the id and title of a note, or the
    typed words if no note matches or they end in closing brackets. If nothing was chosen, they stay
    in the note as they are, also when it is saved from here.

    Args:
        context: The services.
        without: The note being written, which is not offered.
    """

    DEFAULT_CSS: ClassVar[str] = ""

    def __init__(self, context: Context, *, without: Annotation | None) -> None:
        super().__init__(context, [_page(())])
        self._without = without
        self.typed = self._words = ""  # as they stand in the prompt, and those to be looked for
        self._shown: str | None = None  # the words whose notes are listed
        self._key_queue.start()  # until the prompt is open

    def set_up(self) -> None:
        """Show the newest notes, and open the prompt."""
        super().set_up()
        self.start(self._look(""))
        self.call_after_refresh(self.do_list_filter, "")

    def do_list_filter(self, _: str) -> None:
        """Search all notes while the user types."""

        def move(step: int) -> bool:
            self._list.move(step)
            return True

        self.ask("note ", self._on_submitted, changed=self._on_typed,
                 cancelled=self._cancel_prompt, arrows=move)  # fmt: skip

    def on_key(self, event: events.Key) -> None:
        """Queue keys for the prompt that is opening, or for the note after closing."""
        if not self._key_queue.is_active and event.key == "ctrl+s":
            self._cancel_prompt()
        if self._key_queue.is_active:
            self._key_queue.put(event)
            consume(event)

    def dismiss(self, result: object = None) -> AwaitComplete:
        """Close; without a choice, what was typed goes to the note."""
        return super().dismiss(self.typed if result is None else result)

    def _on_typed(self, words: str) -> None:
        self.typed = words
        if _CLOSED in words:
            self.leave_line()
            self._end(words)
            return
        self._words = words.strip()
        self.start(self._look(self._words))

    def _cancel_prompt(self) -> None:
        from textual.widgets import Input

        for line in self.query(Input):
            self.typed = line.value  # a message about the last letter may be on its way
        self._end(None)

    def _on_submitted(self, words: str) -> None:
        """Choose the note under the cursor, or else the typed words."""
        self._key_queue.start()
        self.start(self._take(words.strip()))

    async def _take(self, words: str) -> None:
        if words != self._shown:
            try:
                await self._look(words)
            except LibraryError:
                self._key_queue.clear()  # keys are for this list again
                raise
        if self._list.row is not None:
            self._end(self._list.row.key)
        else:
            self._end(f"{words}{_CLOSED}" if words else None)

    def _end(self, words: str | None) -> None:
        """Close; keys pressed from now on are meant for the note."""
        self._key_queue.start()
        self.dismiss(words)

    def replay_typed(self, to: Widget) -> None:
        """Replay the keys typed after closing to the given widget."""
        self._key_queue.replay(to)

    async def _look(self, words: str) -> None:
        def ask(library: Library) -> Found:
            found = (
                library.search(words, _OFFERED) if words else library.annotations(limit=_OFFERED)
            )
            notes = [n for n in found if n.motivation is not Motivation.IDENTIFYING and not n.mark]
            return notes, library.records({note.article for note in notes})

        notes, records = await self.context.library_thread.ask(ask)
        if words != self._words or not self.is_attached:
            return
        rows = [
            named_row(note, records.get(note.article), link_to(note).removeprefix(_OPENED))
            for note in notes
            if self._without is None or note.id != self._without.id
        ]
        missing = "No note has these words" if words else "No other notes yet"
        empty_text = (f"{missing}: Enter links to {'them' if words else 'the words you type'}.",)
        page = _page(rows, empty_text)
        self._pages = [page]
        if not words:  # keep the size while typing
            self.fit()
        self._list.empty_text = page.empty_text
        self._list.set_rows(rows, cursor=0)
        self._shown = words
        self._head.redraw()

    def row_chosen(self, row: Row) -> None:
        """Close with the chosen note."""
        self._end(row.key)


def _page(rows: Sequence[Row], empty_text: Sequence[str] = ()) -> Page:
    return Page(
        "Link to which note?", rows, enter="link to it", empty_text=empty_text, shows_count=False
    )
