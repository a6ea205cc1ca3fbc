"""Naming highlight colours, for all screens that show highlights."""

import asyncio
from pathlib import Path

from reader.errors import UsageError
from reader.model.colours import Colours
from reader.tui.context import Context
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.views.ink import ink as inks
from reader.tui.views.rows.rows import Chosen, Page, Row

_CELLS = 12  # width of a colour before its name


def colour_named(colours: Colours, name: str) -> str:
    """Return the colour of a given name; empty for an empty name.

    Raises:
        UsageError: There is no colour of that name.
    """
    if not name.strip():
        return ""
    found = colours.find(name)
    if found is None:
        raise UsageError(f"unknown colour {name.strip()}: {colours.spoken()}")
    return found


async def _name_colour(context: Context, typed: str) -> str:
    """Name a colour, as in ``yellow claim``, and return the notice to show.

    Raises:
        UsageError: There is no such colour, or another one has that name.
        LibraryError: The name cannot be saved.
    """
    colours = context.settings.named_colours
    word, _, name = typed.strip().partition(" ")
    colour = colour_named(colours, word)
    if not colour:
        raise UsageError(
            f"give a colour and its name, as in colour.name yellow claim; now {colours.spoken()}"
        )
    name = _unquoted(name.strip())
    if problem := colours.why_not_called(colour, name):
        raise UsageError(problem)
    directory = context.library_thread.directory
    if directory is not None:
        names = await asyncio.to_thread(_save, colour, name, directory)
    else:
        names = {**colours.names, colour: name or colour}
    context.settings = context.settings._replace(
        colour_names={**context.settings.colour_names, **names}
    )
    return f"{colour} is now called {name}" if name else f"{colour} has no name of its own now"


def _unquoted(name: str) -> str:
    """Return a name without the marks that a shell would need around it."""
    is_quoted = len(name) > 1 and name[0] == name[-1] and name[0] in "\"'"
    return name[1:-1].strip() if is_quoted else name


def _save(colour: str, name: str, directory: Path) -> dict[str, str]:
    from reader.library.settings.colour_names import save_colour_name

    return dict(save_colour_name(colour, name, directory))


def ask_for_colour_name(screen: CommandScreen, typed: str) -> None:
    """Name a colour, as in ``yellow claim``; without arguments, let the user choose one."""
    if typed.strip():
        screen.start(_name(screen, typed))
        return
    colours = screen.context.settings.named_colours
    rows = [
        Row(
            (
                (f"  {key:<{_CELLS}} ", inks.highlighted(colours.number(key))),
                (f" {colours.names.get(key, '')}", inks.TITLE),
            ),
            key=key,
        )
        for key in colours.keys
    ]

    def chosen(result: Chosen) -> None:
        colour = result.row.key
        screen.ask(
            f"{colour} is called ",
            lambda words: screen.start(_name(screen, f"{colour} {words}")),
            text=colours.names.get(colour, ""),
            is_selected=True,
        )

    page = Page("Rename which colour?", rows, enter="name it", shows_count=False)
    screen.show_list(page, then=chosen)


async def _name(screen: CommandScreen, typed: str) -> None:
    screen.tell(await _name_colour(screen.context, typed))
    screen.repaint()
