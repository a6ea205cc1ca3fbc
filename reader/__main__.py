"""The ``pullquote`` command, also as ``python -m reader``."""

import _signal  # type: ignore[import-not-found]  # signal itself loads enum
import os
import sys
from time import monotonic

from reader.cli.main import main as run

_INSISTENT_SECONDS = 1.0
"""A Ctrl+C this long after the first is from someone who does not wait for an orderly end."""


def end_interrupted() -> None:
    """End as if killed by Ctrl+C, so that a loop of the shell ends, too."""
    if sys.platform != "win32":
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
        os.kill(os.getpid(), _signal.SIGINT)
    os._exit(128 + 2)


def interrupt_once() -> None:
    """Let the first Ctrl+C interrupt what runs, and none that comes with it interrupt the end.

    Ignored interrupts, as of a job in the background, stay ignored.
    """
    first: float | None = None

    def interrupt(_number: int, _frame: object) -> None:
        nonlocal first
        if first is None:
            first = monotonic()
            raise KeyboardInterrupt
        if monotonic() - first >= _INSISTENT_SECONDS:
            end_interrupted()

    if _signal.getsignal(_signal.SIGINT) != _signal.SIG_IGN:
        _signal.signal(_signal.SIGINT, interrupt)


def main() -> None:
    """Run the command line and end the process with its status.

    Python is not taken apart first, which takes longer than printing an article does.
    """
    interrupt_once()
    try:
        status = run()
    except KeyboardInterrupt:
        end_interrupted()
        return
    archive = sys.modules.get("reader.startup.module_archive")
    if archive is not None:  # whoever only asks for the version needs none
        archive.keep_compiled_code()
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            continue  # whoever read it has gone; that is in the status already
    os._exit(status)


if __name__ == "__main__":
    main()
