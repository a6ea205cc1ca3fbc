"""Opening what a person names: a file, an address, or a folder to choose from."""

from collections.abc import Callable

from reader.tui.folders import files_of
from reader.tui.screens.base import CommandScreen


def open_or_list(
    screen: CommandScreen,
    location: str,
    go: Callable[[str], None],
    picked: Callable[[object], None],
) -> None:
    """Go to what was named, or list a folder; ask when nothing was named.

    Args:
        screen: Where the name is typed.
        location: What was named; may be empty.
        go: Opens a file or an address.
        picked: Is told what was chosen in the list.
    """
    if not location:
        screen.ask_for_path("open ", lambda typed: open_or_list(screen, typed, go, picked))
    elif files := files_of(location):
        screen.context.navigator.library("", picked, files=files)
    else:
        go(location)
