"""A real terminal for tests: a program on a pty, its output read until a condition holds."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from shlex import join
from time import monotonic
from typing import Protocol, Self

import pyte

ROOT = Path(__file__).parents[1]
UNKNOWN_TO_PYTE = re.compile(rb"\x1b\[[<>=?][0-9;]*(?:\$p|u)|\x1b\]22;[^\x07]*\x07")
"""Queries that the emulator would show as text."""
PATIENTLY = """import sys
from reader.cli.interactive import early_list
early_list._MAX_WAIT_SECONDS = 60
from reader.cli.main import main
sys.exit(main(sys.argv[1:]))"""
"""Runs the command line with ample time for the library to open."""
_PATIENCE_SECONDS = 60.0  # enough for a very busy machine
_TAKES_OVER = b"\x1b[?2004h"
"""The last mode that the program sets on a terminal before it draws."""
_MODES = (1000, 1003, 1004, 1006, 1049, 2004)  # mouse, focus, other screen, pastes
_LEAD = (  # background jobs ignore SIGINT and SIGQUIT, nohup ignores SIGHUP
    "import fcntl, os, signal, sys, termios\n"
    "signal.signal(signal.SIGHUP, signal.SIG_DFL)\n"
    "signal.signal(signal.SIGINT, signal.SIG_DFL)\n"
    "signal.signal(signal.SIGQUIT, signal.SIG_DFL)\n"
    "fcntl.ioctl(0, termios.TIOCSCTTY, 0)\n"
    "os.execvp(sys.argv[1], sys.argv[1:])"
)


class Terminal:
    """Runs a command on a terminal of its own; every wait ends as soon as its condition holds.

    Args:
        command: The command.
        environment: Variables added to the environment.
        size: The columns and rows of the terminal.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str] | None = None,
        size: tuple[int, int] = (80, 24),
    ) -> None:
        columns, rows = size
        self._master, self._slave = pty.openpty()
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._before = termios.tcgetattr(self._slave)
        self.output = b""  # all so far
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._drawn = 0  # bytes of the output that are on the screen
        variables = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PULLQUOTE_", "TEXTUAL_"))
            and name not in ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE")
        }
        variables |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8"}
        self._process = subprocess.Popen(
            [sys.executable, "-c", _LEAD, *command],
            stdin=self._slave, stdout=self._slave, stderr=self._slave, cwd=ROOT,
            env={**variables, **(environment or {})}, start_new_session=True,
        )  # fmt: skip
        self.pid = self._process.pid

    # reading -------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """What the screen shows."""
        self._stream.feed(UNKNOWN_TO_PYTE.sub(b"", self.output[self._drawn :]))
        self._drawn = len(self.output)
        return "\n".join(line.rstrip() for line in self._screen.display)

    @property
    def drawn_early(self) -> bytes:
        """What was drawn before the program took over; it must have done so by now."""
        early, taken_over, _ = self.output.partition(_TAKES_OVER)
        assert taken_over, f"not taken over: {self.output[-300:]!r}"
        return early

    def _read(self, seconds: float) -> bool:
        """Read output that comes in time; return whether any did."""
        ready, _, _ = select.select([self._master], [], [], seconds)
        if ready:
            self.output += os.read(self._master, 65_536)
        return bool(ready)

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Read until a condition holds."""
        deadline = monotonic() + _PATIENCE_SECONDS
        while not condition():
            has_ended = self._process.poll() is not None
            if not self._read(0.2) and (has_ended or monotonic() > deadline):
                raise AssertionError(f"no {what} on the screen:\n{self.text}")

    def shows(self, *words: str) -> None:
        """Wait until the screen shows the given words."""
        for each in words:
            self.until(lambda each=each: each in self.text, repr(each))  # type: ignore[misc]

    def hides(self, words: str) -> None:
        """Wait until the screen no longer shows the given words."""
        self.until(lambda: words not in self.text, f"end of {words!r}")

    def writes(self, *words: str) -> None:
        """Wait until the given words have been written, on the screen or not."""
        for each in words:
            self.until(lambda each=each: each.encode() in self.output, repr(each))  # type: ignore[misc]

    def writes_after(self, start: int, *words: str) -> None:
        """Wait until the given words have been written, in this order, after byte `start`."""
        for each in words:
            word = each.encode()
            self.until(lambda word=word, start=start: word in self.output[start:], repr(each))  # type: ignore[misc]
            start = self.output.index(word, start) + len(word)

    # writing -------------------------------------------------------------------------------------

    def press(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def stall(self) -> None:
        """Take no more output from the program."""
        termios.tcflow(self._slave, termios.TCOOFF)

    def signal(self, number: int) -> None:
        os.kill(self.pid, number)

    # the end -------------------------------------------------------------------------------------

    def quit(self) -> None:
        """Press q; the program must end without an error."""
        self.press("q")
        assert self.end() == 0

    def end(self) -> int:
        """Wait until the program has ended and return its exit status."""
        deadline = monotonic() + _PATIENCE_SECONDS
        while self._process.poll() is None:
            assert monotonic() < deadline, f"the program does not end:\n{self.text}"
            self._read(0.02)
        while self._read(0):
            pass
        return self._process.returncode

    def is_restored(self) -> bool:
        """Return whether the terminal is in the state it had before the program."""
        modes = [(b"\x1b[?%dh" % mode, b"\x1b[?%dl" % mode) for mode in _MODES]
        changed = [*modes, (b"\x1b[?25l", b"\x1b[?25h")]  # the cursor is hidden by the former
        return self.has_attributes_of_before() and all(
            self.output.rfind(set_) <= self.output.rfind(reset) for set_, reset in changed
        )

    def has_attributes_of_before(self) -> bool:
        """Return whether keys are read as before the program, whatever is still to be written."""
        return termios.tcgetattr(self._slave)[:6] == self._before[:6]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End the program, and close the terminal."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        os.close(self._slave)
        os.close(self._master)


class OnTerminal(Protocol):
    """Runs Python on a terminal that is closed after the test; a fixture."""

    def __call__(
        self, *arguments: str, size: tuple[int, int] = (80, 24), **environment: str
    ) -> Terminal: ...


def running(
    arguments: Sequence[str],
    *,
    data: Path,
    shell: str = "",
    environment: Mapping[str, str] | None = None,
) -> Terminal:
    """Run the reader in a terminal of its own.

    Args:
        arguments: The command-line arguments.
        data: The data directory.
        shell: A shell command to run instead; ``{command}`` in it stands for the program.
        environment: Variables added to the environment.
    """
    command = [sys.executable, "-m", "reader", "--data-dir", str(data), *arguments]
    if shell:
        command = ["/bin/sh", "-c", shell.replace("{command}", join(command))]
    return Terminal(command, environment, (100, 30))
