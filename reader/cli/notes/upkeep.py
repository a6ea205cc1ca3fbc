"""What is due once a day, at the end of a command."""

from reader.cli.output import streams
from reader.errors import LibraryError
from reader.library.store import Library


def look_after(library: Library) -> None:
    """Check and back up the library if that is due, without making anybody wait for it.

    What the command was for is done, so nothing that goes wrong here fails it.
    """
    try:
        library.upkeep(elsewhere=True)
    except LibraryError as error:
        streams.tell(str(error))
