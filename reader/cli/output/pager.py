"""Long output on a terminal goes through the person's pager."""

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
    """Show text that may be longer than the screen; only for a terminal.

    ``$PAGER`` is run without a shell; without one ``less`` is taken, and without that, or when
    the text fits, it is written as it is.

    Raises:
        OSError: Standard output cannot be written.
        KeyboardInterrupt: Ctrl+C ended the pager.
    """
    command = _command()
    if not command or text.count("\n") + 2 <= get_terminal_size().lines:
        streams.say(text)
        return
    streams.flush()
    environment = {"LESS": "FRX", **os.environ}
    try:
        with _interrupts_for_it():
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
        streams.say(text)
        return
    if done.returncode == -signal.SIGINT:
        raise KeyboardInterrupt


@contextmanager
def _interrupts_for_it() -> Iterator[None]:
    """Let Ctrl+C mean what it means to the pager, which gives the terminal back as it was.

    A function that does nothing is not handed on to the pager, as ignoring the signal would be.
    """
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _command() -> list[str]:
    """Return the words of the pager's command line; none when there is no pager."""
    try:
        words = shlex.split(os.environ.get("PAGER", "less"))
    except ValueError:
        return []
    found = which(words[0]) if words else None
    return [found, *words[1:]] if found else []
