"""The frame of screens that open over another: a background, or a border without colours."""

from typing import ClassVar

from textual.containers import Vertical


class Frame(Vertical):
    """Contains the content of a screen that opens over another one.

    Args:
        ascii_only: Whether the border is drawn with ASCII characters.
    """

    DEFAULT_CSS: ClassVar[str] = """
    Frame { background: $panel; padding: 1 1 0 1; }
    Frame:nocolor, Frame:ansi { border: solid $accent; padding: 0; }
    Frame:ansi { border: solid ansi_yellow; background: ansi_default; }
    Frame.plain:nocolor { border: ascii $accent; }
    Frame.plain:ansi { border: ascii ansi_yellow; }
    """

    def __init__(self, *, ascii_only: bool) -> None:
        super().__init__(classes="plain" if ascii_only else "")


class Band(Vertical):
    """Covers the full width of the rows of a frame, so that no text shows beside it."""

    DEFAULT_CSS: ClassVar[str] = """
    Band { align-horizontal: center; height: auto; background: $background; }
    Band:ansi { background: ansi_default; }
    """
