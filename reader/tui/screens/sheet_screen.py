"""The base class of screens that show a text to read over another screen."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.screen import ModalScreen

from reader.tui.context import Context
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.short_texts import fitted
from reader.tui.widgets.bar import Bar
from reader.tui.widgets.frame import Band, Frame
from reader.tui.widgets.sheet import Sheet


class SheetScreen(CommandScreen, ModalScreen[object]):
    """A frame with a heading, a sheet of text, and key hints; subclasses supply the content."""

    # height in rows from which an empty row can be spared
    VERTICAL_BREAKPOINTS = [(20, "tall")]  # noqa: RUF012 - typed so in Textual
    DEFAULT_CSS: ClassVar[str] = """
    SheetScreen { align: center middle; background: $background 60%; }
    SheetScreen:ansi { background: transparent; }
    SheetScreen Frame { width: 90%; min-width: 36; height: 1fr; }
    SheetScreen #title, SheetScreen.tall #sheet { margin: 0 0 1 0; }
    SheetScreen #foot { background: $panel; }
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.head = Bar(id="title")
        self.sheet = Sheet(id="sheet", panel=True)

    def compose(self) -> ComposeResult:
        """Compose the heading, the sheet and the key hints."""
        with Band(), Frame(ascii_only=self.context.settings.ascii):
            yield self.head
            yield self.sheet
            yield from self.compose_foot()

    def set_up(self) -> None:
        """Show the heading."""
        super().set_up()
        self.head.show(self._draw_head)

    def heading(self) -> Sequence[Piece]:
        """Return the present heading."""
        raise NotImplementedError

    def _draw_head(self, width: int) -> Sequence[Piece]:
        return [(text, ink | inks.PANEL) for text, ink in fitted(self.heading(), width)]
