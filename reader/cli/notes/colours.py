"""The verb ``colours``: the names of the highlight colours."""

from reader.cli.command_line.request import Request
from reader.cli.notes.listed_notes import colours_of
from reader.cli.output import streams
from reader.errors import UsageError


def print_colours(request: Request) -> int:
    """List the colours with their names, or name one; an empty name removes the old one.

    Raises:
        UsageError: There is no such colour, or another one has that name.
        LibraryError: The name cannot be saved.
    """
    colours = colours_of(request)
    if request.operands:
        from reader.library.settings.colour_names import save_colour_name

        typed = request.operands[0]
        colour = colours.find(typed)
        if colour is None:
            raise UsageError(f"unknown colour {typed}: {colours.spoken()}")
        if len(request.operands) == 1:
            example = f"pullquote colours {typed} claim"
            raise UsageError(f"the name is missing, as in: {example}; '' removes it")
        name = request.operands[1]
        if problem := colours.why_not_called(colour, name):
            raise UsageError(problem)
        save_colour_name(colour, name, request.data_dir)
        return 0
    if request.has("json"):
        named = [{"colour": key, "name": colours.shown(key)} for key in colours.keys]
        streams.print_json({"schema": 1, "colours": named})
        return 0
    width = max(map(len, colours.keys))
    for key in colours.keys:
        name = colours.shown(key)
        streams.print_text(f"{key:<{width}}  {name if name != key else ''}".rstrip())
    return 0
