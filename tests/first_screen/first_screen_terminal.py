"""A pseudo-terminal running a program, whose output is read until a condition holds."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Mapping, Sequence
from time import monotonic

_PATIENCE_SECONDS = 60.0  # enough for a very busy machine
_TAKES_OVER = b"\x1b[?2004h"
"""The last mode that the program sets on a terminal before it draws."""
_LEAD = (  # background jobs ignore SIGINT and SIGQUIT, nohup ignores SIGHUP
    "import fcntl, os, signal, sys, termios\n"
    "signal.signal(signal.SIGHUP, signal.SIG_DFL)\n"
    "signal.signal(signal.SIGINT, signal.SIG_DFL)\n"
    "signal.signal(signal.SIGQUIT, signal.SIG_DFL)\n"
    "fcntl.ioctl(0, termios.TIOCSCTTY, 0)\n"
    "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
)

PATIENTLY = """import sys
from reader.cli.interactive import early_list
early_list._MAX_WAIT_SECONDS = 60
from reader.cli.main import main
sys.exit(main(sys.argv[1:]))"""
"""Runs the command line with ample time for the library to open."""


class Terminal:
    """Runs Python with given arguments on a terminal of its own."""

    def __init__(
        self,
        arguments: Sequence[str],
        environment: Mapping[str, str] | None = None,
        *,
        width: int = 80,
        height: int = 24,
    ) -> None:
        self.master, self.slave = pty.openpty()
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
        self.before = termios.tcgetattr(self.slave)
        self.pieces: list[bytes] = []
        variables = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PULLQUOTE_", "TEXTUAL_"))
            and name not in ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE")
        }
        variables |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", **(environment or {})}
        self._process = subprocess.Popen(
            [sys.executable, "-c", _LEAD, *arguments],
            stdin=self.slave, stdout=self.slave, stderr=self.slave, env=variables,
            start_new_session=True,
        )  # fmt: skip
        self.pid = self._process.pid

    @property
    def output(self) -> bytes:
        """All output so far."""
        return b"".join(self.pieces)

    @property
    def drawn_early(self) -> bytes:
        """What was drawn before the program took over; it must have done so by now."""
        early, taken_over, _ = self.output.partition(_TAKES_OVER)
        assert taken_over, f"not taken over: {self.output[-300:]!r}"
        return early

    def read_until(self, enough: Callable[[bytes], bool]) -> bytes:
        """Read until the output satisfies a condition."""
        while not enough(self.output):
            assert self._read(_PATIENCE_SECONDS), f"no more came after {self.output[-300:]!r}"
        return self.output

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self.master], [], [], seconds)
        if ready:
            self.pieces.append(os.read(self.master, 65_536))
        return bool(ready)

    def type(self, keys: bytes) -> None:
        """Press keys."""
        os.write(self.master, keys)

    def end(self) -> int:
        """Wait for the program to end and return its exit status."""
        ended = monotonic() + _PATIENCE_SECONDS
        while self._process.poll() is None:
            assert monotonic() < ended, f"still running after {self.output[-300:]!r}"
            self._read(0.02)
        while self._read(0):
            pass
        return self._process.returncode

    def is_restored(self) -> bool:
        """Return whether the terminal is in the state it had before the program."""
        return termios.tcgetattr(self.slave)[:6] == self.before[:6] and self.output.rfind(
            b"\x1b[?1049l"
        ) > self.output.rfind(b"\x1b[?1049h")

    def close(self) -> None:
        """Close the terminal."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        os.close(self.slave)
        os.close(self.master)
