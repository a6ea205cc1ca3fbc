"""The notes screen: all groups of its commands combined, and what closes it."""

from textual import events

from reader.errors import LibraryError
from reader.tui.context import Picked
from reader.tui.input_events import consume
from reader.tui.library_access.all_notes import location_of
from reader.tui.screens.notes.changing import NotesChanging
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

    def on_key(self, event: events.Key) -> None:
        """Handle a key; Esc ends the selection, the search, the trash, or this screen."""
        if self.forwards_key(event):
            return
        if event.key == "escape" and not self._prompting and not self._first_key:
            consume(event)
            if self._chosen:
                self._chosen.clear()
                self._selected()
            elif self._line:
                self._typed("")
            elif self._in_trash or not self.stop_fetching():
                self.do_app_back("")

    def do_article_open(self, location: str) -> None:
        """Open a file or URL."""
        if location:
            self.dismiss(Picked(location.strip()))
        else:
            self.ask_for_path("open ", self.do_article_open)

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
        """List the tags; choosing one filters the notes by it."""
        from reader.tui.screens.note_tags import show_tags

        self.start(show_tags(self, self._typed))

    def do_view_theme(self, name: str) -> None:
        """Switch to another theme, by name or from a list."""
        from reader.tui.screens.themes import choose_theme

        choose_theme(self, name)
