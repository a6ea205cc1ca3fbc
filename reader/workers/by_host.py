"""Requests to many servers in parallel, but only one at a time to each server."""

import queue
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Generic, NamedTuple, TypeVar
from urllib.parse import urlsplit

from reader.errors import ReaderError, SourceError

Result = TypeVar("Result")

_TOGETHER = 4  # servers that are asked at the same time


class Answer(NamedTuple, Generic[Result]):
    """What came of one address.

    Attributes:
        address: As it was given.
        result: What it had; None where it had nothing.
        error: Why it had nothing.
    """

    address: str
    result: Result | None = None
    error: ReaderError | None = None


Cancelled = Callable[[], bool]
"""Tells, asked again and again, whether nobody waits any more."""

Ask = Callable[[str, Cancelled], Result]


def asked_by_host(
    addresses: Sequence[str], ask: Ask[Result], cancelled: Cancelled
) -> Iterator[Answer[Result]]:
    """Yield what each address answers, as answers come, also those that are there at the end.

    One server is asked for one thing at a time, in the order given; when it answers nobody, or
    wants not to be asked for a while, it is asked for nothing more.

    Args:
        addresses: Of the web; those that are not are read as if one server had them all.
        ask: Called in several threads with an address, and what tells whether to go on.
        cancelled: True ends it, as the end of this iterator does.
    """
    answers: queue.SimpleQueue[Answer[Result] | Exception | None] = queue.SimpleQueue()
    over = Event()

    def is_over() -> bool:
        return over.is_set() or cancelled()

    def ask_host(mine: Sequence[str]) -> None:
        away = ""
        try:
            for address in mine:
                if is_over():
                    return
                if away:
                    answers.put(Answer(address, error=SourceError(away, location=address)))
                    continue
                answer = _asked(address, ask, is_over)
                if answer.error is not None and is_over():
                    return  # it was stopped, and says nothing of the page
                if isinstance(answer.error, SourceError) and answer.error.is_of_server:
                    away = answer.error.message
                answers.put(answer)
        except Exception as error:  # noqa: BLE001 - raised where answers are taken
            answers.put(error)
        finally:
            answers.put(None)

    hosts = _by_host(addresses)
    with ThreadPoolExecutor(_TOGETHER) as readers:
        try:
            for mine in hosts:
                readers.submit(ask_host, mine)
            ended = 0
            while ended < len(hosts):
                answer = answers.get()
                if isinstance(answer, Exception):
                    raise answer
                if answer is None:
                    ended += 1
                else:
                    yield answer
        finally:
            over.set()


def _asked(address: str, ask: Ask[Result], is_over: Cancelled) -> Answer[Result]:
    try:
        return Answer(address, ask(address, is_over))
    except ReaderError as error:
        return Answer(address, error=error)


def _by_host(addresses: Sequence[str]) -> Sequence[Sequence[str]]:
    """Return addresses in groups, those of one host together, in the order given."""
    groups: dict[str, list[str]] = {}
    for address in addresses:
        groups.setdefault(host_of(address), []).append(address)
    return tuple(groups.values())


def host_of(address: str) -> str:
    """Return the host of an address; empty where there is none."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
