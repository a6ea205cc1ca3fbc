"""What is due once a day, at the end of a command, which may be left in the middle of it."""

from threading import Thread

from reader.cli import output
from reader.errors import LibraryError
from reader.library.store import Library

_SILENT_SECONDS = 1.0


def look_after(library: Library) -> None:
    """Check and back up the library if that is due; who does not want to wait presses ctrl+c.

    What the command was for is done, so nothing that goes wrong here fails it. In a thread,
    because SQLite does not hear of signals.
    """
    failed: list[LibraryError] = []

    def work() -> None:
        try:
            library.upkeep()
        except LibraryError as error:
            failed.append(error)

    thread = Thread(target=work, name="upkeep", daemon=True)
    try:
        thread.start()
        thread.join(_SILENT_SECONDS)
        if thread.is_alive() and output.errors_are_seen():
            output.tell("saved; making the backup of today, which ctrl+c puts off")
        thread.join()
    except KeyboardInterrupt:
        library.close()
        thread.join()
    for error in failed:
        output.tell(str(error))
