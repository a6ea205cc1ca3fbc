"""Opening what the user names: a file, a URL, or a folder to choose from."""

from collections.abc import Callable

from reader.tui.folders import files_of
from reader.tui.screens.base import CommandScreen


def open_or_list(
    screen: CommandScreen,
    location: str,
    go: Callable[[str], None],
    picked: Callable[[object], None],
) -> None:
    """Open a location, or list a folder; ask for a location if none is given.

    Args:
        screen: The screen that asks.
        location: The location; may be empty.
        go: Opens a file or URL.
        picked: Called with what was chosen in the list of a folder.
    """
    if not location:
        screen.ask_for_path("open ", lambda typed: open_or_list(screen, typed, go, picked))
    elif files := files_of(location):
        screen.context.navigator.library("", picked, files=files)
    else:
        go(location)
