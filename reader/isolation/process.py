"""Starts a subprocess for a piece of work, sends it the request, and ends it.

Hostile input may keep a parser or a search busy for ever, fill the memory, or crash a C library.
Then only the subprocess dies, and the program continues with one clear message.
"""

import os
import sys
import threading
import time
from _pickle import PickleError, dump
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress

from reader.errors import ReaderError, system_reason
from reader.isolation.pipes import INTERNAL_ERROR, OUT_OF_MEMORY, send_pieces
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import subprocess
    from typing import IO

_READ_ERRORS = (
    EOFError, OSError, ValueError, LookupError, TypeError, AttributeError, OverflowError,
    MemoryError, PickleError,
)  # fmt: skip
"""What reading may raise; a compromised process may, for example, announce terabytes."""
_CRASH_SIGNALS = (6, 11)  # SIGABRT (as when a C library gets no memory) and SIGSEGV
_TIMEOUT_SIGNAL = 27  # SIGPROF, which ends a process that is not watched in time
_POLLS_PER_SECOND = 20  # how often `cancelled` is polled
_LONGEST_STEP_SECONDS = 1.0  # between two polls; if it was longer, this process was stopped
_MALLOC_ENVIRONMENT = {"MALLOC_MMAP_THRESHOLD_": "65536"}
"""Makes glibc return every larger buffer to the system when it is freed."""


class WorkLimits(NamedTuple):
    """The limits for one piece of work."""

    seconds: float
    memory_bytes: int


def available_cores() -> int:
    """Return how many processes can run simultaneously."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on every platform
        return os.cpu_count() or 1


@contextmanager
def run_isolated(
    module: str,
    request: object,
    limits: WorkLimits,
    cancelled: Callable[[], bool],
    *,
    texts: Sequence[str] = (),
    niceness: int = 0,
) -> "Iterator[IO[bytes]]":
    """Send `request` to a subprocess that runs `module`, and yield its output pipe.

    The process has ended when the block ends, however that happens.

    Args:
        module: A module that calls `serve` when run as the main program.
        request: The request, which is pickled.
        limits: The limits of the process.
        cancelled: Polled; True ends the process, which then writes nothing more.
        texts: Long texts that belong to the request; they are sent in pieces, so that they are
            never in memory twice.
        niceness: The niceness of the process, 0 to 19, on systems that have it.

    Raises:
        ReaderError: The output ended early or could not be read in the block, or no process could
            be started; the message gives the reason.
    """
    process = _start_process(module, limits)
    if niceness:
        with suppress(AttributeError, OSError):  # Windows has no niceness
            os.setpriority(os.PRIO_PROCESS, process.pid, niceness)
    assert process.stdin is not None
    assert process.stdout is not None
    watch = _Watch(process, limits.seconds, cancelled)
    try:
        watch.begin()
        dump((request, len(texts)), process.stdin)
        for text in texts:
            send_pieces(text, process.stdin)
        process.stdin.flush()  # left open: when it closes, the process knows that we have ended
        yield process.stdout
    except _READ_ERRORS as problem:
        _await_end(process)
        raise ReaderError(_reason(process.poll(), limits, late=watch.timed_out)) from problem
    finally:
        watch.end()
        process.kill()
        with suppress(OSError):
            process.stdin.close()
        process.stdout.close()
        process.wait()


def _start_process(module: str, limits: WorkLimits) -> "subprocess.Popen[bytes]":
    import subprocess  # not loaded in the subprocess, where it would cost a megabyte

    numbers = (str(limits.memory_bytes), str(limits.seconds))
    try:
        return subprocess.Popen(  # noqa: S603 - this very interpreter and package
            [sys.executable, "-P", "-m", module, *numbers],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **_MALLOC_ENVIRONMENT},
            # Ctrl+C is for us, or for a program that uses the terminal meanwhile
            process_group=0 if os.name == "posix" else None,
        )
    except OSError as problem:
        raise ReaderError(f"could not start: {system_reason(problem)}") from problem


def _await_end(process: "subprocess.Popen[bytes]") -> None:
    from subprocess import TimeoutExpired

    with suppress(TimeoutExpired):
        process.wait(1.0)


def _reason(status: int | None, limits: WorkLimits, *, late: bool) -> str:
    if late or status == -_TIMEOUT_SIGNAL:
        return f"took longer than {limits.seconds:g} s"
    if status == OUT_OF_MEMORY:
        return f"needed more than {limits.memory_bytes // 1_000_000:,} MB"
    if status == INTERNAL_ERROR:
        return "failed with an internal error: see the reports that pullquote doctor names"
    if status is not None and -status in _CRASH_SIGNALS:
        megabytes = limits.memory_bytes // 1_000_000
        return f"failed: it is damaged, or needs more than {megabytes:,} MB"
    return "ended unexpectedly"


class _Watch:
    """Kills a subprocess at its deadline, or when the work is cancelled.

    While this process is stopped, as by Ctrl+Z, the subprocess goes on and its results wait: that
    time does not count.
    """

    def __init__(
        self, process: "subprocess.Popen[bytes]", seconds: float, cancelled: Callable[[], bool]
    ) -> None:
        self.timed_out = False
        self._process, self._cancelled = process, cancelled
        self._left = seconds
        self._over = threading.Event()

    def begin(self) -> None:
        """Start watching, in a thread.

        Raises:
            ReaderError: The system allows no more threads.
        """
        try:
            threading.Thread(target=self._run, name="watch", daemon=True).start()
        except RuntimeError as problem:
            raise ReaderError("could not start: no thread available to watch it") from problem

    def _run(self) -> None:
        before = time.monotonic()
        while not (self.timed_out or self._cancelled()):
            if self._over.wait(1 / _POLLS_PER_SECOND):
                return
            now = time.monotonic()
            self._left -= min(now - before, _LONGEST_STEP_SECONDS)
            before = now
            self.timed_out = self._left < 0
        self._process.kill()

    def end(self) -> None:
        """Stop watching."""
        self._over.set()
