"""The main loop of a worker subprocess."""

import os
import sys
import threading
from _pickle import load
from collections.abc import Callable, Iterator
from contextlib import suppress

from reader.isolation.pipes import INTERNAL_ERROR, OUT_OF_MEMORY, receive_pieces, send
from reader.startup.module_archive import keep_compiled_code

_MIN_NEW_ENTRIES = 8  # worth saving before the last result, which may end the process
_GRACE_SECONDS = 2  # more than its deadline, if a process that is not watched works that long


def serve(work: Callable[[object, list[str]], Iterator[object]]) -> None:
    """Process the request on standard input, and write each result to standard output.

    This is the main program of a process that `run_isolated` starts.

    Args:
        work: Called with the request and its texts, which it may take out of their list to release
            them; yields results: strings are received by `receive_text`, all others by `receive`.
    """
    memory_bytes, seconds = int(sys.argv[1]), float(sys.argv[2])
    _limit(memory_bytes, seconds)
    try:
        request, count = load(sys.stdin.buffer)
        texts = [receive_pieces(sys.stdin.buffer) for _ in range(count)]
        threading.Thread(target=_end_with_parent, daemon=True).start()
        for result in work(request, texts):
            keep_compiled_code(at_least=_MIN_NEW_ENTRIES)
            send_result(result)
            del result  # which may be large, and the next one may take long
        _exit_at_once(0)  # a normal exit would wait for the thread that reads standard input
    except MemoryError:
        _exit_at_once(OUT_OF_MEMORY)
    except Exception:  # noqa: BLE001 - a normal exit would be an abort, because of that thread
        _exit_at_once(INTERNAL_ERROR)


def send_result(result: object) -> None:
    """Write a result, even while the next one is being computed."""
    send(result, sys.stdout.buffer)
    sys.stdout.buffer.flush()


def _limit(memory_bytes: int, seconds: float) -> None:
    try:
        import resource
        import signal
    except ImportError:
        return  # Windows has no resource limits
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = memory_bytes if hard == resource.RLIM_INFINITY else min(memory_bytes, hard)
    with suppress(OSError, ValueError):  # macOS rejects some limits
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    # not the time in which it waits to be read, as by a program that was stopped with Ctrl+Z
    signal.setitimer(signal.ITIMER_PROF, seconds + _GRACE_SECONDS)


def _end_with_parent() -> None:
    """End when the parent process has ended, whatever the work is doing."""
    sys.stdin.buffer.read(1)
    _exit_at_once(0)


def _exit_at_once(status: int) -> None:
    os._exit(status)
