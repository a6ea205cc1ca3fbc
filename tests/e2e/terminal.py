"""A real terminal for end-to-end tests: the program in a pty, its screen read by an emulator."""

import os
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pexpect
import pyte

ROOT = Path(__file__).parents[2]
_SECONDS = 60.0  # time limit for any wait on a very busy machine
_BYTES = 65_536
_KEYBOARD = re.compile(rb"\x1b\[[<>=?]\d*u")  # a query that the emulator would show as text


class Terminal:
    """A terminal running a program; every wait ends as soon as its condition holds."""

    def __init__(self, child: "pexpect.spawn[bytes]", columns: int, rows: int) -> None:
        self._child = child
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.output = b""

    # reading -------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self._screen.display)

    def _read(self, seconds: float) -> bool:
        """Read the program's output; return whether it is still running."""
        try:
            output = self._child.read_nonblocking(_BYTES, timeout=seconds)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.output += output
        self._stream.feed(_KEYBOARD.sub(b"", output))
        return True

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Read until a condition holds."""
        deadline = time.monotonic() + _SECONDS
        alive = True
        while not condition():
            if not alive or time.monotonic() > deadline:
                raise AssertionError(f"no {what} on the screen:\n{self.text}")
            alive = self._read(0.2)

    def shows(self, *words: str) -> None:
        """Wait until the screen shows the given words."""
        for each in words:
            self.until(lambda each=each: each in self.text, repr(each))  # type: ignore[misc]

    def hides(self, words: str) -> None:
        """Wait until the screen no longer shows the given words."""
        self.until(lambda: words not in self.text, f"end of {words!r}")

    # writing -------------------------------------------------------------------------------------

    def press(self, keys: str) -> None:
        self._child.send(keys.encode())

    def signal(self, number: signal.Signals) -> None:
        self._child.kill(number)

    def stopped(self) -> bool:
        """Return whether the program is suspended."""
        state = Path(f"/proc/{self._child.pid}/stat").read_text().rpartition(")")[2].split()[0]
        return state == "T"

    # the end -------------------------------------------------------------------------------------

    def end(self) -> int:
        """Wait until the program has ended and return its exit status."""
        deadline = time.monotonic() + _SECONDS
        while self._read(0.2):
            if time.monotonic() > deadline:
                raise AssertionError(f"the program does not end:\n{self.text}")
        self._child.wait()
        if self._child.signalstatus is not None:
            return 128 + int(self._child.signalstatus)
        return int(self._child.exitstatus or 0)

    def is_clean(self) -> bool:
        """Return whether every terminal mode that was set has been reset."""
        entered = self._last(b"\x1b[?1049h") < self._last(b"\x1b[?1049l")
        cursor = self._last(b"\x1b[?25l") < self._last(b"\x1b[?25h")
        mouse = self._last(b"\x1b[?1000h") <= self._last(b"\x1b[?1000l")
        paste = self._last(b"\x1b[?2004h") <= self._last(b"\x1b[?2004l")
        return entered and cursor and mouse and paste

    def _last(self, sequence: bytes) -> int:
        return self.output.rfind(sequence)


@contextmanager
def running(
    arguments: Sequence[str],
    *,
    data: Path,
    columns: int = 100,
    rows: int = 30,
    shell: str = "",
    environment: Mapping[str, str] | None = None,
) -> Iterator[Terminal]:
    """Run the program in a terminal of its own.

    Args:
        arguments: The command-line arguments.
        data: The data directory.
        columns: The width of the terminal.
        rows: The height of the terminal.
        shell: A shell command to run instead; ``{command}`` in it stands for the program.
        environment: Variables added to the environment.
    """
    command = [sys.executable, "-m", "reader", "--data-dir", str(data), *arguments]
    if shell:
        quoted = " ".join(f"'{word}'" for word in command)
        command = ["/bin/sh", "-c", shell.replace("{command}", quoted)]
    variables = {
        **os.environ,
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LC_ALL": "C.UTF-8",
        **(environment or {}),
    }
    for name in ("COLUMNS", "LINES", "NO_COLOR"):
        variables.pop(name, None)
    child: pexpect.spawn[bytes] = pexpect.spawn(
        command[0],
        list(command[1:]),
        cwd=str(ROOT),
        env=variables,
        dimensions=(rows, columns),
        timeout=_SECONDS,
    )
    child.delaybeforesend = None
    child.delayafterread = None
    try:
        yield Terminal(child, columns, rows)
    finally:
        if not child.isalive():  # no process is left to wait for
            child.ptyproc.delayafterclose = 0  # type: ignore[attr-defined]
        child.close(force=True)
