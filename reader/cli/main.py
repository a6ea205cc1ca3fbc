"""The entry point: quick answers, dispatch to the verb, and the exception handler."""

import os
import sys

_CONTAINERS = 20_000
"""Container objects created before the first garbage collection; a verb creates about 15,000."""
_STANDARD_ERROR = 2


def main(argv: list[str] | None = None) -> int:
    """Run the command line and return the exit status.

    Args:
        argv: The arguments; those of the process if None.
    """
    words = sys.argv[1:] if argv is None else argv
    if words == ["--version"]:
        from reader import __version__

        return _quickly(f"pullquote {__version__}")
    if words in (["--help"], ["-h"]):
        from reader.cli.command_line.help import overview

        return _quickly(overview())
    if argv is None:
        _fill_closed_streams()
    if words and ("." in words[0] or "/" in words[0] or words[0].startswith("--data-dir")):
        from reader.first_screen.start import paint

        if paint(words):
            return _behind_first_screen(words, ours=argv is None)
    import gc

    if argv is None:
        _open_archive()
    gc.set_threshold(_CONTAINERS)  # modules are not garbage: scanning them takes 2 ms
    from reader.startup.lazy_modules import defer_unused_modules

    defer_unused_modules()
    from reader.cli.dispatch import run
    from reader.cli.error_boundary import guarded

    return guarded(lambda: run(words))


def _fill_closed_streams() -> None:
    """Open the null device for every standard stream that is closed.

    Otherwise the next file opened would get its descriptor, and be used as standard input, or by
    child processes for their messages.
    """
    if sys.stdin is None or sys.stdout is None or sys.stderr is None:
        while (null := os.open(os.devnull, os.O_RDWR)) <= _STANDARD_ERROR:
            os.set_inheritable(null, True)
        os.close(null)


def _open_archive() -> None:
    """Import our modules from an archive; not needed for the few modules of the early screen."""
    from reader.startup.module_archive import ARCHIVE

    ARCHIVE.open()


def _behind_first_screen(words: list[str], *, ours: bool) -> int:
    """Run a command behind the early screen; errors are reported after restoring the terminal.

    `ours` says whether the process is the command's own, rather than an embedding program.
    """
    from reader.first_screen.terminal import give_back

    try:
        if ours:
            _open_archive()
        from reader.startup.lazy_modules import defer_unused_modules

        defer_unused_modules()
        from reader.cli.dispatch import run
        from reader.cli.error_boundary import guarded

        def command() -> int:
            try:
                return run(words)
            finally:
                give_back()

        return guarded(command)
    finally:
        give_back()


def _quickly(text: str) -> int:
    """Write a fixed text, loading the output cleaning only if that fails."""
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except (OSError, AttributeError):
        from reader.cli.error_boundary import guarded
        from reader.cli.output import streams

        def say() -> int:
            streams.say(text)
            return 0

        return guarded(say)
    return 0
