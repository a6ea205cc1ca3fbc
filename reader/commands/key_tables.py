"""The key table, for ``docs/keys.md``, the man page and ``pullquote keys``."""

from reader.commands.command import Command, Group
from reader.commands.keymap import Keymap
from reader.commands.keys import displayed
from reader.commands.table import COMMANDS

_KEY_CELLS, _HELP_CELLS = 32, 72  # widest columns of the list of keys
_LONGEST_NAME = max(len(command.id) for command in COMMANDS)


def by_group() -> list[tuple[Group, list[Command]]]:
    """Return the commands grouped under their headings, in order of declaration."""
    return [(group, [command for command in COMMANDS if command.group is group]) for group in Group]


def shown_keys(command: Command) -> str:
    """Return the keys of a command as text, separated by spaces."""
    return " ".join(_displayed_keys(command, None))


def key_table(keymap: Keymap | None = None) -> str:
    """Return a Markdown table of every command, with its keys in a keymap or its default ones."""
    rows = ["| Keys | Command | What it does |", "|---|---|---|"]
    for group, commands in by_group():
        rows.append(f"| | **{group.value}** | |")
        for command in commands:
            keys = " ".join(map(_code, _displayed_keys(command, keymap))) or "`:`"
            rows.append(f"| {keys} | `{command.id}` | {command.help} |")
    return "\n".join(rows)


def key_list(keymap: Keymap | None = None, columns: int = 80) -> str:
    """Return every command for a terminal: keys and name in columns, with the help below.

    A name for which its keys leave no room in a line of `columns` has a line of its own.
    """
    from textwrap import wrap

    key_cells = max(1, min(_KEY_CELLS, columns - len("    ") - _LONGEST_NAME))
    help_cells = max(1, min(_HELP_CELLS, columns - len("      ")))
    lines: list[str] = []
    for group, commands in by_group():
        lines += ["", group.value] if lines else [group.value]
        for command in commands:
            keys = "  ".join(_displayed_keys(command, keymap)) or ":"
            named = f"  {keys:<{key_cells}}  {command.id}"
            if len(named) <= columns:
                lines.append(named)
            else:
                lines += (f"  {line}" for line in wrap(keys, max(1, columns - len("  "))))
                lines.append(f"{'':{key_cells}}    {command.id}")
            lines += (f"      {line}" for line in wrap(command.help, help_cells))
    return "\n".join(lines)


def _displayed_keys(command: Command, keymap: Keymap | None) -> list[str]:
    return [*map(displayed, command.keys if keymap is None else keymap.keys(command))]


def _code(key: str) -> str:
    """Return a key as a Markdown code span inside a table."""
    if "`" in key:
        return f"``` {key} ```"
    return "`" + key.replace("|", "\\|") + "`"
