"""Distributing many sources over processes, with the answers in order.

The processes ignore Ctrl+C, which is left to the command, and end with it in any case.
"""

from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TypeAlias, cast

from reader.cli.article_access import Access
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

Answer: TypeAlias = tuple[Result | ReaderError, Sequence[str]]
Options: TypeAlias = tuple[str, bool, tuple[bool, ...]]
"""The data directory, or "" for the default; whether to stay offline; the `QuoteDetails`."""


def parallel_answers(
    sources: Sequence[str], access: Access, details: QuoteDetails
) -> Iterator[Answer]:
    """Yield the answer for each source, in order, and the notices about it.

    Raises:
        ReaderError: No process can be started.
    """
    count = max(1, min(available_cores(), len(sources) // _MIN_SOURCES_EACH))
    shares = [sources[number::count] for number in range(count)]
    data_dir = str(access.data_dir or "")
    offline = any(map(is_web, sources)) and access.is_offline()  # reported once, not per process
    with ExitStack() as stack:
        answers = [
            stack.enter_context(closing(_answers_of(share, (data_dir, offline, tuple(details)))))
            for share in shares
        ]
        for each in answers:
            next(each)  # so that all processes are running before any answer is awaited
        for number in range(len(sources)):
            yield next(filter(None, answers[number % count]))


def _answers_of(share: Sequence[str], options: Options) -> Generator[Answer | None]:
    """Yield the answers for the sources of a process, and None whenever one has been started.

    A source with which the process dies is answered with the reason, and the rest by another one.

    Raises:
        ReaderError: No process can be started.
    """
    left = deque(share)
    while left:
        is_running = False
        try:
            with run_isolated(
                "reader.cli.verbs.parallel_answers", (tuple(left), *options), _LIMITS, lambda: False
            ) as pipe:
                is_running = True
                yield None
                while left:
                    answer = _received(receive(pipe))
                    left.popleft()
                    yield answer
        except ReaderError as error:
            if not is_running:
                raise
            yield SourceError(f"reading it {error.message}", location=left.popleft()), ()


def _received(result: object) -> Answer:
    """Return the answer that a process has sent."""
    kind, content, notices = cast("tuple[str, object, list[str]]", result)
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
    from reader.workers.worker_process import run_worker

    run_worker(_answer_sources)
