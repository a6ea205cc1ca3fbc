"""Which command a key runs in which place, including the user's own key bindings."""

from collections.abc import Mapping, Sequence

from reader.commands.command import Command, Where
from reader.commands.keys import LETTER, displayed, key_names, named_second, short_key
from reader.commands.table import BY_ID, COMMANDS
from reader.startup.lazy_modules import later

with later(globals()):  # loaded only for mistakes
    from reader.text import suggestions

_LIKENESS = 0.75  # of a mistyped id; with less, all ids of one group resemble each other
_AROUND = {Where.OUTLINE: (Where.LIST,)}
"""Places in which a key that the user chose replaces a default key of a place inside them."""


class Keymap:
    """The key bindings of every place.

    Args:
        own: Command id to keys, from the configuration; they replace the default keys.
        places: ``keys.`` and a command id to the place of the setting: ``config.toml:3``.
    """

    def __init__(
        self,
        own: Mapping[str, Sequence[str]] | None = None,
        places: Mapping[str, str] | None = None,
    ) -> None:
        self.problems: list[str] = []
        self._places = places or {}
        self._keys = {command.id: command.keys for command in COMMANDS}
        taken: dict[tuple[Where, tuple[str, ...]], str] = {}
        for command_id, written in (own or {}).items():
            self._bind(command_id, written, taken)
        self._by_place: dict[Where, dict[tuple[str, ...], Command]] = {w: {} for w in Where}
        for command in COMMANDS:
            for key in self._keys[command.id]:
                sequence = key_names(key)
                if not taken or _owner(command, sequence, taken) == command.id:
                    self._by_place[command.where][sequence] = command
        for command_id in own or {}:
            if command_id in BY_ID:
                self._report_unreachable(BY_ID[command_id])

    def _bind(
        self,
        command_id: str,
        written: Sequence[str],
        taken: dict[tuple[Where, tuple[str, ...]], str],
    ) -> None:
        command = BY_ID.get(command_id)
        if command is None:
            meant = suggestions.suggestion(command_id, BY_ID, likeness=_LIKENESS)
            self._add_problem(command_id, f"unknown command {command_id!r}{meant}")
            return
        accepted = []
        for key in written:
            try:
                sequence = key_names(key)
            except ValueError as problem:
                self._add_problem(command_id, f"{command_id}: {problem}")
                continue
            other = taken.setdefault((command.where, sequence), command_id)
            if other != command_id:
                self._add_problem(command_id, f"{command_id}: {key} is already given to {other}")
                continue
            accepted.append(key)
        if accepted or not written:
            self._keys[command_id] = tuple(accepted)

    def _report_unreachable(self, command: Command) -> None:
        """Report own keys of which the first runs another command before the second is pressed."""
        is_anywhere = command.where is Where.ANYWHERE
        places = tuple(Where) if is_anywhere else (command.where, Where.ANYWHERE)
        for key in self._keys[command.id]:
            first, *second = key_names(key)
            other = self.command((first,), places) if second else None
            if other is not None:
                told = f"{displayed(key)} cannot be typed where {key[0]} alone runs {other.id}"
                self._add_problem(command.id, f"{command.id}: {told}")

    def _add_problem(self, command_id: str, problem: str) -> None:
        place = self._places.get(f"keys.{command_id}", "keys")
        self.problems.append(f"{place}: {problem}")

    def keys(self, command: Command) -> tuple[str, ...]:
        """Return the keys of a command as users write them."""
        return tuple(
            key
            for key in self._keys[command.id]
            if self._by_place[command.where].get(key_names(key)) is command
        )

    def key(self, command_id: str) -> str:
        """Return the first key of a command as the screen shows it; without one, its ``:`` line."""
        keys = self.keys(BY_ID[command_id])
        return short_key(keys[0].removesuffix(LETTER)) if keys else f":{command_id}"

    def with_keys(self, text: str) -> str:
        """Return a text with a key in place of each id of a command in angle brackets."""
        before, *parts = text.split("<")
        for part in parts:
            name, bracket, rest = part.partition(">")
            before += f"{self.key(name)}{rest}" if bracket and name in BY_ID else f"<{part}"
        return before

    def named_in(self, text: str) -> list[Command]:
        """Return the commands whose ids are in angle brackets in a text."""
        names = (part.partition(">")[0] for part in text.split("<")[1:])
        return [BY_ID[name] for name in names if name in BY_ID]

    def first_key(self, name: str) -> str:
        """Return the first of two keys as users write it, given its name."""
        for keys in self._keys.values():
            for key in keys:
                if len(names := key_names(key)) == 2 and names[0] == name:
                    return key[0]
        return name

    def command(self, pressed: tuple[str, ...], places: Sequence[Where]) -> Command | None:
        """Return the command that the keys `pressed` run; earlier places take precedence."""
        for place in places:
            found = self._by_place[place].get(pressed)
            if (
                found is None
                and len(pressed) == 2
                and len(pressed[1]) == 1
                and pressed[1].isalpha()
            ):
                found = self._by_place[place].get((pressed[0], LETTER))
            if found is not None:
                return found
        return None

    def continuations(self, first: str, places: Sequence[Where]) -> list[tuple[str, Command]]:
        """Return the possible second keys after a first key, with their commands.

        Empty when `first` is not the first of two keys, or runs a command by itself in one of the
        places.
        """
        if self.command((first,), places) is not None:
            return []
        found = []
        for place in places:
            for command in COMMANDS:
                if command.where is not place:
                    continue
                for key in self.keys(command):
                    names = key_names(key)
                    if len(names) == 2 and names[0] == first:
                        second = "a-z" if names[1] == LETTER else named_second(key) or key[1:]
                        found.append((second, command))
        return found


def _owner(
    command: Command,
    sequence: tuple[str, ...],
    taken: Mapping[tuple[Where, tuple[str, ...]], str],
) -> str:
    """Return the command that has a key of `command` in its place, after the user's own keys."""
    places = (command.where, *_AROUND.get(command.where, ()), Where.ANYWHERE)
    return next((taken[each, sequence] for each in places if (each, sequence) in taken), command.id)
