"""Misbehaving work for another process; the request selects how it misbehaves."""

import os
import re
import signal
from collections.abc import Iterator, Sequence

from reader.workers.worker_process import run_worker


def work(request: object, texts: Sequence[str]) -> Iterator[object]:
    """Exhaust memory, loop forever in Python or C, die, or send a broken answer."""
    if request not in ("silent", "sections"):
        yield ["begun"]
    match request:
        case "memory":
            taken: list[bytearray] = []
            while True:
                taken.append(bytearray(1_000_000))
        case "sections":
            yield "sections", [("Harbour", 0, 1, 1)]
            _work_on()
        case "python" | "silent":
            _work_on()
        case "c":
            re.match(r"(a|a)*$", "a" * 1_000 + "b")
        case "timer":  # as the system does when unwatched for a while
            os.kill(os.getpid(), signal.SIGPROF)
        case "clocks":
            yield [signal.getitimer(signal.ITIMER_REAL)[0], signal.getitimer(signal.ITIMER_PROF)[0]]
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case "bug":
            raise KeyError("secret words")
        case "abort":
            os.abort()
        case "echo":
            yield from texts
        case "group":
            yield [os.getpgid(0)]
        case "niceness":
            yield [os.getpriority(os.PRIO_PROCESS, 0)]
        case "boast":
            yield 2**70
            return
        case "boast in bytes":  # an 8-byte length, but no string follows
            os.write(1, b"\x80\x04\x8e" + (2**62).to_bytes(8, "little"))
            return
        case "babble":
            os.write(1, b"no pickle at all")
    yield ["done"]


def _work_on() -> None:
    while True:
        pass


if __name__ == "__main__":
    run_worker(work)
