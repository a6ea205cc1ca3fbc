"""Renaming a highlight colour."""

from reader.tui.colour_naming import name_colour
from reader.tui.screens.base import CommandScreen
from reader.tui.views.ink import ink as inks
from reader.tui.views.rows.rows import Chosen, Page, Row

_CELLS = 12  # width of a colour before its name


def ask_for_colour_name(screen: CommandScreen, typed: str) -> None:
    """Name a colour, as in ``yellow claim``; without arguments, let the user choose one."""
    if typed.strip():
        screen.start(_name(screen, typed))
        return
    palette = screen.context.settings.palette
    rows = [
        Row(
            (
                (f"  {key:<{_CELLS}} ", inks.highlighted(palette.number(key))),
                (f" {palette.names.get(key, '')}", inks.TITLE),
            ),
            key=key,
        )
        for key in palette.keys
    ]

    def chosen(result: Chosen) -> None:
        colour = result.row.key
        screen.ask(
            f"{colour} is called ",
            lambda words: screen.start(_name(screen, f"{colour} {words}")),
            text=palette.names.get(colour, ""),
        )

    page = Page("Rename which colour?", rows, enter="name it", shows_count=False)
    screen.show_list(page, then=chosen)


async def _name(screen: CommandScreen, typed: str) -> None:
    screen.tell(await name_colour(screen.context, typed))
    screen.repaint()
