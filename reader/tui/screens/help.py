"""The help screen, generated from the command table."""

from collections.abc import Sequence
from functools import partial

from reader.commands.command import Where
from reader.tui.context import Context
from reader.tui.screens.list_screen import ListScreen
from reader.tui.views.lists.article_lists import help_rows
from reader.tui.views.rows.rows import Page


class HelpScreen(ListScreen):
    """Lists every key of a pane; closes with the chosen command.

    Args:
        context: The services.
        places: The places whose keys apply in the pane.
        own: Keys of the pane that are not in the command table, and what each does.
        words: Of the filter that the list begins with.
    """

    def __init__(
        self,
        context: Context,
        places: Sequence[Where],
        own: Sequence[tuple[str, str]] = (),
        words: str = "",
    ) -> None:
        fitted = partial(help_rows, context.keymap, places, own=own)
        page = Page(
            "Keys", fitted(0), enter="run it", fitted=fitted, shows_count=False, words=words
        )
        super().__init__(context, [page])

    def do_app_help(self, _: str) -> None:
        """Close the help: the key that opened it also closes it."""
        self.dismiss(None)
