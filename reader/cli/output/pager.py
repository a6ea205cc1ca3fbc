"""Showing long output in the user's pager."""

import os
import shlex
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from shutil import get_terminal_size, which

from reader.cli.output import streams
from reader.text.clean import clean_text


def page(text: str) -> None:
    """Show text in a pager if it is longer than the screen; only for a terminal.

    ``$PAGER`` is run without a shell; ``less`` is the default. If there is no pager, or the text
    fits on the screen, it is printed.

    Raises:
        OSError: Standard output cannot be written.
        KeyboardInterrupt: The pager was ended by Ctrl+C.
    """
    command = _command()
    if not command or text.count("\n") + 2 <= get_terminal_size().lines:
        streams.print_text(text)
        return
    streams.flush()
    environment = {"LESS": "FRX", **os.environ}
    try:
        with _interrupts_left_to_pager():
            done = subprocess.run(  # noqa: S603 - the person's own choice, and no shell
                command,
                input=clean_text(text) + "\n",
                text=True,
                encoding="utf-8",
                errors="replace",
                env=environment,
                check=False,
            )
    except OSError:
        streams.print_text(text)
        return
    if done.returncode == -signal.SIGINT:
        raise KeyboardInterrupt


@contextmanager
def _interrupts_left_to_pager() -> Iterator[None]:
    """Ignore Ctrl+C here while the pager runs, which handles it and restores the terminal.

    The handler is an empty function, because an ignored signal would be inherited by the pager.
    """
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _command() -> list[str]:
    """Return the command line of the pager, or an empty list if there is none."""
    try:
        words = shlex.split(os.environ.get("PAGER", "less"))
    except ValueError:
        return []
    found = which(words[0]) if words else None
    return [found, *words[1:]] if found else []
