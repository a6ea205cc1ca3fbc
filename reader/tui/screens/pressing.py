"""Key handling of a screen: commands of one or two keys, counts, and keys that have to wait."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.await_complete import AwaitComplete

from reader.commands.command import Command, Where
from reader.commands.docs import spoken_first
from reader.commands.keys import is_pressed_alone
from reader.tui.early_keys import hand_on
from reader.tui.input_events import take
from reader.tui.screens.foot import Footed
from reader.tui.terminal.keyboard_layouts import Key, is_of_other_script

_MOST_DIGITS = 6  # of a number before a key
_MOST_TIMES = 999  # that a key does what it does


_EVERYWHERE = frozenset({"app.suspend", "view.redraw"})  # what keys do in lists and lines, too
_IN_LISTS = frozenset({"app.help", "app.quit"})  # what they do where few other keys do anything


class Pressing(Footed, part=True):
    """Tells keys apart, and keeps those that have to wait.

    A first key of two waits, without a time-out, for the second; the line of keys shows what
    may follow, and Esc cancels. So does a number for the key that it counts for.
    """

    PLACES: ClassVar[tuple[Where, ...]] = (Where.ANYWHERE,)
    had_notice = False  # when the last key was pressed
    _changing = 0  # changes of what is listed here that are not shown yet

    def run_command(self, command: Command, argument: str = "") -> None:
        """Run a command of the table, or say why not."""
        raise NotImplementedError

    def interrupted(self) -> None:
        """Do what Ctrl+C is pressed for."""
        raise NotImplementedError

    def run_counted(self, command: Command, argument: str, number: int) -> None:
        """Run a command after a number: so many times if it goes a step, else once."""
        for _ in range(min(command.times(number), _MOST_TIMES)):
            self.run_command(command, argument)

    def on_key(self, event: events.Key) -> None:
        """Run what a key stands for, unless it is meant for somebody else or for later."""
        self.understand(event)
        if not (
            self.passes_on(event)
            or self.stops(event)
            or self._is_meant_for_line()
            or self._waits_with(event)
            or self._is_of_count(event)
        ):
            self._press(event)

    def passes_on(self, event: events.Key) -> bool:
        """Give a key that was on its way when another screen came, or this one went, to that."""
        other = self.app.screen is not self
        if other:
            hand_on(event, self.app.screen)
        return other

    def dismiss(self, result: object = None) -> AwaitComplete:
        """Close this screen with a result, unless a key before has; Textual would close another."""
        return super().dismiss(result) if self.app.screen is self else AwaitComplete()

    def _is_meant_for_line(self) -> bool:
        """Whether a line takes the key; one that is held was on its way before there was a line."""
        return self._is_typed_into() and not self._early.waiting

    def _is_typed_into(self) -> bool:
        return self.focused is not None and self.focused.has_class("typing")

    def _waits_with(self, event: events.Key) -> bool:
        """Keep a key while something is waited for, or forget all of them at Esc."""
        if self._waits_for and event.key == "escape":
            take(event)
            self.forget_keys()
        elif self._early.waiting:
            self._early.hold(event)
        else:
            return False
        return True

    def _press(self, event: events.Key) -> None:
        """Run the command of a key, or of it and the first key before it, or say what it does."""
        number, self._count = self._count, ""
        pressed = self._pressed(event.key)
        first, self._first_key = self._first_key, ""
        self.had_notice, self._notice = self._notice is not None, None
        keymap, places = self.context.keymap, self.places()
        command = keymap.command(pressed, places) or self._known_in_lists(pressed)
        reason = self.why_wait(command) if command is not None else self._why_busy()
        if reason:
            self._hold_back((*number, *pressed[:-1]), event, reason)
            return
        if command is not None:
            take(event)
            self._run_pressed(command, event.key if first else "", number)
        elif first:
            take(event)
            if event.key != "escape":
                self.tell(f"{spoken_first(first)}{event.character or event.key} does nothing here")
        elif self.following(event.key):
            take(event)
            self._first_key, self._count = event.key, number
            self.show_hints()
            return
        elif self.other_key(event):
            take(event)
        elif event.key == "ctrl+c":
            take(event)
            self.interrupted()
        elif (event.is_printable or is_pressed_alone(event.key)) and not number:
            self._tell_useless(event)
            return
        if first or self.had_notice or number:
            self.show_hints()

    def _pressed(self, key: str) -> tuple[str, ...]:
        """Return a key with the first key of two before it, where one was pressed."""
        return (self._first_key, key) if self._first_key else (key,)

    def _run_pressed(self, command: Command, letter: str, number: str) -> None:
        if number:
            self.run_counted(command, letter, int(number))
        else:
            self.run_command(command, letter)

    def _tell_useless(self, event: events.Key) -> None:
        from reader.commands.habits import ANSWERS, instead_of  # only for who needs it

        if event.key in ANSWERS:
            self.tell(ANSWERS[event.key])
            return
        told = [f"{self._key_of(each)} {self.label(each)}" for each in
                instead_of(event.key, self.places())]  # fmt: skip
        if is_of_other_script(event.character):
            told.append("keys are Latin letters")
        if self.PLACES:
            told.append("? lists the keys")
        name = event.character if event.is_printable else event.key
        self.tell(f"{name} does nothing here{': ' if told else ''}{', '.join(told)}")

    def _key_of(self, command: Command) -> str:
        return next(iter(self.context.keymap.keys(command)), f":{command.id}")

    def understand(self, event: events.Key) -> None:
        """Take a letter of another script for the key in its place, where only that is one.

        Not while something is typed, or letters are kept for what will be.
        """
        if not isinstance(event, Key) or self._is_typing() or self.app.screen is not self:
            return
        pressed = self._pressed(event.key)
        keymap, places = self.context.keymap, self.places()
        if keymap.command(pressed, places) or keymap.continuations(event.key, places):
            return
        event.become_standard()

    def _is_typing(self) -> bool:
        return self._is_typed_into() or self._prompting or self._early.waiting

    def on_paste(self, event: events.Paste) -> None:
        """Keep what is pasted for the line, or the screen, that the key before it opens."""
        if self.app.screen is not self:
            hand_on(event, self.app.screen)
        elif self._early.waiting:
            self._early.hold(event)

    def _known_in_lists(self, pressed: tuple[str, ...]) -> Command | None:
        """Return what lists the keys, where there are any, or leaves, if that is pressed."""
        found = self.context.keymap.command(pressed, (Where.ANYWHERE,))
        if found is None or found.id not in _IN_LISTS:
            return None
        is_help = found.id == "app.help"
        return found if (self.PLACES if is_help else self.leaves_with(pressed)) else None

    def leaves_with(self, pressed: tuple[str, ...]) -> bool:
        """Whether these keys leave the program here, where that is what they do elsewhere."""
        return True

    def following(self, first: str) -> Sequence[tuple[str, Command]]:
        """Return what may follow a first key, and the command that both run."""
        keymap = self.context.keymap
        found = keymap.continuations(first, self.places())
        if found or keymap.command((first,), self.places()) or not self.leaves_with((first,)):
            return found
        anywhere = keymap.continuations(first, (Where.ANYWHERE,))
        return [(key, command) for key, command in anywhere if command.id in _IN_LISTS]

    def stops(self, event: events.Key) -> bool:
        """Go to the shell, or draw all again, also from a list and from a line being typed."""
        places = (*self.places(), Where.ANYWHERE)
        command = self.context.keymap.command((event.key,), places)
        if command is None or command.id not in _EVERYWHERE or event.is_printable:
            return False
        is_usual = command.where in self.places() and not self._is_typed_into()
        if is_usual and command.id != "app.suspend":
            return False  # it ends what is told, as every command does
        take(event)
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
        self.tell(f"{reason}: key queued   Esc discards it")

    def _is_of_count(self, event: events.Key) -> bool:
        """Take a digit of a number before a key, or Esc, which forgets the number."""
        if self._count and event.key == "escape":
            self._count = self._first_key = ""
        elif not self._first_key and self._is_digit(event.key):
            self._count = (self._count + event.key)[:_MOST_DIGITS]
        else:
            return False
        take(event)
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
            self._early.release(self.focused or self)

    def run_waiting(self) -> None:
        """Run the commands that waited."""

    def forget_keys(self) -> None:
        """Let nothing wait any more."""
        self._waits_for = ""
        self._early.forget()
        self.tell("queued keys discarded")

    def other_key(self, event: events.Key) -> bool:
        """Handle a key that runs no command; return whether it was used."""
        return False

    def begin_change(self) -> None:
        """Let keys wait until `end_change`."""
        self._changing += 1

    def end_change(self) -> None:
        """Let the keys that waited do what they do."""
        self._changing -= 1
        self.release_keys()
