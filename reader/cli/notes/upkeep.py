"""The daily upkeep of the library, at the end of a command."""

from reader.cli.output import streams
from reader.errors import LibraryError
from reader.library.store import Library


def run_upkeep(library: Library) -> None:
    """Check and back up the library if due, without delaying the command.

    The command has done its work, so errors are reported but do not make it fail.
    """
    try:
        library.upkeep(in_other_process=True)
    except LibraryError as error:
        streams.print_message(str(error))
