"""The base class of the screens from which articles are opened: reading, library and notes."""

from textual import events
from textual.screen import Screen

from reader.errors import UsageError
from reader.library.files.directories import with_home
from reader.text.clean import clean_text
from reader.tui.context import Context, Picked
from reader.tui.folders import files_of, names_place
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.screens.tasks import Tasks
from reader.tui.views.ink import ink as inks
from reader.tui.views.rows.rows import Chosen, Page, Row


class MainScreen(CommandScreen, part=True):
    """Runs the commands that apply anywhere, and slow work in threads."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.tasks = Tasks(self.run_worker, self.app.call_from_thread)

    def read(self, picked: Picked) -> None:
        """Open a picked article, at the picked place."""
        raise NotImplementedError

    def read_if_picked(self, picked: object) -> None:
        """Open what was picked on another screen; None if nothing was."""
        if isinstance(picked, Picked):
            self.read(picked)

    def do_article_open(self, location: str) -> None:
        """Open a file or URL, or list a folder."""
        if not location:
            self.ask_for_path("open ", self.do_article_open)
        elif files := files_of(location):
            self.context.navigator.folder(with_home(location), files, self.read_if_picked)
        else:
            self.read(Picked(location))

    def takes_paste(self, event: events.Paste) -> bool:
        """Ask whether to open an address, or a file that was dropped on the terminal."""
        is_place = names_place(event.text.strip())
        if is_place:
            self.do_article_open("")
            self._key_queue.put(event)  # for the prompt
        return is_place

    def do_search_library(self, words: str) -> None:
        """Search the notes, titles and texts of the whole library."""
        self.context.navigator.library(words, self.read_if_picked, asks=not words)

    def do_article_list(self, words: str) -> None:
        """List the articles of the library, or those that have some words."""
        self.context.navigator.library(words, self.read_if_picked)

    def do_library_notes(self, _: str) -> None:
        """Show the notes of all articles."""
        self.context.navigator.notes(self.read_if_picked)

    def show_over(self, screen: Screen[object]) -> None:
        """Open a screen over this one, and read what is picked there."""
        self.app.push_screen(screen, self.read_if_picked)

    def copy(self, text: str) -> None:
        """Copy text to the clipboard."""
        from reader.tui.terminal.programs import copy_with_program

        cleaned = clean_text(text)
        self.app.copy_to_clipboard(cleaned)
        self.run_worker(lambda: copy_with_program(cleaned), thread=True)

    def do_view_theme(self, name: str) -> None:
        """Switch to another theme, by name or from a list."""
        app = self.app
        if not name:
            self._choose_theme()
        elif name in app.available_themes:
            self._use_theme(name)
        else:
            from reader.tui.drawing.themes import unknown_theme

            raise UsageError(f"{unknown_theme(name)}   :theme lists all")

    def _use_theme(self, name: str) -> None:
        self.app.theme = name
        self.tell(f'until you quit; theme = "{name}" in config.toml keeps it')

    def _choose_theme(self) -> None:
        app = self.app
        themes = sorted(
            app.available_themes, key=lambda each: (not each.startswith("pullquote"), each)
        )
        rows = [Row(((f"  {each}", inks.TITLE),), key=each) for each in themes]
        cursor = themes.index(app.theme) if app.theme in themes else 0

        def chosen(result: Chosen) -> None:
            self._use_theme(result.row.key)

        self.show_list(Page("Themes", rows, cursor, "use it", shows_count=False), then=chosen)
