"""Every command can be run where it applies, and nothing else can."""

import inspect
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest

from reader.commands.command import Where
from reader.commands.table import COMMANDS
from reader.tui import screens
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.widgets.lines import LineList


def all_screens(base: type[CommandScreen] = CommandScreen) -> Iterator[type[CommandScreen]]:
    """Yield every class of screens that runs commands."""
    for each in base.__subclasses__():
        yield each
        yield from all_screens(each)


for module in walk_packages(screens.__path__, f"{screens.__name__}."):
    import_module(module.name)
SCREENS = sorted(set(all_screens()), key=lambda screen: screen.__name__)
# the screens that a person meets; the others are the groups of commands they are made of
WHOLE = [screen for screen in SCREENS if not screen.__subclasses__()]


def test_every_command_applies_on_some_screen() -> None:
    places = {Where.LIST, Where.OUTLINE, Where.ENTRIES} | {
        place for screen in WHOLE for place in screen.PLACES
    }
    assert {command.where for command in COMMANDS} <= places


@pytest.mark.parametrize("screen", WHOLE, ids=lambda screen: screen.__name__)
def test_every_command_of_a_screen_is_a_move_or_has_its_method(screen: type[CommandScreen]) -> None:
    missing = [
        command.id
        for command in COMMANDS
        if command.where in screen.PLACES
        and command.move is None
        and not hasattr(screen, command.method)
        and not (command.where is Where.LIST and hasattr(LineList, command.method))
    ]
    assert missing == []


@pytest.mark.parametrize("home", [*SCREENS, LineList], ids=lambda home: home.__name__)
def test_every_method_that_looks_like_a_command_is_one_and_takes_one_text(home: type) -> None:
    methods = {n: m for n, m in inspect.getmembers(home) if n.startswith("do_")}
    assert set(methods) <= {command.method for command in COMMANDS}
    for method in methods.values():
        assert len(inspect.signature(method).parameters) == 2
