"""The daily upkeep of the library, at the end of a command."""

from reader.cli.output import streams
from reader.errors import LibraryError
from reader.library.store import Library


def look_after(library: Library) -> None:
    """Check and back up the library if due, without delaying the command.

    The command has done its work, so errors are reported but do not make it fail.
    """
    try:
        library.upkeep(elsewhere=True)
    except LibraryError as error:
        streams.tell(str(error))
