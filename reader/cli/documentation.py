"""The verbs ``keys``, ``completion`` and ``manual``, which print documentation."""

from collections.abc import Callable

from reader.cli import output
from reader.cli.completion import bash, fish, zsh
from reader.cli.manual import manual
from reader.cli.request import Request

_SHELLS: dict[str, Callable[[], str]] = {"bash": bash, "zsh": zsh, "fish": fish}


def print_keys(_request: Request) -> int:
    """Print the keys: a list on a terminal, else a table in Markdown."""
    from reader.commands.docs import key_list, key_table

    if output.is_terminal():
        from reader.cli.pager import page

        page(key_list())
    else:
        output.say(key_table())
    return 0


def print_completion(request: Request) -> int:
    """Print the completions for a shell."""
    output.say(_SHELLS[request.operands[0]]())
    return 0


def print_manual(_request: Request) -> int:
    """Print the man page."""
    output.say(manual())
    return 0
