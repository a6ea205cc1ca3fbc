"""The verbs ``keys``, ``completion`` and ``manual``, which print documentation."""

from collections.abc import Callable

from reader.cli.command_line.completion import bash, fish, zsh
from reader.cli.command_line.manual import manual
from reader.cli.command_line.request import Request
from reader.cli.output import streams

_SHELLS: dict[str, Callable[[], str]] = {"bash": bash, "zsh": zsh, "fish": fish}


def print_keys(_request: Request) -> int:
    """Print the user's keys: as text on a terminal, else as a Markdown table."""
    from reader.commands.key_tables import key_list, key_table
    from reader.commands.keymap import Keymap
    from reader.library.settings.configuration import load_settings

    keymap = Keymap(load_settings()[0].keys)
    if streams.is_terminal():
        from shutil import get_terminal_size

        from reader.cli.output.pager import page

        page(key_list(keymap, get_terminal_size().columns))
    else:
        streams.print_text(key_table(keymap))
    return 0


def print_completion(request: Request) -> int:
    """Print the completions for a shell."""
    streams.print_text(_SHELLS[request.operands[0]]())
    return 0


def print_manual(_request: Request) -> int:
    """Print the man page."""
    streams.print_text(manual())
    return 0
