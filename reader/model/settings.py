"""What a person may set."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, with its default.

    Attributes:
        theme: Name of a Textual theme; empty for the program's own choice.
        width_cells: Width of the text column.
        ascii: Draw with ASCII only.
        outline: Whether the outline is open at the start.
        mouse: Whether the mouse is used.
        colours: Names of the highlight colours, in the order that the key walks through them.
        editor: Command line of the editor; empty for ``$VISUAL`` or ``$EDITOR``.
        browser: Command line of the browser; empty for the system's.
        keys: Command id to the keys that run it instead of the default ones.
        offline: Never ask the network: pages are read from the copies kept of them.
    """

    theme: str = ""
    width_cells: int = 72
    ascii: bool = False
    outline: bool = True
    mouse: bool = True
    colours: tuple[str, ...] = ("yellow", "green", "blue", "pink")
    editor: str = ""
    browser: str = ""
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    offline: bool = False
