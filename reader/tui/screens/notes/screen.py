"""The notes screen: all groups of its commands combined, and what closes it."""

from textual import events

from reader.errors import LibraryError
from reader.session.notes.note_query import tag_token
from reader.text.clean import clean_text
from reader.tui.context import Picked
from reader.tui.library_access.all_notes import location_of
from reader.tui.screens.notes.changing import NotesChanging
from reader.tui.views.ink import ink as inks
from reader.tui.views.rows.rows import Chosen, Page, Row
from reader.tui.widgets.lines import LineList


class NotesScreen(NotesChanging):
    """Lists annotations of every article; ends with a `Picked`, or None."""

    def on_line_list_chosen(self, message: LineList.Chosen) -> None:
        """Open the article at the note; in the trash, restore the note."""
        message.stop()
        if self._in_trash:
            self._carry_out(self._history.restore(self._subject()), "restored: U undoes it")
            self._chosen.clear()
            return
        note = self._note_here()
        if note is not None:
            try:
                location = location_of(self._all_notes.records, note)
            except LibraryError as error:
                self.tell(str(error), error=True)
                return
            self.leave_for(Picked(location, note.id))

    def takes_key_first(self, event: events.Key) -> bool:
        """Handle Esc, which ends the selection, the search, the trash, or this screen."""
        if event.key != "escape":
            return False
        if self._chosen:
            self._chosen.clear()
            self._selected()
        elif self._line:
            self._typed("")
        elif self._in_trash or not self.stop_fetching():
            self.do_app_back("")
        return True

    def read(self, picked: Picked) -> None:
        """Close with a picked article, which the screen below opens."""
        self.dismiss(picked)

    def do_app_back(self, argument: str) -> None:
        """Go back from the trash to the notes, and from these to the previous screen."""
        if self._in_trash:
            self.do_notes_trash("")
        else:
            super().do_app_back(argument)

    def do_library_notes(self, _: str) -> None:
        """Close this screen: the key that opened it also closes it."""
        self.do_app_back("")

    def do_notes_tags(self, _: str) -> None:
        """List the tags and the number of their notes; choosing one filters the notes by it."""
        self.start(self._list_tags())

    async def _list_tags(self) -> None:
        counts = await self.context.library_thread.ask(lambda library: library.tag_counts())
        if not counts:
            self.tell("no tags yet: T tags what is selected")
            return
        rows = [
            Row(
                ((f"  #{clean_text(tag, line=True)}", inks.TITLE),),
                right=(f"{counts[tag]:,}", inks.META),
                key=tag,
            )
            for tag in sorted(counts, key=str.casefold)
        ]

        def chosen(result: Chosen) -> None:
            self._typed(tag_token(result.row.key))

        self.show_list(Page("Tags", rows, enter="show its notes"), then=chosen)
