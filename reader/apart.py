"""Work in a process of its own: with a deadline, a memory limit, and an end when nobody waits.

What strangers wrote may take a parser or a search for ever, fill the memory or bring a library
in C down; then the process dies, and the program goes on with one clear line.
"""

import os
import pickle
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from io import BufferedReader
from typing import IO, TYPE_CHECKING, NamedTuple, cast

from reader.errors import ReaderError

if TYPE_CHECKING:
    import subprocess

_BROKEN = (
    EOFError,
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    OverflowError,
    MemoryError,
    pickle.PickleError,
)
"""What reading may meet: a process that fell may say that there are terabytes to come."""
_OUT_OF_MEMORY = 77  # exit status of a process that could not get what it asked for
_BROKEN_DOWN = (6, 11)  # signals of a library in C: aborted, as when it gets no memory; segfault
_LOOKS_PER_SECOND = 20  # at whether anybody still waits
_PIECE = 8_192  # code points of a text that is sent
_GIVES_BACK = {"MALLOC_MMAP_THRESHOLD_": "65536"}
"""Lets glibc return every larger buffer to the system when it is freed, and keep none."""
_GRACE_SECONDS = 2  # after which the system ends a process that nobody watches any more


class WorkLimits(NamedTuple):
    """How much one piece of work may use."""

    seconds: float
    memory_bytes: int


@contextmanager
def process_of(
    module: str,
    request: object,
    limits: WorkLimits,
    cancelled: Callable[[], bool],
    *,
    texts: Sequence[str] = (),
) -> Iterator[IO[bytes]]:
    """Give `request` to a process that runs `module`, and yield what it writes.

    The process is gone when the block ends, however it ends.

    Args:
        module: Runs `serve` as its main program.
        request: Pickled.
        limits: What the process may use.
        cancelled: Asked all the time; True ends the process, which then has written nothing more.
        texts: Long texts that belong to the request; they go piece by piece, and are never in
            the memory a second time.

    Raises:
        ReaderError: The block met the end of what was written, or something that it could not
            read, or the system allows no process; the message says why that is so.
    """
    process = _started(module, limits)
    assert process.stdin is not None
    assert process.stdout is not None
    watch = _Watch(process, limits.seconds, cancelled)
    try:
        watch.begin()
        pickle.dump((request, len(texts)), process.stdin)
        for text in texts:
            for piece in _encoded(text):
                pickle.dump(piece, process.stdin)
            pickle.dump(b"", process.stdin)
        process.stdin.flush()  # left open: its end tells the process that we are gone
        yield process.stdout
    except _BROKEN as problem:
        _await_end(process)
        raise ReaderError(_reason(process.poll(), limits, late=watch.late)) from problem
    finally:
        watch.end()
        process.kill()
        with suppress(OSError):
            process.stdin.close()
        process.stdout.close()
        process.wait()


def _started(module: str, limits: WorkLimits) -> "subprocess.Popen[bytes]":
    import subprocess  # not in the other process, which needs its megabyte for the article

    numbers = (str(limits.memory_bytes), str(limits.seconds))
    try:
        return subprocess.Popen(  # noqa: S603 - this very interpreter and package
            [sys.executable, "-P", "-m", module, *numbers],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **_GIVES_BACK},
            # Ctrl+C is for us, or for a program that the terminal was lent to
            process_group=0 if os.name == "posix" else None,
        )
    except OSError as problem:
        raise ReaderError(f"could not begin: {problem.strerror}") from problem


def _await_end(process: "subprocess.Popen[bytes]") -> None:
    from subprocess import TimeoutExpired

    with suppress(TimeoutExpired):
        process.wait(1.0)


def receive(pipe: IO[bytes]) -> object:
    """Return the next result of a process: numbers, words and containers, and nothing else.

    A process that fell may send whatever it likes.

    Raises:
        pickle.UnpicklingError: It is something else, or none.
        EOFError: There is none.
    """
    return _PlainUnpickler(pipe).load()


def receive_text(pipe: IO[bytes]) -> str:
    """Return the next result of a process, when that is a text.

    It is received in memory that goes back to the system at once: what an allocator keeps of a
    large buffer would stay with the program to its end.

    Raises:
        ValueError: It is something else.
        EOFError: There is not all of it.
    """
    size = receive(pipe)
    if not isinstance(size, int) or size < 0:
        raise ValueError("no text")
    if not size:
        return ""
    import mmap

    with mmap.mmap(-1, size) as buffer:
        with memoryview(buffer) as view:
            done = 0
            while done < size:
                count = cast("BufferedReader", pipe).readinto(view[done:])
                if not count:
                    raise EOFError
                done += count
        return str(buffer, "utf-8", "surrogatepass")


class _PlainUnpickler(pickle.Unpickler):
    """Knows no class and no function."""

    def find_class(self, module: str, name: str) -> object:
        """Refuse; see `pickle.Unpickler.find_class`."""
        raise pickle.UnpicklingError(f"{module}.{name} is no plain result")


def _reason(status: int | None, limits: WorkLimits, *, late: bool) -> str:
    if late:
        return f"took longer than {limits.seconds:g} s"
    if status == _OUT_OF_MEMORY:
        return f"needed more than {limits.memory_bytes // 1_000_000:,} MB"
    if status is not None and -status in _BROKEN_DOWN:
        megabytes = limits.memory_bytes // 1_000_000
        return f"broke off: it is damaged, or needs more than {megabytes:,} MB"
    return "ended before it was done"


class _Watch:
    """Ends a process at its deadline, or when nobody waits for it any more."""

    def __init__(
        self, process: "subprocess.Popen[bytes]", seconds: float, cancelled: Callable[[], bool]
    ) -> None:
        self.late = False
        self._process, self._cancelled = process, cancelled
        self._deadline = time.monotonic() + seconds
        self._over = threading.Event()

    def begin(self) -> None:
        """Watch from now on, in a thread.

        Raises:
            ReaderError: The system allows no more threads.
        """
        try:
            threading.Thread(target=self._run, name="watch", daemon=True).start()
        except RuntimeError as problem:
            raise ReaderError("could not begin: no thread is left to watch it") from problem

    def _run(self) -> None:
        while True:
            self.late = time.monotonic() > self._deadline
            if self.late or self._cancelled():
                self._process.kill()
                return
            if self._over.wait(1 / _LOOKS_PER_SECOND):
                return

    def end(self) -> None:
        """Watch no longer."""
        self._over.set()


# in the other process -------------------------------------------------------------------------


def serve(work: Callable[[object, Sequence[str]], Iterator[object]]) -> None:
    """Do what standard input asks for, and write each result to standard output as it comes.

    To be the main program of a process that `process_of` starts.

    Args:
        work: Is given the request and its texts; `receive_text` receives what is a string of its
            results, `receive` the others.
    """
    memory_bytes, seconds = int(sys.argv[1]), float(sys.argv[2])
    _limit(memory_bytes, seconds)
    try:
        request, count = pickle.load(sys.stdin.buffer)  # noqa: S301 - from the program itself
        texts = [_text() for _ in range(count)]
        threading.Thread(target=_end_with_parent, daemon=True).start()
        for result in work(request, texts):
            _send(result)
            sys.stdout.buffer.flush()
        _leave(0)  # a thread still reads standard input, which Python's own end would wait for
    except MemoryError:
        _leave(_OUT_OF_MEMORY)


def _send(result: object) -> None:
    if not isinstance(result, str):
        pickle.dump(result, sys.stdout.buffer)
        return
    pickle.dump(sum(map(len, _encoded(result))), sys.stdout.buffer)
    for piece in _encoded(result):
        sys.stdout.buffer.write(piece)


def _encoded(text: str) -> Iterator[bytes]:
    """Yield a text piece by piece, so that it is never in the memory a second time."""
    for start in range(0, len(text), _PIECE):
        yield text[start : start + _PIECE].encode("utf-8", "surrogatepass")


def _text() -> str:
    pieces = iter(lambda: pickle.load(sys.stdin.buffer), b"")  # noqa: S301 - from the program
    return "".join(piece.decode("utf-8", "surrogatepass") for piece in pieces)


def _limit(memory_bytes: int, seconds: float) -> None:
    try:
        import resource
        import signal
    except ImportError:
        return  # Windows has no such limits
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = memory_bytes if hard == resource.RLIM_INFINITY else min(memory_bytes, hard)
    with suppress(OSError, ValueError):  # macOS refuses some
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    signal.alarm(int(seconds) + _GRACE_SECONDS)


def _end_with_parent() -> None:
    """End when the program that waits for us has ended, whatever the work is doing."""
    sys.stdin.buffer.read(1)
    _leave(0)


def _leave(status: int) -> None:
    os._exit(status)
