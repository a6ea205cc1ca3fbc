"""The user's settings."""

from collections.abc import Mapping

from reader.model.colours import DEFAULT, Colours
from reader.startup.light_typing import NamedTuple

MIN_WIDTH_CELLS, MAX_WIDTH_CELLS = 20, 400
"""How wide the text column can be, in cells."""


class Settings(NamedTuple):
    """Every setting, with its default.

    Attributes:
        theme: Name of a Textual theme; empty for the program's own choice.
        width_cells: Width of the text column.
        ascii: Draw with ASCII only.
        outline: Whether the outline is open at the start.
        mouse: Whether the mouse is used.
        cursor: Whether the cursor of the terminal is shown where one is.
        colours: The highlight colours, in the order that the key walks through them.
        editor: Command line of the editor; empty for ``$VISUAL`` or ``$EDITOR``.
        browser: Command line of the browser; empty for the system's.
        keys: Command id to the keys that run it instead of the default ones.
        colour_names: What some of the highlight colours are called.
        places: Name of a setting, or ``keys.`` and a command id, to what set it: a file with a line
            or a variable. For those who find out later that it cannot be so.
        offline: Never ask the network: pages are read from the copies kept of them.
        sync_dir: The folder in which notes are shared with other machines, an absolute path;
            empty for none.
    """

    theme: str = ""
    width_cells: int = 72
    ascii: bool = False
    outline: bool = True
    mouse: bool = True
    colours: tuple[str, ...] = DEFAULT
    editor: str = ""
    browser: str = ""
    keys: Mapping[str, tuple[str, ...]] = {}
    offline: bool = False
    sync_dir: str = ""
    colour_names: Mapping[str, str] = {}
    places: Mapping[str, str] = {}
    cursor: bool = False

    @property
    def named_colours(self) -> Colours:
        """The highlight colours with their names."""
        return Colours(self.colours, self.colour_names)
