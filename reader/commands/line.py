"""The ``:`` line: a command by its name, and what follows as its argument."""

from collections.abc import Sequence

from reader.commands.command import Command, Where
from reader.commands.table import COMMANDS
from reader.errors import UsageError

_SHORT = {"q": "app.back", "quit": "app.quit", "q!": "app.quit", "qa": "app.quit", "h": "app.help"}


def names(places: Sequence[Where]) -> list[str]:
    """Return the names of the commands that apply in one of `places`."""
    return [command.id for command in COMMANDS if command.where in places]


def parse_line(line: str, places: Sequence[Where]) -> tuple[Command, str]:
    """Return the command that `line` names, and its argument.

    A command is named by its id, the last or first part of it, its label, or any beginning that
    only one of them has. A number goes to that paragraph, ``50%`` to that place.

    Raises:
        UsageError: It names none, or several.
    """
    word, _, argument = line.strip().partition(" ")
    argument = argument.strip()
    if word.rstrip("%").isdigit():
        word, argument = "go.to", word
    word = _SHORT.get(word, word)
    here = [command for command in COMMANDS if command.where in places]
    for matches in (
        [c for c in here if c.id == word],
        [c for c in here if word in c.id.split(".")[1:]],
        [c for c in here if c.label == line.strip()],
        [c for c in here if c.id.startswith(word)],
        [c for c in here if c.id.split(".")[1].startswith(word)],
    ):
        if len(matches) == 1:
            return matches[0], argument
        if len(matches) > 1 and not any(c.argument for c in matches):
            some = ", ".join(c.id for c in matches[:4])
            raise UsageError(f"{word} could be {some}")
        if matches:
            return next(c for c in matches if c.argument), argument
    raise UsageError(f"no command is called {word}: ? lists them")
