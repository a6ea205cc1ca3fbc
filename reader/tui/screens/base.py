"""The base of every screen: it runs commands, lists things, and does slow work."""

from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager

from textual.app import SuspendNotSupported

from reader.commands.command import Command, Where
from reader.errors import ReaderError, UsageError
from reader.tui.screens.pressing import Pressing
from reader.tui.views.rows.rows import ChoosingKey, Chosen, Page, Row
from reader.tui.widgets.lines import LineList

_CLEAR = "\x1b[2J"


class CommandScreen(Pressing):
    """Runs commands of the table by key, by click on the line of keys, and by name."""

    AUTO_FOCUS = None

    def show_list(
        self,
        *pages: Page,
        then: Callable[[Chosen], None] | None = None,
        keys: Sequence[ChoosingKey] = (),
        typed: Callable[[str], Row] | None = None,
        number: int = 0,
    ) -> None:
        """Open a list over this screen.

        Args:
            pages: What is listed; more than one are walked through with Tab.
            then: Called with what was chosen, when something was.
            keys: Other keys that choose the row under the cursor, with what each does.
            typed: Makes a row of words that no row has; None: such words choose nothing.
            number: Of the page that is shown first.
        """

        def chosen(result: object) -> None:
            if then is not None and isinstance(result, Chosen):
                then(result)

        self.context.navigator.listing(pages, chosen, keys=keys, typed=typed, number=number)

    # what it looks like ----------------------------------------------------------------

    def on_mount(self) -> None:
        """Draw with the colours of the theme."""
        self.repaint()

    def repaint(self) -> None:
        """Use the colours of the theme in every canvas of the screen."""
        from reader.tui.drawing.canvas import Canvas

        for canvas in self.query(Canvas):
            canvas.use(self.context.painter)
        self.show_hints()

    def places(self) -> tuple[Where, ...]:
        """Return where keys are looked up; the first place that knows one wins."""
        inside = (Where.LIST,) if isinstance(self.focused, LineList) else ()
        return (*inside, *self.PLACES)

    @property
    def is_first(self) -> bool:
        """Whether nothing is left to go back to."""
        return self.app.screen_stack[0] is self

    def label(self, command: Command) -> str:
        """Return what a command is called now: from the first screen going back is leaving."""
        leaves = command.id == "app.back" and self.is_first
        return "quit" if leaves else command.label

    # commands --------------------------------------------------------------------------

    def why_not(self, command: Command) -> str:
        """Return why a command cannot be done now, or an empty string."""
        return ""

    def run_command(self, command: Command, argument: str = "") -> None:
        """Run a command of the table, or say why not."""
        reason = self.why_not(command)
        if reason:
            self.tell(reason)
            return
        try:
            self.perform(command, argument)
        except ReaderError as error:
            self.tell(str(error), error=True)

    def perform(self, command: Command, argument: str) -> None:
        """Run a command that can be done now: here, or in a list, that with the focus first."""
        here: object = self
        if command.where is Where.LIST and not hasattr(self, command.method):
            focused = self.focused  # a click beside the list takes it away
            here = focused if isinstance(focused, LineList) else self.query_one(LineList)
        method: Callable[[str], None] = getattr(here, command.method)
        method(argument)

    def start(
        self, work: Coroutine[object, object, None], *inside: Coroutine[object, object, object]
    ) -> None:
        """Run something slow; what goes wrong in an expected way is told.

        Args:
            work: What is run.
            inside: What it awaits. All are closed when the screen goes before they have begun.
        """

        async def guarded() -> None:
            try:
                await work
            except ReaderError as error:
                self.tell(str(error), error=True)

        all_of_it = (guarded(), work, *inside)

        def close(_: object) -> None:
            for each in all_of_it:
                each.close()

        worker = self.run_worker(all_of_it[0], exit_on_error=True)
        if worker._task is not None:  # of a worker that has not begun nobody else tells the end
            worker._task.add_done_callback(close)

    def start_change(
        self, work: Coroutine[object, object, None], *inside: Coroutine[object, object, object]
    ) -> None:
        """Run a change of what is listed, until it is shown, as `start` does.

        Keys pressed meanwhile wait, since they are meant for what is listed then; those after a
        change that fails are forgotten, for one is to see what went wrong.
        """
        self.begin_change()

        async def run() -> None:
            try:
                await work
            except ReaderError:
                self.forget_keys()
                raise
            finally:
                self.end_change()

        self.start(run(), work, *inside)

    @contextmanager
    def terminal_lent(self) -> Iterator[None]:
        """Lend the terminal to another program.

        Raises:
            UsageError: This terminal cannot be lent.
        """
        try:
            with self.app.suspend():
                yield
        except SuspendNotSupported as error:
            raise UsageError("this terminal cannot be handed to another program") from error

    def interrupted(self) -> None:
        """Stop what is fetched, or say how to leave: who presses Ctrl+C may want either."""
        if not self.stop_fetching():
            self.tell(self.way_out())

    def stop_fetching(self) -> bool:
        """Stop what is fetched in the background; return whether anything was."""
        if self.context.stops is None:
            return False
        self.context.stops()
        self.tell("stopping")
        return True

    def way_out(self) -> str:
        """Return how one leaves from here."""
        return "q leaves" if self.is_first else "Q quits, q goes back"

    # commands that every screen has ------------------------------------------------------

    def do_view_redraw(self, _: str) -> None:
        """Draw the screen again, whatever another program may have written there."""
        if self.app._driver is not None:
            self.app._driver.write(_CLEAR)
        self.app.refresh(repaint=True, layout=True)

    def do_app_suspend(self, _: str) -> None:
        """Go to the shell that started the program."""
        self.app.action_suspend_process()

    def do_app_quit(self, _: str) -> None:
        """Leave at once."""
        self.app.exit(0)

    def do_app_back(self, _: str) -> None:
        """Go back to the screen before; from the first one leave."""
        if self.is_first:
            self.app.exit(0)
        else:
            self.dismiss(None)

    def do_app_help(self, _: str) -> None:
        """Show the keys of this pane."""
        self.context.navigator.help(self.places(), self._run_chosen, own=self.own_keys())

    def own_keys(self) -> Sequence[tuple[str, str]]:
        """Return keys that are in no table of commands, with what each does."""
        return ()

    def _run_chosen(self, command_id: object) -> None:
        from reader.commands.table import BY_ID

        command = BY_ID.get(command_id) if isinstance(command_id, str) else None
        if command is not None and command.where in self.places():
            self.run_command(command)

    def do_app_command(self, _: str) -> None:
        """Run a command by name."""
        from reader.tui.widgets.completion import CommandSuggester

        self.ask(":", self.run_line, suggestions=CommandSuggester(self.places()))

    def run_line(self, line: str) -> None:
        """Run what was typed after the colon."""
        from reader.commands.line import parse_line

        if line.strip():
            command, argument = parse_line(line, self.places())
            self.run_command(command, argument)
