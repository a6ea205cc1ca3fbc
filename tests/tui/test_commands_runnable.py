"""Every command can be run where it applies, and nothing runs that is no command."""

import inspect

import pytest

from reader.commands.command import Command, Where
from reader.commands.table import COMMANDS
from reader.tui.screens.base import CommandScreen
from reader.tui.screens.help import HelpScreen
from reader.tui.screens.library import LibraryScreen
from reader.tui.screens.lists import ListScreen
from reader.tui.screens.reading.screen import ReadingScreen
from reader.tui.widgets.lines import LineList

SCREENS: tuple[type[CommandScreen], ...] = (ReadingScreen, LibraryScreen, ListScreen)


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
def test_every_command_of_a_screen_is_a_move_or_has_its_method(
    screen: type[CommandScreen],
) -> None:
    missing = []
    for command in COMMANDS:
        if command.where not in (*screen.PLACES, Where.LIST):
            continue
        homes = [screen, LineList] if command.where is Where.LIST else [screen]
        if command.move is None and not any(hasattr(home, command.method) for home in homes):
            missing.append(command.id)
    assert missing == []


def test_every_command_applies_on_some_screen() -> None:
    places = {place for screen in SCREENS for place in screen.PLACES}
    assert {command.where for command in COMMANDS} <= places


@pytest.mark.parametrize(
    "home", [*SCREENS, HelpScreen, LineList], ids=lambda home: getattr(home, "__name__", "")
)
def test_every_method_that_looks_like_a_command_is_one(home: type) -> None:
    methods = {name for name, _ in inspect.getmembers(home) if name.startswith("do_")}
    assert methods <= {command.method for command in COMMANDS}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_a_method_takes_one_text(command: Command) -> None:
    for home in (*SCREENS, LineList):
        method = getattr(home, command.method, None)
        if method is not None:
            assert len(inspect.signature(method).parameters) == 2
