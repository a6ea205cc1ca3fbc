"""Choosing a theme."""

from reader.errors import UsageError
from reader.tui.screens.base import CommandScreen
from reader.tui.views.ink import ink as inks
from reader.tui.views.rows.rows import Chosen, Page, Row


def choose_theme(screen: CommandScreen, name: str) -> None:
    """Switch to the theme called `name`, or let the user choose one from a list.

    Raises:
        UsageError: There is no theme of that name.
    """
    app = screen.app
    if name:
        if name not in app.available_themes:
            raise UsageError(f"unknown theme {name}: :theme lists them")
        app.theme = name
        return
    themes = sorted(app.available_themes, key=lambda each: (not each.startswith("pullquote"), each))
    rows = [Row(((f"  {each}", inks.TITLE),), key=each) for each in themes]
    cursor = themes.index(app.theme) if app.theme in themes else 0

    def chosen(result: Chosen) -> None:
        app.theme = result.row.key

    screen.show_list(Page("Themes", rows, cursor, "use it", shows_count=False), then=chosen)
