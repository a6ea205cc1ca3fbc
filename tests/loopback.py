"""Servers on loopback, and a web site: pages by path, and a log of the requests."""

import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


@dataclass
class Answer:
    """The response for a path; a page with an `etag` is not sent again if unchanged.

    Of a page in `Site.held`, `sent_before` bytes are sent without waiting.
    """

    body: bytes
    status: int = 200
    etag: str = ""
    last_modified: str = ""
    media_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    sent_before: int = 0


@dataclass
class Site:
    """The pages, and the requests received: path (with query) and lower-case headers.

    A page in `held` is not sent until its event is set or the site closes; see `hold`. Once such a
    page has been asked for, `waits` is set.
    """

    port: int
    pages: dict[str, Answer] = field(default_factory=dict)
    requested: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)
    held: dict[str, threading.Event] = field(default_factory=dict)
    waits: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def put(self, path: str, page: str, **answer: str) -> str:
        """Serve a page and return its address."""
        self.pages[path] = Answer(page.encode(), **answer)  # type: ignore[arg-type]
        return self.url(path)

    def hold(self, path: str, answer: Answer) -> str:
        """Serve a page of which only the beginning is sent at first, and return its address."""
        self.pages[path], self.held[path] = answer, threading.Event()
        return self.url(path)

    def fail(self, path: str, status: int) -> None:
        self.pages[path] = Answer(b"<p>An error, not an article</p>", status)

    def redirect(self, path: str, target: str) -> str:
        self.pages[path] = Answer(b"", 302, headers={"Location": target})
        return self.url(path)

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.requested]


class _Handler(BaseHTTPRequestHandler):
    site: Site

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.site.requested.append((self.path, headers))
        answer = self.site.pages.get(self.path) or Answer(b"<p>Nothing here</p>", 404)
        is_begun = answer.sent_before > 0
        if not is_begun:
            self._wait_while_held()
        unchanged = (answer.etag and headers.get("if-none-match") == answer.etag) or (
            answer.last_modified and headers.get("if-modified-since") == answer.last_modified
        )
        with suppress(OSError):
            self.send_response(304 if unchanged and answer.status == 200 else answer.status)
            self.send_header("Content-Type", answer.media_type)
            for name, value in (("ETag", answer.etag), ("Last-Modified", answer.last_modified)):
                if value:
                    self.send_header(name, value)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            if not unchanged:
                self.wfile.write(answer.body[: answer.sent_before])
                if is_begun:
                    self._wait_while_held()
                self.wfile.write(answer.body[answer.sent_before :])
        self.close_connection = True

    def _wait_while_held(self) -> None:
        if self.path in self.site.held:
            self.site.waits.set()
            self.site.held[self.path].wait(60)

    def log_message(self, *_: object) -> None:
        pass


class _Listener(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Ignore the error: a client may leave, or refuse the certificate."""


@contextmanager
def listening(
    handler: Callable[..., BaseHTTPRequestHandler], tls: ssl.SSLContext | None = None
) -> Iterator[int]:
    """Run a server while the block runs, without proxies in the environment; yield its port."""
    with pytest.MonkeyPatch.context() as patch:
        for name in _PROXIES:
            patch.delenv(name, raising=False)
        listener = _Listener(("127.0.0.1", 0), handler)
        if tls is not None:
            listener.socket = tls.wrap_socket(
                listener.socket, server_side=True, do_handshake_on_connect=False
            )
        thread = threading.Thread(target=listener.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield listener.server_port
        finally:
            listener.shutdown()
            thread.join()
            listener.server_close()


@contextmanager
def serving() -> Iterator[Site]:
    """Serve a new site while the block runs."""
    site = Site(0)
    with listening(type("Handler", (_Handler,), {"site": site})) as site.port:
        try:
            yield site
        finally:
            for held in site.held.values():
                held.set()


def story(title: str, *paragraphs: str, head: str = "", below: str = "") -> str:
    """Return a page with an article, laid out as newspapers do."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title>{head}"
        f'<meta property="og:type" content="article"></head><body><article><h1>{title}</h1>'
        f"{text}{below}</article></body></html>"
    )


def prose(subject: str, count: int = 4) -> tuple[str, ...]:
    """Return paragraphs about a subject, each one different."""
    return tuple(
        f"In part {number} the council spoke about {subject} for {number + 3} hours, and Ida Moen, "
        f"who looks after {subject} in the harbour, said that nobody had asked her before year "
        f"{1980 + number}."
        for number in range(count)
    )
