"""Drawing the list of a library or folder at once, while the program is loading."""

from collections.abc import Callable

from reader.library.store import Library
from reader.model.settings import Settings
from reader.tui.early.start import Start

_MAX_WAIT_SECONDS = 0.2  # longest wait for the disk; else the loaded program draws the list
_MAX_FILES = 400  # of a folder that are looked up in the library


def show(
    start: Start, settings: Settings, open_library: Callable[[], Library], kept: str
) -> tuple[Start, Callable[[], Library]]:
    """Draw what `start` lists, if it is certain how the program will draw it.

    Args:
        start: What the reader opens: a folder or the library.
        settings: The user's settings.
        open_library: Opens the library.
        kept: The cache directory; see `early_screen`.

    Returns:
        `start` with the content of the library, and a function that opens the library only once.
    """
    from reader.tui.early.inked_bytes import early_screen

    try:
        screen = early_screen(settings, kept)
    except OSError:
        screen = None  # the program will draw it
    if screen is None or (start.files is not None and len(start.files) > _MAX_FILES):
        return start, open_library
    from reader.library import opening  # noqa: F401 - imported here, not concurrently in a thread
    from reader.tui.early import list_frame
    from reader.workers.early_library import EarlyLibrary

    early = EarlyLibrary(open_library, start.files)
    if not early.answers_within(_MAX_WAIT_SECONDS):
        return start, early.opened
    start = start._replace(shelf=early.shelf, records=early.records)
    list_frame.show(start, settings, screen)
    return start, early.opened
