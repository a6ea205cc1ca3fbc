"""Naming the colours of highlights, for every screen that shows some."""

import asyncio
from pathlib import Path

from reader.errors import UsageError
from reader.model.colours import Colours
from reader.tui.context import Context


def colour_named(colours: Colours, name: str) -> str:
    """Return the colour that a person named; empty when they named none.

    Raises:
        UsageError: There is none of that name.
    """
    if not name.strip():
        return ""
    found = colours.find(name)
    if found is None:
        raise UsageError(f"no colour is called {name.strip()}: {colours.spoken()}")
    return found


async def name_colour(context: Context, typed: str) -> str:
    """Call a colour by a name from now on, as in ``yellow claim``; return what to tell.

    Raises:
        UsageError: There is no such colour, or another one is called so.
        LibraryError: It cannot be saved.
    """
    colours = context.settings.palette
    word, _, name = typed.strip().partition(" ")
    colour = colour_named(colours, word)
    if not colour:
        raise UsageError(
            f"give a colour and its name, as in colour.name yellow claim; now {colours.spoken()}"
        )
    name = name.strip()
    other = next((k for k in colours.keys if k != colour and name in (k, colours.shown(k))), None)
    if other is not None:
        raise UsageError(f"{other} is already called {name}")
    directory = context.library_thread.directory
    if directory is not None:
        names = await asyncio.to_thread(_save, colour, name, directory)
    else:
        names = {**colours.names, colour: name or colour}
    context.settings = context.settings._replace(
        colour_names={**context.settings.colour_names, **names}
    )
    return f"{colour} is now called {name}" if name else f"{colour} has no name of its own now"


def _save(colour: str, name: str, directory: Path) -> dict[str, str]:
    from reader.library.settings.colour_names import save_colour_name

    return dict(save_colour_name(colour, name, directory))
