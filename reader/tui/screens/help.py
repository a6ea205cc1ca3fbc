"""The help screen, made from the command table."""

from collections.abc import Sequence

from reader.commands.command import Where
from reader.tui.context import Context
from reader.tui.screens.lists import ListScreen
from reader.tui.views.lists import help_rows
from reader.tui.views.rows import Page


class HelpScreen(ListScreen):
    """Every key of a pane; ends with the command chosen.

    Args:
        context: The services.
        places: Where the pane looks its commands up.
    """

    def __init__(self, context: Context, places: Sequence[Where]) -> None:
        super().__init__(context, [_page(context, places, 0)])
        self._places = places

    def fit(self) -> None:
        """Break the sentences for the room there is."""
        page = _page(self.context, self._places, self.row_cells())
        if len(page.rows) != len(self._pages[0].rows):
            self._pages = [page]
            self._list.set_rows(page.rows)
        super().fit()

    def do_app_help(self, _: str) -> None:
        """Help is open already."""


def _page(context: Context, places: Sequence[Where], width: int) -> Page:
    return Page("Keys", help_rows(context.keymap, places, width), enter="do it")
