"""Measure starting: CPU time until the first text and until the program is ready, on a terminal.

    python docs/measure_start.py ARTICLE [RUNS]

Runs the reader and ``python -c pass`` in turn on a pseudo-terminal of 120 x 40 cells, each time
with a fresh data directory, and prints medians. Needs Linux: CPU time is read from ``/proc``.
"""

import fcntl
import os
import resource
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

READY = b"next quote"  # stands in the line of keys, which is drawn with the first full frame
SIZE = struct.pack("HHHH", 40, 120, 0, 0)
SYNCHRONISED = b"\x1b[?2026$p"


def main() -> None:
    """Measure and print."""
    article = Path(sys.argv[1]).resolve()
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    first_words = article.read_text(encoding="utf-8").split("\n", 1)[0][:40].encode()
    marks = {"first text": first_words, "ready": READY}
    found: dict[str, list[float]] = {name: [] for name in ("python -c pass", *marks)}
    for _ in range(runs):
        found["python -c pass"].append(_cpu_of_nothing())
        for name, milliseconds in _cpu_until(article, marks).items():
            found[name].append(milliseconds)
    floor = statistics.median(found["python -c pass"])
    for name, values in found.items():
        middle = statistics.median(values)
        print(f"{name:15} {middle:7.1f} ms CPU   x {middle / floor:.2f}")  # noqa: T201


def _environment() -> dict[str, str]:
    # with this set, Python compiles every module anew at every start
    dropped = ("PYTHONDONTWRITEBYTECODE", "NO_COLOR", "COLUMNS", "LINES")
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return {**kept, "TERM": "xterm-256color", "COLORTERM": "truecolor"}


def _cpu_of_nothing() -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", "pass"], check=True, env=_environment())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def _cpu_until(article: Path, marks: dict[str, bytes]) -> dict[str, float]:
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, SIZE)
    with tempfile.TemporaryDirectory() as data:
        reader = subprocess.Popen(  # noqa: S603 - this very program
            [sys.executable, "-m", "reader", "--data-dir", data, str(article)],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=_environment(),
            start_new_session=True,
        )
        try:
            return _watch(master, reader.pid, marks)
        finally:
            reader.kill()
            reader.wait()
            os.close(slave)
            os.close(master)


def _watch(master: int, pid: int, marks: dict[str, bytes]) -> dict[str, float]:
    output = b""
    reached: dict[str, float] = {}
    deadline = time.monotonic() + 30
    while len(reached) < len(marks) and time.monotonic() < deadline:
        if not select.select([master], [], [], 0.1)[0]:
            continue
        piece = os.read(master, 65_536)
        output += piece
        if SYNCHRONISED in piece:
            os.write(master, b"\x1b[?2026;2$y")  # answered as a terminal does
        for name, mark in marks.items():
            if name not in reached and mark in output:
                reached[name] = _cpu(pid)
    return reached


def _cpu(pid: int) -> float:
    threads = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((each / "schedstat").read_text().split()[0]) for each in threads) / 1e6


if __name__ == "__main__":
    main()
