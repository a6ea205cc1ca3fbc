"""Long output on a terminal goes through the person's pager."""

import os
import shlex
import subprocess
from shutil import get_terminal_size, which

from reader.cli import output
from reader.text.clean import clean_text


def page(text: str) -> None:
    """Show text that may be longer than the screen; only for a terminal.

    ``$PAGER`` is run without a shell; without one ``less`` is taken, and without that, or when
    the text fits, it is written as it is.

    Raises:
        OSError: Standard output cannot be written.
    """
    command = _command()
    if not command or text.count("\n") + 2 <= get_terminal_size().lines:
        output.say(text)
        return
    output.flush()
    environment = {"LESS": "FRX", **os.environ}
    try:
        subprocess.run(  # noqa: S603 - the person's own choice, and no shell
            command,
            input=clean_text(text) + "\n",
            text=True,
            encoding="utf-8",
            errors="replace",
            env=environment,
            check=False,
        )
    except OSError:
        output.say(text)


def _command() -> list[str]:
    """Return the words of the pager's command line; none when there is no pager."""
    try:
        words = shlex.split(os.environ.get("PAGER", "less"))
    except ValueError:
        return []
    found = which(words[0]) if words else None
    return [found, *words[1:]] if found else []
