"""The ``pullquote`` command, also as ``python -m reader``."""

import os
import sys

from reader.cli.main import main as run


def main() -> None:
    """Run the command line and end the process with its status.

    Python is not taken apart first, which takes longer than printing an article does.
    """
    try:
        status = run()
    except KeyboardInterrupt:  # before anything was there to be ended in an orderly way
        status = 130
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            continue  # whoever read it has gone; that is in the status already
    os._exit(status)


if __name__ == "__main__":
    main()
