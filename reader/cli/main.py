"""The entry point: quick answers, dispatch to the verb, and the exception handler."""

import os
import sys

_FIRST_COLLECTION = 40_000
"""Container objects created before the first garbage collection; a verb creates about 20,000."""
_STANDARD_ERROR = 2


def main(argv: list[str] | None = None) -> int:
    """Run the command line and return the exit status.

    Args:
        argv: The arguments; those of the process if None.
    """
    words = sys.argv[1:] if argv is None else argv
    if words == ["--version"]:
        from reader import __version__

        return _print_at_once(f"pullquote {__version__}")
    if words in (["--help"], ["-h"]):
        from reader.cli.command_line.help import overview

        return _print_at_once(overview())
    if argv is None:
        _fill_closed_streams()
    if words and ("." in words[0] or "/" in words[0] or words[0].startswith("--data-dir")):
        from reader.first_screen import may_be_drawn

        if may_be_drawn(words):
            from reader.first_screen.start import paint

            if paint(words):
                return _run_behind_first_screen(words, is_own_process=argv is None)
    import gc

    gc.set_threshold(_FIRST_COLLECTION)  # modules are not garbage: scanning them takes 2 ms
    if argv is None:
        _open_archive()
    from reader.startup.lazy_modules import defer_unused_modules

    defer_unused_modules()
    from reader.cli.dispatch import run
    from reader.cli.error_boundary import run_guarded

    return run_guarded(lambda: run(words))


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
    from reader.startup.module_archive import open_archive

    open_archive()


def _run_behind_first_screen(words: list[str], *, is_own_process: bool) -> int:
    """Run a command behind the early screen; errors are reported after restoring the terminal.

    `is_own_process` says whether the process is the command's own, not an embedding program.
    """
    from reader.first_screen.terminal import restore_terminal

    try:
        if is_own_process:
            _open_archive()
        from reader.startup.lazy_modules import defer_unused_modules

        defer_unused_modules()
        from reader.cli.dispatch import run
        from reader.cli.error_boundary import run_guarded

        def command() -> int:
            try:
                return run(words)
            finally:
                restore_terminal()

        return run_guarded(command)
    finally:
        restore_terminal()


def _print_at_once(text: str) -> int:
    """Write a fixed text, loading the output cleaning only if that fails."""
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except (OSError, AttributeError):
        from reader.cli.error_boundary import run_guarded
        from reader.cli.output import streams

        def say() -> int:
            streams.print_text(text)
            return 0

        return run_guarded(say)
    return 0
