"""Rows of the list of keys, generated from the command table."""

from collections.abc import Sequence
from textwrap import wrap

from reader.commands.command import Command, Where
from reader.commands.key_tables import by_group
from reader.commands.keymap import Keymap
from reader.commands.keys import key_names, short_key
from reader.commands.synonyms import SYNONYMS
from reader.text.cells import cell_width
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.short_texts import padded
from reader.tui.views.rows.rows import BLANK_ROW, Row

_ONLY_HERE = "Only here"
_KEY_CELLS = 28
_FEW_KEY_CELLS = 11  # in narrow lists
_ROOMY_CELLS = 84  # width from which a list of keys is not narrow
_ROOM_FOR_NAMES = 96  # width from which a list of keys shows command ids
_HELP_MARGIN = 3  # cells before and after the keys


def help_rows(
    keymap: Keymap, places: Sequence[Where], width: int, *, own: Sequence[tuple[str, str]] = ()
) -> Sequence[Row]:
    """Return the commands available in `places`, grouped under headings.

    Descriptions are wrapped to `width` cells. If there is room, command ids are shown at the right.
    The `own` keys of a screen, with what each does, come first. Keys that do something else in an
    earlier place are left out, and so are commands that have no other keys.
    """
    groups = [
        (group.value, here)
        for group, commands in by_group()
        if (here := [each for each in commands if _applies(keymap, each, places)])
    ]
    if Where.LIST in places and Where.READING in places:  # in the outline, its own keys come first
        groups.sort(key=lambda group: group[1][0].where is not Where.LIST)
    name_cells = 0
    if width >= _ROOM_FOR_NAMES:
        name_cells = max((len(command.id) for _, here in groups for command in here), default=0)
    rows = _own_rows(own, width)
    for heading, commands in groups:
        if rows:
            rows.append(BLANK_ROW)
        rows.append(Row(((heading, inks.HEADING),), heading=True))
        for command in commands:
            keys = _keys_in(keymap, command, places)
            rows += _help_rows(keys, command, width, name_cells)
    return rows


def _keys_in(keymap: Keymap, command: Command, places: Sequence[Where]) -> Sequence[str]:
    """Return the keys of a command that run it where those of earlier places take precedence."""
    keys = keymap.keys(command)
    return [key for key in keys if keymap.command(key_names(key), places) is command]


def _applies(keymap: Keymap, command: Command, places: Sequence[Where]) -> bool:
    """Whether a command can be run in `places`: by a key, or by name if it has no keys."""
    if command.where not in places:
        return False
    return not keymap.keys(command) or bool(_keys_in(keymap, command, places))


def _own_rows(own: Sequence[tuple[str, str]], width: int) -> list[Row]:
    rows = [Row(((_ONLY_HERE, inks.HEADING),), heading=True)] if own else []
    for key, description in own:
        rows += _described(short_key(key), description, key, width)
    return rows


def _help_rows(
    own_keys: Sequence[str], command: Command, width: int, name_cells: int
) -> Sequence[Row]:
    keys = "  ".join(map(short_key, own_keys)) or f":{command.id}"
    taken = name_cells + 1 if name_cells else 0
    first, *rest = _described(keys, command.help, command.id, width, taken)
    name = (command.id, inks.META) if name_cells else ("", 0)
    also = SYNONYMS.get(command.id, "")
    return [first._replace(right=name, yields=True, also=also), *rest]


def _described(keys: str, description: str, key: str, width: int, taken: int = 0) -> list[Row]:
    """Return the rows of what keys do: beside them, or below where there is no room for that.

    Args:
        keys: The keys as they are shown.
        description: What they do.
        key: The key of the first row.
        width: Width in cells.
        taken: How many cells at the right have another use.
    """
    cells = _KEY_CELLS if width >= _ROOMY_CELLS else _FEW_KEY_CELLS
    room = width - cells - _HELP_MARGIN - taken
    if room < _FEW_KEY_CELLS:
        cells, room = 1, max(_FEW_KEY_CELLS, width - 1 - _HELP_MARGIN)
    lines = wrap(description, room)
    if cell_width(keys) >= cells:  # too wide for their column: the description starts below
        lines.insert(0, "")
    first, *rest = lines
    shown = padded(keys, max(cells, cell_width(keys)))
    return [Row(((f"  {shown} ", inks.KEY), (first, 0)), key=key), *_going_on(rest, cells)]


def _going_on(lines: Sequence[str], cells: int) -> list[Row]:
    """Return the continuation rows of a description, indented past the keys."""
    lead = " " * (cells + _HELP_MARGIN)
    return [Row(((f"{lead}{line}", 0),), heading=True, continues=True) for line in lines]
