"""Requests to many servers in parallel, but only one at a time to each server."""

import queue
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Generic, NamedTuple, TypeVar
from urllib.parse import urlsplit

from reader.errors import ReaderError, SourceError

Result = TypeVar("Result")

_MAX_SERVERS = 4  # servers with a request at the same time
_MAX_SILENCES = 2  # in a row, after which the server is slow and not only a page of it


class Answer(NamedTuple, Generic[Result]):
    """The result for one address.

    Attributes:
        address: The address, as given.
        result: The result; None after an error.
        error: The error, if any.
    """

    address: str
    result: Result | None = None
    error: ReaderError | None = None


Cancelled = Callable[[], bool]
"""Polled; returns whether the work was cancelled."""

Request = Callable[[str, Cancelled], Result]


def request_by_host(
    addresses: Sequence[str], request: Request[Result], cancelled: Cancelled
) -> Iterator[Answer[Result]]:
    """Yield the answer of each address as it arrives.

    Each server gets one request at a time, in the order given. A server that is unreachable, is
    silent twice in a row, or asks to wait, gets no further requests; the answer of its other
    addresses is the same error.

    Args:
        addresses: Web addresses; any others are treated as if they were on one server.
        request: Called in several threads with an address and a function that returns whether to
            stop.
        cancelled: Polled; True ends the work, and so does closing this iterator.
    """
    answers: queue.SimpleQueue[Answer[Result] | Exception | None] = queue.SimpleQueue()
    over = Event()

    def is_over() -> bool:
        return over.is_set() or cancelled()

    def request_from_host(host_addresses: Sequence[str]) -> None:
        try:
            for answer in _answers_of_host(host_addresses, request, is_over):
                answers.put(answer)
        except Exception as error:  # noqa: BLE001 - raised again by the iterator
            answers.put(error)
        finally:
            answers.put(None)

    hosts = _by_host(addresses)
    with ThreadPoolExecutor(_MAX_SERVERS) as readers:
        try:
            for host_addresses in hosts:
                readers.submit(request_from_host, host_addresses)
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


def _answers_of_host(
    addresses: Sequence[str], request: Request[Result], is_over: Cancelled
) -> Iterator[Answer[Result]]:
    """Yield the answers of one server, in the order given, until the work is over."""
    server_error, silences = "", 0
    for address in addresses:
        if is_over():
            return
        if server_error:
            yield Answer(address, error=SourceError(server_error, location=address))
            continue
        answer = _answer_of(address, request, is_over)
        if answer.error is not None and is_over():
            return  # it was cancelled, so the error says nothing about the page
        error = answer.error if isinstance(answer.error, SourceError) else None
        silences = silences + 1 if error is not None and error.is_silence else 0
        if error is not None and (error.is_server_unavailable or silences == _MAX_SILENCES):
            server_error = error.message
        yield answer


def _answer_of(address: str, request: Request[Result], is_over: Cancelled) -> Answer[Result]:
    try:
        return Answer(address, request(address, is_over))
    except ReaderError as error:
        return Answer(address, error=error)


def _by_host(addresses: Sequence[str]) -> Sequence[Sequence[str]]:
    """Return addresses grouped by host, in the order given."""
    groups: dict[str, list[str]] = {}
    for address in addresses:
        groups.setdefault(host_of(address), []).append(address)
    return tuple(groups.values())


def host_of(address: str) -> str:
    """Return the host of an address; empty if it has none."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
