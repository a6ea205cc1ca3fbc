"""What lies over the article: set off by its ground, or by a line where there are no grounds."""

from typing import ClassVar

from textual.containers import Vertical


class Frame(Vertical):
    """Holds the rows of a screen that lies over another one.

    Args:
        ascii_only: Whether a line is drawn with ASCII only.
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
    """The rows that a frame lies on: beside it only the ends of lines would show."""

    DEFAULT_CSS: ClassVar[str] = """
    Band { align-horizontal: center; height: auto; background: $background; }
    Band:ansi { background: ansi_default; }
    """
