"""Measure opening what may be hostile: first paint, memory, and answers to keys meanwhile.

    python docs/measure_hostile.py FILE_OR_ADDRESS ...

Opens each on a pseudo-terminal of 100 x 30 cells with a fresh data directory. Told are, by the
clock and in CPU time of the program itself, the first frame and the first words of the article or
of an error; the most memory of the program and of its largest worker; the slowest answer to
``j``, ``k``, ``:``, ``?`` and Esc, which are pressed until no worker runs any more; and the most
CPU time that the program spent until an answer, in all its threads. Needs Linux, and pyte.
"""

import fcntl
import os
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time
from contextlib import suppress
from pathlib import Path

import pyte

ROWS, COLUMNS = 30, 100
SECONDS = 12.0
KEYBOARD = re.compile(rb"\x1b\[[<>=?]\d*u")  # a request that pyte would show as text
WORDS = re.compile(r"[^\W\d_]{2}|\S{5}")
PASTE_IS_MARKED = b"\x1b[?2004h"  # the last of the modes that the program sets: keys are read
KEYS = (("j", "j"), ("k", "k"), (":", ":"), ("\x1b", "Esc"), ("?", "?"), ("\x1b", "Esc"))
QUIET_KEYS = KEYS[2:4]  # those that do something while nothing is there, and hide no article
PAUSE_SECONDS = 0.03  # between an answer and the next key
PATIENCE_SECONDS = {"j": 0.5, "k": 0.5}  # a text of one screen does not move


class Run:
    """One run of the program."""

    def __init__(self, target: str, home: Path) -> None:
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
        places = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CACHE", "CONFIG", "STATE")}
        self.began = time.monotonic()
        self.process = subprocess.Popen(  # noqa: S603 - this very program
            [sys.executable, "-m", "reader", "--data-dir", str(home / "data"), "--", target],
            stdin=slave, stdout=slave, stderr=slave, start_new_session=True,
            env={**kept, **places, "TERM": "xterm-256color", "COLORTERM": "truecolor"},
        )  # fmt: skip
        os.close(slave)
        self.screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self.screen)
        self.reads_keys = False
        self.memory = self.worker_memory = 0.0

    def read(self) -> bool:
        """Take what the program has written; return whether it goes on."""
        self.memory = max(self.memory, _peak(self.process.pid))
        self.worker_memory = max([self.worker_memory, *map(_peak, self.workers())])
        if not select.select([self.master], [], [], 0.005)[0]:
            return self.process.poll() is None
        try:
            piece = os.read(self.master, 65_536)
        except OSError:
            return False
        self.reads_keys |= PASTE_IS_MARKED in piece
        self._stream.feed(KEYBOARD.sub(b"", piece))
        return True

    def workers(self) -> list[int]:
        """Return the processes that the program has started."""
        found: list[int] = []
        with suppress(OSError):
            for thread in Path(f"/proc/{self.process.pid}/task").iterdir():
                found += map(int, (thread / "children").read_text().split())
        return found

    def now(self) -> tuple[float, float]:
        """Return how long it has run, by the clock and in CPU time, in milliseconds."""
        spent = 0
        with suppress(OSError):
            for thread in Path(f"/proc/{self.process.pid}/task").iterdir():
                spent += int((thread / "schedstat").read_text().split()[0])
        return (time.monotonic() - self.began) * 1000, spent / 1e6

    def rows(self) -> list[str]:
        """Return what the screen shows; the emulator's own way fails at a cell of marks only."""
        columns = range(COLUMNS)
        return ["".join(self.screen.buffer[y][x].data for x in columns) for y in range(ROWS)]

    def has_answered(self, name: str, before: list[str]) -> bool:
        """Whether the screen shows what a key does."""
        rows = self.rows()
        shown = "\n".join(rows)
        prompts = any(row.lstrip(" │").startswith(":") for row in rows[-3:])
        helps = any(row.strip(" │") == "Keys" for row in rows)
        if name in ":?":
            return prompts if name == ":" else helps
        return not prompts and not helps if name == "Esc" else shown != "\n".join(before)


def _peak(pid: int) -> float:
    with suppress(OSError):
        found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
        return int(found[1]) / 1024 if found else 0.0
    return 0.0


def measure(target: str) -> str:
    """Return one line about a file or address."""
    with tempfile.TemporaryDirectory() as home:
        run = Run(target, Path(home))
        marks: dict[str, tuple[float, float]] = {}
        slowest, hardest = (0.0, ""), (0.0, "")
        pressed, sent, number, spent = "", 0.0, 0, 0.0
        before: list[str] = []
        while run.read() and time.monotonic() - run.began < SECONDS:
            rows = [row for row in run.rows()[:-1] if WORDS.search(row)]
            if rows and "frame" not in marks:
                marks["frame"] = run.now()
            if "text" not in marks and (len(rows) > 2 or (rows and "loading" not in rows[0])):
                marks["text"] = run.now()
            elapsed = time.monotonic() - sent
            if pressed and run.has_answered(pressed, before):
                slowest = max(slowest, (elapsed * 1000, pressed))
                hardest = max(hardest, (run.now()[1] - spent, pressed))
                pressed, sent = "", time.monotonic()
            elif pressed and elapsed > PATIENCE_SECONDS.get(pressed, SECONDS):
                pressed, sent = "", time.monotonic()
            elif run.reads_keys and not pressed and elapsed > PAUSE_SECONDS:
                if number >= 2 * len(KEYS) and "text" in marks and not run.workers():
                    break
                keys = KEYS if "text" in marks else QUIET_KEYS
                key, pressed = keys[number % len(keys)]
                number += 1
                before, sent, spent = run.rows(), time.monotonic(), run.now()[1]
                os.write(run.master, key.encode())
        marks.setdefault("text", run.now())
        run.process.kill()
        run.process.wait()
        os.close(run.master)
    frame, text = (marks.get(name, marks["text"]) for name in ("frame", "text"))
    times = f"{frame[0]:6.0f} {frame[1]:5.0f}   {text[0]:6.0f} {text[1]:5.0f}"
    memory = f"{run.memory:6.0f} {run.worker_memory:6.0f}"
    answers = f"{slowest[0]:5.0f} {slowest[1]:3}   {hardest[0]:5.0f} {hardest[1]:3}"
    return f"{times}   {memory}   {answers}   {ascii(target)[-48:]}"


def main() -> None:
    """Measure and print."""
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")  # noqa: T201
    print("frame ms, CPU   text ms, CPU   MB, worker   slowest key, CPU ms")  # noqa: T201
    for target in sys.argv[1:]:
        print(measure(target), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
