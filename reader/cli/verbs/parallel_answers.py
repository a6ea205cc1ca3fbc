"""Distributing many sources over processes, with the answers in order.

The processes ignore Ctrl+C, which is left to the command, and end with it in any case.
"""

import pickle
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO, cast

from reader.cli.access import Access
from reader.cli.verbs.quote_answers import QuoteDetails, Result, answer_of
from reader.errors import (
    LibraryError,
    NothingFound,
    ReaderError,
    RefusedError,
    SourceError,
    UsageError,
)
from reader.isolation.pipes import receive
from reader.isolation.process import WorkLimits, available_cores, run_isolated
from reader.pipeline import is_web

_MIN_SOURCES_EACH = 4  # least number per process: starting one takes as long as reading so many
_LIMITS = WorkLimits(seconds=7 * 24 * 3600.0, memory_bytes=4_000_000_000)
"""Limits of a process; for large sources, nested processes have limits of their own."""
_ERRORS = {
    each.exit_code: each
    for each in (SourceError, RefusedError, UsageError, NothingFound, LibraryError)
}

Answer = tuple[Result | ReaderError, Sequence[str]]


def parallel_answers(
    sources: Sequence[str], access: Access, details: QuoteDetails
) -> Iterator[Answer]:
    """Yield the answer for each source, in order, and the notices about it.

    Raises:
        ReaderError: A process was killed, or none can be started.
    """
    count = max(1, min(available_cores(), len(sources) // _MIN_SOURCES_EACH))
    shares = [sources[number::count] for number in range(count)]
    data_dir = str(access.data_dir or "")
    offline = any(map(is_web, sources)) and access.is_offline()  # reported once, not per process
    with ExitStack() as processes:
        pipes = [
            processes.enter_context(
                run_isolated(
                    "reader.cli.verbs.parallel_answers",
                    (share, data_dir, offline, tuple(details)),
                    _LIMITS,
                    lambda: False,
                )
            )
            for share in shares
        ]
        for number in range(len(sources)):
            yield _receive_answer(pipes[number % count])


def _receive_answer(pipe: IO[bytes]) -> Answer:
    """Receive the next answer of a process.

    Raises:
        SourceError: The process has ended.
    """
    try:
        kind, content, notices = cast("tuple[str, object, list[str]]", receive(pipe))
    except (OSError, EOFError, ValueError, pickle.PickleError) as error:
        raise SourceError("a worker process was killed while reading articles") from error
    if kind == "quotes":
        return cast("Result", content), notices
    status, message, location = cast("tuple[int, str, str]", content)
    return _ERRORS.get(status, ReaderError)(message, location=location), notices


# in the worker process ------------------------------------------------------------------------


def _answer_sources(request: object, _: Sequence[str]) -> Iterator[object]:
    """Yield the answers for the sources of a process, as plain values."""
    sources, data_dir, offline, details = cast(
        "tuple[Sequence[str], str, bool, tuple[bool, bool]]", request
    )
    access = Access(Path(data_dir) if data_dir else None, offline=offline)
    for source in sources:
        notices: list[str] = []
        answer = answer_of(source, access, QuoteDetails(*details), notices.append)
        if isinstance(answer, ReaderError):
            yield "failed", (answer.exit_code, answer.message, answer.location), notices
        else:
            yield "quotes", answer, notices


if __name__ == "__main__":
    from reader.isolation.serving import serve

    serve(_answer_sources)
