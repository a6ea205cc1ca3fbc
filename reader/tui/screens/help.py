"""The help screen, made from the command table."""

from collections.abc import Sequence

from reader.commands.command import Where
from reader.tui.context import Context
from reader.tui.screens.lists import ListScreen
from reader.tui.views.lists import help_rows
from reader.tui.views.rows import Page


class HelpScreen(ListScreen):
    """Every key of a pane; ends with the command chosen."""

    def do_app_help(self, _: str) -> None:
        """Help is open already."""


def help_screen(context: Context, places: Sequence[Where]) -> HelpScreen:
    """Return the help of the pane whose commands are looked up in `places`."""
    return HelpScreen(context, [Page("Keys", help_rows(context.keymap, places))])
