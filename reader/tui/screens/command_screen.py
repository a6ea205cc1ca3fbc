"""The base class of every screen: runs commands, opens lists and does slow work."""

from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported
from textual.screen import ModalScreen

from reader.commands.command import Command, Where
from reader.commands.table import BY_ID
from reader.errors import AlreadyThere, ReaderError, UsageError
from reader.tui.screens.key_screen import KeyScreen
from reader.tui.screens.queue_screen import BEING_SAVED, OPENING
from reader.tui.views.ink.short_texts import shorten
from reader.tui.views.rows.rows import Chosen, Offered, Page, Row
from reader.tui.widgets.lines import LineList

if TYPE_CHECKING:
    from reader.tui.widgets.prompt import Prompt

_CLEAR = "\x1b[2J"
_FILE_NAME_CELLS = 40
_NO_HELP = "No key has to do with these words. In an article, / searches and N goes back."


class CommandScreen(KeyScreen):
    """Runs commands by key press, by a click on the key hints, and by name."""

    AUTO_FOCUS = None
    _exports = 0  # how many are being written

    @property
    def is_free(self) -> bool:
        """Whether another screen may open over this one by itself: no keys are meant for others."""
        return self.is_active and not self._prompting

    def show_list(
        self,
        *pages: Page,
        then: Callable[[Chosen], None] | None = None,
        closed: Callable[[], None] | None = None,
        number: int = 0,
    ) -> None:
        """Open a list over this screen, unless it is no longer free, as after slow work.

        Args:
            pages: The pages of the list; Tab switches between them.
            then: Called with the chosen row. Not called if the list is closed without a choice.
            closed: Called if it is closed without a choice: shows the list it was opened from.
            number: Index of the page that is shown first.
        """

        def chosen(result: object) -> None:
            with self.errors_told():
                if isinstance(result, Chosen):
                    if then is not None:
                        then(result)
                elif isinstance(result, Offered):
                    self.run_command(BY_ID[result.command], result.argument)
                elif closed is not None:
                    closed()

        if self.is_free:
            self.context.navigator.listing(pages, chosen, number=number)

    # appearance ------------------------------------------------------------------------

    def on_mount(self) -> None:
        """Set the screen up; the only such handler: Textual calls those of all base classes."""
        self.set_up()

    def set_up(self) -> None:
        """Prepare the screen once it is composed: apply the theme, and hide the hints below it."""
        below = self.app.screen_stack[-2:][0]
        if isinstance(self, ModalScreen) and isinstance(below, CommandScreen):
            below.leave_out_hints()
        self.repaint()

    def repaint(self) -> None:
        """Apply the colours of the theme to every canvas of the screen."""
        from reader.tui.drawing.canvas import Canvas

        for canvas in self.query(Canvas):
            canvas.use(self.context.painter)
        self.show_hints()

    # commands --------------------------------------------------------------------------

    def run_command(self, command: Command, argument: str = "") -> None:
        """Run a command, or show why it is not available."""
        reason = self.why_not(command)
        if reason:
            self.tell(reason)
            return
        with self.errors_told():
            self.perform(command, argument)

    def perform(self, command: Command, argument: str) -> None:
        """Call the command's method: on this screen, or on a list (the focused one, if any)."""
        here: object = self
        if command.where is Where.LIST and not hasattr(self, command.method):
            focused = self.focused  # a click outside the list may have taken the focus from it
            here = focused if isinstance(focused, LineList) else self.query_one(LineList)
        method: Callable[[str], None] = getattr(here, command.method)
        method(argument)

    def on_line_list_moved(self, message: LineList.Moved) -> None:
        """Do what follows when the cursor of a list was moved, once its row is drawn."""
        message.stop()
        message.lines.tell_row()

    def row_reached(self, row: Row) -> None:
        """Do what follows when the cursor of a list was moved to another row."""

    def start(
        self, work: Coroutine[object, object, None], *inside: Coroutine[object, object, object]
    ) -> None:
        """Run slow work in the background; a `ReaderError` is shown as a notice.

        Args:
            work: The coroutine to run.
            inside: Coroutines that `work` awaits. All are closed if the screen closes before they
                start.
        """

        async def guarded() -> None:
            with self.errors_told():
                await work

        def close(_: object) -> None:  # what was to be awaited; the worker itself is closed anyway
            for each in (work, *inside):
                each.close()

        worker = self.run_worker(guarded(), exit_on_error=True)
        if worker._task is not None:  # nothing else reports the end of a worker that never started
            worker._task.add_done_callback(close)

    def complete(self, prompt: "Prompt", words: Coroutine[object, object, Sequence[str]]) -> None:
        """Complete the line of a prompt by words that are read in the background."""
        from reader.tui.widgets.completion import WordSuggester

        async def offer() -> None:
            prompt.complete_with(WordSuggester(await words))

        self.start(offer(), words)

    def start_opening(self, work: Coroutine[object, object, None]) -> None:
        """Open a list or another screen once the library has told what it shows.

        Keys pressed meanwhile are queued for it, as by `start_change`.
        """
        self.start_change(work, reason=OPENING)

    def start_change(
        self,
        work: Coroutine[object, object, None],
        *inside: Coroutine[object, object, object],
        reason: str = BEING_SAVED,
    ) -> None:
        """Change what is listed, in the background like `start`, and keep keys until it is shown.

        Keys pressed meanwhile are queued, because they refer to the list as it will be. If the
        change fails they are discarded, so that the user sees the error first.
        """
        self.begin_change(reason)

        async def run() -> None:
            try:
                await work
            except ReaderError:
                self.discard_keys()
                raise
            finally:
                self.end_change()

        self.start(run(), work, *inside)

    def export(self, write: Callable[[bool], Awaitable[str]]) -> None:
        """Export something in the background; ask first if a file would be overwritten.

        Meanwhile the screen can be used, but not left, which would end the export.

        Args:
            write: Writes it and returns the notice to show, given whether to overwrite files.
                Raises `AlreadyThere` if a file would be overwritten.
        """
        self._start_export(write, force=False)

    def _start_export(self, write: Callable[[bool], Awaitable[str]], *, force: bool) -> None:
        self._exports += 1
        self.start(self._export(write, force=force))

    async def _export(self, write: Callable[[bool], Awaitable[str]], *, force: bool) -> None:
        try:
            notice = await write(force)
        except ReaderError as error:
            if self._waits_for:
                self.discard_keys()  # so that the user sees the error or the question first
            if force or not isinstance(error, AlreadyThere):
                raise
            # without its folder, which was just typed
            name = shorten(Path(error.location).name, _FILE_NAME_CELLS)
            self.confirm(
                f"{name} already exists: overwrite it?",
                lambda: self._start_export(write, force=True),
            )
        else:
            self.tell(notice)
        finally:
            self._exports -= 1
            if not self._exports:
                self.replay_keys()

    def why_wait(self, command: Command) -> str:
        """Return what a command waits for; leaving also waits for exports."""
        leaves = command.id in ("app.back", "app.quit")
        return BEING_SAVED if leaves and self._exports else super().why_wait(command)

    @contextmanager
    def terminal_lent(self) -> Iterator[None]:
        """Hand the terminal to another program while the context is open.

        Raises:
            UsageError: This terminal cannot be suspended.
        """
        try:
            with self.app.suspend():
                yield
        except SuspendNotSupported as error:
            raise UsageError("this terminal cannot be handed to another program") from error

    def open_in_browser(self, address: str) -> None:
        """Open a URL, checked before, in the user's browser.

        Raises:
            ReaderError: No browser can be run.
        """
        from reader.tui.terminal.programs import open_in_browser

        open_in_browser(address, self.context.settings.browser, self.terminal_lent)

    def interrupted(self) -> None:
        """Handle Ctrl+C: stop fetching if anything is being fetched, else say how to leave."""
        if not self.stop_fetching():
            self.tell(self.leaving_hint())

    def stop_fetching(self) -> bool:
        """Stop fetching in the background; return whether anything was being fetched."""
        if self.context.stop_fetch is None:
            return False
        self.context.stop_fetch()
        self.tell("stopping")
        return True

    def leaving_hint(self) -> str:
        """Return the hint that says which keys leave this screen."""
        return "<app.back> quits" if self.is_first else "<app.quit> quits, <app.back> goes back"

    # commands of every screen -------------------------------------------------------------

    def do_view_redraw(self, _: str) -> None:
        """Redraw the whole screen, in case another program has written over it."""
        if self.app._driver is not None:
            self.app._driver.write(_CLEAR)
        self.app.refresh(layout=True)
        self.app.refresh()

    def do_app_suspend(self, _: str) -> None:
        """Suspend the program and return to the shell."""
        self.app.action_suspend_process()

    def do_app_quit(self, _: str) -> None:
        """Quit."""
        self.app.exit(0)

    def do_app_back(self, _: str) -> None:
        """Go back to the previous screen; on the first screen, quit."""
        if self.is_first:
            self.app.exit(0)
        else:
            self.dismiss(None)

    def do_app_help(self, words: str) -> None:
        """Show the keys of the focused pane; with `words`, only those whose help has them."""
        from reader.tui.views.lists.help_rows import help_rows

        fitted = partial(help_rows, self.context.keymap, self.places(), own=self.own_keys())
        page = Page("Keys", fitted(0), enter="run it", fitted=fitted, shows_count=False)
        page = page._replace(words=words, closes_with="app.help", searched=_NO_HELP)
        self.show_list(page, then=lambda chosen: self.run_named(chosen.row.key))

    def own_keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of this screen that are not in the command table, and what each does."""
        return ()

    def run_named(self, command_id: str) -> None:
        """Run a command by its id, if it applies here."""
        command = BY_ID.get(command_id)
        if command is not None and command.where in self.places():
            self.run_command(command)

    def do_app_command(self, _: str) -> None:
        """Ask for a command by name and run it."""
        from reader.tui.widgets.completion import CommandSuggester

        colours = self.context.settings.named_colours
        names = {
            "THEME": sorted(self.app.available_themes),
            "COLOUR": [*colours.keys, *colours.names.values()],
        }
        suggester = CommandSuggester(self.places(), names)
        self.ask(
            ":", self.run_line, suggester=suggester, changed=self.line_typed,
            cancelled=self.line_cancelled,
        )  # fmt: skip

    def line_typed(self, line: str) -> None:
        """Do what follows when a command line is changed."""

    def line_cancelled(self) -> None:
        """Do what follows when a command line is given up."""

    def run_lines(self, lines: Sequence[str]) -> None:
        """Run command lines one after the other, showing what is wrong with them."""
        for line in lines:
            self._answered(self.run_line, line)

    def run_line(self, line: str) -> None:
        """Run the command line that was typed after the colon."""
        from reader.commands.line import parse_line
        from reader.tui.folders import without_shell_quotes

        if line.strip():
            command, argument = parse_line(line, self.places())
            if command.argument.startswith("PATH"):  # that of an export may follow its format
                argument = without_shell_quotes(argument)
            self.run_command(command, argument)
