"""The base of every screen: keys to commands."""

from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from typing import ClassVar

from textual import events
from textual.app import SuspendNotSupported
from textual.widget import Widget

from reader.commands.command import Command, Where
from reader.commands.docs import spoken_first
from reader.errors import ReaderError, UsageError
from reader.tui.early_keys import hand_on
from reader.tui.layouts import Key, is_of_other_script
from reader.tui.screens.foot import Footed
from reader.tui.views.rows import Chosen, Page, Row
from reader.tui.widgets.lines import LineList

_MOST_DIGITS = 6  # of a number before a key
_MOST_TIMES = 999  # that a key does what it does


class CommandScreen(Footed):
    """Runs commands of the table by key, by click on the line of keys, and by name.

    A first key of two waits, without a time-out, for the second; the line of keys shows what
    may follow, and Esc cancels. So does a number for the key that it counts for.
    """

    PLACES: ClassVar[tuple[Where, ...]] = (Where.ANYWHERE,)
    AUTO_FOCUS = None
    _changing = 0  # changes of what is listed here that are not shown yet

    def show_list(
        self,
        *pages: Page,
        then: Callable[[Chosen], None] | None = None,
        keys: Sequence[tuple[str, str]] = (),
        typed: Callable[[str], Row] | None = None,
    ) -> None:
        """Open a list over this screen.

        Args:
            pages: What is listed; more than one are walked through with Tab.
            then: Called with what was chosen, when something was.
            keys: Other keys that choose the row under the cursor, with what each does.
            typed: Makes a row of words that no row has; None: such words choose nothing.
        """

        def chosen(result: object) -> None:
            if then is not None and isinstance(result, Chosen):
                then(result)

        self.context.navigator.listing(pages, chosen, keys=keys, typed=typed)

    # what it looks like ----------------------------------------------------------------

    def on_mount(self) -> None:
        """Draw with the colours of the theme."""
        self.repaint()

    def repaint(self) -> None:
        """Use the colours of the theme in every canvas of the screen."""
        from reader.tui.canvas import Canvas

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

    # keys ------------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """Run what a key stands for."""
        self.understand(event)
        if self.app.screen is not self:
            hand_on(event, self.app.screen)
            return
        if self.stops(event):
            return
        if isinstance(self.focused, Widget) and self.focused.has_class("typing"):
            return
        if self._waits_for and event.key == "escape":
            event.stop()
            event.prevent_default()
            self.forget_keys()
            return
        if self._early.waiting:
            self._early.hold(event)
            return
        if self._is_of_count(event):
            return
        number, self._count = self._count, ""
        pressed = (self._first_key, event.key) if self._first_key else (event.key,)
        waiting, self._first_key = self._first_key, ""
        had_notice, self._notice = self._notice is not None, None
        command = self.context.keymap.command(pressed, self.places()) or self._help(pressed)
        reason = self.why_wait(command) if command is not None else self._why_busy()
        if reason:
            self._hold_back((*number, *pressed[:-1]), event, reason)
            return
        if command is not None:
            event.stop()
            event.prevent_default()
            letter = event.key if len(pressed) == 2 else ""
            if number:
                self.run_counted(command, letter, int(number))
            else:
                self.run_command(command, letter)
        elif waiting:
            event.stop()
            event.prevent_default()
            if event.key != "escape":
                self.tell(f"{spoken_first(waiting)}{event.character or event.key} is no command")
        elif self.context.keymap.continuations(event.key, self.places()):
            event.stop()
            event.prevent_default()
            self._first_key, self._count = event.key, number
            self.show_hints()
            return
        elif self.other_key(event):
            event.stop()
            event.prevent_default()
        elif event.is_printable and not number:
            hint = ": keys are Latin letters" if is_of_other_script(event.character) else ""
            where = f"{', ' if hint else ': '}? lists the keys" if self.PLACES else ""
            self.tell(f"{event.character} does nothing here{hint}{where}")
            return
        if waiting or had_notice or number:
            self.show_hints()

    def understand(self, event: events.Key) -> None:
        """Take a letter of another script for the key in its place, where only that is one.

        Not while something is typed, or letters are kept for what will be.
        """
        if not isinstance(event, Key) or self._is_typing() or self.app.screen is not self:
            return
        pressed = (self._first_key, event.key) if self._first_key else (event.key,)
        keymap, places = self.context.keymap, self.places()
        if keymap.command(pressed, places) or keymap.continuations(event.key, places):
            return
        event.become_standard()

    def _is_typing(self) -> bool:
        typing = self.focused is not None and self.focused.has_class("typing")
        return typing or self._prompting or self._early.waiting

    def on_paste(self, event: events.Paste) -> None:
        """Keep what is pasted for the line, or the screen, that the key before it opens."""
        if self.app.screen is not self:
            hand_on(event, self.app.screen)
        elif self._early.waiting:
            self._early.hold(event)

    def _help(self, pressed: tuple[str, ...]) -> Command | None:
        """Return the command that lists the keys, where there are any, if that is pressed."""
        found = self.context.keymap.command(pressed, (Where.ANYWHERE,)) if self.PLACES else None
        return found if found is not None and found.id == "app.help" else None

    def stops(self, event: events.Key) -> bool:
        """Go to the shell with the key for that, also from a list and from a line being typed."""
        places = (*self.places(), Where.ANYWHERE)
        command = self.context.keymap.command((event.key,), places)
        if command is None or command.id != "app.suspend" or event.is_printable:
            return False
        event.stop()
        event.prevent_default()
        self.run_command(command)
        return True

    def _hold_back(self, keys: Sequence[str], event: events.Key, reason: str) -> None:
        """Keep a key, and those before it that belong to it, until `release_keys`."""
        self.hold_keys(reason)
        for key in keys:
            self._early.hold_key(key)
        self._early.hold(event)

    def hold_keys(self, reason: str) -> None:
        """Keep all that is pressed until `release_keys`, and say what it waits for."""
        self._waits_for = reason
        self._early.begin()
        self.tell(f"{reason}: the key is not forgotten   Esc forgets it")

    def _is_of_count(self, event: events.Key) -> bool:
        """Take a digit of a number before a key, or Esc, which forgets the number."""
        if self._count and event.key == "escape":
            self._count = self._first_key = ""
        elif not self._first_key and self._is_digit(event.key):
            self._count = (self._count + event.key)[:_MOST_DIGITS]
        else:
            return False
        event.stop()
        event.prevent_default()
        self.tell_nothing()
        return True

    def _is_digit(self, key: str) -> bool:
        """Whether a key is a digit that runs no command here; no number begins with nought."""
        digits = "0123456789" if self._count else "123456789"
        return key in tuple(digits) and not self.context.keymap.command((key,), self.places())

    def take_count(self) -> int:
        """Return how often a key is to do what it does, and forget that."""
        number, self._count = self._count, ""
        return min(int(number or 1), _MOST_TIMES)

    def why_wait(self, command: Command) -> str:
        """Return what a key, and all that are pressed after it, waits for; empty for nothing."""
        return self._why_busy()

    def _why_busy(self) -> str:
        return "being saved" if self._changing else ""

    def release_keys(self) -> None:
        """Let the commands that waited do their work, then the keys pressed after them."""
        if not self._waits_for:
            return
        self._waits_for = ""
        self.tell_nothing()
        self.run_waiting()
        if not self._prompting:  # else they are meant for that line
            self._early.hand_back(self.focused or self)

    def run_waiting(self) -> None:
        """Run the commands that waited."""

    def forget_keys(self) -> None:
        """Let nothing wait any more."""
        self._waits_for = ""
        self._early.forget()
        self.tell("forgotten")

    def other_key(self, event: events.Key) -> bool:
        """Handle a key that runs no command; return whether it was used."""
        return False

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

    def run_counted(self, command: Command, argument: str, number: int) -> None:
        """Run a command after a number: so many times if it goes a step, else once."""
        for _ in range(min(command.times(number), _MOST_TIMES)):
            self.run_command(command, argument)

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

    def begin_change(self) -> None:
        """Let keys wait until `end_change`."""
        self._changing += 1

    def end_change(self) -> None:
        """Let the keys that waited do what they do."""
        self._changing -= 1
        self.release_keys()

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
            raise UsageError("this terminal cannot be lent to another program") from error

    # commands that every screen has ------------------------------------------------------

    def do_view_redraw(self, _: str) -> None:
        """Draw the screen again."""
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
        self.context.navigator.help(self.places(), self._run_chosen)

    def _run_chosen(self, command_id: object) -> None:
        from reader.commands.table import BY_ID

        command = BY_ID.get(command_id) if isinstance(command_id, str) else None
        if command is not None and command.where in self.places():
            self.run_command(command)

    def do_app_command(self, _: str) -> None:
        """Run a command by name."""
        from reader.commands.line import names

        self.ask(":", self.run_line, suggestions=names(self.places()))

    def run_line(self, line: str) -> None:
        """Run what was typed after the colon."""
        from reader.commands.line import parse_line

        if line.strip():
            command, argument = parse_line(line, self.places())
            self.run_command(command, argument)
