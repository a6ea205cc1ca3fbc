"""The ``pullquote`` command, also as ``python -m reader``."""

import os
import sys

from reader.cli.main import main as run


def end_interrupted() -> None:
    """End as if killed by Ctrl+C, so that a loop of the shell ends, too."""
    if sys.platform != "win32":
        import signal

        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGINT)
    os._exit(128 + 2)


def main() -> None:
    """Run the command line and end the process with its status.

    Python is not taken apart first, which takes longer than printing an article does.
    """
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
