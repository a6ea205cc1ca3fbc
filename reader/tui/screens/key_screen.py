"""From keys to commands: one- and two-key commands, and counts."""

from collections.abc import Sequence

from textual import events
from textual.await_complete import AwaitComplete

from reader.commands.command import Command, Where
from reader.commands.keys import key_names, short_key_named, types_nothing
from reader.tui.input_events import consume, split_alt_key
from reader.tui.screens.queue_screen import QueueScreen
from reader.tui.terminal.keyboard_layouts import Key, is_of_other_script
from reader.tui.widgets.lines import LineList

_MOUSE_USES = (events.MouseDown, events.MouseScrollUp, events.MouseScrollDown)
_MOST_DIGITS = 6  # of a count
_MOST_TIMES = 999  # repetitions of a command
_LETTER_ARGUMENT = "LETTER"  # of commands on marks, which the second key names

_TO_ROWS = frozenset({"list.first", "list.last"})
_DOUBLED = frozenset({"scroll.top", "list.first"})  # vi has two letters for these
_DOUBLED_SECONDS = 1.0  # at most, from the first of the two letters to the second
_REMOVING = frozenset({"remove", "delete"})  # verbs of commands
# commands that work in lists and inputs too
_EVERYWHERE = frozenset({"app.suspend", "view.redraw"})
# commands that also work where few others do
_IN_LISTS = frozenset({"app.help", "app.command", "app.quit"})


class KeyScreen(QueueScreen, part=True):
    """Turns key presses into commands.

    The first key of a two-key command waits for the second without a time-out. Meanwhile the key
    hints show the possible second keys, and Esc cancels. A count waits for its command in the same
    way.
    """

    had_notice = False  # whether a notice was shown when the last key was pressed
    _half: events.Key | None = None  # the last key, if vi has two letters for it

    def run_command(self, command: Command, argument: str = "") -> None:
        """Run a command, or show why it is not available."""
        raise NotImplementedError

    def interrupted(self) -> None:
        """Handle Ctrl+C."""
        raise NotImplementedError

    def run_counted(self, command: Command, argument: str, number: int) -> None:
        """Run a command after a count: that many times if it is a step, else once.

        The first and the last row of a list become the one with that number.
        """
        if command.id in _TO_ROWS:
            argument = str(number)
        for _ in range(min(command.times(number), _MOST_TIMES)):
            self.run_command(command, argument)

    def on_key(self, event: events.Key) -> None:
        """Handle a key, unless it belongs to another screen or an input, or has to be queued."""
        self.use_base_layout(event)
        if isinstance(self.focused, LineList):
            self.focused.tell_row()
        if not (
            self._overtakes(event)
            or self.forwards_key(event)
            or self.suspends_or_redraws(event)
            or self._is_for_input()
            or self._queue_while_pending(event)
            or self._splits(event)
            or self._doubles(event)
            or self._takes_digit(event)
            or self._takes_key_of_no_command(event)
        ):
            self._press(event)

    def _forward_event(self, event: events.Event) -> None:
        """Let the mouse, used elsewhere, end a notice as a key does."""
        has_ended = self._notice is not None and not self._waits_for
        if has_ended and isinstance(event, _MOUSE_USES) and self.is_beside_foot(event):
            self.clear_notice()
        super()._forward_event(event)

    def _splits(self, event: events.Key) -> bool:
        """Handle Esc and the letter after it that came as one key while an input had the focus."""
        keys = split_alt_key(event)
        if len(keys) == 1:
            return False
        consume(event)
        for key in keys:
            KeyScreen.on_key(self, key)
        return True

    def _doubles(self, event: events.Key) -> bool:
        """Take the second letter after vi's ``g``, which has gone there already.

        The second ``g`` of ``gg`` and ``5gg`` does nothing more. Nor does what vi has as ``gx``
        remove anything; ``x`` after ``gg`` does.
        """
        half, self._half = self._half, None
        if half is None or event.time - half.time > _DOUBLED_SECONDS:
            return False
        if self._removes(event):
            name = _name_of(event)
            self.tell(f"{_name_of(half)}{name} does nothing here: {name} alone removes")
        elif half.key != event.key:
            return False
        consume(event)
        return True

    def _removes(self, event: events.Key) -> bool:
        """Whether a key removes something here, or does so in articles and nothing else here."""
        places = (*self.places(), Where.READING)
        command = self.context.keymap.command((event.key,), places)
        return command is not None and command.id.rpartition(".")[2] in _REMOVING

    def _takes_key_of_no_command(self, event: events.Key) -> bool:
        """Handle a key that is no command, unless it is the second of two; a count ends with it."""
        if self._prompting or self._first_key or not self.takes_key_first(event):
            return False
        consume(event)
        if self.typed_count:
            self.typed_count = ""
            self.show_hints()
        return True

    def takes_key_first(self, event: events.Key) -> bool:
        """Handle a key that at present is no command; return whether it was used."""
        return False

    def dismiss(self, result: object = None) -> AwaitComplete:
        """Close this screen, unless it was closed already: Textual would then close another one."""
        return super().dismiss(result) if self.app.screen is self else AwaitComplete()

    def _press(self, event: events.Key) -> None:
        """Run the command of a key, or of a two-key sequence, or say that it does nothing."""
        number, self.typed_count = self.typed_count, ""
        pressed = self._pressed(event.key)
        first, self._first_key = self._first_key, ""
        self.had_notice = self._notice is not None and not self.is_error_unseen_by(event)
        if self.had_notice:
            self._notice = None
        keymap, places = self.context.keymap, self.places()
        command = keymap.command(pressed, places) or self.known_in_lists(pressed)
        reason = self.why_wait(command) if command is not None else self._why_busy()
        if reason:
            self._queue_until_released((*number, *pressed[:-1]), event, reason)
            return
        if command is not None:
            consume(event)
            letter = event.key if first and command.argument == _LETTER_ARGUMENT else ""
            self._run_pressed(command, letter, number)
            if command.id in _DOUBLED and _is_drawn(event):
                self._half = event
        elif first:
            consume(event)
            if event.key != "escape":
                name, gap = _name_of(event), "" if _is_drawn(event) else " "
                self.tell(f"{keymap.first_key(first)}{gap}{name} does nothing here")
        elif self.second_keys(event.key):
            consume(event)
            self._first_key, self.typed_count = event.key, number
            self.show_hints()
            return
        elif self.handle_unbound_key(event):
            consume(event)
        elif event.key == "ctrl+c":
            consume(event)
            self.interrupted()
        elif event.is_printable or types_nothing(event.key):
            self._tell_unbound_key(event)
            return
        if first or self.had_notice or number:
            self.show_hints()

    def _pressed(self, key: str) -> tuple[str, ...]:
        """Return the key, preceded by the pending first key if there is one."""
        return (self._first_key, key) if self._first_key else (key,)

    def _run_pressed(self, command: Command, letter: str, number: str) -> None:
        if number:
            self.run_counted(command, letter, int(number))
        else:
            self.run_command(command, letter)

    def _tell_unbound_key(self, event: events.Key) -> None:
        from reader.commands.habits import ANSWERS, suggestions_for  # loaded only when needed

        if event.key in ANSWERS:
            self.tell(ANSWERS[event.key])
            return
        suggestions = [
            f"<{each.id}> {self.label(each)}"
            for each in suggestions_for(event.key, self.places())
            if not self._is_hidden(each)
        ]
        if is_of_other_script(event.character):
            suggestions.append("keys are Latin letters")
        suggestions.append("<app.help> lists the keys")
        self.tell(f"{_name_of(event)} does nothing here: {', '.join(suggestions)}")

    def _is_hidden(self, command: Command) -> bool:
        """Whether another command has the key of this one in the focused pane."""
        keymap = self.context.keymap
        keys = keymap.keys(command)
        return bool(keys) and keymap.command(key_names(keys[0]), self.places()) is not command

    def use_base_layout(self, event: events.Key) -> None:
        """Treat a letter of another script as the Latin key in its place, if that key is bound.

        Not while the user types into an input, or while keys are queued for one.
        """
        if not isinstance(event, Key) or self._is_typing() or self.app.screen is not self:
            return
        pressed = self._pressed(event.key)
        keymap, places = self.context.keymap, self.places()
        if keymap.command(pressed, places) or keymap.continuations(event.key, places):
            return
        event.become_standard()

    def known_in_lists(self, pressed: tuple[str, ...]) -> Command | None:
        """Return the command for these keys that works in lists, unless they have another use."""
        found = self.context.keymap.command(pressed, (Where.ANYWHERE,))
        if found is None or found.id not in _IN_LISTS:
            return None
        return found if found.id == "app.help" or self.quits_with(pressed) else None

    def quits_with(self, pressed: tuple[str, ...]) -> bool:
        """Whether these keys leave this screen, where on other screens they quit the program."""
        return True

    def second_keys(self, first: str) -> Sequence[tuple[str, Command]]:
        """Return the possible second keys after `first`, each with the command of the two."""
        keymap = self.context.keymap
        found = keymap.continuations(first, self.places())
        if found or keymap.command((first,), self.places()) or not self.quits_with((first,)):
            return found
        anywhere = keymap.continuations(first, (Where.ANYWHERE,))
        return [(key, command) for key, command in anywhere if command.id in _IN_LISTS]

    def suspends_or_redraws(self, event: events.Key) -> bool:
        """Suspend or redraw, even from a list or an input; return whether that was done."""
        places = (*self.places(), Where.ANYWHERE)
        command = self.context.keymap.command((event.key,), places)
        if command is None or command.id not in _EVERYWHERE or event.is_printable:
            return False
        is_usual = command.where in self.places() and not self._is_typed_into()
        if is_usual and command.id != "app.suspend":
            return False  # handled like any command, which also clears the notice
        consume(event)
        self.run_command(command)
        return True

    def _takes_digit(self, event: events.Key) -> bool:
        """Take a digit of a count, or Esc, which cancels the count."""
        if self.typed_count and event.key == "escape":
            self.typed_count = self._first_key = ""
        elif not self._first_key and self._is_digit(event.key):
            self.typed_count = (self.typed_count + event.key)[:_MOST_DIGITS]
        else:
            return False
        consume(event)
        self.clear_notice()
        return True

    def _is_digit(self, key: str) -> bool:
        """Whether a key is a count digit that is not bound here; a count never starts with 0."""
        digits = "0123456789" if self.typed_count else "123456789"
        return key in tuple(digits) and not self.context.keymap.command((key,), self.places())

    def take_count(self) -> int:
        """Return the count (1 if none was typed) and clear it."""
        number, self.typed_count = self.typed_count, ""
        return min(int(number or 1), _MOST_TIMES)

    def handle_unbound_key(self, event: events.Key) -> bool:
        """Handle a key that is bound to no command; return whether it was used."""
        return False


def _is_drawn(event: events.Key) -> bool:
    """Whether a key writes something that can be seen."""
    character = event.character or " "
    return character.isprintable() and character != " "


def _name_of(event: events.Key) -> str:
    """Return what a key writes, or its name."""
    return (event.character or "") if _is_drawn(event) else short_key_named(event.key)
