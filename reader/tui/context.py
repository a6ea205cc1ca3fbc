"""What every screen needs, put together once when the program starts."""

from dataclasses import dataclass

from reader.commands.keymap import Keymap
from reader.model.settings import Settings
from reader.tui.painter import Painter
from reader.tui.shelf import Shelf
from reader.tui.views.glyphs import Glyphs


@dataclass(slots=True)
class Context:
    """The services that screens share.

    Attributes:
        settings: What the person set.
        glyphs: The signs to draw with.
        keymap: Which command a key runs.
        shelf: The library.
        painter: The colours of the theme in use; replaced when the theme changes.
    """

    settings: Settings
    glyphs: Glyphs
    keymap: Keymap
    shelf: Shelf
    painter: Painter
