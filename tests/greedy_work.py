"""Work for another process that does not go well: the request says how."""

import os
import re
import signal
from collections.abc import Iterator, Sequence

from reader.isolation.serving import serve


def work(request: object, texts: Sequence[str]) -> Iterator[object]:
    """Take all memory, take for ever in Python or in C, die, or say something broken."""
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
        case "alarm":  # as the system does when nobody has watched for a while
            os.kill(os.getpid(), signal.SIGALRM)
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
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
        case "boast in bytes":  # eight bytes for the length of a string that never comes
            os.write(1, b"\x80\x04\x8e" + (2**62).to_bytes(8, "little"))
            return
        case "babble":
            os.write(1, b"no pickle at all")
    yield ["done"]


def _work_on() -> None:
    while True:
        pass


if __name__ == "__main__":
    serve(work)
