"""Entry of the command: the quick answers, the verb, and the one place where all errors end."""

import sys


def main(argv: list[str] | None = None) -> int:
    """Run the command line and return the exit status.

    Args:
        argv: The words after the command's name; those of the process when None.
    """
    words = sys.argv[1:] if argv is None else argv
    if words == ["--version"]:
        from reader import __version__

        return _quickly(f"pullquote {__version__}")
    if words in (["--help"], ["-h"]):
        from reader.cli.help import overview

        return _quickly(overview())
    from reader.cli.boundary import guarded
    from reader.cli.dispatch import run

    return guarded(lambda: run(words))


def _quickly(text: str) -> int:
    """Write our own words, without loading what cleans those of others."""
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except (OSError, AttributeError):
        return 1
    return 0
