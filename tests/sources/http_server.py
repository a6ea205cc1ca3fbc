"""A loopback server with prepared answers, and helpers of the tests of HTTP."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

import pytest
from loopback import listening

from reader.errors import ReaderError
from reader.sources.base import Limits
from reader.sources.http import HttpSource

PAGE = b"<html><body><p>The ferry runs again, the harbour master said.</p></body></html>"
QUICK = Limits(total_seconds=0.4, first_byte_seconds=60)
Answer = Callable[["Handler"], None]


@dataclass
class Server:
    """A server with prepared answers that records the requests it receives."""

    port: int
    answers: dict[str, Answer] = field(default_factory=dict)
    requested: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"


class Handler(BaseHTTPRequestHandler):
    state: Server

    def do_GET(self) -> None:
        self.state.requested.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
        with suppress(OSError):
            self.state.answers[self.path](self)
        self.close_connection = True

    def send(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def raw(self, data: bytes) -> None:
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


def page(body: bytes = PAGE, status: int = 200, **headers: str) -> Answer:
    return lambda handler: handler.send(body, status, **headers)


def raw(data: bytes) -> Answer:
    return lambda handler: handler.raw(data)


def redirect(target: str, status: int = 302) -> Answer:
    return page(b"", status, Location=target)


def failure(
    url: str, limits: Limits | None = None, source: HttpSource | None = None
) -> ReaderError:
    with pytest.raises(ReaderError) as caught:
        (source or HttpSource()).load(url, limits or Limits())
    assert "\n" not in str(caught.value)
    return caught.value


def table(**hosts: str) -> HttpSource:
    """Return a source that resolves hosts by a table; hosts not in it resolve to loopback."""
    return HttpSource(resolve=lambda host, port: [hosts.get(host.replace(".", "_"), "127.0.0.1")])


@contextmanager
def serving_answers() -> Iterator[Server]:
    """Run a server on the loopback interface."""
    with listening(Handler) as port:
        state = Handler.state = Server(port)
        yield state
        state.over.set()
