"""Running the application."""

import sys

from reader.model.settings import Settings
from reader.tui.app import PullquoteApp
from reader.tui.early.start import Start
from reader.tui.library_access.library_thread import LibraryThread

_SWITCH_SECONDS = 0.0005
"""How long a key may wait for another thread each time it needs the interpreter.

With the default, opening the library right after the start would make the first page ten times
slower.
"""


def run(settings: Settings, library_thread: LibraryThread, start: Start) -> int:
    """Run the reader and return its exit status.

    On a normal exit this does not return: the process ends as soon as the terminal is restored.

    Raises:
        Exception: The application crashed; the terminal is restored.
    """
    sys.setswitchinterval(_SWITCH_SECONDS)
    app = PullquoteApp(settings, library_thread, start)
    status = app.run(mouse=settings.mouse)
    library_thread.close()
    if app.crash is not None:
        raise app.crash
    return status if isinstance(status, int) else app.return_code or 0
